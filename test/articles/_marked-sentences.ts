/** A figure as a marker reads it; empty fields are not said of it. */
export interface SentenceMark {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** `count`, `money`, `date` …; of a range what it is a range of. */
  readonly kind: string;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Unit in the singular or ISO 4217 currency. */
  readonly unit: string;
  readonly approximate: boolean;
  readonly bound: string;
  readonly change: string;
  readonly base: string;
  readonly per: string;
  readonly counted: string;
  readonly status: string;
}

export interface MarkedSentence {
  readonly published: string;
  readonly text: string;
  readonly figures: readonly SentenceMark[];
}

const MARK =
  /\[\[(?<surface>[^[\]]+)\]\]\{(?<tag>[^{}]*)\}|\(\((?<other>[^()]+(?:\([^()]*\))?[^()]*)\)\)\{[^{}]*\}/g;

const readMark = (surface: string, start: number, tag: string): SentenceMark => {
  const [first, ...parts] = tag.split(';').map((part) => part.trim());
  const words = first.split(/\s+/);
  const isRange = words[0] === 'range';
  const [kind, amount = '?', ...unit] = isRange ? words.slice(1) : words;
  const [low, high] = amount.split('..').map((text) => (text === '?' ? undefined : Number(text)));
  const fields = new Map(
    parts.filter((part) => part.includes('=')).map((part) => part.split('=', 2) as [string, string]),
  );
  const isTime = kind === 'date' || kind === 'time';
  return {
    start,
    end: start + surface.length,
    surface,
    kind,
    low: isTime ? undefined : low,
    high: isRange && !isTime ? high : undefined,
    unit: kind === 'percent' ? 'percent' : kind === 'age' ? 'year' : kind === 'score' ? '' : unit.join(' '),
    approximate: parts.includes('approx'),
    bound: fields.get('bound') ?? '',
    change: fields.get('change') ?? '',
    base: fields.get('base') ?? '',
    per: fields.get('per') ?? '',
    counted: fields.get('c') ?? '',
    status: fields.get('status') ?? '',
  };
};

const readSentence = (line: string, published: string): MarkedSentence => {
  const figures: SentenceMark[] = [];
  let text = '';
  let done = 0;
  for (const { index, 0: whole, groups } of line.matchAll(MARK)) {
    text += line.slice(done, index);
    done = index + whole.length;
    const { surface, tag, other } = groups!;
    if (surface) figures.push(readMark(surface, text.length, tag));
    text += surface ?? other;
  }
  return { published, text: text + line.slice(done), figures };
};

/**
 * The sentences of a file, one a line under `@ YYYY-MM-DD`, their day of publication. `[[surface]]{kind value
 * unit; field; field=value}` marks a figure, a length or a time; `((surface)){why}` what is none.
 */
export const readMarkedSentences = (raw: string): MarkedSentence[] => {
  let published = '';
  const sentences: MarkedSentence[] = [];
  for (const line of raw.split('\n').map((one) => one.trim())) {
    if (line.startsWith('@')) published = line.slice(1).trim();
    else if (line !== '') sentences.push(readSentence(line, published));
  }
  return sentences;
};

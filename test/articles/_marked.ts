/** A stretch of a marked article; `optional` where a careful person could leave it out. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly optional: boolean;
}

export interface NameMark extends Mark {
  readonly kind: string;
  /** Kind and number: the same for all names of one thing. */
  readonly thing: string;
  /** ISO 3166-1 alpha-2; empty where none is told. */
  readonly country: string;
}

export interface FigureMark extends Mark {
  readonly kind: string;
  readonly value: number;
  /** The upper end of a range. */
  readonly value2: number | undefined;
  /** Currency, percent sign or unit in the singular; empty for counts. */
  readonly unit: string;
  /** The noun that is counted; `?` where the text does not tell. */
  readonly counted: string;
  readonly approximate: boolean;
  readonly bound: string;
  readonly change: string;
}

export interface DateMark extends Mark {
  readonly value: string;
}

export interface MarkedArticle {
  readonly published: string;
  readonly title: string;
  readonly text: string;
  readonly names: readonly NameMark[];
  readonly figures: readonly FigureMark[];
  readonly dates: readonly DateMark[];
}

const BORDER = '%%%\n';
const MARK = /\[\[(?<surface>[^[\]]+)\]\]\{(?<tag>[^{}]*)\}/g;
const NAME = /^[PLOERWAX]\d+$/;
const KINDS: Readonly<Record<string, string>> = {
  P: 'PERSON',
  L: 'PLACE',
  O: 'ORG',
  E: 'EVENT',
  R: 'PRODUCT',
  W: 'WORK',
  A: 'LAW',
  X: 'OTHER',
};
const FIGURES: Readonly<Record<string, string>> = {
  $: 'money',
  '%': 'percent',
  '#': 'count',
  m: 'measure',
  age: 'age',
  ratio: 'ratio',
  ord: 'ordinal',
  n: 'number',
};
const BOUNDS = ['over', 'under', 'min', 'max'];
const FLAGS = new Set(['~', ...BOUNDS, 'up', 'down', 'opt']);
/** A part of a day: the development data have its day. */
const DAY_PART = /T(?:MO|AF|EV|NI)$/;

const readFigure = (mark: Mark, kind: string, words: readonly string[]): FigureMark => {
  const flags = words.filter((word) => FLAGS.has(word));
  const [amount, ...rest] = words.filter((word) => !FLAGS.has(word));
  const [value, value2] = amount.split('..').map(Number);
  const what = rest.join(' ');
  const units: Readonly<Record<string, string>> = { $: what, '%': '%', m: what, age: 'year' };
  return {
    ...mark,
    kind: FIGURES[kind],
    value,
    value2,
    unit: units[kind] ?? '',
    counted: kind === '#' ? what : '',
    approximate: flags.includes('~'),
    bound: flags.find((flag) => BOUNDS.includes(flag)) ?? '',
    change: flags.includes('up') ? 'increase' : flags.includes('down') ? 'decrease' : '',
  };
};

const readArticle = (raw: string): MarkedArticle => {
  const [published, title, , ...lines] = raw.trimEnd().split('\n');
  const body = lines.join('\n');
  const names: NameMark[] = [];
  const figures: FigureMark[] = [];
  const dates: DateMark[] = [];
  let text = '';
  let done = 0;
  for (const { index, 0: whole, groups } of body.matchAll(MARK)) {
    text += body.slice(done, index);
    done = index + whole.length;
    const [kind, ...words] = groups!.tag.split(/\s+/);
    const mark = {
      start: text.length,
      end: text.length + groups!.surface.length,
      optional: words.includes('opt'),
    };
    text += groups!.surface;
    if (NAME.test(kind))
      names.push({
        ...mark,
        kind: KINDS[kind[0]],
        thing: kind,
        country: words.find((word) => word !== 'opt') ?? '',
      });
    else if (kind in FIGURES) figures.push(readFigure(mark, kind, words));
    else dates.push({ ...mark, value: words[0].replace(DAY_PART, '') });
  }
  text += body.slice(done);
  return {
    published: published.slice('@published '.length),
    title: title.slice('@title '.length),
    text,
    names,
    figures,
    dates,
  };
};

/**
 * The articles of a file, parted by lines of `%%%`: two lines with the day of publication and the title, an
 * empty one, the text. `[[surface]]{tag}` marks names (`P1`, `L2 FR`: kind, which thing, country), figures
 * (`$ 3400000 EUR`, `# 120 people ~ over`: kind, value, unit or what is counted, flags) and times (`d 2026-03-04`).
 */
export const readMarkedArticles = (raw: string): MarkedArticle[] => raw.split(BORDER).map(readArticle);

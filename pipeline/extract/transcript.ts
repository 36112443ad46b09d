import type { ParsedDocument } from '../../schemas/document.ts';
import type { Fields } from '../../schemas/tables.ts';
import { stated } from '../../schemas/value.ts';
import {
  LINE_BEFORE,
  ALL_UPPER,
  HAS_LOWER,
  PUNCT,
  type Tokens,
  tokens as tokensOf,
  UPPER_FIRST,
  WORD,
} from '../annotate/tokens.ts';
import { blockTokens } from '../annotate/_block-tokens.ts';
import { defineExtractor } from '../core/define.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { INTERVIEW_SIDES } from '../lexicon/label-nouns.ts';
import { addQuoteText } from './_quote-text.ts';

/** `Q:` and `A:`, `QUESTION:` and `ANSWER:`. */
const SIDES = wordSet(`${INTERVIEW_SIDES} moderator host reporter`);
/** Words before a colon that head a text and name nobody. */
const HEADINGS = wordSet(
  'transcript update note correction clarification warning advisory source contact date time place topic subject summary excerpt photo image video audio caption watch listen related comment',
);
const COLON = 58;
const STOP = 46;
const OPEN = wordId('(');
const CLOSE = wordId(')');
const Q = wordId('q');
const A = wordId('a');
const MOST_LABEL = 6;
/** Paragraphs that go on with a turn. */
const MOST_GOING_ON = 4;

interface Turn {
  /** Block of the turn. */
  readonly block: number;
  /** Tokens of the label. */
  readonly first: number;
  readonly labelEnd: number;
  /** Tokens of the words. */
  readonly from: number;
  readonly last: number;
  readonly key: number;
  /** In capitals, between double brackets, or a side of an interview. */
  readonly sure: boolean;
  /** `Q.` with a full stop, which may be an initial as well. */
  readonly isStopped: boolean;
}

type Label = Pick<Turn, 'first' | 'labelEnd' | 'from' | 'isStopped'>;

const isSign = (t: Tokens, i: number, code: number): boolean =>
  t.kind[i] === PUNCT && t.text.charCodeAt(t.start[i]) === code;

/** `((Ann Lee))` at the beginning of a block, with or without a colon. */
const bracketed = (t: Tokens, first: number, last: number): Label | undefined => {
  const high = Math.min(last - 1, first + 3 + MOST_LABEL);
  for (let i = first + 2; i < high; i += 1) {
    if (t.word[i] === CLOSE && t.word[i + 1] === CLOSE && i > first + 2)
      return {
        first: first + 2,
        labelEnd: i,
        from: isSign(t, i + 2, COLON) ? i + 3 : i + 2,
        isStopped: false,
      };
    if (t.kind[i] !== WORD) return undefined;
  }
  return undefined;
};

/** The label at the beginning of a block: a name or `Q`, before a colon; `Q.`; between double brackets. */
const labelOf = (t: Tokens, first: number, last: number): Label | undefined => {
  if (t.word[first] === OPEN && t.word[first + 1] === OPEN) return bracketed(t, first, last);
  const isSide = t.word[first] === Q || t.word[first] === A;
  if (isSide && (t.flags[first] & UPPER_FIRST) !== 0 && isSign(t, first + 1, STOP))
    return { first, labelEnd: first + 1, from: first + 2, isStopped: true };
  const high = Math.min(last, first + MOST_LABEL);
  for (let i = first; i < high; i += 1) {
    if (isSign(t, i, COLON))
      return i > first ? { first, labelEnd: i, from: i + 1, isStopped: false } : undefined;
    if (!isSign(t, i, STOP) && (t.kind[i] !== WORD || (t.flags[i] & UPPER_FIRST) === 0)) return undefined;
  }
  return undefined;
};

const isSure = (t: Tokens, { first, labelEnd }: Label): boolean => {
  if (first > 0 && t.word[first - 1] === OPEN) return true;
  if (labelEnd === first + 1 && SIDES.has(t.word[first])) return true;
  if (labelEnd === first + 1 && HEADINGS.has(t.word[first])) return false;
  let upper = 0;
  for (let i = first; i < labelEnd; i += 1)
    if ((t.flags[i] & ALL_UPPER) !== 0 && (t.flags[i] & HAS_LOWER) === 0) upper += 1;
  return upper > 0 && t.end[labelEnd - 1] - t.start[first] > 2;
};

const turnsOf = (document: ParsedDocument): Turn[] => {
  const t = tokensOf.of(document);
  const turns: Turn[] = [];
  const areas = blockTokens.of(document);
  for (let block = 0; block < areas.first.length; block += 1) {
    const first = areas.first[block];
    const last = areas.last[block];
    const label = first + 2 < last ? labelOf(t, first, last) : undefined;
    if (!label || label.from >= last || (!label.isStopped && label.from + 1 >= last)) continue;
    if ((t.flags[first] & LINE_BEFORE) === 0 && first > 0) continue;
    turns.push({ ...label, block, last, key: t.word[label.labelEnd - 1], sure: isSure(t, label) });
  }
  return known(turns.some(({ key, isStopped }) => isStopped && key === Q) ? turns : unstopped(turns));
};

/** `A. Lee` is a name where nothing asks `Q.`. */
const unstopped = (turns: readonly Turn[]): Turn[] => turns.filter(({ isStopped }) => !isStopped);

/**
 * Names in small letters are labels where two sides alternate under them: each comes back, and the other
 * between. Where turns alternate, a full name right after another turn is the label of one as well.
 */
const known = (turns: readonly Turn[]): Turn[] => {
  const counts = new Map<number, number>();
  turns.forEach(({ key }, n) => {
    if (turns[n - 1]?.key !== key) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const returning = [...counts.values()].filter((count) => count > 1).length;
  const isDialogue = returning > 1 || (returning === 1 && counts.size > 2);
  return turns.filter(({ key, sure, first, labelEnd, block }, n) => {
    if (sure || (returning > 1 && counts.get(key)! > 1)) return true;
    const isFull = labelEnd - first > 1;
    return isDialogue && isFull && (turns[n - 1]?.block === block - 1 || turns[n + 1]?.block === block + 1);
  });
};

/** A transcript has turns of two sides at least, and one of them speaks again or the sides are `Q` and `A`. */
const isTranscript = (turns: readonly Turn[]): boolean => {
  const keys = new Set(turns.map(({ key }) => key));
  return keys.size >= 2 && (turns.length > keys.size || keys.has(Q));
};

/** Paragraphs between two turns without a label of their own: more words of the first. */
const goingOn = (document: ParsedDocument, turns: readonly Turn[]): Turn[] => {
  const t = tokensOf.of(document);
  const areas = blockTokens.of(document);
  const all: Turn[] = [];
  turns.forEach((turn, n) => {
    all.push(turn);
    const next = turns[n + 1]?.block ?? turn.block;
    if (next - turn.block > MOST_GOING_ON + 1) return;
    for (let block = turn.block + 1; block < next; block += 1) {
      const from = areas.first[block];
      const isWords = document.blocks[block].kind === 'paragraph' && t.kind[from] === WORD;
      if (!isWords || !isEnd(t, areas.last[block] - 1)) break;
      all.push({ ...turn, block, from, last: areas.last[block] });
    }
  });
  return all;
};

const isEnd = (t: Tokens, token: number): boolean => '.!?…'.includes(t.text[t.end[token] - 1]);

/**
 * Turns of a transcript or interview: `Q: … A: …`, `Q. … A. …`, `NAME: …`, `((NAME)) …`, one a paragraph, with the
 * paragraphs that go on without a label until the next. Refuses labels that do not alternate (`UPDATE:`, `PARIS:`) and turns that carry quotation marks of their own.
 */
export default defineExtractor({
  id: 'transcript',
  version: 1,
  gives: ['quotes'],
  examples: [
    {
      text: 'Q: Did you win?\nA: We did, by a mile.',
      finds: [
        { surface: 'Did you win?', kind: 'direct' },
        { surface: 'We did, by a mile.', kind: 'direct' },
      ],
    },
    {
      text: 'Host: Why now?\nAnn Lee: We had to.\nHost: And then?\nAnn Lee: We waited.',
      finds: [
        { surface: 'Why now?', kind: 'direct' },
        { surface: 'We had to.', kind: 'direct' },
        { surface: 'And then?', kind: 'direct' },
        { surface: 'We waited.', kind: 'direct' },
      ],
    },
    {
      text: 'Operator: Welcome, all.\nAnn Lee: Sales grew.\nOperator: A question, please.\nBo Chen: Why now?\nAnn Lee: It was time.',
      finds: [
        { surface: 'Welcome, all.', kind: 'direct' },
        { surface: 'Sales grew.', kind: 'direct' },
        { surface: 'A question, please.', kind: 'direct' },
        { surface: 'Why now?', kind: 'direct' },
        { surface: 'It was time.', kind: 'direct' },
      ],
    },
    {
      text: '((WN)) Why now?\n((Ann Lee)) We had to.\n((WN)) And then?\n((AL)) We waited.\n\nIt was cold.\n\n((WN)) Thank you.',
      finds: [
        { surface: 'Why now?', kind: 'direct' },
        { surface: 'We had to.', kind: 'direct' },
        { surface: 'And then?', kind: 'direct' },
        { surface: 'We waited.', kind: 'direct' },
        { surface: 'It was cold.', kind: 'direct' },
        { surface: 'Thank you.', kind: 'direct' },
      ],
    },
    {
      text: 'Q. Did you win?\nA. We did.',
      finds: [
        { surface: 'Did you win?', kind: 'direct' },
        { surface: 'We did.', kind: 'direct' },
      ],
    },
    { text: 'A. Lee won the race.\nB. Chen came last.', finds: [], why: 'initials of names' },
    { text: 'Monday: Rain all day.\nTuesday: Sun at last.', finds: [], why: 'labels that never come back' },
    { text: 'UPDATE: The road is open again.', finds: [], why: 'a label that nobody answers is no turn' },
  ],
  extract(document, emit) {
    const turns = turnsOf(document);
    if (turns.length < 2 || !isTranscript(turns)) return;
    const t = tokensOf.of(document);
    for (const { first, labelEnd, from, last } of goingOn(document, turns)) {
      if (t.text[t.start[from]] === '"' || t.text[t.start[from]] === '“') continue;
      const span = { start: t.start[from], end: t.end[last - 1] };
      const label = { start: t.start[first], end: t.end[labelEnd - 1] };
      const fields: Fields<'quotes'> = { kind: stated('direct', span) };
      addQuoteText(fields, document.view, span);
      emit.candidate({
        table: 'quotes',
        span,
        rule: 'turn',
        confidence: 0.9,
        fields,
        hints: { attribution: -1, goesOnFrom: -1, label, labelTokens: { first, last: labelEnd } },
      });
    }
  },
});

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
import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { addQuoteText } from './_quote-text.ts';

/** `Q:` and `A:`, `QUESTION:` and `ANSWER:`. */
const SIDES = new WordSet([
  'q',
  'a',
  'question',
  'answer',
  'interviewer',
  'interviewee',
  'moderator',
  'host',
  'reporter',
]);
/** Words before a colon that head a text and name nobody. */
const HEADINGS = wordSet(
  'transcript update note correction clarification warning advisory source contact date time place topic subject summary excerpt photo image video audio caption watch listen related comment',
);
const COLON = 58;
const STOP = 46;
const MOST_LABEL = 6;

interface Turn {
  readonly first: number;
  /** The colon. */
  readonly colon: number;
  readonly last: number;
  readonly key: number;
  /** In capitals, or a side of an interview. */
  readonly sure: boolean;
}

/** The label at the beginning of a block: a name in capitals or `Q`, before a colon; −1 for none. */
const labelEnd = (t: Tokens, first: number, last: number): number => {
  const high = Math.min(last, first + MOST_LABEL);
  for (let i = first; i < high; i += 1) {
    if (t.kind[i] === PUNCT && t.text.charCodeAt(t.start[i]) === COLON) return i > first ? i : -1;
    const isStop = t.kind[i] === PUNCT && t.text.charCodeAt(t.start[i]) === STOP;
    if (!isStop && (t.kind[i] !== WORD || (t.flags[i] & UPPER_FIRST) === 0)) return -1;
  }
  return -1;
};

const isLabel = (t: Tokens, first: number, colon: number): boolean => {
  if (colon === first + 1 && SIDES.has(t.word[first])) return true;
  if (colon === first + 1 && HEADINGS.has(t.word[first])) return false;
  let upper = 0;
  for (let i = first; i < colon; i += 1)
    if ((t.flags[i] & ALL_UPPER) !== 0 && (t.flags[i] & HAS_LOWER) === 0) upper += 1;
  return upper > 0 && t.end[colon - 1] - t.start[first] > 2;
};

const turnsOf = (document: ParsedDocument): Turn[] => {
  const t = tokensOf.of(document);
  const turns: Turn[] = [];
  const areas = blockTokens.of(document);
  for (let n = 0; n < areas.first.length; n += 1) {
    const first = areas.first[n];
    const last = areas.last[n];
    const colon = labelEnd(t, first, last);
    if (colon < 0 || colon + 2 >= last) continue;
    if ((t.flags[first] & LINE_BEFORE) === 0 && first > 0) continue;
    turns.push({ first, colon, last, key: t.word[colon - 1], sure: isLabel(t, first, colon) });
  }
  return known(turns);
};

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
  return turns.filter(({ key, sure, first, colon, last }, n) => {
    if (sure || (returning > 1 && counts.get(key)! > 1)) return true;
    const isFull = colon - first > 1;
    return isDialogue && isFull && (turns[n - 1]?.last === first || turns[n + 1]?.first === last);
  });
};

/** A transcript has turns of two sides at least, and one of them speaks again or the sides are `Q` and `A`. */
const isTranscript = (turns: readonly Turn[]): boolean => {
  const keys = new Set(turns.map(({ key }) => key));
  return keys.size >= 2 && (turns.length > keys.size || keys.has(Q));
};

const Q = wordId('q');

/**
 * Turns of a transcript or interview: `Q: … A: …`, `NAME: …`, one a paragraph. Refuses labels that do
 * not alternate (`UPDATE:`, `PARIS:`) and turns that carry quotation marks of their own.
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
    { text: 'Monday: Rain all day.\nTuesday: Sun at last.', finds: [], why: 'labels that never come back' },
    { text: 'UPDATE: The road is open again.', finds: [], why: 'a label that nobody answers is no turn' },
  ],
  extract(document, emit) {
    const turns = turnsOf(document);
    if (turns.length < 2 || !isTranscript(turns)) return;
    const t = tokensOf.of(document);
    for (const { first, colon, last } of turns) {
      const from = colon + 1;
      if (t.text[t.start[from]] === '"' || t.text[t.start[from]] === '“') continue;
      const span = { start: t.start[from], end: t.end[last - 1] };
      const label = { start: t.start[first], end: t.end[colon - 1] };
      const fields: Fields<'quotes'> = { kind: stated('direct', span) };
      addQuoteText(fields, document.view, span);
      emit.candidate({
        table: 'quotes',
        span,
        rule: 'turn',
        confidence: 0.9,
        fields,
        hints: { attribution: -1, goesOnFrom: -1, label, labelTokens: { first, last: colon } },
      });
    }
  },
});

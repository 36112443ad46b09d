import { WORD } from '../core/token-flags.ts';
import { wordId } from '../core/vocabulary.ts';
import { DEMONYM, FUNCTION, GIVEN, LEGAL, ORG_HEAD, SPEECH, TITLE } from './gazetteer.ts';
import {
  AFTER_GIVEN,
  AFTER_IN,
  AFTER_THE,
  AFTER_TITLE,
  ALONE,
  BEFORE_POSSESSIVE,
  BEFORE_SPEECH,
  BRACKETED,
  CAPITAL,
  CAPITALS_LINE,
  FIRST_OF_RUN,
  FIRST_OF_SENTENCE,
  IN_BODY_NAME,
  IN_PERSON_NAME,
  LAST_OF_RUN,
  type Outline,
  PLAIN,
  SEEN_INSIDE,
  SEEN_LOWER,
} from './outline.ts';

const OPEN_BRACKET = wordId('(');
const POSSESSIVE = wordId("'s");
const THE = wordId('the');
const PLACE_WORDS = new Set(['in', 'at', 'near', 'from', 'across', 'outside', 'via'].map(wordId));

/** Collects what each capitalised word does anywhere in the document. */
class EvidenceTable {
  private readonly mask: number;
  private readonly words: Int32Array;
  private readonly bits: Int32Array;
  private readonly counts: Int32Array;
  private readonly numbers: Int32Array;
  /** Words that have a number. */
  numbered = 0;

  constructor(capitals: number) {
    let size = 16;
    while (size < capitals * 2) size *= 2;
    this.mask = size - 1;
    this.words = new Int32Array(size).fill(-1);
    this.bits = new Int32Array(size);
    this.counts = new Int32Array(size);
    this.numbers = new Int32Array(size);
  }

  slot(word: number, enter: boolean): number {
    for (let at = Math.imul(word, 0x9e3779b1) >>> 12; ; at += 1) {
      const slot = at & this.mask;
      if (this.words[slot] === word) return slot;
      if (this.words[slot] < 0) {
        if (!enter) return -1;
        this.words[slot] = word;
        return slot;
      }
    }
  }

  add(word: number, bits: number): void {
    const slot = this.slot(word, true);
    this.bits[slot] |= bits;
    this.counts[slot] += 1;
  }

  addIfKnown(word: number, bits: number): void {
    const slot = this.slot(word, false);
    if (slot >= 0) this.bits[slot] |= bits;
  }

  get(word: number): number {
    return this.bits[this.slot(word, true)];
  }

  /** The number of a word that was added more than `own` times; 0 for others. */
  repeat(word: number, own: number): number {
    const slot = this.slot(word, true);
    if (this.counts[slot] <= own) return 0;
    if (this.numbers[slot] === 0) {
      this.numbered += 1;
      this.numbers[slot] = this.numbered;
    }
    return this.numbers[slot];
  }
}

/** The evidence that one run of capitalised tokens gives, shared by its words. */
const runEvidence = (o: Outline, first: number, last: number): number => {
  const { text: t, types, type } = o;
  let bits = 0;
  const before = first > 0 ? types.bits[type[first - 1]] : 0;
  const head = types.bits[type[last - 1]];
  const lead = types.bits[type[first]];
  if (last - first > 1 && (head & (ORG_HEAD | LEGAL)) !== 0) bits |= IN_BODY_NAME;
  if (last - first > 1 && (lead & GIVEN) !== 0 && (head & (ORG_HEAD | LEGAL)) === 0) bits |= IN_PERSON_NAME;
  if ((before & TITLE) !== 0 && (before & FUNCTION) === 0) bits |= IN_PERSON_NAME;
  if (first > 0 && PLACE_WORDS.has(t.word[first - 1])) bits |= AFTER_IN;
  if (first > 0 && t.word[first - 1] === THE) bits |= AFTER_THE;
  if (first > 0 && t.word[first - 1] === OPEN_BRACKET) bits |= BRACKETED;
  if (last < t.count && t.word[last] === POSSESSIVE) bits |= BEFORE_POSSESSIVE;
  if (last < t.count && (types.bits[type[last]] & SPEECH) !== 0) bits |= BEFORE_SPEECH;
  if (last - first === 1) bits |= ALONE;
  return bits;
};

/** Fills `evidence` and `repeat`; gives how many words are repeated. `capitals`: the capitalised tokens. */
export const gatherEvidence = (o: Outline, capitals: number): number => {
  const { text: t, types, type, state } = o;
  const table = new EvidenceTable(capitals);
  for (let i = 0; i < t.count; i += 1) {
    if ((state[i] & CAPITAL) === 0 || o.line[i] === CAPITALS_LINE) continue;
    const first = o.runFirst[i];
    const last = o.runLast[i];
    let bits = runEvidence(o, first, last);
    if ((state[i] & FIRST_OF_SENTENCE) === 0 && o.line[i] === PLAIN) bits |= SEEN_INSIDE;
    if (i === first) bits |= FIRST_OF_RUN;
    if (i + 1 === last) bits |= LAST_OF_RUN;
    if (i > first) {
      const previous = types.bits[type[i - 1]];
      if ((previous & TITLE) !== 0) bits |= AFTER_TITLE;
      if ((previous & GIVEN) !== 0 && (previous & DEMONYM) === 0) bits |= AFTER_GIVEN;
    }
    table.add(t.word[i], bits);
  }
  for (let i = 0; i < t.count; i += 1) {
    if (t.kind[i] === WORD && (state[i] & CAPITAL) === 0) table.addIfKnown(t.word[i], SEEN_LOWER);
  }
  for (let i = 0; i < t.count; i += 1) {
    if ((state[i] & CAPITAL) === 0) continue;
    o.evidence[i] = table.get(t.word[i]);
    o.repeat[i] = table.repeat(t.word[i], o.line[i] === CAPITALS_LINE ? 0 : 1);
  }
  return table.numbered;
};

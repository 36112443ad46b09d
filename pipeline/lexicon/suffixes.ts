/** Bits of the classes a word may have; a word is a sum of them. */
export const NOUN_MASK = 1;
export const PLURAL_MASK = 2;
export const BASE_MASK = 4;
export const PRESENT_MASK = 8;
export const PAST_MASK = 16;
export const PARTICIPLE_MASK = 32;
export const GERUND_MASK = 64;
export const ADJECTIVE_MASK = 128;
export const ADVERB_MASK = 256;

const ENDINGS: readonly (readonly [string, number])[] = [
  ['ing', GERUND_MASK],
  ['ed', PAST_MASK | PARTICIPLE_MASK],
  ['ly', ADVERB_MASK],
  ['ss', NOUN_MASK],
  ['us', NOUN_MASK],
  ['is', NOUN_MASK],
  ['ics', NOUN_MASK],
  ['less', ADJECTIVE_MASK],
  ['ous', ADJECTIVE_MASK],
  ['ful', ADJECTIVE_MASK],
  ['able', ADJECTIVE_MASK],
  ['ible', ADJECTIVE_MASK],
  ['ical', ADJECTIVE_MASK],
  ['ional', ADJECTIVE_MASK],
  ['mental', ADJECTIVE_MASK],
  ['ental', ADJECTIVE_MASK],
  ['rial', ADJECTIVE_MASK],
  ['cial', ADJECTIVE_MASK],
  ['tial', ADJECTIVE_MASK],
  ['nal', ADJECTIVE_MASK],
  ['ive', ADJECTIVE_MASK],
  ['ish', ADJECTIVE_MASK],
  ['ic', ADJECTIVE_MASK],
  ['ular', ADJECTIVE_MASK],
  ['ese', ADJECTIVE_MASK],
  ['esque', ADJECTIVE_MASK],
  ['est', NOUN_MASK],
  ['wide', ADJECTIVE_MASK],
  ['wise', ADVERB_MASK],
  ['wards', ADVERB_MASK],
  ['stward', ADVERB_MASK],
  ['thward', ADVERB_MASK],
  ['ise', BASE_MASK],
  ['ize', BASE_MASK],
  ['ify', BASE_MASK],
  ['ises', PRESENT_MASK],
  ['izes', PRESENT_MASK],
  ['ifies', PRESENT_MASK],
];

/** Endings in a trie read from the last letter: state × 26 + letter → state. */
const states: number[][] = [new Array(26).fill(0)];
const masks: number[] = [0];
for (const [ending, mask] of ENDINGS) {
  let state = 0;
  for (let i = ending.length - 1; i >= 0; i -= 1) {
    const letter = ending.charCodeAt(i) - 97;
    if (states[state][letter] === 0) {
      states.push(new Array(26).fill(0));
      masks.push(0);
      states[state][letter] = states.length - 1;
    }
    state = states[state][letter];
  }
  masks[state] = mask;
}
const NEXT = Uint8Array.from(states.flat());
const MASKS = Uint16Array.from(masks);

/** The classes that the ending of the word `text[start, end)` speaks for; nouns where none does. */
export const suffixMask = (text: string, start: number, end: number): number => {
  let state = 0;
  let found = 0;
  const limit = Math.max(start + 1, end - 6);
  let i = end - 1;
  for (; i > limit; i -= 1) {
    const letter = (text.charCodeAt(i) | 32) - 97;
    if (letter < 0 || letter > 25) break;
    state = NEXT[state * 26 + letter];
    if (state === 0) break;
    if (MASKS[state] !== 0) found = MASKS[state];
  }
  if (found !== 0) return found;
  return text.charCodeAt(end - 1) === 115 && end - start > 3 ? PLURAL_MASK : NOUN_MASK;
};

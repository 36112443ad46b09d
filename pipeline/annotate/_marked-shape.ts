import { wordSet } from '../core/vocabulary.ts';
import type { FrameReader } from './_frame-reader.ts';
import type { MarkedText } from './quote-marks.ts';
import { isFiniteTag, TAG } from './tag-set.ts';
import { ALL_UPPER, NUMBER, UPPER_FIRST, WORD } from './tokens.ts';

/** What the words inside marks look like. */
export interface MarkedShape {
  readonly words: number;
  /** A finite verb stands inside. */
  readonly finite: boolean;
  /** `I`, `we`, `you`, `my`, `our` stand inside. */
  readonly personal: boolean;
  /** All words that carry weight have capitals: a title or a name. */
  readonly titled: boolean;
  readonly upperFirst: boolean;
  /** The last sign inside is `,`. */
  readonly comma: boolean;
  /** The last sign inside is `.`, `!`, `?` or `…`. */
  readonly stop: boolean;
}

const PERSONAL = wordSet(
  "i i'm i've i'd i'll we we're we've we'd we'll you you're you've you'll my our your me us",
);
const SMALL = wordSet(
  'a an the of in on at to for and or but nor by with from as is it vs de la le el von van no',
);
/** Inner marks that close before the outer one. */
const CLOSING = new Set([39, 0x2019, 34, 0x201d]);
const MOST_WORDS = 400;

/** Reads the shape of a marked text. */
export const shapeOf = (reader: FrameReader, tagArray: Uint8Array, m: MarkedText): MarkedShape => {
  const { t } = reader;
  let words = 0;
  let weighty = 0;
  let capital = 0;
  let finite = false;
  let personal = false;
  const stopAt = Math.min(m.last, m.first + MOST_WORDS);
  for (let i = m.first; i < stopAt; i += 1) {
    if (t.kind[i] !== WORD && t.kind[i] !== NUMBER) continue;
    words += 1;
    const upper = (t.flags[i] & UPPER_FIRST) !== 0 || t.kind[i] === NUMBER;
    if (isFiniteTag(tagArray[i]) || tagArray[i] === TAG.BASE)
      finite = finite || tagArray[i] !== TAG.BASE || (i > m.first && !upper);
    if (PERSONAL.has(t.word[i]) && (t.flags[i] & ALL_UPPER) === 0) personal = true;
    if (t.text.charCodeAt(t.start[i]) === 73 && PERSONAL.has(t.word[i])) personal = true;
    if (!SMALL.has(t.word[i])) {
      weighty += 1;
      if (upper) capital += 1;
    }
  }
  let end = m.last - 1;
  while (end > m.first && t.kind[end] !== WORD && CLOSING.has(t.text.charCodeAt(t.start[end]))) end -= 1;
  const sign = t.text[t.end[end] - 1];
  return {
    words,
    finite,
    personal,
    titled: weighty > 0 && capital === weighty,
    upperFirst: (t.flags[m.first] & UPPER_FIRST) !== 0,
    comma: sign === ',',
    stop: '.!?…'.includes(sign),
  };
};

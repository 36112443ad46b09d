import { TAG } from '../../annotate/tag-set.ts';
import { firstFrom } from './_statement-details.ts';
import type { Attribution, Attributions } from '../../annotate/attributions.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { HONORIFICS } from '../../lexicon/name-words.ts';
import { isPerson, type NamedTokens } from './_named-tokens.ts';
import type { Gender } from './_speaker-people.ts';

type FrameReader = Attributions['reader'];
/** Items of a frame and tokens of marked words that are looked at for names. */
const MOST_ITEMS = 60;
const MOST_TOKENS = 200;
const MARKS = /["“”'‘’]/;
const COMMA = ',';
const HONORIFIC = wordSet(HONORIFICS);

/** `'Ann, I would love to,'`: who is called by name inside reported words is likely who reports them. */
const isCalled = ({ t, first, last }: NamedTokens, n: number): boolean =>
  t.text[t.start[last[n]]] === COMMA && MARKS.test(t.text[t.start[addressed(t, first[n])] - 1] ?? '');

/** The token with which the address of a name begins: that of `Mr` in `Mr. Duc`. */
const addressed = (t: NamedTokens['t'], name: number): number => {
  const title = t.text[t.start[name - 1]] === '.' ? name - 2 : name - 1;
  return title >= 0 && HONORIFIC.has(t.word[title]) ? title : name;
};

/** `"Rhys was a genius," she said`: ids of those whom the marked words of a frame name, who do not speak them. */
export const namedInside = (reader: FrameReader, named: NamedTokens, frame: number): string[] => {
  const { frames } = reader;
  const found = new Set<string>();
  const high = Math.min(frames.last[frame], frames.first[frame] + MOST_ITEMS);
  for (let item = frames.first[frame]; item < high; item += 1) {
    if (!reader.isMarked(item)) continue;
    const { open, close } = frames.marked[reader.markedAt(item)];
    for (let i = open; i < Math.min(close, open + MOST_TOKENS); i += 1) {
      const n = named.ofToken[i];
      const id = n < 0 ? undefined : named.mentions[n].fields.entity_id?.value;
      const isNested = n >= 0 && named.first[n] > open + 1 && isCalled(named, n);
      if (id && isPerson(named, n) && !isNested) found.add(id);
    }
  }
  return [...found];
};

/** Whether a sentence names somebody only after a preposition: `the role of Ann Lee`. */
export const isOblique = (reader: FrameReader, named: NamedTokens, frame: number, id: string): boolean => {
  const { mentions, first, tags } = named;
  for (let n = firstFrom(mentions, reader.startOf(reader.frames.first[frame])); n < mentions.length; n += 1) {
    if (mentions[n].fields.entity_id?.value !== id) continue;
    return first[n] > 0 && tags[first[n] - 1] === TAG.PREPOSITION;
  }
  return false;
};

/** `"Grace is my friend," she said`: whom earlier words name the text is not about, but where a question may be put to them: `"And you, Ann?"`. */
export const namedInWords = (reader: FrameReader, named: NamedTokens, frame: number): string[] => {
  const { first, last } = reader.frames;
  const words = reader.t.text.slice(reader.startOf(first[frame]), reader.endOf(last[frame] - 1));
  return words.includes('?') ? [] : namedInside(reader, named, frame);
};

/** `Asked by a reporter whether …`, `was asked if …`: who asks is in the background, and the sentence about who answers. */
export const isAsked = ({ class: kind, shape }: Attribution): boolean =>
  kind === 'question' && (shape === 'agent' || shape === 'hearer');

/** Whether a question is put in a frame: `asked the judge`, `a reporter wanted to know`. */
export const asksSomething = ({ list, ofFrame }: Attributions, frame: number): boolean => {
  for (let n = ofFrame[frame]; n < ofFrame[frame + 1]; n += 1)
    if (list[n].class === 'question' && !isAsked(list[n])) return true;
  return false;
};

const HEARERS = { female: wordId('her'), male: wordId('him') };

/** `A nurse told her to wait. "I waited," she said`: whether somebody meant by a pronoun is told things in a frame. */
export const tells = (
  { list, ofFrame, reader }: Attributions,
  frame: number,
  gender: Gender | undefined,
): boolean => {
  if (!gender) return false;
  for (let n = ofFrame[frame]; n < ofFrame[frame + 1]; n += 1) {
    const { addressee } = list[n].start;
    const isOne = addressee !== undefined && addressee.last - addressee.first === 1;
    if (isOne && reader.word(addressee.first) === HEARERS[gender]) return true;
  }
  return false;
};

const INTERVIEWERS = new Set(['reporter', 'journalist', 'interviewer', 'correspondent', 'questioner']);

/** Whether a noun is one for those who ask others for a newspaper. */
export const isInterviewer = (noun: string): boolean => INTERVIEWERS.has(noun);

/** Verbs of those who were asked. */
export const REPLIES: ReadonlySet<string> = new Set([
  'reply',
  'answer',
  'respond',
  'retort',
  'counter',
  'shoot back',
  'fire back',
  'hit back',
]);

/** The frame before that in which an offset lies. */
export const frameBefore = (reader: FrameReader, offset: number): number => {
  let low = 0;
  let high = reader.frames.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reader.startOf(reader.frames.first[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 2);
};

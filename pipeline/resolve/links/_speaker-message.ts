import type { Attributions } from '../../annotate/attributions.ts';
import { wordId, WordSet } from '../../core/vocabulary.ts';
import { kindOf, type Mention, type NamedTokens } from './_named-tokens.ts';
import type { Speaker } from './_speaker.ts';

const ARTICLES = new WordSet(['a', 'an', 'his', 'her', 'its', 'their']);
/** Sentences looked back over for who put a message out, and items of each. */
const BACK = 3;
const MOST_ITEMS = 60;
/** Items between the article and the noun: `a short written statement`. */
const MOST_BETWEEN = 3;

/** Nouns of messages in which somebody speaks. */
export const MESSAGES = new Set([
  'statement',
  'letter',
  'message',
  'tweet',
  'post',
  'release',
  'email',
  'memo',
]);
const MESSAGE_WORDS = new WordSet([...MESSAGES, 'note', 'telegram', 'postcard', 'e-mail']);
const WRITTEN_WORDS = new WordSet([
  ...MESSAGES,
  'note',
  'telegram',
  'postcard',
  'e-mail',
  'text',
  'sign',
  'poster',
  'notice',
  'placard',
  'banner',
  'plaque',
  'inscription',
  'card',
  'entry',
  'leaflet',
  'label',
]);
/** Items of a title before the name of who wrote. */
const MOST_TITLE = 6;

/** Nouns of writings that a person or body puts its words into. */
const WRITINGS = new Set([
  ...MESSAGES,
  ...'report ruling judgment judgement verdict study survey paper article column audit review analysis filing submission complaint lawsuit motion memoir diary circular notice directive decree order petition affidavit testimony communiqué communique bulletin advisory newsletter leaflet flyer manifesto reply response submission blog blogpost note dissent'.split(
    ' ',
  ),
]);

/** Whether what is owned is a writing, whose words are its owner's: `its ruling says`. */
export const isWriting = (noun: string): boolean => WRITINGS.has(noun);

const FROM = new WordSet(['from', 'by']);

/** `a framed letter from Ann Lee. "…," it reads`: the name behind the message in a frame; `undefined` for none. */
export const messageWriter = (
  { reader }: Attributions,
  named: NamedTokens,
  frame: number,
): Mention | undefined => {
  const { frames } = reader;
  const high = Math.min(frames.last[frame], frames.first[frame] + MOST_ITEMS);
  for (let item = high - 2; item > frames.first[frame]; item -= 1) {
    if (!FROM.has(reader.word(item)) || !MESSAGE_WORDS.has(reader.word(item - 1))) continue;
    for (let k = item + 1; k < Math.min(high, item + MOST_TITLE); k += 1) {
      const n = reader.isMarked(k) ? -1 : named.ofToken[reader.token(k)];
      if (n >= 0 && kindOf(named, n) !== 'place') return named.mentions[n];
    }
  }
  return undefined;
};

const IN = wordId('in');
const BROUGHT = new WordSet(['a', 'an', 'the', 'one', 'another']);

/** The last noun of a message that a frame brings in with an article: `police found a note in the bag`. */
export const messageIn = ({ reader }: Attributions, frame: number): string | undefined => {
  const { frames, t } = { frames: reader.frames, t: reader.t };
  const low = Math.max(frames.first[frame] + 1, frames.last[frame] - MOST_ITEMS);
  for (let item = frames.last[frame] - 1; item >= low; item -= 1) {
    if (reader.isMarked(item) || !WRITTEN_WORDS.has(reader.word(item))) continue;
    for (let k = item - 1; k >= Math.max(frames.first[frame], item - MOST_BETWEEN); k -= 1)
      if (BROUGHT.has(reader.word(k)) && reader.word(k - 1) !== IN)
        return t.text.slice(reader.startOf(k + 1), reader.endOf(item));
  }
  return undefined;
};

const PUT_OUT = new WordSet(['issued', 'released', 'published', 'posted', 'sent', 'wrote', 'signed', 'left']);

/** Whether a frame tells that its subject put a message out: `Ann Lee issued a two-line statement`. */
export const putsOut = ({ reader }: Attributions, frame: number): boolean => {
  const { frames } = reader;
  const high = Math.min(frames.last[frame], frames.first[frame] + MOST_ITEMS);
  let verb = high;
  for (let item = frames.first[frame]; item < high; item += 1) {
    if (PUT_OUT.has(reader.word(item))) verb = item;
    if (item > verb && item - verb < MOST_TITLE && MESSAGE_WORDS.has(reader.word(item))) return true;
  }
  return false;
};

/** `In a statement, Ann Lee said … "…," the statement said`: who spoke in the sentence that brought the message in. */
export const messageSender = (
  { reader }: Attributions,
  spoke: ReadonlyMap<number, Speaker>,
  { frame, noun }: { frame: number; noun: string },
): Speaker | undefined => {
  const { frames } = reader;
  const word = wordId(noun);
  for (let f = frame; f >= Math.max(0, frame - BACK); f -= 1) {
    const speaker = spoke.get(f);
    if (!speaker?.name || speaker.candidates) continue;
    const high = Math.min(frames.last[f], frames.first[f] + MOST_ITEMS);
    for (let item = frames.first[f] + 1; item < high; item += 1) {
      if (reader.word(item) !== word) continue;
      for (let k = item - 1; k >= Math.max(frames.first[f], item - MOST_BETWEEN); k -= 1)
        if (ARTICLES.has(reader.word(k))) return speaker;
    }
  }
  return undefined;
};

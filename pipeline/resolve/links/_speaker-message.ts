import type { Attributions } from '../../annotate/attributions.ts';
import { wordId, WordSet } from '../../core/vocabulary.ts';
import type { Speaker } from './_speaker-discourse.ts';

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

import { WordMap } from '../core/vocabulary.ts';
import { CLOSE_QUOTE, OPEN_QUOTE, STRAIGHT_QUOTE } from './outline.ts';

/** Words that reports of the day use several times as often as works of reference, of no subject in particular or of sport and markets. */
const OF_NEWS =
  'said told asked says percent monday tuesday wednesday thursday friday saturday sunday yesterday police court reported reports ' +
  'statement spokesman spokeswoman minister officials opposition talks suspended emergency million billion shares traders dealers ' +
  'analyst analysts prices tonnes euros fell rose gained lost beat beating scored defeated v coach striker minutes seconds ' +
  'results standings scoreboard wickets innings halftime attendance summaries stumps overs medals soccer';
/** And the other way round. */
const OF_REFERENCE =
  'born released located became founded album albums song songs band film films novel award awards century originally written ' +
  'directed produced series music musical often species known studio version genus commonly';
/** Words and signs of people who write to each other; those in quotation marks do not count. */
const OF_TALK =
  'i my me you your yours im u ur lol omg haha please hi hey hello thanks thank love guys video channel dont cant someone ' +
  'anyone ! ? # @ * ... … http https www :)';

const NEWS = 0;
const REFERENCE = 1;
const TALK = 2;
/** Of which kind a word is. */
const KINDS = new WordMap(
  [OF_NEWS, OF_REFERENCE, OF_TALK].flatMap((words, kind) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
);

/** Shorter texts, in tokens, are news only by a word that tells it. */
const SHORT = 20;

/** Whether a text reads like news, by its small words; a longer one without any telling word does. Linear. */
export const isNews = ({ count, word }: { count: number; word: Int32Array }): boolean => {
  const found = [0, 0, 0];
  let isQuoted = false;
  for (let i = 0; i < count; i += 1) {
    const id = word[i];
    if (id === STRAIGHT_QUOTE) isQuoted = !isQuoted;
    else if (id === OPEN_QUOTE) isQuoted = true;
    else if (id === CLOSE_QUOTE) isQuoted = false;
    const kind = KINDS.get(id);
    if (kind !== undefined && !(isQuoted && kind === TALK)) found[kind] += 1;
  }
  if (found[NEWS] === 0 && count < SHORT) return false;
  return found[NEWS] >= found[REFERENCE] && found[NEWS] * 2 >= found[TALK];
};

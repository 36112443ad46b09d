import { wordSet } from '../core/vocabulary.ts';
import type { Reader } from './times-reader.ts';
import { units } from './times-words.ts';

/** How a time was to those who lived through it. */
const LIVED = wordSet(
  'lean fat lost busy quiet hard tough difficult happy unhappy good bad great terrible awful miserable glorious golden dark bleak grim wet dry rainy hot cold freezing sunny stormy turbulent tumultuous torrid frantic frenetic hectic tense nervous anxious gruelling grueling exhausting punishing painful agonising agonizing sleepless restless unbroken uninterrupted successive barren trophyless winless fruitless fallow profitable loss-making eventful uneventful momentous extraordinary remarkable record-breaking intense intensive unpaid paid wasted precious crucial critical vital tricky rough brutal bruising bitter harsh strange weird blissful wonderful marvellous idyllic endless interminable',
);

/** Whether token `i` is an adjective between a count and its unit: `two lean years`, `four sleepless nights`. */
export const isLived = (r: Reader, i: number): boolean =>
  LIVED.has(r.word(i)) && !r.isCapital(i) && units.has(r.word(i + 1)) && r.length(i + 1) > 3;

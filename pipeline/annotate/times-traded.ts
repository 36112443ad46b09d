import { wordSet } from '../core/vocabulary.ts';
import { isNounTag, TAG } from './tag-set.ts';
import type { Reader } from './times-reader.ts';

const PLACING = wordSet('in at on during');
const FOR = wordSet('for');
/** `short of the 78% goal for March`. */
const GOALS = wordSet('goal target deadline goals targets');
const TRADED = wordSet('futures contract contracts expiry');
const DELIVERY = wordSet('delivery settlement shipment loading');
/** What futures are dealt in. */
const DEALT = wordSet('futures contract contracts bushel barrel lots tonne lb');
const COMMODITIES = wordSet(
  'cocoa coffee arabica robusta sugar wheat corn maize soybeans soybean soyoil oil copper aluminium aluminum nickel zinc tin rice cotton rubber palm ore gas gasoline canola rapeseed barley cattle hogs gold silver platinum palladium brent wti crude gasoil diesel naphtha',
);
const TRADE_REACH = 24;
/** `November feed wheat futures`, `soybeans for November gained 2 cents a bushel`. */
export const isDealtIn = (
  r: Reader,
  tags: Uint8Array,
  { from, to }: { from: number; to: number },
): boolean => {
  for (let i = to; i < to + 4 && i < r.limit; i += 1) {
    if (TRADED.has(r.word(i))) return true;
    if (tags[i] !== TAG.NOUN && tags[i] !== TAG.ADJECTIVE) break;
  }
  // `July corn was at $4.58 a bushel`; not `the July corn harvest`
  if (COMMODITIES.has(r.word(to)) && !isNounTag(tags[to + 1])) return isMarket(r, { from, to });
  if (
    !FOR.has(r.word(from - 1)) ||
    (tags[from - 2] !== TAG.PLURAL && tags[from - 2] !== TAG.NOUN && !COMMODITIES.has(r.word(from - 2)))
  )
    return false;
  return COMMODITIES.has(r.word(from - 2)) || isMarket(r, { from, to });
};

/** Whether the words around tell what futures are dealt in. */
const isMarket = (r: Reader, { from, to }: { from: number; to: number }): boolean => {
  for (let i = Math.max(r.first, from - TRADE_REACH); i < Math.min(r.limit, to + TRADE_REACH); i += 1)
    if (DEALT.has(r.word(i))) return true;
  return false;
};
/** `for December delivery`, `December futures`, `for delivery in May`: what is traded now is handed over later. */
export const isTraded = (r: Reader, { from, to }: { from: number; to: number }): boolean =>
  TRADED.has(r.word(to)) ||
  (DELIVERY.has(r.word(from - 1)) && FOR.has(r.word(from - 2))) ||
  (FOR.has(r.word(from - 1)) && (TRADED.has(r.word(from - 2)) || GOALS.has(r.word(from - 2)))) ||
  (DELIVERY.has(r.word(to)) && FOR.has(r.word(from - 1))) ||
  (PLACING.has(r.word(from - 1)) && DELIVERY.has(r.word(from - 2)) && FOR.has(r.word(from - 3)));

import { wordId, wordSet } from '../core/vocabulary.ts';
import { W } from './name-classes.ts';
import type { NameText } from './name-text.ts';
import { isNounTag, TAG } from './tags.ts';
import { WORD } from './tokens.ts';

/** What lies somewhere and is called after the place: "the Dorwa mine", "Halden deposit". */
const SITES = wordSet(
  'mine mines quarry pit deposit oilfield gasfield field fields dam reservoir aquifer smelter refinery colliery wellhead concession lagoon county province district governorate prefecture oblast river valley peninsula basin canyon gorge estuary forest plateau township crossing checkpoint station shaft',
);
/** What bears the bare name of its town: "in Lai Chi Kok prison", and not "the Cherche-Midi prison". */
const PRISONS = wordSet('prison jail penitentiary');
/** What stands between a name and its site: "the Gara iron ore mine", "the Kpone power plant". */
const WITHIN = wordSet(
  'iron ore gold copper coal cobalt nickel zinc tin uranium lithium diamond platinum oil gas power nuclear hydroelectric hydropower thermal wind solar offshore open-pit river border',
);
/** Sites by what they make: "power plant" and no "engine plant", which is its owner's. */
const PLANTS = wordSet('plant plants station stations farm complex project');
const MAKING = wordSet('power nuclear hydroelectric hydropower thermal wind solar');
const MOST_WITHIN = 3;
/** What is told of a river. */
const BURST = wordSet('burst bursts overflowed broke');
const BANKS = wordId('banks');
const ITS = wordId('its');
/** What is done at a site, before "at". */
const DONE = wordSet(
  'output production mining operations drilling explosion blast fire accident clashes fighting shooting stampede landslide derailment crash collision ceremony',
);

/** "digs copper at", "pumps oil at": who takes goods out of the ground, two words before "at". */
const DIGGING = wordSet(
  'digs dig dug digging mines mined pumps pumped pumping drills drilled extracts extracted',
);
/** "plays out of", "sails out of": from where somebody does what. */
const WORKING = wordSet(
  'plays played playing trains trained training works worked working operates operated operating sails sailed sailing flies flew flying fights fought fighting runs ran races raced boxes fishes fished',
);
const OUT = wordId('out');

/** Whether what is done before a name tells that it lies somewhere: "digs copper at Oyu Tolgoi", "plays out of Burnham". */
const isScene = ({ t: { word } }: NameText, first: number): boolean => {
  if (first < 3) return false;
  if (word[first - 1] === W.at) return WITHIN.has(word[first - 2]) && DIGGING.has(word[first - 3]);
  return word[first - 1] === W.of && word[first - 2] === OUT && WORKING.has(word[first - 3]);
};

/** Whether the words behind a name that ends before token `at` are those of a site: "iron ore mine". */
export const isBeforeSite = (n: NameText, at: number): boolean => {
  const { word, kind, count } = n.t;
  let k = at;
  while (k < Math.min(count, at + MOST_WITHIN) && WITHIN.has(word[k]) && !n.isCap(k)) k += 1;
  if (k >= count || n.startsLine(k) || n.isCap(k) || kind[k] !== WORD) return false;
  if (PLANTS.has(word[k])) return k > at && MAKING.has(word[k - 1]);
  // "Norvax field workers": a noun before another is not what is meant.
  return SITES.has(word[k]) && !(isNounTag(n.tag[k + 1]) && !n.isCap(k + 1));
};

/** Whether the words beside a name tell that it is a place's: "the Dorwa mine", "output at Dorwa", "the Nzoia burst its banks". */
export const isToldSite = (n: NameText, first: number, last: number): boolean => {
  const { word, count } = n.t;
  if (last < count && !n.startsLine(last)) {
    if (BURST.has(word[last]) && word[last + 1] === ITS) return word[last + 2] === BANKS;
    if (PRISONS.has(word[last]) && !n.isCap(last)) return first > 0 && word[first - 1] !== W.the;
    if (isBeforeSite(n, last))
      return (
        first === 0 ||
        n.startsLine(first) ||
        n.tag[first - 1] !== TAG.POSSESSIVE ||
        word[first - 1] === ITS ||
        word[first - 1] === W.possessive
      );
  }
  if (first < 2 || n.startsLine(first)) return false;
  return (word[first - 1] === W.at && DONE.has(word[first - 2])) || isScene(n, first);
};

/** The same of a word that the tagger takes for no name. */
export const opensAsSite = (n: NameText, at: number): boolean =>
  (n.opens(at) || n.tagTouching(at, at + 1) < 0) && isToldSite(n, at, at + 1);

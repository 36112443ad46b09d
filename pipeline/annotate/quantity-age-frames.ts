import { wordId, wordSet } from '../core/vocabulary.ts';
import { GROWN_NOUNS, SPEAKER_NOUNS } from '../lexicon/person-nouns.ts';
import { isGiven, isPersonNoun } from './name-classes.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';

const [OF, UNTIL, AS, AT] = ['of', 'until', 'as', 'at'].map(wordId);
const GROWN = wordSet(GROWN_NOUNS);
const WORKERS = wordSet(SPEAKER_NOUNS);
const [HYPHEN, COMMA] = [45, 44];
const ARTICLES = wordSet('a an');
const GROUPS = wordSet(
  'mother father parent uncle aunt wife husband widow crowd family couple police troops people men women children union team',
);
const SOFT = wordSet('about around roughly nearly almost perhaps maybe only just over under');
/** `a man of 45`, `a boy of about nine`, `a firefighter of 23`; not `a crowd of 50`. */
export const isGrownOf = (s: Scene, first: number): boolean => {
  const of = SOFT.has(s.word(first - 1)) ? first - 2 : first - 1;
  const noun = s.word(of - 1);
  if (s.word(of) !== OF || GROUPS.has(noun)) return false;
  // `a guard of 63.`
  const isPerson = isPersonNoun(noun) && s.tags[first + 1] === TAG.PUNCTUATION;
  return GROWN.has(noun) || ((WORKERS.has(noun) || isPerson) && ARTICLES.has(s.word(of - 2)));
};

const YOUNGER = wordSet('younger older');
const THAN = wordId('than');
const PAST = wordSet('past over under above below');
const MOST = wordSet('most many all some half few none both');
const OF_THEM = wordSet('them whom us');
const BE = wordSet('is are was were be');
/** What may follow an age that nothing is counted by. */
const NO_COUNT = new Set<number>([TAG.NOUN, TAG.PLURAL, TAG.ADJECTIVE, TAG.PROPER, TAG.NUMERAL]);
/** `children younger than five`, `most of them past 55`: so old, where nothing follows that could be counted. */
export const isYoungerThan = (s: Scene, { first, last }: { first: number; last: number }): boolean => {
  const isOpen = last < s.limit(first) && (NO_COUNT.has(s.tags[last]) || s.sign(last) === 37);
  if (isOpen) return false;
  if (s.word(first - 1) === THAN && YOUNGER.has(s.word(first - 2))) return true;
  const them = BE.has(s.word(first - 2)) ? first - 3 : first - 2;
  return (
    PAST.has(s.word(first - 1)) &&
    OF_THEM.has(s.word(them)) &&
    s.word(them - 1) === OF &&
    MOST.has(s.word(them - 2))
  );
};

const PERSON_TITLES = wordSet('mr mrs ms miss dr sir dame lady lord prof professor rev');
const OLDEST = 110n;
/** `At 38, Mr Lindqvist draws`, `At 19, right-hander Cole Batiste became`: at the head of a sentence, before somebody. */
export const isOpeningAge = (s: Scene, { number: { first, last }, value }: Atom): boolean => {
  const years = value?.digits ?? 0n;
  if (s.word(first - 1) !== AT || first - 1 !== s.floor(first) || s.sign(last) !== COMMA) return false;
  if (years <= GROWN_UP || years >= OLDEST || value?.scale !== 0) return false;
  let at = last + 1;
  if (PERSON_TITLES.has(s.word(at))) return true;
  // `right-hander`, `defending champion`
  while (
    at < last + MOST_ROLE &&
    s.tags[at] !== TAG.PROPER &&
    (isNounTag(s.tags[at]) ||
      s.sign(at) === HYPHEN ||
      s.tags[at] === TAG.ADJECTIVE ||
      s.tags[at] === TAG.GERUND)
  )
    at += 1;
  const isRole = at > last + 1 && isAgent(s, at - 1);
  return s.tags[at] === TAG.PROPER && s.tags[at + 1] === TAG.PROPER && (isRole || isGiven(s.word(at)));
};
const MOST_ROLE = 6;
const AGENT = /(?:[eo]r|ist|ician|man|woman)$/;
/** Nouns with such an ending that are nobody. */
const NOBODY = wordSet(
  'number answer order paper river tower water power letter computer container tanker trawler freighter steamer liner matter winter summer corner chapter counter error factor floor door motor sector vector mirror monitor quarter dinner supper shower tractor reactor helicopter charter meter metre cover silver copper list mist twist waist odor colour color labor labour harbor tenor minor major humor terror horror rumor tumor armor flavor favor fever cancer ulcer liver finger shoulder tender offer transfer barrier frontier border folder folder poster filter shelter shutter gutter cluster disaster register quarter roster newspaper wallpaper cooker cooler heater boiler freezer printer scanner router server browser trailer dumper digger roller propeller elevator escalator generator radiator calculator refrigerator simulator accelerator indicator denominator numerator corridor anchor parlor manor scooter cruiser bomber fighter carrier destroyer chapter master-plan barometer thermometer speedometer parameter diameter perimeter kilometer centimeter',
);
const MOST_LETTERS = 30;
/** A noun of somebody who does something, by its ending: `hiker`, `machinist`. */
export const isAgent = (s: Scene, i: number): boolean => {
  const { start, end, text } = s.t;
  return (
    s.tags[i] === TAG.NOUN &&
    !NOBODY.has(s.word(i)) &&
    (isPersonNoun(s.word(i)) ||
      (end[i] - start[i] < MOST_LETTERS && AGENT.test(text.slice(start[i], end[i]))))
  );
};

const WAITED = wordSet('waited waiting wait waits');
const SO = wordSet('to before');
const [AGE, HIS] = ['age ages', 'his her my your their'].map(wordSet);
const [WHO, THEN] = ['who', 'he she'].map(wordSet);
const BEFORE_AT = wordSet('and but , ;');
/** No hour of a clock of twelve, or of one of twenty-four. */
const [GROWN_UP, LAST_HOUR] = [12n, 24n];

/** `waited until 74 to marry`, `gave her age as 20`, `who at 46 has played on`, `and at sixteen he was`. */
export const isAgeFrame = (s: Scene, { number: { first, last }, value }: Atom): boolean => {
  const years = value?.digits ?? 0n;
  const before = s.word(first - 1);
  if (before === UNTIL) return years > GROWN_UP && WAITED.has(s.word(first - 2)) && SO.has(s.word(last));
  if (before === AS || before === AT)
    if (AGE.has(s.word(first - 2)) && HIS.has(s.word(first - 3))) return true;
  if (before !== AT) return false;
  const next = s.tags[last];
  if (WHO.has(s.word(first - 2)))
    return next === TAG.PAST ? years > GROWN_UP : next === TAG.AUXILIARY && years > LAST_HOUR;
  const opens = first - 1 === s.floor(first) || BEFORE_AT.has(s.word(first - 2));
  return opens && years > GROWN_UP && THEN.has(s.word(last));
};

const SAID = wordSet(
  'said says recalled recalls added adds asked asks explained explains remembered remembers joked shrugged sighed laughed complained wrote',
);
/** Whether a name of one word, or of two with a hyphen, stands behind a verb of saying: `said Heilmann, 77`. */
export const isSpeakerName = (s: Scene, i: number): boolean => SAID.has(s.word(nameStart(s, i) - 1));

/** The first token of the word that ends at token `i`: of `Sweeney-Okafor` its `Sweeney`. */
export const nameStart = (s: Scene, i: number): number =>
  s.sign(i - 1) === HYPHEN && s.glued(i) && s.glued(i - 1) ? i - 2 : i;

import { wordId, wordSet } from '../core/vocabulary.ts';
import { MONTH_NAMES } from '../lexicon/months.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';

export const OF = wordId('of');
export const IN = wordId('in');
export const WORTH = wordId('worth');
export const HYPHEN = wordId('-');
export const POSSESSIVE = wordId("'s");
export const AND = wordId('and');
export const NUMBER_NOUNS = wordSet(
  'number numbers total totals amount quantity count rate level sum average majority list range series maximum minimum net proportion share percentage',
);
export const OTHERS = wordId('others');
export const EVER = wordId('ever');
export const AWAY = wordId('away');
export const NO_HEAD = wordSet(
  'outdoors indoors abroad overseas nearby elsewhere online offline overnight upstairs downstairs outside inside pays earns compares comes goes more less fewer most least apiece each total respectively ago later earlier old high tall long wide deep thick away ahead behind short worldwide nationwide overall so than only long-term alone times according owing including following regarding yoy qoq mom y-o-y vs versus est pcm pa pw pp beat beats worth cr cast running',
);
export const EMPTY_OF = wordSet(
  'total average maximum minimum range order series combined net record further estimated combined sum number top',
);
export const MEASURING = wordSet(
  'is are was were be been being numbering reach reaches reached reaching total totals totaled totalled totaling totalling stand stands stood hit hits weigh weighs weighed measure measures measured cost costs run runs ran set at to remain remains remained number numbered numbers average averages averaged amount amounted amounts exceed exceeds exceeded surpass surpassed surpasses surpassing have has had having rose fell below above',
);
export const MAGNITUDE = wordId('magnitude');
export const MAGNITUDES = wordId('magnitudes');
export const PLACES = wordSet(
  `cash advance total full return exchange spring summer autumn winter early late mid shops stores supermarkets pubs bars restaurants cafes places cities towns court ${MONTH_NAMES} ${WEEKDAY_NAMES}`,
);
export const LOOSE = wordSet('other another additional further extra new more fewer');
export const MORE = wordId('more');
export const DIRECTIONS = wordSet(
  'downstream upstream downhill uphill poleward northward southward eastward westward north south east west northeast northwest southeast southwest away off from inland offshore above below behind ahead long-distance',
);
export const PLURAL_MODIFIERS = wordSet(
  'funds sports arms sales goods systems savings drugs rights operations communications sanctions news sex human-rights services securities weapons jobs earnings claims customs veterans elections police staff media data youth clergy measles mumps rabies shingles diabetes herpes',
);
export const SHIFTS = wordSet('last next past previous this that each every');
/** Nouns that are measured; at the head of a sentence their capital says nothing. */
export const MEASURES = wordSet(
  'gdp gnp cpi ppi rpi ebitda revenue profit turnout unemployment inflation output income production employment growth demand spending debt trade consumption investment population membership attendance support approval traffic rainfall income turnover capacity enrolment enrollment poverty immigration tourism usage',
);
export const GETTING = wordSet(
  'missing get have make take give go come do say know think want need live die own use',
);
/** Of these the ones that stand before no noun that they describe. */
export const DOING = wordSet('get have make take give go come do say know want die eat');
export const IRREGULAR = wordSet('women men people children police staff folk cattle feet teeth mice geese');
export const AFTER_HYPHEN = wordSet('odd plus ish strong');
export const OR = wordId('or');
export const SO = wordId('so');
export const HALF = wordId('half');
export const PARENTS = wordSet(
  'mother father parent parents dad mum mom grandmother grandfather grandparents',
);
export const AT = wordId('at');
export const TO = wordId('to');
export const THE = wordId('the');
export const FACTOR = wordId('factor');
export const SET_AT = wordSet(
  'set valued priced estimated stood stands put remained remains pegged capped traded',
);
/** Nouns that are verbs as well. */
export const NOUN_TOO = wordSet('record lead total toll cost price fine bid offer prize award grant reward');
export const BEEN = wordSet('be been being was were is are');
/** `profit came in at $5m`, `the deficit came to $5m`. */
export const COMES = wordSet('come comes came coming');
export const MORE_OR_LESS = wordSet('more less fewer');
export const HAVE = wordSet('have has had having');
export const PLACE = wordSet(
  'place outward outwards inward upward upwards downward downwards eastward westward northward southward',
);
export const STARTING = wordSet(
  'start starts started begin begins began open opens opened close closes closed end ends ended finish finishes finished leave leaves left depart departs departed arrive arrives arrived meet meets met wake woke rise rose',
);
export const MOST_TOKENS = 9;
export const DAY_NAMES = wordSet(WEEKDAY_NAMES);
/** Doings that are nouns: `bank lending to firms`. */
export const DOINGS = wordSet(
  'spending lending borrowing funding trading farming fishing mining shipping manufacturing hiring offending smoking drinking vaping testing screening gambling recycling publishing banking shopping shoplifting housebuilding financing advertising hunting logging poaching trafficking commuting homeworking',
);
/** Peoples by their plural: `100m Americans`. */
export const NATIONALS = wordSet(
  'americans britons brits indians chinese germans russians canadians australians mexicans brazilians italians spaniards poles ukrainians nigerians africans europeans asians japanese koreans turks iranians pakistanis israelis palestinians egyptians kenyans swedes danes norwegians finns greeks filipinos indonesians vietnamese bangladeshis',
);
/** `profit before tax rose`: no clause begins. */
export const TAXES = wordSet('tax taxes interest items taxation');
/** Prepositions that begin a clause as well: `came weeks after the number surpassed 100`. */
export const CLAUSES = wordSet('after before until since once');

/** Words that decide where sentences end. Lower case, no full stop. */

import { MONTH_ABBREVIATIONS, MONTH_NAMES } from './months.ts';
import { WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES } from './weekdays.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Before a name: a full stop after them never ends a sentence. */
export const TITLE_ABBREVIATIONS = words(`
  mr mrs ms mx dr drs engr barr surv pharm comr alh coun ald spc prof profs gen brig col lt capt cpt cmdr cdr cmndr comdr adm vadm radm sgt ssgt cpl pvt pfc maj
  rev revd hon sen sens rep reps gov govs pres supt det insp const amb atty asst assoc messrs mme mlle msgr mgr fr dir
  st ste mt ft pte flt sqn wg
`);

/** Before the other half of a comparison or an explanation, or between a rank and its name: never at an end. */
export const INNER_ABBREVIATIONS = words('vs v cf eg ie viz approx ca incl excl aka nee resp retd rtd');

/** Before a number: no end there; before anything else they are ordinary words. */
export const NUMBERING_ABBREVIATIONS = words(
  'c fl no nos nr vol vols fig figs p pp ch chap art arts sec para paras ver op opus pt sect sects secs ed cl eq eqs est appx rs tk dh dhs shs kr',
);

/** Months and weekdays when cut short, written with a capital. */
export const CALENDAR_ABBREVIATIONS = words(`${MONTH_ABBREVIATIONS} ${WEEKDAY_ABBREVIATIONS}`);

/** Written with a capital, within or at the end of a sentence: companies, places, states, degrees. */
export const CAPITAL_ABBREVIATIONS = words(`
  inc ltd co corp cos llc plc llp pty gmbh mfg intl natl assn dept univ inst govt dist div ave blvd rd ln dr hwy pkwy sq
  ala ariz ark calif cal colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo alta ont que sask esq ph bros jr sr
`);

/** At an end before any capital: shortened measures and "etc." */
export const FINAL_ABBREVIATIONS = words(
  'etc lb lbs oz hr hrs min mins yr yrs sec secs km kg cm mm mi mph sq ext',
);

/** Words that open sentences and do not continue names. */
export const OPENING_WORDS = words(`
  the a an this that these those he she it they we you i his her its their our my your there here
  in on at by for from with without after before during since until while when where why who whose what which how if
  although though because but and or so yet however meanwhile moreover nevertheless nonetheless furthermore also then
  now today yesterday tomorrow as according both each many most some several all another other others one nobody
  everyone everything nothing something earlier later last such under over between among against despite about across
  through throughout to is are was were do does did has have had can could will would should might must let please
  it's he's she's they're we're i'm i've we've that's there's what's don't isn't let's mr mrs ms dr
  not only even just still once again instead additionally similarly finally recently previously currently according
  analysts officials police critics supporters experts investors shares reporters researchers scientists authorities
  asked told speaking following given based compared two three four five six seven eight nine ten
`);

/** After a time of day: still the same sentence. */
export const AFTER_CLOCK = words(`
  ${WEEKDAY_NAMES} ${WEEKDAY_ABBREVIATIONS} ${MONTH_NAMES} ${MONTH_ABBREVIATIONS}
  eastern central pacific mountain atlantic greenwich gmt utc bst est edt cst cdt mst mdt pst pdt et ct pt cet cest ist
  jst hkt sgt aest aedt local eat wat
`);

/** Dotted words that never end a sentence. */
export const INNER_DOTTED = words('e.g. i.e. a.k.a. c.f. v.s. n.b.');

/** Names that end in an exclamation or question mark. */
export const MARKED_NAMES = words('yahoo jeopardy joomla wham yum e ho');

/** Nouns before a letter that names a kind: "vitamin C." may end a sentence. */
export const LETTERED_NOUNS = words(
  'vitamin plan type hepatitis war group class grade category schedule phase series option team section appendix exhibit part point influenza league tier',
);

/** Verbs that report speech after a question or an exclamation in quotation marks. */
export const REPORTING_VERBS = words(`
  said says asked asks told tells cried shouted yelled replied replies added adds wrote writes wondered exclaimed demanded
  answered called declared remarked tweeted posted screamed whispered joked quipped queried inquired enquired responded
  recalled thought announced explained continued insisted argued noted warned
`);

/** Words that close a letter before its writer's name: "Best regards, Anna". */
export const CLOSINGS = words(
  'thanks thank thx regards sincerely cheers truly faithfully cordially fyi love',
);

/** Words that open a letter before the name of who is written to. */
export const SALUTATIONS = words('dear');

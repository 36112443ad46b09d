/** Nouns before a number that name something by it: `Section 230`, `Flight 8501`, `category 3`. Singular. */
export const LABEL_NOUNS =
  'section article chapter flight route highway interstate motorway autoroute road room page line rule title clause amendment resolution proposition prop measure bill act code passcode password pin part volume vol issue number no nos nr figure fig figs table tab eq equation ref refs appendix annex schedule exhibit item items step lot unit building apartment apt suite gate platform terminal runway channel track lane exit junction pier dock port hangar bay box paragraph para verse psalm hymn sonata symphony opus episode season series stage category cat class grade type tier level phase zone sector district precinct ward region block area group pool boeing airbus http embraer bombardier cessna antonov tupolev sukhoi ilyushin falcon apollo soyuz gemini voyager pioneer atlas saturn vega ariane shenzhou artemis expedition mission sts version v ver release build windows android ios iphone ipad galaxy playstation xbox model mark mk war world formula area51 radio psalms lesson bus train tram tank squadron regiment division battalion brigade corps advisory cosmonaut passenger inmate prisoner defendant respondent plaintiff case file docket document form rfc iso din ieee mp patent permit licence license certificate id card account order invoice ticket seat serial zip postcode extension ext telephone tel phone fax dial convention protocol directive regulation ordinance decree law statute claim claims example examples embodiment embodiments sample size specimen clone column position scheme theorem lemma corollary algorithm definition remark hypothesis assumption listing compound isomer isotope uranium carbon cobalt strontium cesium caesium iodine plutonium asteroid comet ngc messier gliese hr hd hip kepler trappist exoplanet agenda catch studio tropic chapters sections articles pages lines rules figures tables rooms flights routes';

/** Plural labels, before lists of numbers. */
export const PLURAL_LABELS =
  'sections articles chapters pages lines rules figures tables rooms flights routes claims paragraphs items steps volumes phases columns fractions compounds equations eqs figs refs nos codes months stages grades zones wards districts junctions exits platforms samples specimens clones lanes experiments schemes positions questions stations sites cores runs bands layers wells tubes plots';

/** Titles that go with an ordinal and count their holders: `46th President`. */
export const COUNTED_TITLES =
  'president presidents prime minister ministers chancellor governor mayor king queen pope secretary senator director-general chief lord lady archbishop emperor emir sultan secretary-general justice doctor anniversary birthday test grand major championship olympic olympics open';

/** Capitalised words before a number that are no part of a name. */
export const PLAIN_OPENERS =
  'the a an in on at of for from by with to and or but as if when while since until after before about around over under more less up only some just nearly almost roughly approximately these those this that there their his her its our my your all both another other most many meanwhile however also then now he she it they we you who which what today yesterday between among others each every no not than';

/** Parts that are numbered in words as well: `season two`; not `last season two players left`. */
export const SERIAL_NOUNS = 'season episode chapter part phase stage act series';

/** Labels of turns that name a side of an interview and nobody: `Q:`, `ANSWER:`. */
export const INTERVIEW_SIDES = 'q a question answer interviewer interviewee';

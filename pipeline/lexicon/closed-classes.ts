/** The closed word classes of English. A word stands in the class it has by default. */
export const CLOSED_CLASSES = {
  determiner:
    'the a an this these those every each some any no another either neither both all half such what whatever whichever several many few enough',
  possessive: "my your his her its our their whose 's",
  pronoun:
    'i you he she it we they me him us them himself herself itself themselves myself yourself ourselves yourselves mine yours hers ours theirs one someone somebody anyone anybody everyone everybody nobody noone something anything everything nothing none others there',
  relative: 'who whom which that',
  preposition:
    'of in at on by for from with without within into onto upon about above across against along alongside amid amidst among amongst around behind below beneath beside besides between beyond despite down during except following inside near off out outside over past per through throughout toward towards under underneath unlike up versus via regarding concerning including excluding plus minus like as than after before since until till',
  conjunction: 'and or but nor &',
  subordinator:
    'because if although though while whilst whereas unless when whenever where wherever whether why how once lest so',
  modal:
    "will would can could may might shall should must cannot can't won't wouldn't couldn't shouldn't mustn't ought 'll 'd i'll you'll he'll she'll it'll we'll they'll",
  auxiliary:
    "be am is are was were been being have has had having do does did isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't 're 've 'm i'm i've we're we've they're they've you're you've it's he's she's that's there's",
  negation: "not n't never",
  adverb:
    'also seldom already just still even only again then here now very too quite rather almost nearly about soon often always sometimes later earlier once twice ever instead however therefore moreover meanwhile furthermore thus hence perhaps maybe indeed else away back together apart forward ahead abroad today yesterday tomorrow tonight more most less least well far long yet ago otherwise nevertheless nonetheless afterwards afterward overnight worldwide nationwide altogether aloud somewhat thereby whereby alone',
  numeral:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen first second third fourth fifth sixth seventh eighth ninth tenth',
  adjective:
    'initial former current other own new old same last next first early late many much few several main major local national federal global international foreign top senior chief deputy vice public private recent previous certain various different able likely unlikely dead alive due such right left good bad big small large high low young great little long short free full open close clear true real hard white black red blue green golden silver joint key interim acting incoming outgoing',
  plural:
    'people police media men women children dozens hundreds thousands millions billions authorities officials forces troops clothes goods lives shelves halves seconds feet teeth mice geese criteria bacteria phenomena algae fungi larvae alumni',
  noun: 'chief expert resident deputy patient teen presenter justice vet tailor premier adult individual principal juvenile assembly disassembly homily pandemic relic mosaic skeptic sceptic fanatic lunatic paramedic heretic rubric tonic cynic antibiotic data news staff crew series species headquarters government parliament president minister state time year day week month way man woman child world country city area number part place case company group party system program programme fire water money war law court morning evening night afternoon weekend monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december thing something pound percent cent south north east west bed bus gas press process access congress class loss success crisis analysis basis virus campus status focus bonus census consensus chaos tax mess business witness address illness illegal princess actress hostess mistress lawsuit',
} as const;

/** Forms of the auxiliaries by dictionary form. */
export const AUXILIARY_FORMS = {
  be: "be am is are was were been being isn't aren't wasn't weren't 're 'm i'm we're they're you're it's he's she's that's there's",
  have: "have has had having haven't hasn't hadn't 've i've we've they've you've",
  do: "do does did don't doesn't didn't doing done",
} as const;

/** Forms of `be` that join a subject to what it is. */
export const COPULAS = 'is are was were';

/** Forms that deny what they help to say. */
export const NEGATIVE_FORMS =
  "not n't never cannot can't won't wouldn't couldn't shouldn't mustn't isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't";

/** Pronouns that are subjects. */
export const SUBJECT_PRONOUNS = 'i you he she it we they who there';

/** Verbs after which a clause without "that" may follow. */
export const CLAUSE_VERBS =
  'say says said tell tells told claim claims claimed believe believes believed think thinks thought note notes noted add adds added announce announces announced report reports reported state states stated confirm confirms confirmed suggest suggests suggested explain explains explained indicate indicates indicated argue argues argued hope hopes hoped know knows knew warn warns warned write writes wrote agree agrees agreed admit admits admitted insist insists insisted conclude concludes concluded speculate speculates speculated rule rules ruled reveal reveals revealed acknowledge acknowledges acknowledged allege alleges alleged predict predicts predicted';

/** Verbs after which figures are told in such a clause, besides: `estimates show sales rose 5%`. */
export const FINDING_VERBS =
  'show shows showed find finds found estimate estimates estimated expect expects expected forecast forecasts want wants wanted';

/** Times that "that" points at: "an attack that day". */
export const POINTED_TIMES = 'day night week weekend month year morning afternoon evening time season summer';

/** Determiners that stand alone for persons: "another said". */
export const LONE_QUANTIFIERS = 'another some many several few all both others';

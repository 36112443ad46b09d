/**
 * Verbs that introduce speech, by class and by what they take. An entry is the dictionary form;
 * `+` doubles the last consonant before `ed` and `ing`, `/` lists irregular forms
 * (past, participle).
 */
export interface CueGroup {
  readonly class: 'assertive' | 'denial' | 'question' | 'order' | 'emotion' | 'thought';
  /** `clause`: that-clause or bare clause; `tell`: a hearer first; `quote`: marked words only; `call`: words for a thing. */
  readonly takes: 'clause' | 'tell' | 'quote' | 'call';
  readonly verbs: string;
}

export const CUE_GROUPS: readonly CueGroup[] = [
  {
    class: 'assertive',
    takes: 'clause',
    verbs:
      'say/said/said add state claim demur+ announce report note explain argue assert allege contend maintain insist stress emphasise emphasize confirm declare disclose reveal admit+ acknowledge concede confess affirm reaffirm reiterate repeat mention observe remark comment indicate signal signal+ suggest propose predict project forecast/forecast/forecast estimate calculate conclude determine find/found/found rule warn caution advise promise pledge vow swear/swore/sworn guarantee hint imply certify testify recall remind write/wrote/written tweet post respond reply answer retort counter rebut+ interject point stipulate recount relate concur+ agree boast joke quip+ underline underscore highlight show/showed/shown read/read/read proclaim pronounce specify clarify elaborate complain lament moan protest object grumble whisper shout yell scream cry exclaim mutter mumble murmur profess posit hypothesise hypothesize theorise theorize opine attest speculate reason submit+ accept shoot/shot/shot fire hit+/hit/hit',
  },
  {
    class: 'assertive',
    takes: 'tell',
    verbs: 'tell/told/told inform assure notify remind reassure brief convince persuade',
  },
  { class: 'denial', takes: 'clause', verbs: 'deny refute dispute rebuff disavow' },
  { class: 'assertive', takes: 'clause', verbs: 'hear/heard/heard' },
  { class: 'question', takes: 'tell', verbs: 'ask' },
  { class: 'question', takes: 'clause', verbs: 'ask wonder inquire enquire question query' },
  {
    class: 'order',
    takes: 'clause',
    verbs: 'order demand urge request recommend command instruct insist require plead beg+ implore',
  },
  {
    class: 'emotion',
    takes: 'clause',
    verbs: 'fear hope worry regret lament rejoice',
  },
  {
    class: 'thought',
    takes: 'clause',
    verbs:
      'believe think/thought/thought feel/felt/felt expect suspect doubt reckon consider assume anticipate guess fancy deem know/knew/known understand/understood/understood',
  },
  {
    class: 'assertive',
    takes: 'quote',
    verbs:
      'hold/held/held continue begin/began/begun start open close finish end speak/spoke/spoken talk chant sing/sang/sung sign utter recite voice publish issue deliver message text email blog+ vlog+ caption joke laugh chuckle smile sigh sob+ snap+ bark roar shrug+ grin+ gasp offer interrupt intervene summarise summarize address release pen+ cable telegraph broadcast/broadcast/broadcast share cite quote reference fume gush thunder rage sniff scoff sneer croak drawl muse enthuse marvel crow tease taunt chide intone venture groan growl howl wail hiss huff splutter stammer blurt exult lecture whine bellow holler cheer fret fulminate preach demur+ counsel reminisce recollect reflect volunteer remember wisecrack correct confide rejoin scold admonish stutter shriek coo scribble parry marvel+ deadpan+ counsel+',
  },
  {
    class: 'emotion',
    takes: 'quote',
    verbs: 'praise thank apologise apologize congratulate express welcome applaud commend salute mourn',
  },
  {
    class: 'assertive',
    takes: 'call',
    verbs:
      'call describe label brand dub+ characterise characterize term portray depict denounce condemn criticise criticize blast slam+ accuse refer+ dismiss decry deride mock hail blame deem regard decide denote classify brand reject defend liken compare oppose view see/saw/seen treat paint give/gave/given praise welcome praise applaud remember',
  },
];

/** Words that are nouns or adjectives as well; whether they are a cue is for their neighbours to say. */
export const NOUN_LIKE_CUES =
  'say dispute disputes related supposed report reports claim claims state states note notes comment comments estimate estimates order orders question questions reply replies answer answers request requests promise promises demand demands project projects forecast forecasts pledge pledges post posts tweet tweets hint hints signal signals mention mentions remark remarks rule rules point points query queries command commands fear fears hope hopes doubt doubts guess guesses text texts message messages address addresses release releases issue issues share shares voice voices start starts end ends cry cries shout shouts laugh laughs joke jokes protest protests object objects counter stress view views cable cables blast brand brands label labels term terms offer offers talk talks thought saw sign signs smile smiles snap open close blame praise welcome finding findings building reading writing meaning feeling offering saying ruling showing warning reporting posting speaking opening closing ending beginning meeting reference references record records caption captions pen pens feel caution counter counters reason reasons worry worries suspect suspects permit objected expected posted recommended estimated projected supposed published issued delivered released addressed shared cited rage muse crow tease taunt venture groan growl howl wail hiss huff lecture cheer counsel volunteer volunteers thunder sniff';

/** Nouns of speech: `X's claim that …`, `in a statement`. */
export const SPEECH_NOUNS =
  'statement statements claim claims allegation allegations assertion assertions view opinion belief announcement warning argument contention conclusion finding accusation accusations suggestion remark remarks comment comments declaration admission insistence denial assurance assurances pledge promise prediction estimate conviction acknowledgement acknowledgment observation suspicion speculation testimony';

/** Nouns after which, with `by` or `in` and an owner before, a clause is told as somebody's: `By her account, it sank`. */
export const ACCOUNT_NOUNS =
  'account admission telling reckoning words view opinion estimation judgment judgement';

/** What a statement is made in or on: `said in a statement`, `wrote on Twitter`. */
export const MEDIUM_NOUNS =
  'statement interview report release letter tweet post message speech email conference briefing press broadcast memo note filing complaint summary article column blog video call address announcement testimony document paper study news twitter facebook instagram television tv radio youtube telegram cnn bbc';

/** Verbs that tell of speech only with the particle after them and marked words beside them: forms, then particles. */
export const PHRASAL_CUES: readonly (readonly [lemma: string, forms: string, particles: string])[] = [
  ['go', 'go goes went gone', 'on'],
  ['carry', 'carries carried', 'on'],
  ['chip', 'chips chipped', 'in'],
  ['chime', 'chimes chimed', 'in'],
  ['weigh', 'weighs weighed', 'in'],
  ['butt', 'butts butted', 'in'],
  ['break', 'breaks broke broken', 'in'],
  ['cut', 'cuts cut', 'in'],
  ['jump', 'jumps jumped', 'in'],
  ['put', 'puts put', 'in'],
  ['burst', 'bursts burst', 'out'],
  ['call', 'calls called', 'out back over across'],
  ['pipe', 'pipes piped', 'up'],
  ['sum', 'sums summed', 'up'],
  ['come', 'comes came', 'back'],
];

/**
 * Verbs that tell a clause only with the words after them: lemma, forms (base, present, past, participle, gerund),
 * those words, and what the whole takes. `that`: a clause only behind the word.
 */
export const CLAUSE_PHRASES: readonly (readonly [
  lemma: string,
  forms: string,
  words: readonly string[],
  takes: 'clause' | 'that' | 'tell',
])[] = [
  [
    'make clear',
    'make makes made made making',
    ['clear', 'plain', 'it clear', 'it plain', 'it known'],
    'clause',
  ],
  ['let know', 'let lets let let letting', ['it be known', 'it be understood'], 'clause'],
  ['let slip', 'let lets let let letting', ['slip', 'it slip'], 'that'],
  [
    'give evidence',
    'give gives gave given giving',
    [
      'evidence',
      'notice',
      'word',
      'an assurance',
      'assurances',
      'a guarantee',
      'guarantees',
      'a warning',
      'his word',
      'her word',
      'their word',
      'its word',
    ],
    'that',
  ],
  ['send word', 'send sends sent sent sending', ['word'], 'that'],
  ['take the view', 'take takes took taken taking', ['the view'], 'that'],
  ['put it to', 'put puts put put putting', ['it to'], 'tell'],
];

/** Nouns for what somebody says, whose owner speaks: `Lee's answer: "…"`, `"…," came the reply`. */
export const REPLY_NOUNS =
  'answer reply response retort rejoinder riposte verdict advice assessment comment reaction message explanation conclusion warning prediction refrain excuse';

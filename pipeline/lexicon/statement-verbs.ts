/** What verbs do in statements. Dictionary forms unless said otherwise. */

/** Verbs of speech and thought: with a clause after them they are quotations, not statements. */
export const SPEECH_VERBS =
  'say tell add note claim believe think state argue suggest explain know feel hope fear wonder comment remark reply respond ask tweet mention insist assert allege report indicate warn predict estimate concede admit acknowledge recall stress emphasise emphasize reiterate conclude describe call quote cite read mean seem appear look sound become remain get go come let keep put want need do have be see hear watch find consider regard deem';

/** Modality that a verb gives to the infinitive after it. */
export const CHAIN_VERBS = {
  planned:
    'plan intend aim agree decide vow promise pledge hope want seek expect schedule prepare threaten offer attempt try propose undertake commit resolve opt set slate tip design vote',
  possible:
    'appear seem believe think report allege say know understand consider rumour rumor suspect estimate tend',
  required: 'need require oblige have',
  negative: 'fail refuse decline neglect',
  actual: 'begin start continue manage proceed help choose',
} as const;

/** Verbs whose gerund says what was done, begun or denied. */
export const GERUND_VERBS = {
  actual: 'begin start continue finish admit confess keep',
  negative: 'deny avoid',
  possible: 'consider contemplate suggest',
} as const;

/** Verbs that ask somebody to do something: "urged Iran to release the crew". */
export const URGING_VERBS =
  'urge ask tell order instruct encourage invite advise request beg implore press call command direct';

/** Verbs whose object and infinitive belong together: without the infinitive the statement is wrong. */
export const CAUSING_VERBS =
  'allow enable force require cause want expect intend lead permit get help let make compel persuade prompt oblige authorise authorize motivate inspire use see find leave keep consider name elect call declare deem render prove teach prevent stop';

/** Verbs whose object is taken for what follows "as": without it the statement is wrong. */
export const AS_VERBS =
  'classify describe regard treat define brand portray depict label leave list view characterise characterize categorise categorize designate cast frame rank elect name know refer see interpret perceive use count announce pick present unveil';

/** Adjectives after "is" that give a modality to the infinitive after them. */
export const CHAIN_ADJECTIVES = {
  planned: 'set due ready scheduled poised',
  possible: 'likely able',
  negative: 'unlikely unable',
} as const;

/** Verbs that say something complete without an object. */
export const INTRANSITIVE_VERBS =
  'die resign collapse arrive depart occur happen erupt crash explode fall rise increase decrease decline drop grow climb jump surge soar plunge plummet tumble slip shrink expire retire escape flee survive vanish disappear emerge begin end start finish close open land dock sink burn vote protest march strike abstain gather convene meet surrender withdraw retreat return compete perform debut launch struggle apologise apologize intervene testify appear premiere recover worsen improve double triple halve quadruple succeed fail win lose drown migrate participate pass last stop resume continue merge collide derail capsize stall rally rebound score';

/** Verbs with a preposition that belongs to them: `verb preposition`. */
export const PREPOSITIONAL_VERBS =
  'call for,meet with,agree to,agree on,agree with,vote for,vote against,vote on,lead to,result in,appeal to,appeal for,refer to,focus on,apply for,withdraw from,sue for,participate in,take part in,compete in,compete with,invest in,respond to,react to,reply to,object to,listen to,belong to,contribute to,apologise for,apologize for,campaign for,campaign against,protest against,protest over,fight against,fight for,speak to,speak with,talk to,talk with,work with,work for,work on,cooperate with,collaborate with,deal with,comply with,depend on,rely on,insist on,comment on,report on,decide on,impose on,resign from,retire from,suffer from,benefit from,recover from,escape from,flee from,originate from,originate in,graduate from,emerge from,arrive in,arrive at,return to,travel to,fly to,go to,move to,come to,head to,head for,look for,look at,search for,wait for,ask for,pay for,prepare for,care for,run for,stand for,account for,vote in,win against,lose to,play for,play against,sign with,side with,merge with,collide with,crash into,enter into,break into,look into,evolve into,turn into,plead to,testify before,testify against,land in,land on,land at,dock with,approve of,dispose of,consist of,accuse of,attend to,adhere to,amount to,point to,react against,rule on,rule against,rule in,intervene in,engage in,serve in,serve on,live in,reside in,live in,preside over,struggle with,struggle against,negotiate with,clash with,consult with,coincide with,end with,end in,oppose to,switch to,adapt to,conform to,submit to,surrender to,yield to,write to,take to,consent to,testify to,donate to,pass through,go through';

/** Verbs with a particle that say something complete without an object: `verb particle`. */
export const PHRASAL_INTRANSITIVES =
  'step down,stand down,break down,break out,break up,back down,pull out,drop out,walk out,walk away,pass away,turn up,show up,turn back,close down,shut down,touch down,take off,die out,bow out,break away,back out,give up,speak out,speak up,run away,move out,grow up,blow up,split up,burn down,fall out,open up,set off,set out,end up,wake up';

/** What a passive verb gives to the infinitive after it: "were told to leave", "was forced to resign". */
export const PASSIVE_CHAIN_VERBS = {
  urged: 'tell ask order urge advise instruct invite encourage command',
  actual: 'force compel persuade',
  possible: 'allow permit',
} as const;

/** Event types by verb. Where nouns follow a colon, the object's head must be one of them. */
export const EVENT_VERBS: Readonly<Record<string, string>> = {
  attended: 'attend',
  signed: 'sign ratify',
  launched: 'launch unveil',
  acquired: 'acquire buy purchase',
  appointed: 'appoint name nominate elect reappoint',
  casualties: 'kill injure wound die',
  won: 'win',
  lost: 'lose',
  rose: 'rise increase climb jump surge soar grow',
  fell: 'fall drop decline decrease plunge plummet tumble slip shrink',
  announced: 'announce',
  banned: 'ban prohibit outlaw',
};

/** What is held as an event: "held a meeting". */
export const HELD_NOUNS =
  'meeting meetings talks conference summit election elections rally rallies vote referendum ceremony event hearing hearings session sessions press briefing protest protests trial festival forum exhibition funeral vigil competition tournament race debate dinner party exercise exercises drill drills inquiry workshop concert consultation consultations negotiations primary primaries caucus caucuses convention';

/** What is claimed without being said: "claimed responsibility". */
export const CLAIMED_NOUNS =
  'responsibility victory life lives title credit gold silver bronze medal win seat seats';

/** Particles that belong to the verb before them. */
export const PARTICLES = 'out up down off away back';

/** Verbs with a person and a sum for their objects: `owed him $5`. All forms that are met. */
export const MONEY_GIVING_VERBS =
  'give gives gave given giving cost costs costing hand hands handed award awarded offer offers offered pay pays paid paying owe owes owed fine fined charge charges charged earn earned save saves saved saving lend lends lent';

/** Verbs that take two objects; only the second says what was given. */
export const GIVING_VERBS =
  'give offer send show pay grant award lend hand sell bring deny owe teach tell cost';

/** Subjects whose "is to" says what they are, not what is planned: "the aim is to …". */
export const AIM_NOUNS =
  'purpose aim goal plan objective idea mission intention way job role task duty point strategy policy challenge dream ambition priority solution option hope key path';

/** Verbs whose subject "which" often stands for a whole clause. */
export const CLAUSE_RELATIVE_VERBS =
  'lead result cause mean prompt trigger spark make force allow leave bring raise create help enable give draw take require involve follow come amount put';

/** Verbs whose participle after "is" tells a state rather than a deed: "were concerned about". */
export const STATIVE_PARTICIPLES =
  'concern compare connect interest base locate situate relate commit dedicate suppose involve tire marry please surprise worry disappoint excite determine qualify limit accustom associate divide compose comprise populate entitle sadden shock thrill devastate oblige own know age take vary centre center meet saturate';

/** What stands before a clause and makes it doubtful: "it is likely that", "suggests". */
export const DOUBT_OPENERS =
  'likely possible probable suspect suggest warn believe think hope fear expect allege speculate worry predict suspected alleged';

/** What stands before a clause and denies it: "denied that". */
export const DENIAL_OPENERS =
  'deny unlikely untrue false impossible doubt refute dispute reject misstatement falsehood myth hoax';

/** Words of direction that look like objects: "returned home", "continued westward". */
export const DIRECTION_WORDS =
  'home northward southward eastward westward inland offshore ashore upstream downstream northwest northeast southwest southeast';

/** Verbs whose "of" tells what for: "convicted Lee of murder". */
export const CHARGING_VERBS =
  'accuse convict acquit suspect clear absolve rob deprive strip relieve cure rid inform notify warn remind assure advise persuade convince';

/** What stands after "by" and tells how: "sent by post". */
export const MEANS_NOUNS =
  'hand mail post phone email fax car train bus boat ship sea air land road rail plane helicopter law default mistake accident design force vote lot chance name birth heart nature definition proxy consensus acclamation';

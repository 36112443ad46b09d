import { TAG } from '../../annotate/tags.ts';
import { WordSet, wordId, wordSet } from '../../core/vocabulary.ts';
import { ODD_PLURALS } from '../../lexicon/titles.ts';
import type { NamedTokens } from './_named-tokens.ts';

/** Occupations that serve a state or a movement: a demonym before them is what they belong to. */
export const SERVES = wordSet(
  'spokesman spokeswoman spokesperson diplomat lawmaker legislator negotiator politician soldier officer official lady',
);
/** Envoys: "US Special Representative for Iran" belongs to the US. */
export const SENT = wordSet('envoy representative ambassador coordinator adviser advisor correspondent');
/** Those who advise a body "to" which they belong: "adviser to NASA". */
export const ADVISES = wordSet('adviser advisor consultant');
/** Heads that say nothing without what they belong to. */
const RELATIVE_HEADS = wordSet('partner author assistant aide player employee resident shareholder');
const PARTNER = wordId('partner');
const AUTHOR = wordId('author');
const OF = wordId('of');
const KNOWN = wordSet('the this that its their his her');
const HYPHEN = wordId('-');

/** Whether a title says nothing alone: `a partner`, `the lead author`; `author Ann Lee` and `the writer and author` do. */
export const isRelative = (
  { t, tags }: NamedTokens,
  { start, last, phraseEnd }: { start: number; last: number; phraseEnd: number },
  head: number,
  rule: string,
): boolean => {
  if (!RELATIVE_HEADS.has(t.word[head])) return false;
  // `senior partner at the village surgery`
  if (t.word[head] === PARTNER) return start === head && phraseEnd === last;
  const before = start > 0 ? tags[start - 1] : TAG.PUNCTUATION;
  // `the author of a memoir`, and not of the study spoken of
  if (t.word[head] === AUTHOR && start === head && t.word[last] === OF && !KNOWN.has(t.word[last + 1]))
    return false;
  // `the author Ann Lee`, whose name follows
  const isWriter = rule === 'prefix' && start === head && before === TAG.DETERMINER;
  if (t.word[head] === AUTHOR && isWriter) return false;
  const isAlone = start === head && before !== TAG.DETERMINER && before !== TAG.POSSESSIVE;
  return t.word[head] !== AUTHOR || !isAlone || t.word[head - 1] === HYPHEN;
};

/** Whom a team has: a town before them is the name of the team. */
export const PLAYS = wordSet(
  'boss coach skipper striker midfielder goalkeeper defender winger forward manager captain quarterback pitcher catcher goaltender goalie netminder playmaker flanker hooker fullback full-back lock prop centre batsman batter bowler spinner seamer wicketkeeper all-rounder half rounder back guard linebacker lineman cornerback shortstop outfielder selector paceman ruckman opener wing center eighth reliever closer setter pivot libero kicker receiver end row eight baseman',
);

/** Verbs by which a body gives a position of its own. Dictionary forms. */
export const GIVING = wordSet('appoint name hire promote install');
/** Verbs by which somebody is given a position. Dictionary forms. */
export const NAMING = wordSet(
  'appoint name elect nominate choose designate reappoint reelect select promote install hire swear',
);

/** Verbs by which somebody loses a position. Dictionary forms. */
export const DISMISSING = wordSet('sack fire dismiss remove oust suspend axe depose drop');

/** Verbs by which one takes the position of another. Dictionary forms. */
export const REPLACING = new WordSet(['replace', 'succeed']);

const ODD: ReadonlyMap<string, string> = new Map(Object.entries(ODD_PLURALS));

/** The singular of a noun for persons: `deputies` → `deputy`, `spokesmen` → `spokesman`. */
export const singularOf = (plural: string): string => {
  const odd = ODD.get(plural.toLowerCase());
  if (odd) return plural[0] + odd.slice(1);
  if (/[^aeiou]ies$/i.test(plural)) return `${plural.slice(0, -3)}y`;
  if (/men$/i.test(plural)) return `${plural.slice(0, -2)}an`;
  return plural.replace(/(?:(?<=ss|sh|ch|x)es|s)$/i, '');
};

/** Offices to which a party's adjective lends no body: "the Democratic mayor". */
export const OF_STATE = new WordSet(
  (
    'mayor governor senator congressman congresswoman representative councillor mp td mla minister president judge commissioner sheriff ' +
    'mayors governors senators congressmen congresswomen representatives councillors mps ministers judges commissioners sheriffs'
  ).split(' '),
);

/** Ranks that are told of those who have retired from them: `Col. Ann Lee (retd)`. */
export const SERVED = wordSet(
  'general gen colonel col major maj captain capt cpt lieutenant lt brigadier brig commander cmdr commodore admiral adm marshal sergeant sgt justice judge superintendent supt inspector insp ambassador amb',
);

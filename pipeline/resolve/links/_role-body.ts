import { TAG } from '../../annotate/tags.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { isNamed, kindOf, mentionFrom, type NamedTokens } from './_named-tokens.ts';
import { bodyBetween, organisationBefore } from './_role-affiliation.ts';
import { benchOf } from './_role-bench.ts';
import { paperAfter } from './_role-employer.ts';
import { firmOfText } from './_role-firm.ts';
import type { Holders } from './_role-holder.ts';
import { affiliationAfter, bodyAfter, organisationInSeries } from './_role-organisation.ts';
import type { Place } from './_role-place.ts';
import { dismisser } from './_role-predicate.ts';
import { isRetired } from './_role-status.ts';
import { seatBehind, teamTelling } from './_role-told.ts';
import { OF_STATE, SERVED } from './_role-words.ts';

const WHO = wordId('who');
const IN = wordId('in');
const AT = wordId('at');
const OF = wordId('of');
const STOP = wordId('.');
const COMMA = wordId(',');
const THE = wordId('the');
const HAD = wordId('had');
const BEEN = wordId('been');
const HAVE = wordSet('has have had');
const WORKING = wordSet('works worked working teaches taught');
const WITHIN = wordSet('at for with');

/** `an engineer who had been at Acme`, behind the title: the body of the relative clause, and whether it is past; `undefined` for none. */
const workplace = (named: NamedTokens, at: number): { body: number; isPast: boolean } | undefined => {
  const { t } = named;
  if (t.word[at] !== WHO) return undefined;
  const verb = HAVE.has(t.word[at + 1]) ? at + 2 : at + 1;
  const isBeing = t.word[verb] === BEEN && verb > at + 1;
  if (!(isBeing || WORKING.has(t.word[verb])) || !WITHIN.has(t.word[verb + 1])) return undefined;
  const body = mentionFrom(named, t.word[verb + 2] === THE ? verb + 3 : verb + 2);
  if (kindOf(named, body) !== 'organisation') return undefined;
  const isSimple = verb === at + 1 && PAST.has(t.word[verb]);
  return { body, isPast: isSimple || t.word[at + 1] === HAD };
};
const PAST = wordSet('worked taught');

/** Whether what is told of the holder is over: `an engineer who worked at Acme`, `Col. Ann Lee (retd)`. */
export const isPastWork = (named: NamedTokens, place: Place, { rule, mentions }: Holders): boolean => {
  const { t, first, last } = named;
  if (rule === 'apposition') return workplace(named, place.phraseEnd)?.isPast === true;
  const rank = t.word[place.last - 1] === STOP ? place.last - 2 : place.last - 1;
  const isBeside = mentions.length === 1 && first[mentions[0]] === place.last;
  return rule === 'prefix' && isBeside && SERVED.has(t.word[rank]) && isRetired(named, last[mentions[0]]);
};

/** The body that stands beside the name of one who is told by a title before or behind it; −1 for none. */
const beside = (
  named: NamedTokens,
  place: Place,
  rule: string,
  [person, head]: readonly [number, number],
): number => {
  const limit = named.sentences.last[place.sentence];
  const after = named.last[person];
  if (rule === 'prefix') {
    const seat = seatBehind(named, head, person);
    const own = seat >= 0 ? seat : affiliationAfter(named, after, limit).mention;
    const hired = own >= 0 ? own : dismisser(named, place.phraseStart, place.sentence, place.last - 1);
    const team = hired >= 0 ? hired : teamTelling(named, place, head);
    // `critic Ann Lee of The Coastal Review`
    return team >= 0 ? team : paperAfter(named, head, { from: after });
  }
  if (rule !== 'apposition') return -1;
  const inSeries = organisationInSeries(named, place.phraseEnd, limit);
  const between = inSeries >= 0 ? inSeries : bodyBetween(named, person, place.phraseStart);
  if (between >= 0) return between;
  if (named.first[person] >= place.phraseEnd) return bodyAfter(named, after, limit);
  return workplace(named, place.phraseEnd)?.body ?? organisationBefore(named, person);
};

/** Those whom a town or region has. */
const LOCAL = wordSet(
  'mayor governor sheriff bishop archbishop coroner imam priest vicar rector alcalde premier prefect',
);
/** Those whom a school, hospital or church has. */
const RESIDENT = wordSet(
  'principal headteacher headmaster headmistress head director superintendent warden pastor rector priest vicar imam rabbi chaplain manager administrator chairman chairwoman chair coach captain president registrar matron dean curator owner',
);

/**
 * `In Porto, where the wall fell, the mayor, Ann Lee,`, `At Acme Hospital, director Bo Chen`: the place or body
 * with which the sentence begins, for a post that is told without one; −1 for none.
 */
const fronted = (named: NamedTokens, { phraseStart, first, last, sentence }: Place, head: number): number => {
  const { t, tags, sentences } = named;
  const from = sentences.first[sentence];
  const isIn = t.word[from] === IN;
  const opening = mentionFrom(named, t.word[from + 1] === THE ? from + 2 : from + 1);
  if (!(isIn || t.word[from] === AT) || opening < 0 || !isNamed(named, opening)) return -1;
  const kind = kindOf(named, opening);
  const isOwn = isIn
    ? kind === 'place' && LOCAL.has(t.word[head])
    : (kind === 'organisation' || kind === 'place') && RESIDENT.has(t.word[head]);
  // `the party chairman` is that of another
  const isBare = phraseStart === first && tags[first - 1] !== TAG.POSSESSIVE;
  const isThe = phraseStart + 1 === first && t.word[phraseStart] === THE;
  if (!isOwn || !(isBare || isThe) || t.word[last] === OF) return -1;
  let k = named.last[opening];
  if (t.word[k] === COMMA) k += 1;
  // an aside that names no other
  if (WHERE.has(t.word[k])) {
    while (k < phraseStart && t.word[k] !== COMMA) {
      if (named.ofToken[k] >= 0 && kindOf(named, named.ofToken[k]) === kind) return -1;
      k += 1;
    }
    k += 1;
  }
  return k === phraseStart ? opening : -1;
};
const WHERE = wordSet('where which whose');

/**
 * The body of a position as told of one person: what its own words name, `shared` with the title joined to it,
 * beside the name, or in the verb that gives the position; −1 for none.
 */
export const bodyOfHolder = (
  named: NamedTokens,
  place: Place,
  holders: Holders,
  { person, shared, head }: { person: number; shared: number; head: number },
): number => {
  const own = place.organisation >= 0 ? place.organisation : shared;
  if (own >= 0) return own;
  const near = beside(named, place, holders.rule, [person, head]);
  if (near >= 0) return near;
  // `The Times said Ann Lee would become prime minister`
  const isOwn = !holders.isTold || !OF_STATE.has(named.t.word[head]);
  const given = isOwn ? (holders.body ?? -1) : -1;
  const opening = given >= 0 ? given : fronted(named, place, head);
  if (opening >= 0) return opening;
  const bench = benchOf(named, place.first, head, person);
  return bench >= 0 ? bench : firmOfText(named, place, head, holders);
};

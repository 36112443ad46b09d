import { listedLemma } from '../../annotate/tag-words.ts';
import { isNounTag, TAG } from '../../annotate/tags.ts';
import { WordSet, wordId, wordSet } from '../../core/vocabulary.ts';
import { isNamed, isPerson, kindOf, mentionFrom, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import { beforeName, behindParty, isPartyMark } from './_role-before.ts';
import { bodyOfNoun, nominalOwner } from './_role-antecedent.ts';
import type { RoleReading } from './_role-list.ts';
import { isPossessive, organisationAfter } from './_role-organisation.ts';

const WHO = wordId('who');
const COMMA = wordId(',');
const THE = wordId('the');
const BELONGS = new WordSet(['of', 'from', 'at', 'with']);
const OF = wordId('of');
const FROM = wordId('from');
const BY = wordId('by');
/** Nouns between "the" and the name of a body. */
const MOST_KIND = 3;
const HAVE = wordSet('has had have');
/** Words between "who" and its verb. */
const MOST_ADVERBS = 3;
const HEADING = wordSet('head lead chair run own direct manage command oversee captain coach edit');

/** `Ann Lee chairs Acme`, `Ann Lee is to head Acme`: the verb of the sentence, and what is headed. */
const headingSoon = (
  named: NamedTokens,
  person: number,
): { verb: number; organisation: number; isComing: boolean } | undefined => {
  const { t, tags, sentences } = named;
  let verb = named.last[person];
  const isTold = t.word[verb] === IS && t.word[verb + 1] === TO;
  const isComing = t.word[verb] === WILL || isTold;
  if (isComing) verb += isTold ? 2 : 1;
  const lemma = verb < t.count ? listedLemma(t.word[verb]) : -1;
  if (!CHAIRING.has(lemma) || (isComing ? tags[verb] !== TAG.BASE : tags[verb] !== TAG.PRESENT))
    return undefined;
  // `heads to Acme`, `heads for Acme`
  if (tags[verb + 1] !== TAG.DETERMINER && mentionFrom(named, verb + 1) < 0) return undefined;
  const organisation = headed(named, verb + 1, sentences.last[sentences.ofToken[verb]]);
  // `heads the Labour list`
  const end = isOrganisation(named, organisation) ? named.last[organisation] : -1;
  return end < 0 || (end > verb && isNounTag(tags[end])) ? undefined : { verb, organisation, isComing };
};
const IS = wordId('is');
const TO = wordId('to');
const WILL = wordId('will');
const CHAIRING = wordSet('chair head');

const isOrganisation = (named: NamedTokens, mention: number): boolean =>
  mention >= 0 && isNamed(named, mention) && kindOf(named, mention) === 'organisation';

/** "BBC's Jonathan Marcus": the organisation before a name; −1 for none. */
export const organisationBefore = (named: NamedTokens, person: number): number => {
  const first = named.first[person];
  if (first < 2 || !isPossessive(named, first - 1)) return -1;
  const mention = mentionUntil(named, first - 1);
  return isOrganisation(named, mention) ? mention : -1;
};

/** "Mike Ryan of the WHO", "Omar Khan, of the charity Clean Breath", "Ann Lee, from Oxford University,": the organisation right after a name. */
const organisationBehind = (named: NamedTokens, person: number): number => {
  let k = named.last[person];
  const link = named.t.word[k] === COMMA ? named.t.word[k + 1] : -1;
  const isAside = link === FROM;
  if (isAside || link === OF) k += 1;
  if (k + 1 >= named.t.count || !BELONGS.has(named.t.word[k])) return -1;
  k += 1;
  if (named.t.word[k] === THE && mentionFrom(named, k) < 0) k = afterKind(named, k + 1);
  const mention = mentionFrom(named, k);
  if (!isOrganisation(named, mention)) return -1;
  if (isAside && named.t.word[named.last[mention]] !== COMMA) return -1;
  if (!isPossessive(named, named.last[mention])) return mention;
  // `of Nasa's Jet Propulsion Laboratory`
  const owned = mentionFrom(named, named.last[mention] + 1);
  return isOrganisation(named, owned) ? owned : -1;
};

/** "Tristan Smith of University College London, a researcher": the organisation between a name and the title behind it. */
export const bodyBetween = (named: NamedTokens, person: number, title: number): number => {
  const mention = organisationBehind(named, person);
  if (mention < 0 || named.t.word[named.last[mention]] !== COMMA) return -1;
  const gap = title - named.last[mention];
  return gap > 0 && gap <= MOST_KIND ? mention : -1;
};

/** After the nouns that tell the kind of the body that follows: "charity", "think tank". */
const afterKind = (named: NamedTokens, from: number): number => {
  let k = from;
  while (k < from + MOST_KIND && named.tags[k] === TAG.NOUN && named.ofToken[k] < 0) k += 1;
  return k;
};

/** "X, who heads Y": the verb and what is headed. */
const heading = (named: NamedTokens, person: number): { verb: number; organisation: number } | undefined => {
  const { t, sentences } = named;
  let k = behindParty(named, named.last[person]);
  if (t.word[k] === COMMA) k += 1;
  if (k + 2 >= t.count || t.word[k] !== WHO) return undefined;
  // `who also heads`, `who has led`
  k += 1;
  const last = Math.min(t.count - 1, k + MOST_ADVERBS);
  while (k < last && (named.tags[k] === TAG.ADVERB || HAVE.has(t.word[k]))) k += 1;
  if (!HEADING.has(listedLemma(t.word[k]))) return undefined;
  const limit = sentences.last[sentences.ofToken[k]];
  const organisation = headed(named, k + 1, limit);
  return organisation < 0 ? undefined : { verb: k, organisation };
};

/** `the Jet Laboratory, directed by Dr Ann Lee`: the participle and the body before it. */
const headedBy = (named: NamedTokens, person: number): { verb: number; organisation: number } | undefined => {
  const { t, tags, first, sentences } = named;
  const from = sentences.first[sentences.ofToken[first[person]]];
  let by = beforeName(named, person, from);
  const low = Math.max(from + 2, by - MOST_KIND);
  while (by > low && t.word[by] !== BY && (tags[by] === TAG.NOUN || tags[by] === TAG.ADJECTIVE)) by -= 1;
  const verb = by - 1;
  if (t.word[by] !== BY || verb <= from || tags[verb] !== TAG.PARTICIPLE) return undefined;
  // `Acme, run by Ann Lee's father`
  if (isPossessive(named, named.last[person])) return undefined;
  if (!HEADING.has(listedLemma(t.word[verb]))) return undefined;
  const organisation = mentionUntil(named, t.word[verb - 1] === COMMA ? verb - 1 : verb);
  return isOrganisation(named, organisation) ? { verb, organisation } : undefined;
};

const headed = (named: NamedTokens, from: number, limit: number): number => {
  for (let k = from; k < Math.min(limit, from + 4); k += 1) {
    const mention = mentionFrom(named, k);
    // `who chairs the board's audit panel`, `who leads its Africa team`
    const owner = named.tags[k] === TAG.POSSESSIVE ? nominalOwner(named, k + 1, k + 1) : -1;
    if (owner >= 0) return owner;
    // `who has chaired the company since`
    const isWhole =
      named.tags[from - 1] !== TAG.PAST && !isNounTag(named.tags[k + 2]) && !isPossessive(named, k + 2);
    const meant = named.t.word[k] === THE && isWhole ? bodyOfNoun(named, k + 2) : -1;
    if (meant >= 0) return meant;
    // `who leads policing in Croydon` heads no town.
    if (named.tags[k] === TAG.PREPOSITION && k > from && named.t.word[k] !== OF) return -1;
    if (mention >= 0) {
      const kind = kindOf(named, mention);
      return isNamed(named, mention) && (kind === 'organisation' || kind === 'place' || kind === 'group')
        ? mention
        : -1;
    }
  }
  return organisationAfter(named, from, limit).mention;
};

/** Positions that no title names: people of an organisation, and those who head one. */
export const affiliationReadings = (named: NamedTokens): RoleReading[] => {
  const found: RoleReading[] = [];
  const idOf = (mention: number): string | undefined => named.mentions[mention].fields.entity_id?.value;
  for (let person = 0; person < named.mentions.length; person += 1) {
    const personId = isPerson(named, person) ? idOf(person) : undefined;
    if (personId === undefined || isPartyMark(named, person)) continue;
    const soon = headingSoon(named, person);
    const head = soon ?? heading(named, person) ?? headedBy(named, person);
    const before = organisationBefore(named, person);
    const organisation = head?.organisation ?? (before >= 0 ? before : organisationBehind(named, person));
    if (organisation < 0) continue;
    const title = head && { start: named.t.start[head.verb], end: named.t.end[head.verb] };
    found.push({
      person,
      personId,
      title,
      titleKey: title ? named.t.text.slice(title.start, title.end).toLowerCase() : '',
      organisation,
      organisationId: idOf(organisation),
      status: soon?.isComing ? 'elect' : 'current',
      rule: head ? 'heads' : 'affiliation',
      confidence: head ? 0.9 : 0.75,
    });
  }
  return found;
};

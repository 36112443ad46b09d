import { UPPER_FIRST } from '../../annotate/tokens.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import type { NamedTokens } from './_named-tokens.ts';
import { bodyOfParagraphBefore, tellerBefore, topicBody } from './_role-antecedent.ts';
import type { Holders } from './_role-holder.ts';
import type { Place } from './_role-place.ts';
import { bodyOf } from './_role-sentence-body.ts';

/** Heads of posts that firms give, alone and with the words that stand before them. */
const ALONE = wordSet('chairman chairwoman ceo cfo coo cto cio founder co-founder cofounder');
const OF_FIRMS = new Map(
  Object.entries({
    executive: 'chief',
    officer:
      'executive financial finance operating operations technology information data marketing commercial product legal people risk investment revenue strategy digital sustainability security compliance',
    director: 'managing finance operations sales marketing commercial financial operating',
    manager: 'general',
    chief: 'finance operating financial marketing',
  }).map(([head, words]) => [wordId(head), wordSet(words)] as const),
);
const HEAD = wordId('head');
const OF = wordId('of');
const THE = wordId('the');
const CHAIRS = wordSet('chairman chairwoman');
const BELONGS = wordSet('of for at');

const CHIEF = wordId('chief');
const OFFICER = wordId('officer');

/** Whether a title is one that firms give: `chief data officer`, `managing director`, `head of sales`. */
const isOfFirm = ({ t }: NamedTokens, { start, first, last }: Place, head: number): boolean => {
  if (ALONE.has(t.word[head])) return start === first;
  if (t.word[head] === HEAD) return head === start && t.word[head + 1] === OF && last > head + 2;
  const words = OF_FIRMS.get(t.word[head]);
  if (!words || start === head) return false;
  // `Chief data officer`, and no `Union chief executive`
  const isChief = t.word[start] === CHIEF && t.word[head] === OFFICER;
  return words.has(t.word[isChief ? start + 1 : start]);
};

/** Posts, in small letters, of whatever body: of no state. */
const SPEAKING = wordSet(
  'chairman chairwoman chairperson spokesman spokeswoman spokesperson convenor convener',
);
/** Posts that a word of rank or branch makes those of a body. */
const RANKED = wordSet('secretary president officer organiser organizer chair');
const BRANCHES = wordSet('general branch regional national divisional');

/** Whether a title is one that any body gives: `general secretary`, `branch president`, `chairman`. */
const isOfAnyBody = ({ t }: NamedTokens, { start, last }: Place, head: number): boolean => {
  if (last !== head + 1 || (t.flags[head] & UPPER_FIRST) !== 0) return false;
  return start === head
    ? SPEAKING.has(t.word[head])
    : RANKED.has(t.word[head]) && BRANCHES.has(t.word[start]);
};

/**
 * `Sales fell. Chief executive Ann Lee said`: the firm that the text is about, for a post of a firm that is told
 * without one; −1 for none, and where the paragraph speaks of another.
 */
export const firmOfText = (named: NamedTokens, place: Place, head: number, { rule }: Holders): number => {
  const { t } = named;
  const isBare = place.phraseStart >= place.start;
  // `The chief executive, Ann Lee,`, `was named chief executive`, `replaces Bo Chen as CEO`
  const isTheOne = place.phraseStart + 1 === place.start && t.word[place.phraseStart] === THE;
  const isSo =
    rule === 'prefix' || rule === 'appointed' || rule === 'succession'
      ? isBare
      : rule === 'apposition' && isTheOne;
  if (!isSo || BELONGS.has(t.word[place.last])) return -1;
  // `The Steel Union said so. "We will strike," general secretary Ann Lee said.`
  const isFirm = isOfFirm(named, place, head);
  const teller = isFirm || isOfAnyBody(named, place, head) ? tellerBefore(named, place.start) : -1;
  if (teller >= 0 || !isFirm) return teller;
  // `Acme will close two plants, said chief executive Ann Lee`
  const subject = rule === 'prefix' ? bodyOf(named, place.sentence, true, place.start) : -1;
  if (subject >= 0) return subject;
  const near = bodyOfParagraphBefore(named, place.sentence);
  const topic = topicBody(named);
  // a chairman may be that of anything: only where the whole text is about one body
  if (topic < 0 && CHAIRS.has(t.word[head])) return -1;
  if (near < 0 || topic < 0) return Math.max(near, topic);
  const [a, b] = [near, topic].map((mention) => named.mentions[mention].fields.entity_id?.value);
  return a === b ? near : -1;
};

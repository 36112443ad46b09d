import { listedLemma } from '../../annotate/tag-words.ts';
import { isFiniteTag, isNounTag, TAG } from '../../annotate/tags.ts';
import { WordSet, wordId, wordSet } from '../../core/vocabulary.ts';
import { isNamed, isPerson, kindOf, mentionFrom, type NamedTokens } from './_named-tokens.ts';
import { BODIES, HOUSES } from './_role-introduced.ts';
import { OF_STATE, PLAYS } from './_role-words.ts';
import { COMPANIES, WORKS } from './_speaker-words.ts';

const THE = wordId('the');
const COMMA = wordId(',');
/** Posts, beside those of a state, that a town or country gives. */
const OF_LANDS = wordSet('ambassador envoy king queen coach captain manager leader');
/** Most tokens of a sentence among which its one body is looked for. */
export const MOST_BODY_TOKENS = 400;
/** Tokens at the head of a sentence in which its subject begins. */
const SUBJECT_WITHIN = 3;

/** Whether a mention names a body. */
export const isBody = (named: NamedTokens, mention: number): boolean =>
  mention >= 0 && isNamed(named, mention) && kindOf(named, mention) === 'organisation';

/** `The train drivers' union Aslef`: whether all that stands before a name belongs to its phrase. */
const isOpening = (named: NamedTokens, from: number, name: number): boolean => {
  const { t, ofToken, last } = named;
  if (name > from + MOST_OPENING) return false;
  // `The employers' association, Acme, said`
  const isApart = t.word[name - 1] === COMMA && t.word[last[ofToken[name]]] === COMMA;
  for (let k = from; k < (isApart ? name - 1 : name); k += 1) if (!isOpeningPart(named, k)) return false;
  return true;
};
const isOpeningPart = ({ tags }: NamedTokens, k: number): boolean =>
  isNounTag(tags[k]) || OF_PHRASES.has(tags[k]);
const MOST_OPENING = 8;
const OF_PHRASES: ReadonlySet<number> = new Set([TAG.DETERMINER, TAG.ADJECTIVE, TAG.POSSESSIVE]);

/** The one body that a sentence names, and where `isSubject` begins with; −1 for none. */
export const bodyOf = (
  named: NamedTokens,
  sentence: number,
  isSubject: boolean,
  to = named.sentences.last[sentence],
): number => {
  const { sentences, mentions, ofToken, last } = named;
  const from = sentences.first[sentence];
  let body = -1;
  for (let k = Math.max(from, to - MOST_BODY_TOKENS); k < to; k += 1) {
    const n = ofToken[k];
    if (n < 0) continue;
    if (isBody(named, n)) {
      if (isSubject && body < 0 && k > from + SUBJECT_WITHIN && !isOpening(named, from, k)) return -1;
      if (body < 0) body = n;
      else if (mentions[n].fields.entity_id?.value !== mentions[body].fields.entity_id?.value) return -1;
    }
    k = last[n] - 1;
  }
  return body;
};

/** Most tokens of a sentence that are looked through for a body. */
export const MOST_TOKENS = 120;

/** Whether a body is named among the tokens. */
export const namesBody = (named: NamedTokens, from: number, to: number): boolean => {
  for (let k = Math.max(from, to - MOST_TOKENS); k < to; k += 1)
    if (isBody(named, named.ofToken[k])) return true;
  return false;
};

/** Whether a finite verb stands among the tokens. */
export const hasVerb = ({ tags }: NamedTokens, from: number, to: number): boolean => {
  for (let k = Math.max(from, to - MOST_TOKENS); k < to; k += 1) if (isFiniteTag(tags[k])) return true;
  return false;
};

/** `In a note, the Grain Board said`: the one body of a sentence, where it acts in it; −1 for none. */
export const actingBody = (named: NamedTokens, sentence: number): number => {
  if (sentence < 0) return -1;
  const { t, tags, sentences, first, last } = named;
  const from = sentences.first[sentence];
  const body = bodyOf(named, sentence, false);
  if (body < 0 || !isFiniteTag(tags[last[body]])) return -1;
  // `Among shares, the Swedish bearing maker Lindqvist fell`
  let start = first[body];
  while (start > from && first[body] - start < MOST_OPENING && isOpeningPart(named, start - 1)) start -= 1;
  if (start === from) return body;
  if (t.word[start - 1] !== COMMA) return -1;
  // `Numbers have grown, the charity Birdwatch reported.`
  return !hasVerb(named, from, start) || TELLING.has(listedLemma(t.word[last[body]])) ? body : -1;
};
/** Verbs of a body that speaks, whose object is what it says. Dictionary forms. */
export const TELLING = wordSet(
  'say add warn argue claim insist note report announce maintain stress explain confirm deny acknowledge admit complain estimate predict reply respond',
);

/** Tokens of the aside behind a subject. */
const MOST_ASIDE = 30;

/** `The Harbour Union, which has a quarrel with Acme, said`: the body with which a sentence begins, where it speaks, whatever bodies it speaks of; −1 for none. */
export const tellingBody = (named: NamedTokens, sentence: number): number => {
  if (sentence < 0) return -1;
  const { t, tags, sentences, ofToken, last } = named;
  const from = sentences.first[sentence];
  const high = Math.min(sentences.last[sentence], from + MOST_OPENING);
  let k = from;
  while (k < high && ofToken[k] < 0) k += 1;
  const body = k < high ? ofToken[k] : -1;
  if (!isBody(named, body) || !isOpening(named, from, k)) return -1;
  let verb = last[body];
  if (t.word[verb] === COMMA) {
    verb += 1;
    const end = Math.min(sentences.last[sentence], verb + MOST_ASIDE);
    while (verb < end && t.word[verb] !== COMMA) verb += 1;
    verb += 1;
  }
  while (tags[verb] === TAG.AUXILIARY || tags[verb] === TAG.ADVERB) verb += 1;
  return verb < sentences.last[sentence] && TELLING.has(listedLemma(t.word[verb])) ? body : -1;
};

/** `France rejected the bid by Acme`: whether a sentence begins with a place that acts. */
const isPlaceActing = (named: NamedTokens, sentence: number): boolean => {
  const { t, tags, sentences, last } = named;
  const from = sentences.first[sentence];
  const place = mentionFrom(named, t.word[from] === THE ? from + 1 : from);
  return kindOf(named, place) === 'place' && isNamed(named, place) && isFiniteTag(tags[last[place]]);
};

/** Whether a sentence ends at `end` with a body and no more than its verb of saying, or what it is: `Acme said.`, `Acme, a charity in Porto.` */
const isClosing = ({ t, tags, last }: NamedTokens, body: number, end: number): boolean => {
  const at = last[body];
  if (at >= end - 1) return true;
  if (isFiniteTag(tags[at]) && TELLING.has(listedLemma(t.word[at]))) return at >= end - 2;
  // `from Acme, a charity that is on strike`: one clause, and no verb of the sentence behind it
  let commas = 0;
  for (let k = at; k < end; k += 1) if (t.word[k] === COMMA) commas += 1;
  return tags[at + 1] === TAG.DETERMINER && t.word[at] === COMMA && commas === 1 && end - at < MOST_ASIDE;
};

/** `The letters went to Acme.`: the one body of a sentence, with which it ends, where it speaks of no other; −1 for none. */
export const closingBody = (named: NamedTokens, sentence: number): number => {
  const { t, sentences, last, ofToken } = named;
  const body = bodyOf(named, sentence, false);
  const end = sentences.last[sentence];
  if (body < 0 || !isClosing(named, body, end) || isPlaceActing(named, sentence)) return -1;
  for (let k = sentences.first[sentence]; k < last[body]; k += 1)
    if (ofToken[k] < 0 && ITSELF.some((words) => words.has(t.word[k]))) return -1;
  return body;
};
/** Works that have directors of their own. */
const SHOWN = wordSet(
  'film films movie play plays series show documentary production musical opera drama comedy programme program episode video',
);
const ITSELF = [wordSet('it they them its their who which'), new WordSet(COMPANIES), HOUSES, SHOWN];

/** Posts that bodies alone give, and no work, ship or building. */
const OF_BODIES = wordSet(
  'chair chairman chairwoman chairperson president vice-president secretary treasurer spokesman spokeswoman spokesperson ceo cfo coo cto cio executive director manager head chief boss leader economist analyst officer trustee convener convenor commissioner administrator rector provost chancellor dean vice-chancellor coordinator',
);
/** Whether a noun of a body stands at a token, apart from the name of `body`. */
const isOtherBody = ({ t, first, last, ofToken }: NamedTokens, k: number, body: number): boolean => {
  if (ofToken[k] >= 0 || k === last[body] || k === first[body] - 1) return false;
  const isNoun = BODIES.has(t.word[k]) || HOUSES.has(t.word[k]);
  return (isNoun && !PAPERS.has(t.word[k])) || SHOWN.has(t.word[k]) || PLURAL.has(t.word[k]);
};
const PLURAL = wordSet('they them');
/** What is written or spoken, and has no posts. */
const PAPERS = new WordSet([
  ...WORKS,
  ...'statement summary document letter filing memo announcement resolution lawsuit complaint analysis'.split(
    ' ',
  ),
]);

/**
 * `The list was drawn up by Acme in March. Its chairman`: the one body of a sentence that speaks of no other thing
 * that could give the post with its head at `head`; −1 for none.
 */
export const loneBody = (named: NamedTokens, sentence: number, head: number): number => {
  const { t, sentences, ofToken, last } = named;
  const body = OF_BODIES.has(t.word[head]) ? bodyOf(named, sentence, false) : -1;
  const from = sentences.first[sentence];
  const isLong = sentences.last[sentence] - from > MOST_TOKENS;
  if (body < 0 || isLong || isPlaceActing(named, sentence)) return -1;
  for (let k = from; k < sentences.last[sentence]; k += 1) {
    const n = ofToken[k];
    if (n >= 0 && !isBody(named, n) && !isPerson(named, n)) {
      if (kindOf(named, n) !== 'place' && isNamed(named, n)) return -1;
    }
    if (n < 0 && isOtherBody(named, k, body)) return -1;
    if (n >= 0) k = Math.max(k, last[n] - 1);
  }
  return body;
};

/** Whether a post is one that a town or country gives. */
export const isOfPlace = ({ t }: NamedTokens, head: number): boolean =>
  OF_STATE.has(t.word[head]) || OF_LANDS.has(t.word[head]) || PLAYS.has(t.word[head]);

/** `Australia took no side`: the place that acts in a sentence, where it names no body; −1 for none. */
export const actingPlace = (named: NamedTokens, sentence: number): number => {
  if (sentence < 0) return -1;
  const { t, sentences } = named;
  const from = sentences.first[sentence];
  if (!isPlaceActing(named, sentence) || namesBody(named, from, sentences.last[sentence])) return -1;
  return mentionFrom(named, t.word[from] === THE ? from + 1 : from);
};

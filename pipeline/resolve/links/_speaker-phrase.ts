import type { Span } from '../../../schemas/span.ts';
import { isNounTag, TAG } from '../../annotate/tags.ts';
import { UPPER_FIRST, WORD } from '../../annotate/tokens.ts';
import { wordId, wordSet, WordSet } from '../../core/vocabulary.ts';
import { MEDIUM_NOUNS, SPEECH_NOUNS } from '../../lexicon/cue-verbs.ts';
import { HONORIFICS } from '../../lexicon/name-words.ts';
import { SPEECH_TIMES } from '../../lexicon/speech-times.ts';
import { BODY_NOUNS, DEPUTY_NOUNS, SPEAKER_NOUNS } from '../../lexicon/person-nouns.ts';
import { chunksOf, COMMA, isSign, MOST_BRACKET, OPEN_BRACKET, spanOf } from './_speaker-chunks.ts';
import { givenName, joinsNames, listsNames } from './_speaker-joins.ts';
import { GROUPS, isOneOfThem } from './_speaker-nouns.ts';
import { isNamed, kindOf, type Mention, type NamedTokens } from './_named-tokens.ts';

/** A run of tokens, `last` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What the phrase beside a cue names. */
export interface SpeakerPhrase {
  readonly kind: 'person' | 'body' | 'pronoun' | 'description';
  /** The words that name the speaker. */
  readonly span: Span;
  readonly mention?: Mention;
  /** For descriptions: token of the head noun. */
  readonly head: number;
  /** Tokens of the base, without prepositional phrases. */
  readonly base: TokenRange;
  /** Several names joined by `and`. */
  readonly several: boolean;
}

/** `LONDON`: a place in capitals at the head of a report. */
export const isDateline = ({ t }: NamedTokens, { span, mention }: SpeakerPhrase): boolean => {
  const surface = t.text.slice(span.start, span.end);
  return mention?.fields.kind?.value === 'place' && surface.length > 3 && surface === surface.toUpperCase();
};

const DEPUTIES = wordSet(DEPUTY_NOUNS);
const PERSONS = wordSet(`${SPEAKER_NOUNS} speaker chancellor dean provost rector counsel`);
const BODIES = wordSet(BODY_NOUNS);
/** Nouns for persons that name bodies as well: `the owner, Smith Ltd, said`. */
const BODY_ALSO = wordSet(
  'owner developer designer user customer employer investor dealer trader broker banker member supporter opponent critic victim regulator boss leader union plaintiff defendant counterpart observer source authorities family crowd',
);
/** How nouns for persons end: `performer`, `guitarist`. */
const PERSON_ENDING = /[a-z](?:er|or|ist)$/;
const PRONOUNS = wordSet(
  "he she it they we i you who he's she's it's they've they're we've we're i've i'm you've",
);
const MEDIA = new WordSet([
  ...MEDIUM_NOUNS.split(' '),
  ...SPEECH_NOUNS.split(' '),
  'data',
  'research',
  'figures',
  'statistics',
  'records',
  'reports',
  'documents',
  'poll',
  'survey',
  'estimates',
  'website',
  'account',
  ...'accounts count tally logs log findings calculations forecast forecasts projections projection estimate guidelines minutes database website'.split(
    ' ',
  ),
]);

/** Whether a word is a noun for what a body writes or counts. */
export const isWorkOfBody = (word: number): boolean => MEDIA.has(word);
const WRITTEN = wordSet('written compiled published released issued produced prepared drafted');
const TIMES = wordSet(SPEECH_TIMES);
const POINTING = wordSet('last this earlier late early next');
const BY = wordId('by');
const MP = wordId('mp');
const FROM = wordId('from');
const INDEFINITE = new WordSet(['a', 'an']);
const TRAILING = new WordSet([
  'kc',
  'plc',
  'ltd',
  'inc',
  'llc',
  'corp',
  'qc',
  'obe',
  'mbe',
  'cbe',
  'mp',
  'further',
  'also',
  'himself',
  'herself',
  'itself',
  'themselves',
  'there',
  'later',
  'earlier',
]);
const BEFORE_NAMES = wordSet(`${HONORIFICS} prof`);
const STOP = 46;
const HYPHEN = 45;

const isPreposition = (named: NamedTokens, i: number): boolean => {
  const tag = named.tags[i];
  // `mother-of-three Ann Lee`
  if (i > 0 && isSign(named, i - 1, HYPHEN) && isSign(named, i + 1, HYPHEN)) return false;
  return (
    tag === TAG.PREPOSITION ||
    tag === TAG.TO ||
    tag === TAG.RELATIVE ||
    tag === TAG.SUBORDINATOR ||
    tag === TAG.GERUND
  );
};

/** The part of a chunk before its first preposition or bracket. */
const baseOf = (named: NamedTokens, chunk: TokenRange): TokenRange => {
  let last = chunk.first + 1;
  while (last < chunk.last) {
    const inName = named.ofToken[last] >= 0;
    // `the logging company`
    const isKind =
      last === chunk.first + 1 && named.tags[last] === TAG.GERUND && isNounTag(named.tags[last + 1]);
    if (!inName && !isKind && (isPreposition(named, last) || isSign(named, last, OPEN_BRACKET))) break;
    last += 1;
  }
  return { first: chunk.first, last };
};

const isPossessed = (named: NamedTokens, after: number, limit: number): boolean =>
  after < limit && named.tags[after] === TAG.POSSESSIVE;

/** The mention that ends a phrase, with nothing but signs after it. */
const mentionAtEnd = (named: NamedTokens, range: TokenRange): Mention | undefined => {
  const i = headOf(named, range);
  const n = named.ofToken[i];
  // `Philip Guidry Jr.`: its stop closes no phrase
  const isShort = n >= 0 && named.last[n] === range.last + 1 && isSign(named, range.last, STOP);
  if (n < 0 || (named.last[n] > range.last && !isShort) || named.first[n] < range.first || !isNamed(named, n))
    return undefined;
  return named.mentions[n];
};

/** `First Minister of Scotland Nicola Sturgeon`: a name that ends the phrase after another name. */
const nameAfterPlace = (named: NamedTokens, chunk: TokenRange, base: TokenRange): Mention | undefined => {
  const head = base.last - 1;
  const mention = mentionAtEnd(named, chunk);
  if (mention?.fields.kind?.value !== 'person') return undefined;
  const n = named.ofToken[chunk.last - 1] >= 0 ? named.ofToken[chunk.last - 1] : -1;
  const before = n >= 0 ? named.first[n] - 1 : -1;
  // `Undersecretary for Education Mr. Lee`
  const address = before > 0 && isSign(named, before, STOP) ? before - 1 : before;
  if (address > base.last + 1 && BEFORE_NAMES.has(named.t.word[address])) return mention;
  const isAfterPlace =
    before >= 0 && named.ofToken[before] >= 0 && kindOf(named, named.ofToken[before]) === 'place';
  if (DEPUTIES.has(named.t.word[head]) && !isAfterPlace) return undefined;
  if (before <= base.last || isPreposition(named, before) || named.tags[before] === TAG.DETERMINER)
    return undefined;
  // `Leader of the council Ann Lee`
  const isBody = PERSONS.has(named.t.word[head]) && BODIES.has(named.t.word[before]);
  // `Chairman of selectors Ann Lee`
  const isTitle = PERSONS.has(named.t.word[head]) && isCapital(named, chunk.first);
  return named.ofToken[before] >= 0 || isBody || isTitle || isCapital(named, before) ? mention : undefined;
};

/** `House of Representatives Speaker Ann Lee`: a title and a name that end the phrase of a body. */
const nameAfterTitle = (named: NamedTokens, chunk: TokenRange, base: TokenRange): Mention | undefined => {
  const mention = mentionAtEnd(named, chunk);
  if (mention?.fields.kind?.value !== 'person') return undefined;
  const before = named.first[named.ofToken[chunk.last - 1]] - 1;
  if (before <= base.last || named.ofToken[before] >= 0) return undefined;
  const isPersonNoun =
    PERSONS.has(named.t.word[before]) ||
    PERSON_ENDING.test(named.t.text.slice(named.t.start[before], named.t.end[before]));
  return isPersonNoun && !isPreposition(named, before) ? mention : undefined;
};

/** Offices that a field follows: `minister for health`. */
const WITH_FIELDS = wordSet(
  'minister secretary undersecretary commissioner mec mp mep td mla mlc msp ms senator councillor cs member director',
);
const FOR = wordId('for');

/** `said minister for health Ann Lee`, `MEC for health Ann Lee`: the name behind an office and its field. */
const officeFor = (named: NamedTokens, chunk: TokenRange, base: TokenRange): Mention | undefined => {
  if (named.t.word[base.last] !== FOR || !WITH_FIELDS.has(named.t.word[base.last - 1])) return undefined;
  const mention = mentionAtEnd(named, chunk);
  return mention?.fields.kind?.value === 'person' ? mention : undefined;
};

/** `the University of Texas's chancellor, Ann Lee`: who holds an office of the body named first. */
const officeHolder = (named: NamedTokens, chunks: readonly TokenRange[]): SpeakerPhrase | undefined => {
  const stop = Math.min(chunks.length - 1, 2);
  for (let n = 0; n < stop; n += 1) {
    const { first, last } = chunks[n];
    const isOffice = named.ofToken[last - 1] < 0 && PERSONS.has(named.t.word[last - 1]);
    let owned = false;
    for (let i = first; i < last; i += 1) owned ||= named.tags[i] === TAG.POSSESSIVE;
    if (isOffice && owned) return nameIn(named, chunks[n + 1]);
  }
  return undefined;
};

const isTrailing = (named: NamedTokens, i: number): boolean =>
  named.t.kind[i] !== WORD || named.tags[i] === TAG.ADVERB || TRAILING.has(named.t.word[i]);

const headOf = (named: NamedTokens, base: TokenRange): number => {
  let head = base.last - 1;
  // `The Labour MP for Thornley`: behind an article what she is, behind a name its letters.
  const isOffice = named.t.word[head] === MP && named.tags[base.first] === TAG.DETERMINER;
  while (!isOffice && head > base.first && named.ofToken[head] < 0 && isTrailing(named, head)) head -= 1;
  // `a tweet sent` from somewhere, `a source close` to somebody: the noun before what is told of it.
  const isBound =
    head >
      base.first + (named.tags[base.first] === TAG.PLURAL || MEDIA.has(named.t.word[base.first]) ? 0 : 1) &&
    (named.tags[head] === TAG.PARTICIPLE || named.tags[head] === TAG.ADJECTIVE) &&
    (named.tags[head - 1] === TAG.NOUN || named.tags[head - 1] === TAG.PLURAL);
  return isBound && named.ofToken[head] < 0 ? head - 1 : head;
};

const namedPhrase = (named: NamedTokens, mention: Mention, base: TokenRange): SpeakerPhrase => {
  const kind = mention.fields.kind?.value;
  return {
    kind: kind === 'person' ? 'person' : 'body',
    span: mention.span,
    mention,
    head: headOf(named, base),
    base,
    several: false,
  };
};

/** The end of a description before a time: `the president on Thursday`. */
const withoutTime = (named: NamedTokens, { first, last }: TokenRange): number => {
  for (let i = first + 1; i + 1 < last; i += 1) {
    if (named.tags[i] === TAG.PREPOSITION && TIMES.has(named.t.word[i + 1])) return i;
  }
  if (!TIMES.has(named.t.word[last - 1]) || last - first < 2) return last;
  return POINTING.has(named.t.word[last - 2]) && last - first > 2 ? last - 2 : last - 1;
};

/** `a statement posted online`: the end of the noun for words, before its participle. */
const withoutParticiple = (named: NamedTokens, head: number, last: number): number =>
  head + 1 < last && named.tags[head + 1] === TAG.PARTICIPLE && MEDIA.has(named.t.word[head])
    ? head + 1
    : last;

const isPronoun = (named: NamedTokens, chunk: TokenRange): boolean => {
  const inName = named.ofToken[chunk.first];
  if (inName >= 0 && isNamed(named, inName)) return false;
  const tag = named.tags[chunk.first];
  const alone = chunk.last === chunk.first + 1;
  if (PRONOUNS.has(named.t.word[chunk.first])) return alone || tag === TAG.PRONOUN;
  return alone && (tag === TAG.PRONOUN || tag === TAG.AUXILIARY || tag === TAG.POSSESSIVE);
};

/** The head of a base, before a participle that ends it: `a statement issued` by somebody. */
const mediumOf = (named: NamedTokens, base: TokenRange): number => {
  const head = headOf(named, base);
  const isBound = head > base.first && named.tags[head] === TAG.PARTICIPLE && named.t.word[base.last] === BY;
  return isBound ? head - 1 : head;
};

/** `NDRRMC report`, `a Twitter post by Amy Cook`: whose statement it is. */
const author = (named: NamedTokens, chunk: TokenRange, base: TokenRange): Mention | undefined => {
  if (!MEDIA.has(named.t.word[mediumOf(named, base)])) return undefined;
  for (let i = base.last; i < chunk.last; i += 1) {
    if (named.t.word[i] !== BY && named.t.word[i] !== FROM) continue;
    for (let k = i + 1; k < Math.min(chunk.last, i + 8); k += 1) {
      const n = named.ofToken[k];
      if (
        n >= 0 &&
        isNamed(named, n) &&
        (named.t.word[i] === BY || kindOf(named, n) === 'organisation') &&
        named.last[n] < named.t.count &&
        named.ofToken[named.last[n]] < 0 &&
        !isCapital(named, named.last[n])
      )
        return named.mentions[n];
    }
  }
  for (let i = headOf(named, base) - 1; i >= Math.max(base.first, base.last - 5); i -= 1) {
    const n = named.ofToken[i];
    if (n >= 0 && isNamed(named, n) && kindOf(named, n) !== 'place') return named.mentions[n];
  }
  return undefined;
};

const isCapital = (named: NamedTokens, i: number): boolean =>
  named.t.kind[i] === WORD && (named.t.flags[i] & UPPER_FIRST) !== 0;

const readChunk = (named: NamedTokens, chunk: TokenRange): SpeakerPhrase => {
  const base = baseOf(named, chunk);
  const head = headOf(named, base);
  if (isPronoun(named, chunk)) {
    return { kind: 'pronoun', span: spanOf(named, chunk.first, chunk.first + 1), head, base, several: false };
  }
  const titled = officeFor(named, chunk, base);
  if (titled) return namedPhrase(named, titled, base);
  const body = mediumOf(named, base);
  const isWritten =
    MEDIA.has(named.t.word[body]) && named.t.word[base.last] === BY && base.last + 1 < chunk.last;
  const writer = author(named, chunk, base);
  if (!writer && isWritten) return readChunk(named, { first: base.last + 1, last: chunk.last });
  if (writer) return namedPhrase(named, writer, base);
  const inBase = mentionAtEnd(named, base);
  if (inBase) {
    const titled = nameAfterTitle(named, chunk, base);
    if (titled) return namedPhrase(named, titled, base);
  }
  const isOneOf =
    inBase !== undefined &&
    inBase.fields.kind?.value !== 'person' &&
    INDEFINITE.has(named.t.word[base.first]) &&
    base.last - base.first === 2;
  if (inBase && !isOneOf && !isPossessed(named, base.last, chunk.last)) {
    const several = joinsNames(named, base);
    if (!several) return namedPhrase(named, inBase, base);
    return { kind: 'description', span: spanOf(named, base.first, base.last), head, base, several };
  }
  const after = nameAfterPlace(named, chunk, base);
  if (after) return namedPhrase(named, after, base);
  return {
    kind: 'description',
    span: spanOf(named, chunk.first, withoutParticiple(named, head, withoutTime(named, chunk))),
    head,
    base,
    several: joinsNames(named, base),
  };
};

/** Whether a later chunk is a person's name, alone or after a title: `a spokesman, Brian Lee`. */
const nameIn = (named: NamedTokens, chunk: TokenRange): SpeakerPhrase | undefined => {
  // `the seller, retired bus driver Ann Lee`
  const isLed = named.tags[chunk.first] === TAG.PARTICIPLE || named.tags[chunk.first] === TAG.PAST;
  // `The panel, chaired by Ann Lee, said`
  if (isLed && named.t.word[chunk.first + 1] === BY) return undefined;
  const phrase = readChunk(
    named,
    isLed && chunk.last - chunk.first > 2 ? { ...chunk, first: chunk.first + 1 } : chunk,
  );
  const n = phrase.mention ? named.ofToken[phrase.base.last - 1] : -1;
  const isUnsure = n >= 0 && kindOf(named, n) === 'other' && named.last[n] - named.first[n] > 1;
  return phrase.kind === 'person' ? phrase : isUnsure ? { ...phrase, kind: 'person' } : undefined;
};

/** `The report, by Ann Lee, found`, `…, published by Acme, says`: who wrote it, in the aside behind the noun. */
const writerBehind = (
  named: NamedTokens,
  { kind, head }: SpeakerPhrase,
  last: number,
): SpeakerPhrase | undefined => {
  if (kind !== 'description' || !MEDIA.has(named.t.word[head]) || !isSign(named, last, COMMA))
    return undefined;
  const by = WRITTEN.has(named.t.word[last + 1]) ? last + 2 : last + 1;
  if (named.t.word[by] !== BY) return undefined;
  const [chunk] = chunksOf(named, { first: by + 1, last: Math.min(named.t.count, by + MOST_BRACKET) });
  const writer = chunk && readChunk(named, chunk);
  return writer?.mention && isSign(named, chunk.last, COMMA) ? writer : undefined;
};

/** Reads who is named by the phrase `range`; `undefined` for an empty one. */
export const readSpeakerPhrase = (named: NamedTokens, range: TokenRange): SpeakerPhrase | undefined => {
  // `because I wanted to find out`
  const opens = named.tags[range.first] === TAG.SUBORDINATOR && range.last - range.first > 1;
  const chunks = chunksOf(named, opens ? { ...range, first: range.first + 1 } : range);
  const [first] = chunks;
  if (!first) return undefined;
  const phrase = readChunk(named, first);
  const writer = writerBehind(named, phrase, first.last);
  if (writer) return writer;
  const given = phrase.kind === 'description' ? givenName(named, first.last) : -1;
  if (given >= 0) return { ...namedPhrase(named, named.mentions[given], phrase.base), kind: 'person' };
  const apposed = chunks.length > 1 && isOneOfThem(named, first) ? readChunk(named, chunks[1]) : undefined;
  if (apposed && apposed.kind !== 'pronoun') return apposed;
  if (phrase.kind === 'pronoun' || phrase.kind === 'person') return phrase;
  if (listsNames(named, chunks))
    return { ...phrase, kind: 'description', span: spanOf(named, range.first, range.last), several: true };
  const holder = phrase.kind === 'body' ? officeHolder(named, chunks) : undefined;
  if (holder) return holder;
  const isOne = named.tags[phrase.head] !== TAG.PLURAL && !GROUPS.has(named.t.word[phrase.head]);
  if (phrase.kind === 'description' && !phrase.several && isOne) {
    const isPerson = PERSONS.has(named.t.word[phrase.head]) && !BODY_ALSO.has(named.t.word[phrase.head]);
    for (const chunk of chunks.slice(1)) {
      const name = nameIn(named, chunk);
      if (name && (isPerson || name.mention?.fields.kind?.value === 'person')) return name;
    }
    for (const chunk of isPerson ? [] : chunks.slice(1)) {
      const body = readChunk(named, chunk);
      if (body.kind === 'body' && kindOf(named, named.ofToken[body.base.last - 1]) === 'organisation')
        return body;
    }
  }
  return phrase;
};

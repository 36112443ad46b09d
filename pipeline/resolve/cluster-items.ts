import type { DocumentRecord } from '../../schemas/stages.ts';
import { LEGAL, W } from '../annotate/name-classes.ts';
import { KIND_NAMES, PERSON } from '../annotate/name-kinds.ts';
import type { KnownPlace } from '../annotate/name-places.ts';
import { kindOf } from '../annotate/name-votes.ts';
import type { NameText } from '../annotate/name-text.ts';
import { type Name, names, nameText } from '../annotate/names.ts';
import { ALL_UPPER, NON_ASCII, NUMBER, PUNCT, tokenAt, type Tokens } from '../annotate/tokens.ts';
import type { LinkContext } from '../core/define.ts';
import { isLong } from '../core/heap-growth.ts';
import { internToken, WordSet, wordId, wordText, wordSet } from '../core/vocabulary.ts';
import { ORDINAL_ENDINGS } from '../lexicon/number-words.ts';

export type Mention = DocumentRecord<'mentions'>;

/** A mention while entities are made. Token numbers, `last` exclusive. */
export interface Item {
  readonly record: Mention;
  readonly first: number;
  readonly last: number;
  readonly form: string;
  /** Words of the name without article, edition, marks and legal form. */
  readonly words: readonly number[];
  /** Letters and digits of those words, lower case: equal keys name the same thing. */
  readonly key: string;
  /** The year or edition before or after the name, as a token; −1 for none. */
  readonly edition: number;
  /** The word of that year or number; −1 for none: two editions are two things. */
  readonly editionWord: number;
  readonly votes: readonly number[];
  /** Kind with most weight. */
  readonly kind: number;
  /** Rule of the name, the token of its head (−1: none) and the number of the title before it (−1: none). */
  readonly rule: string;
  readonly head: number;
  readonly title: number;
  /** The country whose government it is. */
  readonly government: KnownPlace | undefined;
  readonly place: KnownPlace | undefined;
  readonly isAcronym: boolean;
}

const ORDINAL_ENDS = wordSet(ORDINAL_ENDINGS);
/** Weight of a kind that a user gives: above all that the text can say. */
const GIVEN_WEIGHT = 100;
const NOTHING: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0];

/** Legal forms that stand before the name: "AB Volvo". */
const LEADING_FORMS = new WordSet(['ab', 'pt', 'jsc', 'pjsc', 'oao', 'ooo', 'zao', 'pao']);

/** Where the name proper begins: after "The", a legal form and the edition. */
const coreStart = (t: Tokens, first: number, last: number): number => {
  let at = first;
  if (t.word[at] === W.the && at + 1 < last) at += 1;
  if (LEADING_FORMS.has(t.word[at]) && at + 1 < last && (t.flags[at] & ALL_UPPER) !== 0) at += 1;
  if (t.kind[at] === NUMBER && at + 1 < last) {
    at += 1;
    if (ORDINAL_ENDS.has(t.word[at]) && at + 1 < last) at += 1;
  }
  return at;
};

const coreEnd = (t: Tokens, from: number, last: number): number => {
  let end = last;
  while (end - 1 > from && (t.kind[end - 1] === PUNCT || LEGAL.has(t.word[end - 1]))) end -= 1;
  return end;
};

const isDigits = (t: Tokens, i: number): boolean => t.kind[i] === NUMBER;

const ASCII = /^[\x20-\x7e]*$/;

/** The word of a token without its accents: "erdoğan" and "erdogan" are one. */
const foldedWord = (t: Tokens, i: number): number => {
  if ((t.flags[i] & NON_ASCII) === 0) return t.word[i];
  const text = wordText(t.word[i]);
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  return internToken(plain, 0, plain.length, ASCII.test(plain));
};

/** The words of a name in one, an acronym without its stops: "F.A.A." and "FAA" are one. */
const letters = (t: Tokens, from: number, to: number): string => {
  let key = '';
  for (let i = from; i < to; i += 1) if (t.kind[i] !== PUNCT) key += wordText(foldedWord(t, i));
  return key.includes('.') ? key.replaceAll('.', '') : key;
};

/** "Parliament of Iraq", "Congress of the United States": the country at the end, and the token of "of". */
const ownerOf = (n: NameText, from: number, to: number): { code: string; of: number } | undefined => {
  for (let of = from + 1; of + 1 < to; of += 1) {
    if (n.t.word[of] !== W.of) continue;
    const country = n.place(n.t.word[of + 1] === W.the ? of + 2 : of + 1, to);
    const isOwner = country?.end === to && country.value.level === 'country' && country.value.code !== '';
    return isOwner ? { code: country.value.code, of } : undefined;
  }
  return undefined;
};

/** Equal for equal names; the plural of a surname is another: "the Trumps". A country that opens or ends a name counts the same in all its forms. */
const keyOf = (n: NameText, name: Name | undefined, from: number, to: number): string => {
  if (name?.government) return `government:${name.government.name}`;
  if (to - from === 1) return singular(letters(n.t, from, to));
  const country = n.place(from, to) ?? n.demonym(from, to);
  if (country && country.end < to && country.value.level === 'country')
    return `${country.value.code}:${singular(letters(n.t, country.end, to))}`;
  const own = afterUnitedNations(n.t, from, to);
  if (own > from && own < to) return `UN:${singular(letters(n.t, own, to))}`;
  const owner = ownerOf(n, from, to);
  if (owner) return `${owner.code}:${singular(letters(n.t, from, owner.of))}`;
  return singular(letters(n.t, from, to));
};

const NATIONS = wordId('nations');
const UNITED = wordId('united');
const UN = new WordSet(['un', 'u.n']);

/** "UN Security Council", "United Nations Security Council": where the words after the body that opens a name begin; `from` where it does not. */
const afterUnitedNations = ({ word }: Tokens, from: number, to: number): number => {
  if (UN.has(word[from])) return word[from + 1] === W.stop ? from + 2 : from + 1;
  return word[from] === UNITED && from + 1 < to && word[from + 1] === NATIONS ? from + 2 : from;
};

const singular = (key: string): string =>
  key.length > 5 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;

const editionWordOf = (t: Tokens, first: number, from: number): number => {
  const at = t.word[first] === W.the ? first + 1 : first;
  return at < from && isDigits(t, at) ? t.word[at] : -1;
};

/** A mention that brings its own kind: from a user's list or rule. */
const votesOfRecord = (record: Mention): readonly number[] => {
  const kind = KIND_NAMES.indexOf(record.fields.kind?.value ?? 'other');
  return NOTHING.map((_, k) => (k === kind ? GIVEN_WEIGHT : 0));
};

/** Gives equal texts as one. */
const sharing = (): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
};

const areEqual = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);

/** Gives equal lists as one: names of a long document are few, and so are the ways to weigh them. */
const sharingLists = (): ((list: readonly number[]) => readonly number[]) => {
  const known = new Map<number, readonly number[]>();
  return (list) => {
    const sum = list.reduce((sum, value) => sum * 31 + value, list.length);
    const first = known.get(sum);
    if (first === undefined) known.set(sum, list);
    return first !== undefined && areEqual(first, list) ? first : list;
  };
};

const own = (list: readonly number[]): readonly number[] => list;

interface Sharing {
  readonly shared: (text: string) => string;
  readonly sharedList: (list: readonly number[]) => readonly number[];
}

/** The mention as an item. */
const itemOf = (
  n: NameText,
  record: Mention,
  { name, shared, sharedList }: Sharing & { name: Name | undefined },
): Item => {
  const { t } = n;
  const first = name?.first ?? tokenAt(t, record.span.start);
  const last = name?.last ?? tokenAt(t, record.span.end - 1) + 1;
  const from = coreStart(t, first, last);
  const to = coreEnd(t, from, last);
  const words: number[] = [];
  for (let i = from; i < to; i += 1) if (t.kind[i] !== PUNCT) words.push(foldedWord(t, i));
  const votes = name?.votes ?? votesOfRecord(record);
  const { kind } = kindOf(votes);
  return {
    record,
    first,
    last,
    form: record.fields.form?.value ?? 'name',
    // As long as it needs to be: a list that grew has room for seventeen.
    words: sharedList(words.slice()),
    key: shared(kind === PERSON && words.length === 1 ? letters(t, from, to) : keyOf(n, name, from, to)),
    editionWord: editionWordOf(t, first, from),
    edition: from > first && isDigits(t, t.word[first] === W.the ? first + 1 : first) ? from - 1 : -1,
    votes: sharedList(votes),
    kind,
    rule: name?.rule ?? '',
    head: name?.head ?? -1,
    title: name?.title ?? -1,
    government: name?.government,
    place: name?.place ?? name?.demonym,
    isAcronym: to - from === 1 && (t.flags[from] & ALL_UPPER) !== 0 && t.end[from] - t.start[from] >= 2,
  };
};

/** The mentions of a document that take part, in order of place. Those of one key share its text. */
export const itemsOf = (context: LinkContext): Item[] => {
  const { document, records } = context;
  const shared = sharing();
  const sharedList = isLong(document.view.length) ? sharingLists() : own;
  const list = names.of(document);
  const n = nameText.of(document);
  return [...records.mentions]
    .sort((a, b) => a.span.start - b.span.start)
    .map((record) => {
      const index = record.hints.name;
      return itemOf(n, record, {
        name: typeof index === 'number' ? list[index] : undefined,
        shared,
        sharedList,
      });
    });
};

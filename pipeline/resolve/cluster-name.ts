import type { ParsedDocument } from '../../schemas/document.ts';
import { derived, reference, stated, type Value } from '../../schemas/value.ts';
import { W } from '../annotate/name-classes.ts';
import { ORGANISATION, PLACE } from '../annotate/name-kinds.ts';
import { nameText } from '../annotate/names.ts';
import { ARTICLE_COUNTRIES } from '../lexicon/name-words.ts';
import type { NameText } from '../annotate/name-text.ts';
import { ALL_UPPER } from '../annotate/tokens.ts';
import { wordId } from '../core/vocabulary.ts';
import type { Item } from './cluster-items.ts';

const BORN = wordId('born');
const ARTICLE = new Set(ARTICLE_COUNTRIES.split('|'));

export interface Canonical {
  readonly item: Item;
  readonly value: Value<string>;
  readonly rule: string;
}

/** Letters of which a word in capitals is hardly an acronym. */
const SHORTEST_SHOUTED = 4;

/** Several words all in capitals, or one that is long and a place: "HONG KONG", "LAHORE". */
const isShouted = ({ t }: NameText, { first, last, kind }: Item): boolean => {
  if (last - first < 2 && (kind !== PLACE || t.end[first] - t.start[first] < SHORTEST_SHOUTED)) return false;
  for (let i = first; i < last; i += 1) if ((t.flags[i] & ALL_UPPER) === 0) return false;
  return true;
};

/** The mention whose words make the fullest name: most words, then the edition, then the first. */
const fullest = (n: NameText, items: readonly Item[]): Item => {
  if (items.length === 1) return items[0];
  // "Born Eleanor Ruth Cartwright": a name that somebody has no longer.
  const isFormer = ({ first }: Item): boolean => first > 0 && n.t.word[first - 1] === BORN;
  const own = items.filter((item) => !isFormer(item));
  const named = own.filter((item) => item.form === 'name' || item.form === 'alias');
  const list = named.length ? named : own.length ? own : items;
  let best = list[0];
  for (const item of list) {
    const more =
      item.words.length - best.words.length ||
      Number(item.edition >= 0) - Number(best.edition >= 0) ||
      // "LAHORE" of a dateline beside "Lahore".
      Number(isShouted(n, best) && item.key === best.key && !isShouted(n, item));
    if (more > 0) best = item;
  }
  return best;
};

/** The canonical name of a group: the fullest form of the text; a listed name where only short ones stand there. */
export const canonicalOf = (document: ParsedDocument, items: readonly Item[], kind: number): Canonical => {
  const n = nameText.of(document);
  const item = fullest(n, items);
  const { span } = item.record;
  const surface = document.view.slice(span.start, span.end).replace(/\s+/g, ' ');
  const listed = items.find((one) => typeof one.record.hints.canonical === 'string');
  if (listed) {
    const { canonical, entry } = listed.record.hints;
    return {
      item: listed,
      value: reference(String(canonical), String(entry), String(canonical), listed.record.span),
      rule: 'user-list',
    };
  }
  const { government } = item;
  if (kind === ORGANISATION && government) {
    const value = derived(
      `Government of ${ARTICLE.has(government.name) ? 'the ' : ''}${government.name}`,
      'government of the place',
      span,
    );
    return { item, value, rule: 'government' };
  }
  const { place } = item;
  // "United-States-based": the hyphen joins what is two words elsewhere.
  const isJoined = surface.includes('-') && !place?.name.includes('-');
  const isShort = item.form === 'demonym' || item.isAcronym || surface.includes('.') || isJoined;
  if (kind === PLACE && place && isShort && place.level !== 'city') {
    return {
      item,
      value: reference(place.name, `lexicon/place-names#${place.name}`, place.name, span),
      rule: 'listed-place',
    };
  }
  const isArticle = n.t.word[item.first] === W.the && item.last - item.first > 2 && kind === PLACE;
  return { item, value: stated(isArticle ? surface.slice(4) : surface, span), rule: 'fullest-form' };
};

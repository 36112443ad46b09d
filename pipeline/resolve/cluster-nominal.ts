import type { LinkContext } from '../core/define.ts';
import { W } from '../annotate/name-classes.ts';
import { wordSet } from '../core/vocabulary.ts';
import type { Tokens } from '../annotate/tokens.ts';
import type { Groups } from './cluster-groups.ts';
import type { Item } from './cluster-items.ts';

/** Heads of one body that as nouns mean several: "American Airlines", "the airlines". */
const SEVERAL = wordSet(
  'airlines hotels restaurants schools stores studios labs industries enterprises networks',
);

/** The word that heads a name: before its first "of" or "for", else the head its name has. */
const headWord = (t: Tokens, item: Item): number => {
  // "Law of the Sea" is no sea.
  for (let i = item.first + 1; i + 1 < item.last; i += 1) if (t.word[i] === W.of) return t.word[i - 1];
  if (item.head >= 0) return t.word[item.head];
  const of = item.words.indexOf(W.of);
  return item.words[of > 0 ? of - 1 : item.words.length - 1];
};

/** Names of one head in the order of the text, and the groups of those before `next`. */
interface Headed {
  readonly items: number[];
  next: number;
  readonly roots: Set<number>;
}

/** The groups of the names before a token; asked from left to right, so that each name is looked at once. */
const rootsBefore = (groups: Groups, headed: Headed | undefined, token: number): ReadonlySet<number> => {
  if (!headed) return NONE;
  const { items, roots } = headed;
  for (; headed.next < items.length && groups.items[items[headed.next]].first < token; headed.next += 1)
    roots.add(groups.find(items[headed.next]));
  return roots;
};
const NONE: ReadonlySet<number> = new Set();

/**
 * Gives each "the expo" the one name before it that has this head. Those that fit none or several
 * are dropped with the reason. Returns the nominal items that stay, by the group they join.
 */
export const placeNominals = (
  context: LinkContext,
  groups: Groups,
  nominals: readonly Item[],
  t: Tokens,
): Map<number, Item[]> => {
  const placed = new Map<number, Item[]>();
  if (!nominals.length) return placed;
  const byHead = new Map<number, Headed>();
  groups.items.forEach((item, i) => {
    if (item.form === 'demonym' || item.words.length < 2) return;
    const word = headWord(t, item);
    const headed = byHead.get(word);
    if (headed) headed.items.push(i);
    else byHead.set(word, { items: [i], next: 0, roots: new Set() });
  });
  for (const nominal of nominals) {
    const word = t.word[nominal.last - 1];
    if (SEVERAL.has(word)) {
      context.drop(nominal.record, 'a plural stands for several');
      continue;
    }
    const roots = rootsBefore(groups, byHead.get(word), nominal.first);
    if (roots.size !== 1) {
      context.drop(
        nominal.record,
        roots.size ? 'fits several names before it' : 'no name before it has this head',
      );
      continue;
    }
    const [root] = roots;
    const list = placed.get(root);
    if (list) list.push(nominal);
    else placed.set(root, [nominal]);
  }
  return placed;
};

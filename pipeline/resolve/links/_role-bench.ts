import { wordId, wordSet } from '../../core/vocabulary.ts';
import { kindOf, mentionFrom, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import { isParty } from './_role-organisation.ts';

const OPEN = wordId('(');
const CLOSE = wordId(')');
/** Members of a chamber. */
const LAWMAKERS = wordSet(
  'mp mps td tds mla mlas mpl mpls cllr councillor msp msps senator senators congressman congresswoman',
);
const CHAMBERS = wordSet('council assembly parliament senate house congress duma');

/** `Greens MP Ann Lee`: the party of a member, which is no office's body; a chamber is. */
export const isBench = ({ t, first, last, ...named }: NamedTokens, mention: number, head: number): boolean =>
  mention >= 0 &&
  LAWMAKERS.has(t.word[head]) &&
  last[mention] === head &&
  named.mentions[mention].fields.kind?.value === 'organisation' &&
  !CHAMBERS.has(t.word[last[mention] - 1]);

/** `Greens MP Ann Lee`, `Conservative MP Bo Chen`, `Cllr Ann Lee (DUP)`, with the title from `title` to its head: the party for which a member sits; −1 for none. */
export const benchOf = (named: NamedTokens, title: number, head: number, person: number): number => {
  const { t, last } = named;
  if (!MEMBERS.has(t.word[head])) return -1;
  const before = mentionUntil(named, title);
  if (before >= 0 && INDEPENDENT.has(t.word[last[before] - 1])) return -1;
  if (isBench(named, before, head) || (before >= 0 && isParty(named, before) && title === head))
    return before;
  const behind = t.word[last[person]] === OPEN ? mentionFrom(named, last[person] + 1) : -1;
  const isAlone = behind >= 0 && t.word[last[behind]] === CLOSE && !INDEPENDENT.has(t.word[last[behind] - 1]);
  return isAlone && kindOf(named, behind) === 'organisation' ? behind : -1;
};
const INDEPENDENT = wordSet('independent independents ind');
const MEMBERS = wordSet('mp mps td tds mla mlas mpp mpps msp msps ms mpl senator councillor cllr lawmaker');

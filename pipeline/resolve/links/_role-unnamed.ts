import { isNounTag, TAG } from '../../annotate/tags.ts';
import { tokenAt } from '../../annotate/tokens.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import type { Span } from '../../../schemas/span.ts';
import { isPerson, type NamedTokens } from './_named-tokens.ts';

/** Nouns for bodies in which posts are held. */
const BODIES = wordSet(
  'agency company firm corporation group organisation organization government administration ministry department office court tribunal council commission committee subcommittee board bank university academy institute police army navy military force forces brigade union association federation confederation foundation authority parliament senate congress assembly embassy consulate league club team charity church school college hospital clinic observatory laboratory museum society institution bureau service services watchdog movement panel bloc opposition consortium chamber branch faculty diocese synod guild unit division centre center prison jail mill factory plant mine port harbour harbor airport station theatre theater orchestra choir festival library archive archives zoo lab mission treasury inquiry jury cooperative co-operative collective campaign railway railways palace mosque temple synagogue monastery parish mayoralty secretariat directorate inspectorate fund trust network newspaper paper broadcaster airline hotel restaurant pub ranch vineyard shelter refuge',
);
const OF = wordSet('of for at');
const HYPHEN = wordId('-');
const THE = wordSet('the a an its their his her our');
const APOSTROPHE = wordSet("' ’");
const APOSTROPHE_S = wordSet("'s ’s");
/** Bodies of which a land has one; another noun alone may stand for a body named before. */
const SOLE = wordSet('government opposition army police navy military parliament treasury jury presidency');
/** Most tokens of a body that is told by its nouns. */
const MOST_BODY = 8;

/** Whether a token may stand inside the noun phrase of a body: `local tanker owners' association`. */
const isOfPhrase = ({ t, tags }: NamedTokens, k: number): boolean =>
  isNounTag(tags[k]) ||
  tags[k] === TAG.ADJECTIVE ||
  t.word[k] === HYPHEN ||
  APOSTROPHE.has(t.word[k]) ||
  APOSTROPHE_S.has(t.word[k]);

/** Whether words tell which body is meant: `village council`, `pilots' union`, `army`; not `firm`. */
const tells = ({ t }: NamedTokens, first: number, last: number): boolean =>
  last - first > 1 || SOLE.has(t.word[first]);

const FIELD = wordSet('on of for');
const AND = wordId('and');
const SAME = wordSet('same other another');

/** `committee on public works`, `ministry of forests and fisheries`, behind the noun: where the field of a body ends. */
const overField = (named: NamedTokens, noun: number): number => {
  const { t, tags, ofToken } = named;
  if (!FIELD.has(t.word[noun])) return noun;
  let last = THE.has(t.word[noun + 1]) ? noun + 2 : noun + 1;
  const first = last;
  while (
    last < first + MOST_BODY &&
    ofToken[last] < 0 &&
    (isNounTag(tags[last]) ||
      tags[last] === TAG.ADJECTIVE ||
      (t.word[last] === AND && last > first && isNounTag(tags[last + 1])))
  )
    last += 1;
  return last > first && isNounTag(tags[last - 1]) ? last : noun;
};

/** `head of the village council`, behind the title: the words for a body that has no name. */
const behind = (named: NamedTokens, from: number): Span | undefined => {
  const { t, ofToken } = named;
  if (!OF.has(t.word[from])) return undefined;
  const first = THE.has(t.word[from + 1]) ? from + 2 : from + 1;
  let noun = first;
  while (noun < first + MOST_BODY && isOfPhrase(named, noun) && !isPerson(named, ofToken[noun])) noun += 1;
  if (noun === first || !BODIES.has(t.word[noun - 1]) || SAME.has(t.word[first])) return undefined;
  const last = overField(named, noun);
  return tells(named, first, last) ? { start: t.start[first], end: t.end[last - 1] } : undefined;
};

/** `the pilots' union's president`, before the title: the owner's words. */
const before = (named: NamedTokens, title: number): Span | undefined => {
  const { t, ofToken } = named;
  const end = title - 1;
  if (end < 1 || !(APOSTROPHE_S.has(t.word[end]) || APOSTROPHE.has(t.word[end]))) return undefined;
  if (!BODIES.has(t.word[end - 1])) return undefined;
  let first = end - 1;
  while (first > 0 && first > end - MOST_BODY && isOfPhrase(named, first - 1) && ofToken[first - 1] < 0)
    first -= 1;
  return THE.has(t.word[first - 1]) && tells(named, first, end)
    ? { start: t.start[first], end: t.end[end - 1] }
    : undefined;
};

/** The words for the body of a post that has no name, beside the title at a span. */
export const unnamedBody = (named: NamedTokens, { start, end }: Span): Span | undefined => {
  const { t } = named;
  return behind(named, tokenAt(t, end - 1) + 1) ?? before(named, tokenAt(t, start));
};

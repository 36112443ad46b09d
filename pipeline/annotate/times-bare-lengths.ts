import { wordSet } from '../core/vocabulary.ts';
import type { TimeUnit } from '../lexicon/time-units.ts';
import { isSingular, type Length } from './times-durations.ts';
import type { Reader } from './times-reader.ts';
import { units, W } from './times-words.ts';

/** `the early hours of Sunday`: a time of day. */
const PARTS_OF_NIGHT = new Set(['early', 'small', 'wee', 'late', 'rush', 'working', 'opening', 'office']);

const VAGUE_BEFORE = new Set([
  'for',
  'in',
  'over',
  'within',
  'after',
  'took',
  'takes',
  'take',
  'lasted',
  'lasting',
  'of',
  'many',
  'spent',
  'last',
  'spanning',
  'through',
  'throughout',
  'during',
  'despite',
]);

/** A plural unit alone: `for decades`, `years of war`, `centuries-old`. */
export const bareLength = (r: Reader, i: number): Length | undefined => {
  const unit = units.get(r.word(i));
  if (
    !unit ||
    !r.isWord(i) ||
    r.length(i) < 4 ||
    isSingular(r, i) ||
    (r.isCapital(i) && r.isCapital(i - 1) && i - 1 > r.first) ||
    unit.name === 'weekend' ||
    unit.name === 'quarter'
  )
    return undefined;
  if (isNear(r, i)) return bare(i, unit);
  if (unit.name === 'second' || unit.name === 'minute') return undefined;
  const before = r.word(i - 1) === -1 ? '' : r.surface(i - 1).toLowerCase();
  const later = r.is(i + 1, W.ago) || r.is(i + 1, W.later) || r.is(i + 1, W.of) || r.is(i + 1, W.earlier);
  if (unit.iso !== 'Y' && unit.iso !== 'M' && unit.iso !== 'W' && !later && before !== 'for')
    return undefined;
  if (!VAGUE_BEFORE.has(before) && !later) return undefined;
  if (r.is(i - 1, W.many) && r.is(i - 2, W.as)) return undefined;
  if (unit.iso === 'TH' && PARTS_OF_NIGHT.has(before)) return undefined;
  return bare(i, unit);
};

const bare = (i: number, unit: TimeUnit): Length => ({
  from: i,
  end: i + 1,
  rule: 'bare',
  parts: [{ value: undefined, unit }],
  soft: true,
  confidence: 0.75,
});

const WITHIN = wordSet('within');
/** `the hours after the vote`, `opening hours later`: hours of which something is told. */
const OWNED = wordSet(
  'the these those its his her their our opening working office visiting school trading rush early small late wee final last first',
);
const COUNTED_FROM = wordSet('later earlier');
const FOLLOWS = wordSet('before after');
const SAYS = wordSet('said says say warned');
/** `within hours`, `in a matter of days`, `minutes later`, `hours after the vote`: so near that nobody counts. */
const isNear = (r: Reader, i: number): boolean => {
  if (r.isWord(i + 1) && r.glued(i + 1)) return false;
  if (WITHIN.has(r.word(i - 1))) return !r.is(i + 1, W.of) || !r.isWord(i + 2) || r.is(i + 2, W.the);
  if (r.isNumber(i - 1) || r.is(i - 1, W.of) || r.isDash(i - 1) || OWNED.has(r.word(i - 1))) return false;
  if (COUNTED_FROM.has(r.word(i + 1))) return !r.is(i + 2, W.than) && !SAYS.has(r.word(i + 2));
  return FOLLOWS.has(r.word(i + 1)) && r.isWord(i + 2);
};

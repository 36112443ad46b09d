import type { Length } from './times-durations.ts';
import type { Reader } from './times-reader.ts';
import { cardinals, units, W } from './times-words.ts';

/** `.005 of a second`, `five-thousandths of a second`, `a tenth of a second`. */
export const partOfSecond = (r: Reader, i: number): Length | undefined => {
  const decimal = r.isNumber(i) && r.length(i) < 8 && /^0?\.\d{1,4}$/.test(r.surface(i));
  const words = decimal || !r.isWord(i) ? undefined : partInWords(r, i);
  const end = decimal ? i + 1 : words?.end;
  if (end === undefined || !r.is(end, W.of) || !r.is(end + 1, W.a) || !r.is(end + 2, W.second))
    return undefined;
  const value = decimal ? `0${r.surface(i).replace(/^0/, '')}` : words!.value;
  return {
    from: i,
    end: end + 3,
    rule: 'count',
    parts: [{ value, unit: units.get(W.second)! }],
    soft: false,
    confidence: 0.97,
  };
};
const PARTS: Readonly<Record<string, number>> = { tenth: 1, hundredth: 2, thousandth: 3 };
const partInWords = (r: Reader, i: number): { end: number; value: string } | undefined => {
  const count = r.is(i, W.a) ? 1 : cardinals.get(r.word(i));
  const at = r.isDash(i + 1) ? i + 2 : i + 1;
  if (count === undefined || count < 1 || count > 9 || !r.isWord(at)) return undefined;
  const places = PARTS[r.surface(at).toLowerCase().replace(/s$/, '')];
  return places === undefined
    ? undefined
    : { end: at + 1, value: `0.${String(count).padStart(places, '0')}` };
};

import { wordId } from '../core/vocabulary.ts';
import type { Reader } from './times-reader.ts';
import type { Clock } from './times-types.ts';
import { dayParts, months, W, weekdays, zoneNames, zones } from './times-words.ts';

const PLAIN_ZONES = new Set(['pst', 'pdt', 'edt', 'cdt', 'mdt', 'gmt', 'utc', 'cet'].map(wordId));

/** A zone after a time: `EDT`, `UTC`, `(GMT)`, `local time`, `Eastern Time`, `UTC+2`. */
export const zoneAt = (r: Reader, i: number): Clock['zone'] | undefined => {
  const open = r.is(i, W.open) ? 1 : 0;
  const at = i + open;
  if (
    zones.has(r.word(at)) &&
    (r.isCapital(at) || PLAIN_ZONES.has(r.word(at))) &&
    r.length(at) > 1 &&
    (open === 0 || r.is(at + 1, W.close))
  ) {
    const end = offsetEnd(r, at);
    return {
      name: r.tokens.text.slice(r.tokens.start[at], r.tokens.end[end - 1]),
      offset: zones.get(r.word(at)),
      from: at,
      to: end,
    };
  }
  if (open) return undefined;
  if (!zoneNames.has(r.word(at))) return placeZone(r, at);
  let end = at + 1;
  while (zoneNames.has(r.word(end)) && end - at < 3) end += 1;
  if (r.is(end, W.time) || r.is(end, W.timezone))
    return { name: r.tokens.text.slice(r.tokens.start[at], r.tokens.end[end]), from: at, to: end + 1 };
  return placeZone(r, at);
};

/** `Tongan time`, `New York time`, after a clock time. */
export const placeZone = (r: Reader, at: number): Clock['zone'] | undefined => {
  let end = at;
  while (end - at < 2 && r.isCapital(end) && !r.glued(end)) end += 1;
  if (end === at || !r.is(end, W.time) || r.isCapital(end) || dayParts.has(r.word(at))) return undefined;
  if (weekdays.has(r.word(at)) || months.has(r.word(at))) return undefined;
  return { name: r.tokens.text.slice(r.tokens.start[at], r.tokens.end[end]), from: at, to: end + 1 };
};

const offsetEnd = (r: Reader, at: number): number => {
  const sign = r.word(at + 1) === -1 ? '' : r.surface(at + 1);
  if ((sign === '+' || sign === '-' || sign === '−') && r.isNumber(at + 2) && r.glued(at + 1))
    return r.is(at + 3, W.colon) && r.isNumber(at + 4) ? at + 5 : at + 3;
  return at + 1;
};

/** `(2053 Wednesday night, UTC)`: the zone stands at the end of the bracket. */
export const laterZone = (r: Reader, i: number): Clock['zone'] | undefined => {
  for (let at = i; at < i + 6 && at < r.limit; at += 1) {
    if (r.is(at, W.close))
      return r.is(at - 1, W.utc) ? { name: r.surface(at - 1), offset: 0, from: at - 1, to: at } : undefined;
  }
  return undefined;
};

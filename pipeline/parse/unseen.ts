import type { Block, MapRuns } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import type { Parsed } from './parsed.ts';

const MAY_HOLD = /[\u00ad\u200b\u2060]/;
/** Soft hyphens, and inside words the signs that break or join them without width; elsewhere these stand for a space. */
const UNSEEN = /\u00ad+|(?<=[\p{L}\p{M}\p{N}])[\u200b\u2060]+(?=[\p{L}\p{M}\p{N}])/gu;

const WIDTH = 4;

/** The runs of a map over the stretches of its view that are kept, counted in the new view. */
const runsOf = (map: MapRuns, kept: readonly Span[]): number[] => {
  const runs: number[] = [];
  let at = 0;
  let done = 0;
  for (const { start, end } of kept) {
    while (at < map.length && map[at] + map[at + 1] <= start) at += WIDTH;
    for (let i = at; i < map.length && map[i] < end; i += WIDTH) {
      const [viewStart, viewLength, rawStart, rawLength] = [map[i], map[i + 1], map[i + 2], map[i + 3]];
      const from = Math.max(start, viewStart);
      const length = Math.min(end, viewStart + viewLength) - from;
      const raw = viewLength === rawLength ? [rawStart + from - viewStart, length] : [rawStart, rawLength];
      runs.push(done + from - start, length, ...raw);
    }
    done += end - start;
  }
  return runs;
};

/**
 * A parsed text as its reader sees it: words that are cut by signs which take no room are whole in
 * the view, and the map leads around these signs. Linear.
 */
export const withoutUnseen = (parsed: Parsed): Parsed => {
  const { view, map, blocks } = parsed;
  if (!MAY_HOLD.test(view)) return parsed;
  const kept: Span[] = [];
  let from = 0;
  for (const { index, 0: sign } of view.matchAll(UNSEEN)) {
    if (index > from) kept.push({ start: from, end: index });
    from = index + sign.length;
  }
  if (from === 0) return parsed;
  if (from < view.length) kept.push({ start: from, end: view.length });
  let at = 0;
  let before = 0;
  /** Offsets come in rising order. */
  const moved = (offset: number): number => {
    while (at < kept.length && kept[at].end < offset) {
      before += kept[at].end - kept[at].start;
      at += 1;
    }
    return at < kept.length ? before + Math.max(0, offset - kept[at].start) : before;
  };
  const shifted: Block[] = [];
  for (const block of blocks) {
    const start = moved(block.start);
    const end = moved(block.end);
    if (start < end) shifted.push({ ...block, start, end });
  }
  return {
    ...parsed,
    view: kept.map(({ start, end }) => view.slice(start, end)).join(''),
    map: runsOf(map ?? [0, view.length, 0, view.length], kept),
    blocks: shifted,
  };
};

import { viewToRaw } from '../../pipeline/core/offsets.ts';
import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';

/** A parsed document as a person can read it: blocks with their words and raw stretches. */
export const describeDocument = (document: ParsedDocument): object => {
  const { view, source, metadata, findings } = document;
  const slice = (place: Span | undefined): string | undefined =>
    place && source.raw.slice(place.start, place.end);
  return {
    blocks: document.blocks.map(({ start, end, kind, level, ...cell }) => ({
      kind,
      level,
      ...cell,
      text: view.slice(start, end),
      raw: viewToRaw(document, { start, end }).map(slice),
    })),
    metadata: Object.fromEntries(
      Object.entries(metadata).map(([field, value]) => [
        field,
        { value: value.value, from: value.from, raw: slice(value.raw), outside: value.outside?.entry },
      ]),
    ),
    findings: findings.map(({ code, message, raw }) => ({ code, message, raw: slice(raw) })),
  };
};

/** Where the map breaks its promise: runs out of order, or of equal length and unequal text. */
export const brokenRuns = ({ map, view, source }: ParsedDocument): string[] => {
  const broken: string[] = [];
  let end = 0;
  for (let at = 0; map && at < map.length; at += 4) {
    const [viewStart, viewLength, rawStart, rawLength] = map.slice(at, at + 4);
    const shown = view.slice(viewStart, viewStart + viewLength);
    const written = source.raw.slice(rawStart, rawStart + rawLength);
    if (viewStart < end || viewLength <= 0 || rawLength <= 0) broken.push(`run ${at / 4} is out of order`);
    if (viewLength === rawLength && shown !== written)
      broken.push(`${JSON.stringify(shown)} is not ${JSON.stringify(written)}`);
    end = viewStart + viewLength;
  }
  if (map && end > view.length) broken.push('the last run ends behind the view');
  return broken;
};

import { parseFragment } from 'parse5';

/** A stretch of a text node: `text` stands for raw `[start, end)`; where `text` is absent, for itself. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,12};?|#\d{1,12};?|[A-Za-z][A-Za-z0-9]{0,31};?)/y;

const decodedReferences = new Map<string, string>();

/** What a character reference means in text; itself when it means nothing. */
const decodeReference = (written: string): string => {
  const known = decodedReferences.get(written);
  if (known !== undefined) return known;
  const [node] = parseFragment(written).childNodes;
  const meant = node && 'value' in node ? node.value : written;
  if (decodedReferences.size > 5000) decodedReferences.clear();
  decodedReferences.set(written, meant);
  return meant;
};

const referenceAt = (raw: string, at: number): string | undefined => {
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(raw)?.[0];
};

/** Joins same-text stretches as they come. */
class Runs {
  readonly found: TextRun[] = [];

  same(start: number, end: number): void {
    if (start === end) return;
    const last = this.found.at(-1);
    if (last && last.text === undefined && last.end === start)
      this.found[this.found.length - 1] = { start: last.start, end };
    else this.found.push({ start, end });
  }

  other(start: number, end: number, text: string): void {
    this.found.push({ start, end, text });
  }
}

/** Length of the common end of a reference and its meaning: `&notit;` means `¬it;`. */
const commonEnd = (written: string, meant: string): number => {
  let size = 0;
  const most = Math.min(written.length, meant.length) - 1;
  while (size < most && written[written.length - 1 - size] === meant[meant.length - 1 - size]) size += 1;
  return size;
};

/** The words of a value where they stand whole: for text that the HTML parser moved and joined. */
const findWhole = (
  raw: string,
  value: string,
  place: { start: number; end: number },
): TextRun[] | undefined => {
  const words = value.trim();
  const at = raw.indexOf(words, place.start);
  return words !== '' && at >= 0 && at + words.length <= place.end
    ? [{ start: at, end: at + words.length }]
    : undefined;
};

/**
 * Lays the value of a text node on its raw stretch, unit by unit. `undefined` when they cannot be
 * laid on each other: the caller then takes the node as one run.
 */
const layText = (
  raw: string,
  value: string,
  place: { start: number; end: number },
): TextRun[] | undefined => {
  const runs = new Runs();
  let at = place.start;
  let i = 0;
  while (i < value.length) {
    if (at >= place.end) return undefined;
    const unit = raw.charCodeAt(at);
    const reference = unit === 38 ? referenceAt(raw, at) : undefined;
    const meant = reference === undefined ? undefined : decodeReference(reference);
    if (reference !== undefined && meant !== undefined && meant !== reference && value.startsWith(meant, i)) {
      const shared = commonEnd(reference, meant);
      runs.other(at, at + reference.length - shared, meant.slice(0, meant.length - shared));
      runs.same(at + reference.length - shared, at + reference.length);
      at += reference.length;
      i += meant.length;
    } else if (unit === 13 && value.charCodeAt(i) === 10) {
      const size = raw.charCodeAt(at + 1) === 10 ? 2 : 1;
      runs.same(at, at + size);
      at += size;
      i += 1;
    } else if (unit === value.charCodeAt(i)) {
      runs.same(at, at + 1);
      at += 1;
      i += 1;
    } else if (unit === 0) at += 1;
    else if (unit === 60) {
      const close = raw.indexOf('>', at);
      if (close < 0) return undefined;
      at = close + 1;
    } else return undefined;
  }
  return runs.found;
};

/** `layText`, or where that fails the words as they stand whole; `undefined` where neither holds. */
export const alignText = (
  raw: string,
  value: string,
  place: { start: number; end: number },
): TextRun[] | undefined => layText(raw, value, place) ?? findWhole(raw, value, place);

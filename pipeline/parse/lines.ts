/** The lines of a text that are not blank, as parallel arrays. */
export interface Lines {
  readonly count: number;
  /** First and one past the last unit that is not white space. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** White space units before the first word. */
  readonly indent: Int32Array;
  /** 1 when a blank line (or the start of the text) stands before. */
  readonly gap: Uint8Array;
}

const isSpace = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  unit === 0xfeff ||
  unit === 0x3000 ||
  unit === 0x85 ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200b) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f;

/** Cuts a text at LF, CR LF, CR and form feed. Linear. */
export const linesOf = (text: string): Lines => {
  const start: number[] = [];
  const end: number[] = [];
  const indent: number[] = [];
  const gap: number[] = [];
  const hasReturn = text.includes('\r') || text.includes('\f');
  let blank = 1;
  let feed = -1;
  for (let from = 0; from < text.length; ) {
    if (feed < from) feed = text.indexOf('\n', from);
    if (feed < 0) feed = text.length;
    const to = hasReturn ? earlierBreak(text, from, feed) : feed;
    let first = from;
    while (first < to && isSpace(text.charCodeAt(first))) first += 1;
    let last = to;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last -= 1;
    if (last > first) {
      start.push(first);
      end.push(last);
      indent.push(first - from);
      gap.push(blank);
      blank = 0;
    } else if (!(text.charCodeAt(to) === 10 && to > 0 && text.charCodeAt(to - 1) === 13 && from === to))
      blank = 1;
    from = to + 1;
  }
  return {
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    indent: Int32Array.from(indent),
    gap: Uint8Array.from(gap),
  };
};

/** A CR or form feed before `to`; CR LF counts as the LF. */
const earlierBreak = (text: string, from: number, to: number): number => {
  for (let i = from; i < to; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 12 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) return i;
  }
  return to;
};

/** Narrowest and widest column at which texts are wrapped by hand or by a mail program. */
const NARROW = 40;
const WIDE = 110;

const firstWordLength = (text: string, lines: Lines, i: number): number => {
  let at = lines.start[i];
  while (at < lines.end[i] && !isSpace(text.charCodeAt(at))) at += 1;
  return at - lines.start[i];
};

const startsLower = (text: string, lines: Lines, i: number): boolean => {
  const unit = text.charCodeAt(lines.start[i]);
  return (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0xff && unit !== 0xf7);
};

const lengthOf = (lines: Lines, i: number): number => lines.end[i] - lines.start[i] + lines.indent[i];

/**
 * For each line, whether it continues the paragraph of the line before: 1 in texts wrapped at a
 * column, where the first word of the line would not have fitted above. Nothing is joined unless
 * a good part of the lines begin in lower case.
 */
export const joinedLines = (text: string, lines: Lines): Uint8Array => {
  const joined = new Uint8Array(lines.count);
  let breaks = 0;
  let lower = 0;
  let width = 0;
  for (let i = 0; i < lines.count; i += 1) {
    const length = lengthOf(lines, i);
    if (length > width) width = length;
    if (lines.gap[i]) continue;
    breaks += 1;
    if (startsLower(text, lines, i)) lower += 1;
  }
  if (lower === 0 || lower < breaks * 0.3 || width < NARROW || width > WIDE) return joined;
  for (let i = 1; i < lines.count; i += 1) {
    if (lines.gap[i]) continue;
    if (lines.indent[i] > lines.indent[i - 1] + 1 && !startsLower(text, lines, i)) continue;
    const above = lengthOf(lines, i - 1);
    const forced = above + 1 + firstWordLength(text, lines, i) > width * 0.75;
    if (forced || startsLower(text, lines, i)) joined[i] = 1;
  }
  return joined;
};

/** How much of a construct one paragraph may hold before the Markdown parser's time grows out of hand. */
const LIMITS = {
  unclosed: 200,
  brackets: 3000,
  ticks: 1500,
  stars: 4000,
  definitions: 400,
  allDefinitions: 1500,
  depth: 40,
  /** Lists and quotations after other text: the parser moves all that follows for each. */
  containers: 2000,
  indent: 240,
  lines: 2000,
  size: 8 << 20,
};

const DEPTH = /^[ \t]*(?:(?:>|[*+-]|\d{1,9}[.)])(?:[ \t]+|(?=>)))+/;

const markersIn = (line: string): number => {
  const head = DEPTH.exec(line.slice(0, 2000))?.[0] ?? '';
  return head.replace(/[^>*+.)-]/g, '').length;
};

const indentOf = (line: string): number => /^[ \t]*/.exec(line)![0].length;

/** Counts in one paragraph; a blank line begins the next. */
class Counts {
  squares = 0;
  brackets = 0;
  links = 0;
  ticks = 0;
  stars = 0;
  definitions = 0;
  lines = 0;

  /** Counts one line; says what is too many, if anything is. */
  take(line: string): string | undefined {
    let tick = false;
    this.lines += 1;
    for (let i = 0; i < line.length; i += 1) {
      const unit = line.charCodeAt(i);
      if (unit === 96) {
        if (!tick) this.ticks += 1;
        tick = true;
        continue;
      }
      tick = false;
      if (unit === 91) this.squares += 1;
      else if (unit === 93) {
        this.brackets += 1;
        if (this.squares > 0) this.squares -= 1;
        if (line.charCodeAt(i + 1) === 40) this.links += 1;
        else if (i < 1000 && line.charCodeAt(i + 1) === 58) this.definitions += 1;
      } else if (unit === 41) {
        if (this.links > 0) this.links -= 1;
      } else if (unit === 42 || unit === 95) this.stars += 1;
    }
    if (this.lines > LIMITS.lines) return 'lines without a blank one between them';
    if (this.squares > LIMITS.unclosed) return 'brackets that are not closed';
    if (this.brackets > LIMITS.brackets) return 'brackets';
    if (this.links > LIMITS.unclosed) return 'links that are not closed';
    if (this.ticks > LIMITS.ticks) return 'backticks';
    if (this.definitions > LIMITS.definitions) return 'link definitions';
    return this.stars > LIMITS.stars ? 'emphasis marks' : undefined;
  }
}

/** What makes a Markdown text too costly to parse; `undefined` when nothing does. Linear. */
export const markdownDanger = (raw: string): string | undefined => {
  if (raw.length > LIMITS.size) return 'its length';
  let counts = new Counts();
  let definitions = 0;
  let containers = 0;
  let isInside = false;
  for (let from = 0; from < raw.length; ) {
    let to = raw.indexOf('\n', from);
    if (to < 0) to = raw.length;
    const line = raw.slice(from, to);
    from = to + 1;
    if (!line.trim()) {
      counts = new Counts();
      continue;
    }
    const markers = markersIn(line);
    if (markers > LIMITS.depth || (markers > 0 && indentOf(line) > LIMITS.indent)) return 'nesting';
    if (markers > 0 && !isInside) containers += 1;
    if (containers > LIMITS.containers) return 'lists and quotations';
    isInside = markers > 0;
    const before = counts.definitions;
    const problem = counts.take(line);
    if (problem) return problem;
    definitions += counts.definitions - before;
    if (definitions > LIMITS.allDefinitions) return 'definitions';
  }
  return undefined;
};

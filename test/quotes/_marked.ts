/** A stretch of a marked article with who says it; `?` where the text does not tell. */
export interface Said {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
}

/** Person, title, body or place (`-`: none named), status. */
export type Post = readonly [person: string, title: string, body: string, status: string];

export interface MarkedArticle {
  readonly text: string;
  /** Marked speech, with its marks. */
  readonly marked: readonly Said[];
  readonly reported: readonly Said[];
  readonly posts: readonly Post[];
}

const BORDER = '%%%\n';
const TAG = /\{(?<kind>[=~!])(?<speaker>[^{}]*)\}|<<|>>/g;
const OPENINGS: Readonly<Record<string, string>> = { '"': '"', '”': '“', '’': '‘', "'": "'" };
const SINGLE = new Set(['’', "'"]);

/** Where the fragment opens whose closing mark stands before `at`, or that runs on at the end of its paragraph. */
const openingBefore = (text: string, at: number): number => {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const close = text[at - 1];
  const opening = OPENINGS[close];
  if (opening === undefined)
    return Math.max(line, text.lastIndexOf('“', at - 1), text.lastIndexOf('"', at - 1));
  let start = text.lastIndexOf(opening, at - 2);
  // `'It's late'`: an apostrophe stands behind a letter.
  if (SINGLE.has(close))
    while (start > line && !/[\s([—–-]/.test(text[start - 1])) start = text.lastIndexOf(opening, start - 1);
  return start;
};

const readArticle = (raw: string): MarkedArticle => {
  const [body, tail = ''] = raw.split('\n---\n');
  const tags: { at: number; kind: string; speaker: string }[] = [];
  const opened: number[] = [];
  const reported: Said[] = [];
  let clause: { start: number; end: number } | undefined;
  let text = '';
  let from = 0;
  for (const match of body.matchAll(TAG)) {
    text += body.slice(from, match.index);
    from = match.index + match[0].length;
    const { kind, speaker } = match.groups!;
    if (match[0] === '<<') opened.push(text.length);
    else if (match[0] === '>>') clause = { start: opened.pop()!, end: text.length };
    else if (kind === '~') reported.push({ ...clause!, speaker });
    else tags.push({ at: text.length, kind, speaker });
  }
  text += body.slice(from);
  const marked = tags
    .filter(({ kind }) => kind === '=')
    .map(({ at, speaker }) => ({ start: openingBefore(text, at), end: at, speaker }));
  const posts = tail
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((part) => part.trim()) as unknown as Post);
  return { text, marked, reported, posts };
};

/** The articles of a file of `test/quotes/marked`. */
export const readMarkedArticles = (file: string): MarkedArticle[] => file.split(BORDER).map(readArticle);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { quotePrediction } from '../../pipeline/predict/quotes.ts';
import { type MarkedArticle, type Post, readMarkedArticles, type Said } from './_marked.ts';

const ROOT = join(import.meta.dirname, 'marked');
const read = (start: RegExp): MarkedArticle[] =>
  readdirSync(ROOT)
    .filter((name) => name.endsWith('.txt') && start.test(name))
    .flatMap((name) => readMarkedArticles(readFileSync(join(ROOT, name), 'utf8')));

/** What is found: wanted, found, with the right span, and with the right speaker or body as well. */
class Tally {
  wanted = 0;
  found = 0;
  right = 0;
  joint = 0;

  f1(right: number): number {
    return (2 * right) / (this.found + this.wanted);
  }

  line(what: string): string {
    return `${what} ${this.f1(this.right).toFixed(3)}, joint ${this.f1(this.joint).toFixed(3)} (${this.wanted})`;
  }
}

const AROUND = /[\s"“”'‘’.,;:!?…—–-]/;
const trimmed = (text: string, { start, end }: { start: number; end: number }): [number, number] => {
  let from = start;
  let to = end;
  while (from < to && AROUND.test(text[from])) from += 1;
  while (to > from && AROUND.test(text[to - 1])) to -= 1;
  return [from, to];
};

/** Shared part of two stretches: length in common over length of both. */
const overlap = ([a, b]: [number, number], [c, d]: [number, number]): number =>
  Math.max(0, Math.min(b, d) - Math.max(a, c)) / (Math.max(b, d) - Math.min(a, c));

const SMALL = new Set('the a an mr mrs ms dr sir prof professor'.split(' '));
const words = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !SMALL.has(word));

/** Names agree when all words of the shorter one stand in the other. */
const agree = (a: string, b: string): boolean => {
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  // `Professor`, a title that is an address as well
  if (long.length === 0) return a.toLowerCase() === b.toLowerCase();
  return short.length > 0 && short.every((word) => long.includes(word));
};

const isSpeaker = (wanted: string, found: string | undefined): boolean =>
  wanted === '?' ? found === undefined : found !== undefined && agree(wanted, found);

interface Found {
  readonly start: number;
  readonly end: number;
  readonly speaker?: string;
  readonly mixed?: boolean;
}

interface Predicted extends Found {
  readonly kind: string;
  readonly quoted?: readonly Found[];
}

/** The marked fragments and the reported clauses that are found. */
const quotesOf = (text: string): { marked: Found[]; reported: Found[] } => {
  const { quotes } = quotePrediction(analyse({ text, name: 'marked' })) as unknown as {
    quotes: (Omit<Predicted, 'speaker'> & { speaker?: { resolved?: string; surface?: string } })[];
  };
  const marked: Found[] = [];
  const reported: Found[] = [];
  for (const { start, end, kind, quoted = [], speaker: who } of quotes) {
    const speaker = who?.resolved ?? who?.surface;
    if (kind === 'direct') marked.push({ start, end, speaker });
    else {
      for (const part of quoted) marked.push({ start: part.start, end: part.end, speaker });
      reported.push({ start, end, speaker, mixed: kind === 'mixed' });
    }
  }
  return { marked, reported };
};

/** Compares spans: the same ones when `least` is 1. A mixed clause that nobody asked for is neither right nor wrong. */
const compare = (
  tally: Tally,
  text: string,
  { wanted, found, least }: { wanted: readonly Said[]; found: readonly Found[]; least: number },
): void => {
  const left = new Set(found);
  for (const said of wanted) {
    tally.wanted += 1;
    const own = trimmed(text, said);
    const hit = [...left].find((one) => overlap(own, trimmed(text, one)) >= least);
    if (!hit) continue;
    left.delete(hit);
    tally.found += 1;
    tally.right += 1;
    if (isSpeaker(said.speaker, hit.speaker)) tally.joint += 1;
  }
  for (const one of left) if (!one.mixed) tally.found += 1;
};

const comparePosts = (tally: Tally, text: string, posts: readonly Post[]): void => {
  const left = analyse({ text, name: 'marked' }).records.roles.map(({ fields }) => ({
    person: fields.person?.value ?? '',
    title: (fields.title?.value ?? '').replace(/s$/, ''),
    body: fields.organisation?.value ?? '',
  }));
  tally.wanted += posts.length;
  tally.found += left.length;
  for (const [person, title, body] of posts) {
    const fits = left.filter((one) => agree(person, one.person) && agree(title.replace(/s$/, ''), one.title));
    const whole = fits.find((one) => (body === '-' ? one.body === '' : agree(body, one.body)));
    const hit = whole ?? fits[0];
    if (!hit) continue;
    left.splice(left.indexOf(hit), 1);
    tally.right += 1;
    if (whole) tally.joint += 1;
  }
};

describe('quotations and roles of marked articles', () => {
  const report = (what: string, articles: readonly MarkedArticle[], floors: readonly number[]): void => {
    const [marked, reported, posts] = [new Tally(), new Tally(), new Tally()];
    for (const { text, marked: own, reported: clauses, posts: all } of articles) {
      const found = quotesOf(text);
      compare(marked, text, { wanted: own, found: found.marked, least: 1 });
      compare(reported, text, { wanted: clauses, found: found.reported, least: 0.8 });
      comparePosts(posts, text, all);
    }
    process.stdout.write(
      `marked articles, ${what}: ${marked.line('marked speech')}; ${reported.line('reported clauses')}; ${posts.line('roles')}\n`,
    );
    const reached = [marked.f1(marked.joint), reported.f1(reported.joint), posts.f1(posts.right)];
    for (const [k, figure] of reached.entries()) expect(figure).toBeGreaterThan(floors[k]);
  };
  it('are found in articles that were read while the rules were written', () =>
    report('read', read(/^(?!unread-|newest-|fresh-)/), [0.93, 0.88, 0.92]));
  it('keeps what was reached on the newest', () => report('newest', read(/^newest-/), [0.94, 0.9, 0.95]));
  it('keeps what was reached on the fresh ones', () => report('fresh', read(/^fresh-/), [0.895, 0.82, 0.9]));
  it('are found in articles that nobody looked at', () =>
    report('unread', read(/^unread-/), [0.905, 0.89, 0.935]));
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

interface Article {
  readonly id: string;
  readonly text: string;
}

const SUBJECTS = [
  'The ministry',
  'Acme Holdings',
  'President Ana Silva',
  'The United Nations',
  'Toyota',
  'Mayor John Price',
];
const DEEDS = ['announced', 'denied', 'said on Monday that it had signed', 'opened', 'sold', 'reported'];
const THINGS = [
  '3,500 jobs in Berlin',
  'a deal worth $1.2 billion',
  'a rise of 4.5 percent from last year',
  '12 new ships',
  '“a turning point for Kenya”',
];

/** An article made by counting, for machines without the evaluation data. */
const madeArticle = (number: number): Article => {
  const lines = Array.from({ length: 18 }, (_, i) => {
    const k = number * 31 + i * 7;
    return `${SUBJECTS[k % SUBJECTS.length]} ${DEEDS[(k >> 1) % DEEDS.length]} ${THINGS[(k >> 2) % THINGS.length]}, ${20 + (k % 70)} people told Reuters in 20${10 + (k % 15)}.`;
  });
  return { id: `made-${number}`, text: lines.join('\n\n') };
};

/** The articles of the evaluation data, or made ones. */
export const baseArticles = (evaluation?: string): Article[] => {
  const path = evaluation && join(evaluation, 'perf/wikinews.jsonl.gz');
  if (!path || !existsSync(path)) return Array.from({ length: 200 }, (_, i) => madeArticle(i));
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Article);
};

/** Writes `count` articles as JSON Lines, repeated with other ids and first lines so that no cache helps. */
export const writeCorpus = (articles: readonly Article[], count: number, path: string): number => {
  const lines = Array.from({ length: count }, (_, i) => {
    const { id, text } = articles[i % articles.length];
    return JSON.stringify({
      id: `${id}-${i}`,
      text: `Report ${i} of the series.\n\n${text}`,
      published: '2020-03-02',
    });
  });
  const data = `${lines.join('\n')}\n`;
  writeFileSync(path, data);
  return Buffer.byteLength(data);
};

/** One text of about `size` characters, made of whole articles. */
export const longText = (articles: readonly Article[], size: number): string => {
  const parts: string[] = [];
  for (let length = 0, i = 0; length < size; i += 1) {
    const { text } = articles[i % articles.length];
    parts.push(text);
    length += text.length + 2;
  }
  return parts.join('\n\n').slice(0, size);
};

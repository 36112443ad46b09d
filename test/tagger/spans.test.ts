import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../pipeline/tagger/load.ts';
import { tagText } from '../../pipeline/tagger/training/measure.ts';

const folder = process.env.SOURCELINE_EVAL ?? '../shared/eval';

/** Every text of the development data, or a few sentences where the data is not at hand. */
const texts = (): string[] => {
  if (!existsSync(folder)) return ['"Yahoo!" bought Tumblr, Inc.\'s shares (from David Karp) in New York.'];
  const articles = join(folder, 'articles');
  const lines = readFileSync(join(folder, 'ner', 'dev.jsonl'), 'utf8').split('\n');
  return [
    ...lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text),
    ...readdirSync(articles)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(articles, name), 'utf8')),
  ];
};

describe('the spans of the name tagger', () => {
  it('have no blank, quotation mark, comma or possessive at their edges and do not overlap', () => {
    const wrong: string[] = [];
    for (const text of texts()) {
      let end = 0;
      for (const name of tagText(shippedModel, text)) {
        const surface = text.slice(name.start, name.end);
        if (name.start < end || !/^[^\s"“”‘,;:]/.test(surface) || /(?:[\s"“”‘’,;:(]|['’]s)$/.test(surface))
          wrong.push(surface);
        end = name.end;
      }
    }
    expect(wrong).toEqual([]);
  });
});

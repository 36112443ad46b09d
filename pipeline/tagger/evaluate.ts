import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shippedModel } from './load.ts';
import { readRecords } from './training/corpus.ts';
import { measureArticles } from './training/measure-articles.ts';
import { measure, scoreTable } from './training/measure.ts';
import { measureSpeed } from './training/measure-speed.ts';

// Scores the shipped weights, without any rule on top: npx tsx pipeline/tagger/evaluate.ts [--data DIR] [--errors] [--speed]
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval' },
    errors: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: false },
  },
});
process.stdout.write(
  `${scoreTable(measure(shippedModel, readRecords(join(values.data, 'ner'), 'dev.jsonl')))}\n`,
);
for (const folder of ['articles', 'seed']) {
  const path = join(values.data, folder);
  if (!existsSync(path)) continue;
  const golds = readdirSync(path).filter((name) => name.endsWith('.json'));
  const articles = golds.map((name) => ({
    name,
    gold: JSON.parse(readFileSync(join(path, name), 'utf8')),
    text: readFileSync(
      join(path, name === 'gold.json' ? 'article.txt' : name.replace('.json', '.txt')),
      'utf8',
    ),
  }));
  process.stdout.write(`${folder}: ${measureArticles(shippedModel, articles, values.errors)}\n`);
}

if (values.speed)
  process.stdout.write(`${measureSpeed(shippedModel, readRecords(join(values.data, 'ner'), 'dev.jsonl'))}\n`);

/**
 * Names by source and type: the tagger alone, the product and compromise on the same records, exact
 * spans and types, in one table: `npx tsx test/score/names.ts [--lost] [--without-compromise]`.
 * `--lost` lists what the tagger has right and the product has not, then what the product adds that is wrong.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { predict } from '../../pipeline/predict/layers.ts';
import { findEvaluation } from '../../pipeline/predict/score.ts';
import { shippedModel } from '../../pipeline/tagger/load.ts';
import { type GoldRecord, readRecords, sourceOf } from '../../pipeline/tagger/training/corpus.ts';
import { CORE_SOURCES, tagText, Tally } from '../../pipeline/tagger/training/measure.ts';
import { compromiseNames, type NameSpan } from './compromise-names.ts';

const TYPES = ['PERSON', 'ORG', 'PLACE'];
const PREDICTORS: Readonly<Record<string, (record: GoldRecord) => readonly NameSpan[]>> = {
  tagger: ({ text }) => tagText(shippedModel, text),
  product: ({ id, text }) => (predict('ner', { id, text }) as { spans: NameSpan[] }).spans,
  compromise: (record) => compromiseNames(record).spans,
};

const keyOf = (span: NameSpan): string => `${span.start}:${span.end}:${span.type}`;
const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);

const { values } = parseArgs({
  options: {
    lost: { type: 'boolean', default: false },
    'without-compromise': { type: 'boolean', default: false },
  },
});

/** Exact spans of one type, as keys. */
const ofType = (spans: readonly NameSpan[], type: string): Set<string> =>
  new Set(spans.filter((span) => span.type === type).map(keyOf));

type Tallies = Map<string, Tally>;

const count = (record: GoldRecord, spans: readonly NameSpan[], tallies: Tallies): void => {
  for (const type of TYPES) {
    if (!record.types.includes(type)) continue;
    const gold = ofType(record.spans, type);
    const mine = ofType(spans, type);
    const tally = new Tally();
    tally.wanted = gold.size;
    tally.found = mine.size;
    tally.right = [...mine].filter((key) => gold.has(key)).length;
    tallies.get(type)!.add(tally);
    tallies.get('core')!.add(tally);
  }
};

/** Where the product is worse than the tagger on one record. */
const lost = (record: GoldRecord, tagger: readonly NameSpan[], product: readonly NameSpan[]): string[] => {
  const core = (spans: readonly NameSpan[]): NameSpan[] =>
    spans.filter(({ type }) => TYPES.includes(type) && record.types.includes(type));
  const [gold, raw, final] = [core(record.spans), core(tagger), core(product)].map(
    (spans) => new Set(spans.map(keyOf)),
  );
  const show = (key: string): string => {
    const [start, end, type] = key.split(':');
    const around = record.text.slice(Math.max(0, +start - 40), +start).replace(/\n/g, '¶');
    const after = record.text.slice(+end, +end + 30).replace(/\n/g, '¶');
    return `${type} ${around}[${record.text.slice(+start, +end)}]${after}`;
  };
  return [
    ...[...gold].filter((key) => raw.has(key) && !final.has(key)).map((key) => `lost  ${show(key)}`),
    ...[...final].filter((key) => !gold.has(key) && !raw.has(key)).map((key) => `added ${show(key)}`),
  ];
};

const main = (): void => {
  const folder = findEvaluation();
  if (!folder) return void process.stdout.write('skipped: no evaluation data\n');
  const names = Object.keys(PREDICTORS).filter(
    (name) => name !== 'compromise' || !values['without-compromise'],
  );
  const table = new Map<string, Map<string, Tallies>>();
  for (const record of readRecords(join(folder, 'ner'), 'dev.jsonl')) {
    const source = sourceOf(record);
    const row = table.get(source) ?? new Map<string, Tallies>();
    table.set(source, row);
    const found = new Map(names.map((name) => [name, PREDICTORS[name](record)]));
    for (const [name, spans] of found) {
      const tallies = row.get(name) ?? new Map([...TYPES, 'core'].map((type) => [type, new Tally()]));
      row.set(name, tallies);
      count(record, spans, tallies);
    }
    if (values.lost)
      for (const line of lost(record, found.get('tagger')!, found.get('product')!))
        process.stdout.write(`${source.padEnd(9)} ${line}\n`);
  }
  process.stdout.write(`${'source'.padEnd(10)} by         |  core P     R    F1 | PERSON   ORG PLACE (F1)\n`);
  const pooled = new Map(
    names.map((name) => [name, new Map([...TYPES, 'core'].map((type) => [type, new Tally()]))]),
  );
  for (const [source, row] of table) {
    for (const [name, tallies] of row) {
      const core = tallies.get('core')!;
      const types = TYPES.map((type) => percent(tallies.get(type)!.f1)).join('');
      process.stdout.write(
        `${source.padEnd(10)} ${name.padEnd(10)} | ${percent(core.precision)}${percent(core.recall)}${percent(core.f1)} | ${types}\n`,
      );
      if (CORE_SOURCES.includes(source))
        for (const [type, tally] of tallies) pooled.get(name)!.get(type)!.add(tally);
    }
  }
  for (const name of names) {
    const f1 = CORE_SOURCES.map((source) => table.get(source)!.get(name)!.get('core')!.f1);
    const mean = f1.reduce((sum, value) => sum + value, 0) / f1.length;
    const types = TYPES.map((type) => percent(pooled.get(name)!.get(type)!.f1)).join('');
    process.stdout.write(
      `five       ${name.padEnd(10)} | mean of core F1 ${percent(mean)} | ${types} pooled, core ${percent(pooled.get(name)!.get('core')!.f1)}\n`,
    );
  }
};

main();

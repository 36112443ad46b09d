/**
 * Scores of other libraries on the same cases with the same scorers, in one run:
 * `npx tsx test/score/peers.ts [set …] [--all]`. Prints one line per set and library as soon as it is known.
 * Recognizers-Text takes half a second for a kilobyte: without `--all` it reads of each set the cases
 * that come first in the order of their hashes, up to `MOST_CHARACTERS`, and its line says how many and
 * what ours reach on the same ones.
 * Predictions are made as favourably as the library's output allows: offsets are looked up again
 * where they are wrong, marks and possessives are trimmed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import recognizers from '@microsoft/recognizers-text-suite';
import { parse as chronoParse } from 'chrono-node';
import nlp from 'compromise';
import { allSpans as all, compromiseNames, placed } from './compromise-names.ts';
import { predict } from '../../pipeline/predict/layers.ts';
import { findEvaluation } from '../../pipeline/predict/score.ts';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly referenceDate?: string;
}

type Predict = (gold: Gold) => object;

interface NumberJson {
  readonly text: string;
  readonly offset?: { start: number };
  readonly number?: { num?: number; unit?: string };
}

const compromiseFigures: Predict = ({ text }) => {
  const doc = nlp(text);
  const figures = (doc.numbers() as unknown as { json(o: object): NumberJson[] })
    .json({ offset: true })
    .flatMap((found) => {
      const span = placed(text, found);
      if (!span) return [];
      const isPercent = /%|percent/.test(found.text);
      return [
        {
          ...span,
          kind: isPercent ? 'percent' : 'number',
          value: found.number?.num,
          unit: found.number?.unit || undefined,
        },
      ];
    });
  return { figures };
};

const chronoDates: Predict = ({ text, referenceDate }) => ({
  figures: chronoParse(
    text,
    referenceDate ? new Date(`${referenceDate.slice(0, 10)}T12:00:00`) : new Date('2000-01-01T12:00:00'),
  ).map((found) => {
    const day = found.start.date();
    const pad = (value: number): string => String(value).padStart(2, '0');
    const date = `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
    const precise =
      found.start.isCertain('day') || found.start.isCertain('weekday')
        ? date
        : found.start.isCertain('month')
          ? date.slice(0, 7)
          : date;
    return {
      start: found.index,
      end: found.index + found.text.length,
      kind: 'date',
      value: precise,
      values: [precise],
    };
  }),
});

/** Ours in the same run: the text and its date, nothing of the gold. */
const ourFigures: Predict = ({ id, text, referenceDate }) => predict('figures', { id, text, referenceDate });

interface Recognized {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: Readonly<Record<string, unknown>> | null;
}

const recognizersFigures: Predict = ({ text, referenceDate }) => {
  const {
    Culture,
    recognizeNumber,
    recognizePercentage,
    recognizeCurrency,
    recognizeDimension,
    recognizeAge,
    recognizeTemperature,
    recognizeOrdinal,
    recognizeDateTime,
  } = recognizers;
  const lists: Recognized[] = [
    recognizeNumber,
    recognizePercentage,
    recognizeCurrency,
    recognizeDimension,
    recognizeAge,
    recognizeTemperature,
    recognizeOrdinal,
  ].flatMap((recognise) => recognise(text, Culture.English) as Recognized[]);
  const anchor = referenceDate
    ? new Date(`${referenceDate.slice(0, 10)}T00:00:00`)
    : new Date('2000-01-01T00:00:00');
  const dates = recognizeDateTime(text, Culture.English, undefined, anchor) as Recognized[];
  const covered = (inner: Recognized): boolean =>
    [...lists, ...dates].some(
      (outer) =>
        outer !== inner &&
        outer.start <= inner.start &&
        inner.end <= outer.end &&
        outer.end - outer.start > inner.end - inner.start,
    );
  const KINDS: Record<string, string> = {
    currency: 'money',
    percentage: 'percent',
    dimension: 'quantity',
    temperature: 'quantity',
    age: 'age',
    ordinal: 'ordinal',
    number: 'number',
  };
  const figures = lists
    .filter((item) => !covered(item))
    .map((item) => ({
      start: item.start,
      end: item.end + 1,
      kind: KINDS[item.typeName] ?? 'number',
      value:
        item.resolution?.value == null ? undefined : Number(String(item.resolution.value).replace('%', '')),
      unit: item.resolution?.unit,
      currency: item.resolution?.isoCurrency,
    }));
  const times = dates
    .filter((item) => !covered(item))
    .flatMap((item) => {
      const [first] = (item.resolution?.values ?? []) as Record<string, string>[];
      const value =
        first?.value ?? (first?.start && first?.end ? `${first.start}/${first.end}` : first?.timex);
      return [
        {
          start: item.start,
          end: item.end + 1,
          kind: item.typeName.includes('duration')
            ? 'duration'
            : item.typeName.includes('time') && !item.typeName.includes('datetime')
              ? 'time'
              : 'date',
          value,
          values: [value],
          timex: first?.timex,
        },
      ];
    });
  return { figures: [...figures, ...times] };
};

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The place nearest to a quotation. */
const nearest = (quote: Place, places: readonly Place[]): Place | undefined => {
  const distance = ({ start, end }: Place): number =>
    start >= quote.end ? start - quote.end : quote.start - end;
  return places
    .filter(({ start, end }) => start >= quote.end || end <= quote.start)
    .toSorted((a, b) => distance(a) - distance(b))[0];
};

/** Quotations of compromise; who speaks is the person it finds nearest. */
const compromiseQuotes: Predict = ({ text }) => {
  const doc = nlp(text);
  const people = all(text, doc.people());
  return {
    quotes: all(text, doc.quotations()).map((span) => {
      const person = nearest(span, people);
      const surface = person && text.slice(person.start, person.end);
      return {
        ...span,
        surface: text.slice(span.start, span.end),
        kind: 'direct',
        speaker: person && { ...person, surface, resolved: surface },
      };
    }),
  };
};

const ours: Predict = (gold) => predict('quotes', gold);

/** Quotations of ours, of compromise and of the nearest-name baseline of the evaluation folder. */
const printQuotes = async (folder: string): Promise<void> => {
  const { naive } = (await import(pathToFileURL(join(folder, 'quotes/baseline-naive.mjs')).href)) as {
    naive: (text: string) => object[];
  };
  const nearestName: Predict = ({ text }) => ({ quotes: naive(text) });
  for (const [library, by] of Object.entries({ ours, compromise: compromiseQuotes, nearestName })) {
    const { marked } = score(folder, 'quotes/wikinews-dev.jsonl', 'quotes/score.mjs', by) as {
      marked: Nested;
    };
    const { exact, joint, speaker_resolved_accuracy: speaker } = marked;
    process.stdout.write(
      `quotes/wikinews-dev            ${library.padEnd(12)} marked exact ${show(exact.f1)} speaker ${show(speaker)} joint ${show(joint.f1)}\n`,
    );
  }
};

/** Characters of text that a slow library reads of one set. */
const MOST_CHARACTERS = 45_000;

const goldLines = (folder: string, file: string): string[] =>
  readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);

const textOf = (line: string): string => (JSON.parse(line) as Gold).text;
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The cases that come first in the order of their hashes, as many as fit. */
const capped = (lines: readonly string[]): string[] => {
  const sorted = lines
    .map((line) => ({ line, text: textOf(line) }))
    .toSorted((a, b) => (hashOf(a.text) < hashOf(b.text) ? -1 : 1));
  const chosen: string[] = [];
  let read = 0;
  for (const { line, text } of sorted) {
    read += text.length;
    if (read > MOST_CHARACTERS) break;
    chosen.push(line);
  }
  return chosen;
};

const scoreLines = (lines: readonly string[], scorer: string, predict: Predict): Record<string, unknown> => {
  const folder = mkdtempSync(join(tmpdir(), 'peers-'));
  const [gold, out] = [join(folder, 'gold.jsonl'), join(folder, 'predictions.jsonl')];
  writeFileSync(gold, `${lines.join('\n')}\n`);
  const cases = lines.map((line) => JSON.parse(line) as Gold);
  writeFileSync(out, cases.map((item) => `${JSON.stringify({ id: item.id, ...predict(item) })}\n`).join(''));
  const done = spawnSync(process.execPath, [scorer, gold, out], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout.trimEnd().split('\n').at(-1)!) as Record<string, unknown>;
};

const score = (folder: string, file: string, scorer: string, predict: Predict): Record<string, unknown> =>
  scoreLines(goldLines(folder, file), join(folder, scorer), predict);

const show = (value: unknown): string => (typeof value === 'number' ? value.toFixed(3) : '-');
type Nested = { [key: string]: Nested } & { f1?: number };

const main = async (): Promise<void> => {
  const folder = findEvaluation();
  if (!folder) return void process.stdout.write('skipped: no evaluation data\n');
  const chosen = process.argv.slice(2).filter((name) => !name.startsWith('--'));
  const wanted = (name: string): boolean => !chosen.length || chosen.some((start) => name.startsWith(start));
  if (wanted('ner')) {
    const result = score(folder, 'ner/dev.jsonl', 'ner/score.mjs', compromiseNames) as Nested;
    process.stdout.write(
      `ner/dev compromise ${JSON.stringify(result.core ?? result.overall ?? result).slice(0, 400)}\n`,
    );
  }
  if (wanted('quotes')) {
    await printQuotes(folder);
  }
  for (const file of readdirSync(join(folder, 'figures'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    if (wanted('figures') || wanted(file)) printFigures(folder, file, process.argv.includes('--all'));
  }
};

const LIBRARIES: Readonly<Record<string, Predict>> = {
  sourceline: ourFigures,
  compromise: compromiseFigures,
  chrono: chronoDates,
  recognizers: recognizersFigures,
};

const printFigures = (folder: string, file: string, all: boolean): void => {
  const lines = goldLines(folder, `figures/${file}`);
  const few = all ? lines : capped(lines);
  const scorer = join(folder, 'figures/score.mjs');
  const total = (cases: readonly string[], predict: Predict): Nested =>
    (scoreLines(cases, scorer, predict) as { all: Nested }).all;
  for (const [library, predict] of Object.entries(LIBRARIES)) {
    const isFew = library === 'recognizers' && few.length < lines.length;
    const { exact, overlap, value } = total(isFew ? few : lines, predict);
    const note = isFew
      ? ` (${few.length} of ${lines.length} cases; ours there ${show(total(few, ourFigures).value.f1)})`
      : '';
    process.stdout.write(
      `${file.padEnd(30)} ${library.padEnd(12)} exact ${show(exact.f1)} overlap ${show(overlap.f1)} value ${show(value.f1)}${note}\n`,
    );
  }
};

await main();

/**
 * Whether `confidence` is as good as it says, over all sources of figures and dates pooled:
 * `npx tsx test/score/calibration.ts [--write]`. Prints the reliability table of the confidences that
 * are shipped and of those learnt on four fifths of the texts and read on the fifth left out, with the
 * expected calibration error and the Brier score beside a constant's. `--write` renews the table of rules
 * of figures in `pipeline/lexicon/calibration-figures.ts`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { scienceText } from '../../pipeline/annotate/science-text.ts';
import type { Case } from '../../pipeline/predict/_case.ts';
import { figurePrediction } from '../../pipeline/predict/figures.ts';
import { analyseCase } from '../../pipeline/predict/layers.ts';
import { findEvaluation } from '../../pipeline/predict/score.ts';

interface Entry {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

interface Gold extends Case {
  readonly scope?: readonly string[];
  readonly ignore?: readonly Entry[];
  readonly figures: readonly Entry[];
}

interface Scorer {
  hasValue(gold: Entry): boolean;
  valueMatch(gold: Entry, found: Entry): boolean;
}

/** One judged record: what it claims, whether it is right, its rule and the fifth its text lies in. */
interface Judged {
  readonly rule: string;
  readonly isFigure: boolean;
  readonly confidence: number;
  readonly right: number;
  readonly fold: number;
}

const FOLDS = 5;
const BINS = 10;
/** Cases drawn towards the share of all rules. */
const PRIOR = 4;

const foldOf = (text: string): number => createHash('sha256').update(text).digest()[0] % FOLDS;
const touches = (a: Entry, b: Entry): boolean => a.start < b.end && b.start < a.end;

/** Rules whose figures are less sure in scientific text: each has a rate of its own there. */
const BY_TEXT = new Set(['counted-noun', 'carried-noun', 'bare-number']);

/** 1 right, 0 wrong, `undefined` where the source says nothing of it: of kinds that it never marks, too. */
const judge = (scorer: Scorer, gold: Gold, found: Entry, marked: ReadonlySet<string>): number | undefined => {
  const near = gold.figures.filter((figure) => touches(figure, found));
  if (near.length) {
    const valued = near.filter((figure) => scorer.hasValue(figure));
    return valued.length ? Number(valued.some((figure) => scorer.valueMatch(figure, found))) : undefined;
  }
  if (gold.ignore?.some((stretch) => touches(stretch, found))) return undefined;
  const isOutside = gold.scope && !gold.scope.includes(found.kind);
  return isOutside || !marked.has(found.kind) ? undefined : 0;
};

const judgeCase = (scorer: Scorer, gold: Gold, marked: ReadonlySet<string>): Judged[] => {
  const resolved = analyseCase({
    id: gold.id,
    text: gold.text,
    published: gold.published,
    referenceDate: gold.referenceDate,
  });
  const { figures, dates } = resolved.records;
  const entries = figurePrediction(resolved).figures as Entry[];
  const fold = foldOf(gold.text);
  const isScience = scienceText.of(resolved.document).found;
  return entries.flatMap((entry, index) => {
    const isFigure = index < figures.length;
    const record = isFigure ? figures[index] : dates.find(({ span }) => span.end === entry.end);
    const right = judge(scorer, gold, entry, marked);
    if (!record || right === undefined) return [];
    const kind = isFigure ? '' : `${record.fields.kind?.value ?? ''}#`;
    const rule = record.rule.split('#')[1];
    const suffix = isScience && BY_TEXT.has(rule) ? '-in-science' : '';
    return [{ rule: kind + rule + suffix, isFigure, confidence: record.confidence, right, fold }];
  });
};

const share = (list: readonly Judged[]): number =>
  list.length ? list.reduce((sum, { right }) => sum + right, 0) / list.length : 0;

const rates = (list: readonly Judged[]): { known: Map<string, number>; all: number } => {
  const all = share(list);
  const groups = new Map<string, Judged[]>();
  for (const item of list) groups.set(item.rule, [...(groups.get(item.rule) ?? []), item]);
  const known = new Map(
    [...groups].map(([rule, seen]): [string, number] => [
      rule,
      (share(seen) * seen.length + PRIOR * all) / (seen.length + PRIOR),
    ]),
  );
  return { known, all };
};

/** Each record with the confidence that the other four fifths give its rule. */
const crossed = (list: readonly Judged[]): Judged[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const { known, all } = rates(list.filter((item) => item.fold !== fold));
    return list
      .filter((item) => item.fold === fold)
      .map((item) => ({ ...item, confidence: known.get(item.rule) ?? all }));
  }).flat();

const brier = (list: readonly Judged[], claim: (item: Judged) => number): number =>
  list.reduce((sum, item) => sum + (claim(item) - item.right) ** 2, 0) / list.length;

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

const report = (title: string, list: readonly Judged[]): void => {
  print(`\n${title} (n = ${list.length})\n  claimed      n   mean claimed   right`);
  let error = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const inside = list.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    if (!inside.length) continue;
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    error += (inside.length / list.length) * Math.abs(mean - share(inside));
    const range = `${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}`;
    print(
      `  ${range} ${String(inside.length).padStart(7)}   ${mean.toFixed(3).padStart(12)}   ${share(inside).toFixed(3)}`,
    );
  }
  const constant = share(list);
  print(
    `  expected calibration error ${error.toFixed(4)}; Brier ${brier(list, ({ confidence }) => confidence).toFixed(4)}, of the constant ${constant.toFixed(3)} ${brier(list, () => constant).toFixed(4)}`,
  );
};

const TABLE = 'pipeline/lexicon/calibration-figures.ts';

const write = (list: readonly Judged[]): void => {
  const { known, all } = rates(list);
  const lines = [...known]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, rate]) => `  ${/^[a-z]+$/.test(rule) ? rule : `'${rule}'`}: ${Number(rate.toFixed(3))},`);
  writeFileSync(
    TABLE,
    `/**
 * Share of right values among the figures each rule finds, over all development sources of
 * figures pooled (${list.length} figures; one that no annotator marked counts as wrong where its source
 * marks figures of its kind), drawn
 * towards the share of all rules by four cases. Rules that are not listed take \`DEFAULT_CONFIDENCE\`.
 * Made by \`npx tsx test/score/calibration.ts --write\`.
 */
export const CALIBRATION: Readonly<Record<string, number>> = {
${lines.join('\n')}
};

/** The share over all rules. */
export const DEFAULT_CONFIDENCE = ${Number(all.toFixed(3))};
`,
  );
};

const main = async (): Promise<void> => {
  const folder = findEvaluation();
  if (!folder) return void print('skipped: no evaluation data');
  const figures = join(folder, 'figures');
  const scorer = (await import(pathToFileURL(join(figures, 'score.mjs')).href)) as Scorer;
  const judged: Judged[] = [];
  for (const file of readdirSync(figures)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    const cases = readFileSync(join(figures, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Gold);
    const marked = new Set(cases.flatMap((gold) => gold.figures.map(({ kind }) => kind)));
    for (const gold of cases) judged.push(...judgeCase(scorer, gold, marked));
  }
  report('As shipped', judged);
  report(
    'As shipped, figures only',
    judged.filter(({ isFigure }) => isFigure),
  );
  report('Five-fold: learnt on the other four fifths of the texts', crossed(judged));
  if (process.argv.includes('--write')) write(judged.filter(({ isFigure }) => isFigure));
};

await main();

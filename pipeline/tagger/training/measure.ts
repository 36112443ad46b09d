import { decodeNames } from '../decode.ts';
import { NAME_TYPES } from '../labels.ts';
import type { Model } from '../model.ts';
import type { TaggerSentences, TaggerText } from '../outline.ts';
import { outlineOf } from '../outline.ts';
import { documentOf, type GoldRecord, sourceOf } from './corpus.ts';
import { sentences } from '../../annotate/sentences.ts';
import { tokens } from '../../annotate/tokens.ts';

export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly probability: number;
}

/** A model, or which one a text asks for. */
export type ModelChoice = Model | ((text: TaggerText) => Model);

export const modelFor = (choice: ModelChoice, text: TaggerText): Model =>
  typeof choice === 'function' ? choice(text) : choice;

/** Tags a text as it stands, each line a block. */
export const tagText = (choice: ModelChoice, text: string): FoundName[] => {
  const document = documentOf(text);
  const t: TaggerText = tokens.of(document);
  const model = modelFor(choice, t);
  const parts: TaggerSentences = sentences.of(document);
  model.freshen();
  const names = decodeNames(model, outlineOf(t, parts, model.types));
  return Array.from({ length: names.count }, (_, n) => ({
    start: t.start[names.first[n]],
    end: t.end[names.last[n] - 1],
    type: NAME_TYPES[names.type[n]],
    probability: names.probability[n],
  }));
};

/** Right, found and wanted names; `f1` and so on from 0 to 1. */
export class Tally {
  right = 0;
  found = 0;
  wanted = 0;

  add(other: Tally): void {
    this.right += other.right;
    this.found += other.found;
    this.wanted += other.wanted;
  }
  get precision(): number {
    return this.found > 0 ? this.right / this.found : 0;
  }
  get recall(): number {
    return this.wanted > 0 ? this.right / this.wanted : 0;
  }
  get f1(): number {
    return this.right > 0 ? (2 * this.precision * this.recall) / (this.precision + this.recall) : 0;
  }
}

const CORE = ['PERSON', 'ORG', 'PLACE'];

/** Exact scores per source and type, by the rules of the scorer: types a record does not annotate are left out. */
export const measure = (
  model: ModelChoice,
  records: readonly GoldRecord[],
): Map<string, Map<string, Tally>> => {
  const result = new Map<string, Map<string, Tally>>();
  for (const record of records) {
    const source = sourceOf(record);
    if (!result.has(source))
      result.set(source, new Map([...CORE, 'core'].map((type) => [type, new Tally()])));
    const tallies = result.get(source)!;
    const found = tagText(model, record.text);
    for (const type of CORE) {
      if (!record.types.includes(type)) continue;
      const tally = new Tally();
      const gold = new Set(
        record.spans.filter((span) => span.type === type).map((span) => `${span.start}:${span.end}`),
      );
      const mine = found.filter((name) => name.type === type);
      tally.wanted = gold.size;
      tally.found = mine.length;
      tally.right = mine.filter((name) => gold.has(`${name.start}:${name.end}`)).length;
      tallies.get(type)!.add(tally);
      tallies.get('core')!.add(tally);
    }
  }
  return result;
};

export const CORE_SOURCES = ['redocred', 'crossner', 'wikigold', 'ewt', 'gum'];

/** Mean of the core F1 over the five sources (the tweets left out), and of ORG pooled. */
export const headline = (
  scores: Map<string, Map<string, Tally>>,
): { core: number; pooled: number; organisations: number } => {
  const pooled = new Tally();
  const org = new Tally();
  let core = 0;
  let sources = 0;
  for (const source of CORE_SOURCES) {
    const tallies = scores.get(source);
    if (!tallies) continue;
    core += tallies.get('core')!.f1;
    sources += 1;
    org.add(tallies.get('ORG')!);
    pooled.add(tallies.get('core')!);
  }
  return { core: sources > 0 ? core / sources : 0, pooled: pooled.f1, organisations: org.f1 };
};

const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);

export const scoreTable = (scores: Map<string, Map<string, Tally>>): string => {
  const lines = ['source    |  core P     R    F1 | PERSON   ORG PLACE (F1)'];
  for (const [source, tallies] of scores) {
    const core = tallies.get('core')!;
    const types = CORE.map((type) => percent(tallies.get(type)!.f1)).join('');
    lines.push(
      `${source.padEnd(10)}| ${percent(core.precision)}${percent(core.recall)}${percent(core.f1)} | ${types}`,
    );
  }
  const { core, pooled, organisations } = headline(scores);
  lines.push(
    `core F1 mean ${percent(core)}, pooled ${percent(pooled)}; ORG F1 pooled ${percent(organisations)}`,
  );
  return lines.join('\n');
};

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedDocument } from '../../../schemas/document.ts';
import { sentences } from '../../annotate/sentences.ts';
import { tokens } from '../../annotate/tokens.ts';
import { DEMONYM, EVENT_HEAD, wordBits } from '../gazetteer.ts';
import { wordId } from '../../core/vocabulary.ts';
import {
  LABEL_COUNT,
  labelOf,
  NAME_TYPES,
  type NameType,
  OUTSIDE,
  BEGIN,
  INNER,
  LAST,
  UNIT,
} from '../labels.ts';
import { ACTIVE, type Outline, outlineOf } from '../outline.ts';
import type { WordTypes } from '../word-types.ts';

/** One annotated text of the training data. */
export interface GoldRecord {
  readonly id: string;
  readonly source: string;
  readonly types: readonly string[];
  readonly text: string;
  readonly spans: readonly { start: number; end: number; type: string; label?: string }[];
}

/** Reads `train.jsonl` or `dev.jsonl`; ends the program with the remedy when the file is absent. */
export const readRecords = (folder: string, name: string): GoldRecord[] => {
  const file = join(folder, name);
  if (!existsSync(file)) {
    throw new Error(
      `${file} is absent. Give the folder that holds train.jsonl and dev.jsonl: npm run train -- --data FOLDER`,
    );
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldRecord);
};

/** The part of an id that names its source. */
export const sourceOf = (record: GoldRecord): string => /^[a-z0-9]+/.exec(record.id)?.[0] ?? 'other';

/** A document with a block per line, enough for tokens and sentences. */
export const documentOf = (text: string): ParsedDocument => {
  const blocks: { start: number; end: number; kind: 'paragraph'; level: number }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start: at, end: at + line.length, kind: 'paragraph', level: 0 });
    at += line.length + 1;
  }
  return { source: undefined as never, view: text, blocks, metadata: {}, findings: [] };
};

/** The outline of a text, each line a block. */
export const outlineOfText = (text: string, types: WordTypes, wide = false): Outline => {
  const document = documentOf(text);
  return outlineOf(tokens.of(document), sentences.of(document), types, wide);
};

const TYPE = Object.fromEntries(NAME_TYPES.map((name, number) => [name, number])) as Record<NameType, number>;
const WORKS = new Set(['book', 'poem', 'song', 'album', 'magazine', 'academicjournal', 'creative-work']);
const DIRECTIONS = new Set(['south', 'north', 'east', 'west', 'new', 'central', 'latin'].map(wordId));

const isDemonym = (surface: string): boolean =>
  surface
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word, n, all) => {
      const id = wordId(word);
      const listed = ((wordBits(id) | wordBits(wordId(word.replace(/s$/, '')))) & DEMONYM) !== 0;
      return listed || (n + 1 < all.length && DIRECTIONS.has(id));
    });

/** The types a gold span may stand for in our scheme. */
const typesOfSpan = (record: GoldRecord, span: GoldRecord['spans'][number]): number[] => {
  const surface = record.text.slice(span.start, span.end);
  const label = span.label ?? span.type;
  if (span.type === 'PLACE' && isDemonym(surface)) return [TYPE.DEMONYM, TYPE.PLACE];
  if (span.type !== 'OTHER') return [TYPE[span.type as NameType]];
  if (WORKS.has(label)) return [TYPE.WORK];
  if (label === 'LOC' || isDemonym(surface)) return [TYPE.DEMONYM];
  if (label === 'misc' || label === 'award' || label === 'programlang') return [TYPE.OTHER];
  const last = wordBits(wordId(surface.split(/\s+/).at(-1) ?? ''));
  return (last & EVENT_HEAD) !== 0 ? [TYPE.EVENT] : [TYPE.OTHER];
};

/** The types that may stand unlabelled in a record. */
const freeTypes = (record: GoldRecord): number[] => {
  if (record.types.includes('OTHER')) return [];
  return NAME_TYPES.filter((type) => !record.types.includes(type)).map((type) => TYPE[type]);
};

/** Sets of allowed labels, each kept once. */
export class Masks {
  readonly list: Uint8Array[] = [];
  /** For each mask its only label, or −1. */
  readonly only: number[] = [];
  private readonly known = new Map<string, number>();

  of(labels: readonly number[]): number {
    const mask = new Uint8Array(LABEL_COUNT);
    for (const label of labels) mask[label] = 1;
    const key = mask.join('');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.list.length);
    this.list.push(mask);
    this.only.push(labels.length === 1 ? labels[0] : -1);
    return this.list.length - 1;
  }
}

const EVERY_PART = [BEGIN, INNER, LAST, UNIT];
const everyLabel = Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** The mask of each token of a record (−1 where a token is not active), and how many spans cannot be learnt. */
export const goldMasks = (
  record: GoldRecord,
  outline: Outline,
  masks: Masks,
): { mask: Int32Array; lost: number } => {
  const { text: t, state } = outline;
  const free = freeTypes(record);
  const outside = masks.of([
    OUTSIDE,
    ...free.flatMap((type) => EVERY_PART.map((part) => labelOf(type, part))),
  ]);
  const any = masks.of(everyLabel);
  const mask = new Int32Array(t.count);
  for (let i = 0; i < t.count; i += 1) mask[i] = (state[i] & ACTIVE) !== 0 ? outside : -1;
  let lost = 0;
  const spans = [...record.spans].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const span of spans) {
    while (at < t.count && t.end[at] <= span.start) at += 1;
    let end = at;
    while (end < t.count && t.start[end] < span.end) end += 1;
    let clean = end > at && t.start[at] === span.start && t.end[end - 1] === span.end;
    for (let i = at; i < end; i += 1) if (mask[i] < 0) clean = false;
    if (!clean) lost += 1;
    const types = typesOfSpan(record, span);
    for (let i = at; i < end; i += 1) {
      const part = end - at === 1 ? UNIT : i === at ? BEGIN : i === end - 1 ? LAST : INNER;
      if (mask[i] >= 0) mask[i] = clean ? masks.of(types.map((type) => labelOf(type, part))) : any;
    }
  }
  return { mask, lost };
};

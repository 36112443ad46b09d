import { ahead, type AheadTables } from './ahead.ts';
import { PhraseTable } from './phrases.ts';
import { lexiconParts, setParts, WordMap, WordSet } from './vocabulary.ts';

/** Tables made in this process, for a build that keeps them. */
const made = new Map<string, Readonly<Record<string, unknown>>>();

const CLASSES = { WordSet, WordMap, PhraseTable } as const;
type ClassName = keyof typeof CLASSES;

interface Parts {
  readonly class: ClassName;
  readonly parts: unknown;
}

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && 'class' in value && 'parts' in value;

const takeApart = (value: unknown): unknown => {
  for (const name of Object.keys(CLASSES) as ClassName[]) {
    if (value instanceof CLASSES[name]) return { class: name, parts: value.parts() };
  }
  return value;
};

const putTogether = (value: unknown): unknown =>
  isParts(value) ? new CLASSES[value.class](value.parts as never) : value;

/**
 * Tables made from the word lists under a name of their own, once for all runs of a build. The
 * values may be `WordSet`, `WordMap` and `PhraseTable` and whatever a structured clone keeps; other
 * objects must not be shared between two names, nor hold functions.
 */
export const prepared = <T extends Readonly<Record<string, unknown>>>(name: string, make: () => T): T => {
  const kept = ahead?.tables[name];
  if (kept)
    return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, putTogether(value)])) as T;
  const tables = make();
  if (made.has(name)) throw new Error(`prepared: two tables are named ${name}`);
  made.set(name, tables);
  return tables;
};

/** Everything made so far, to be kept by a build. */
export const tablesMade = (): AheadTables => ({
  sets: setParts(),
  ...lexiconParts(),
  tables: Object.fromEntries(
    [...made].map(([name, tables]) => [
      name,
      Object.fromEntries(Object.entries(tables).map(([key, value]) => [key, takeApart(value)])),
    ]),
  ),
});

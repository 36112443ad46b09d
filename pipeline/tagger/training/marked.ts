import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldRecord } from './corpus.ts';

/** A name in a text: where it begins and ends, P, O or L for a person, a body or a place, and the number of what it names. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly entity: string;
}

/** `[Lima|L]`; where the texts say which names are of one thing, `[Lima|L4]`. */
const MARK = /\[([^\]|[]{1,200})\|([A-Z])(\d{0,3})\]/g;

/** A text with its names marked, `[Lima|L]`, as the text and the marks. */
export const readMarked = (marked: string): { text: string; marks: Mark[] } => {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(at, found.index);
    marks.push({ start: text.length, end: text.length + found[1].length, kind: found[2], entity: found[3] });
    text += found[1];
    at = found.index + found[0].length;
  }
  return { text: text + marked.slice(at), marks };
};

/** Between two texts of a file. */
const BORDER = /^%%%\n/m;
const TYPES: Record<string, { type: string; label?: string }> = {
  P: { type: 'PERSON' },
  O: { type: 'ORG' },
  L: { type: 'PLACE' },
  E: { type: 'EVENT' },
  R: { type: 'PRODUCT' },
  W: { type: 'OTHER', label: 'book' },
  X: { type: 'OTHER', label: 'misc' },
  D: { type: 'OTHER', label: 'LOC' },
};

/** Every name of every type is marked. */
const ALL_TYPES = ['PERSON', 'ORG', 'PLACE', 'EVENT', 'PRODUCT', 'OTHER'];

/** The marked texts of a folder as training records, in the order of their files. Throws when the folder is absent. */
export const markedRecords = (folder: string): GoldRecord[] => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split(BORDER)
      .map((marked, n) => {
        const { text, marks } = readMarked(marked);
        return {
          id: `marked-${name.replace(/\.txt$/, '')}-${n + 1}`,
          source: 'marked',
          types: ALL_TYPES,
          text,
          spans: marks.map(({ start, end, kind }) => ({ start, end, ...TYPES[kind] })),
        };
      }),
  );
};

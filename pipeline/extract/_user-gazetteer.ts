import * as z from 'zod';
import { ENTITY_KINDS } from '../../schemas/records/mentions.ts';
import { outside } from '../../schemas/value.ts';
import { surfaceOf, tokenise, tokens as tokensOf } from '../annotate/tokens.ts';
import { defineExtractor, type Extractor } from '../core/define.ts';
import { UsageError } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import { PhraseTable } from '../core/phrases.ts';

const HEADER = ['name', 'type', 'canonical', 'country'];

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

/** One line of a user gazetteer. */
const Entry = z.object({
  name: z.string().min(1),
  type: z.enum(ENTITY_KINDS),
  canonical: text,
  country: text.refine(
    (code) => code === '' || /^[A-Z]{2}$/.test(code),
    'want two capital letters (ISO 3166)',
  ),
});

interface Known {
  readonly entry: z.infer<typeof Entry>;
  /** `names.csv:3`. */
  readonly place: string;
}

/** Reads the rows of a gazetteer file; a wrong line is a usage error that names it. */
const readEntries = (rows: readonly (readonly (string | null)[])[], file: string): Known[] => {
  const header = (rows[0] ?? []).map((cell) => (cell ?? '').trim());
  const missing = HEADER.filter((name) => !header.includes(name));
  if (missing.length)
    throw new UsageError('GAZETTEER_HEADER', `${file}:1: the column ${missing.join(', ')} is missing`);
  return rows.slice(1).map((row, i) => {
    const place = `${file}:${i + 2}`;
    const parsed = Entry.safeParse(Object.fromEntries(header.map((name, column) => [name, row[column]])));
    if (parsed.success) return { entry: parsed.data, place };
    const issue = parsed.error.issues[0];
    throw new UsageError('GAZETTEER_LINE', `${place}: ${issue.path.join('.')}: ${issue.message}`);
  });
};

const wordsOf = (name: string): string[] => {
  const tokens = tokenise(name);
  return Array.from({ length: tokens.count }, (_, i) => surfaceOf(tokens, i));
};

/**
 * An extractor made from a user's list of names. Names are found as written, letter case included;
 * each mention rests on the line of the file.
 */
export const gazetteerExtractor = (
  rows: readonly (readonly (string | null)[])[],
  file: string,
): Extractor => {
  const table = new PhraseTable<Known[]>();
  const byName = new Map<string, Known[]>();
  for (const known of readEntries(rows, file)) {
    const key = known.entry.name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), known]);
    table.add(wordsOf(known.entry.name), byName.get(key)!);
  }
  return defineExtractor({
    id: `user-gazetteer:${file}`,
    version: 1,
    madeFrom: sha256(JSON.stringify(rows)),
    gives: ['mentions'],
    examples: [],
    extract(document, emit) {
      const tokens = tokensOf.of(document);
      for (let i = 0; i < tokens.count; ) {
        const found = table.longest(tokens, i);
        const span = found && { start: tokens.start[i], end: tokens.end[found.end - 1] };
        const known =
          span && found.value.find(({ entry }) => entry.name === document.view.slice(span.start, span.end));
        if (!span || !known) {
          i += 1;
          continue;
        }
        const { name, type, canonical, country } = known.entry;
        const evidence = { source: 'reference', entry: known.place, text: name } as const;
        emit.candidate({
          table: 'mentions',
          span,
          rule: 'entry',
          confidence: 1,
          fields: {
            kind: outside(type, 'reference', evidence, span),
            form: outside('name' as const, 'reference', evidence, span),
          },
          hints: { canonical: canonical || name, country: country || undefined, entry: known.place },
        });
        i = found.end;
      }
    },
  });
};

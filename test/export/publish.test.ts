import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { Positions } from '../../pipeline/core/offsets.ts';
import annotations from '../../pipeline/publish/annotations.ts';
import brat from '../../pipeline/publish/brat.ts';
import dataPackage from '../../pipeline/publish/data-package.ts';
import dictionary from '../../pipeline/publish/dictionary.ts';
import doccano from '../../pipeline/publish/doccano.ts';
import labelStudio from '../../pipeline/publish/label-studio.ts';
import prov from '../../pipeline/publish/prov.ts';
import summary from '../../pipeline/publish/summary.ts';
import { checkDocument } from '../../pipeline/validate/check-document.ts';
import { TABLES } from '../../schemas/tables.ts';
import { exportToMemory } from './_export.ts';
import { syntheticResolved } from './_synthetic.ts';

const TEXT =
  'In 2019 the 😀 Bank of Ghana paid 1,234.5 to 37 countries.\nIt said "no" to 12 <script> others; Rwanda got 0.25.';
const checked = checkDocument(syntheticResolved(TEXT, 'ghana.txt'));
const publishers = [annotations, brat, dataPackage, dictionary, doccano, labelStudio, prov, summary];
const { output, manifest } = await exportToMemory([checked], { publishers });

const text = (path: string): string => Buffer.from(output.read(path)!).toString('utf8');
const json = <T>(path: string): T => JSON.parse(text(path)) as T;
const codePoints = [...TEXT];
const slice = (start: number, end: number): string => codePoints.slice(start, end).join('');

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly hash: string;
  readonly bytes: number;
  readonly schema?: {
    readonly fields: readonly { readonly name: string }[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string };
    }[];
  };
}
const profile = JSON.parse(readFileSync('test/export/data-package-2.0.json', 'utf8'));
const validate = addFormats
  .default(new Ajv({ strict: false, allErrors: true, formats: { textarea: true } }))
  .compile(profile);
const descriptor = json<{ resources: Resource[] }>('datapackage.json');

describe('datapackage.json', () => {
  it('fits the official profile of Data Package 2.0', () => {
    validate(descriptor);
    expect(validate.errors).toBe(null);
  });

  it('would be caught by the profile with an empty list of foreign keys, a path upwards or an odd type', () => {
    const [first, ...rest] = descriptor.resources;
    const wrong = [
      { ...first, schema: { ...first.schema, foreignKeys: [] } },
      { ...first, path: '../figures.csv' },
      { ...first, schema: { ...first.schema, fields: [{ name: 'a', type: 'decimal' }] } },
    ];
    for (const resource of wrong)
      expect(validate({ ...descriptor, resources: [resource, ...rest] })).toBe(false);
  });

  it('names each resource once, with the hash and size of its file', () => {
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const listed = new Map(manifest.outputs.map((entry) => [entry.path, entry]));
    for (const { path, hash, bytes } of descriptor.resources) {
      expect([path, hash, bytes]).toEqual([
        path,
        `sha256:${listed.get(path)!.sha256}`,
        listed.get(path)!.bytes,
      ]);
    }
  });

  it('describes every column and leads every foreign key to a resource', () => {
    const names = new Set(descriptor.resources.map(({ name }) => name));
    for (const table of Object.values(TABLES)) {
      const { schema } = descriptor.resources.find(({ name }) => name === table.name)!;
      expect(schema!.fields.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));
      for (const { reference } of schema!.foreignKeys ?? []) expect(names).toContain(reference.resource);
    }
  });
});

describe('annotation exports', () => {
  const rows = ['mentions', 'figures', 'statements'].flatMap((name) => [
    ...(checked.rows[name as 'mentions'] ?? []),
  ]);
  const surfaces = rows.map(({ surface }) => surface);

  it('counts code points for doccano and Label Studio', () => {
    const { label } = JSON.parse(text('doccano.jsonl')) as { label: [number, number, string][] };
    expect(label.map(([start, end]) => slice(start, end))).toEqual(surfaces);
    const [task] =
      json<{ predictions: { result: { value: { start: number; end: number } }[] }[] }[]>('label-studio.json');
    expect(task.predictions[0].result.map(({ value }) => slice(value.start, value.end))).toEqual(surfaces);
  });

  it('gives Web Annotations a position in code points and a quote with its context', () => {
    const { first } = json<{ first: { items: { target: { selector: Record<string, never>[] } }[] } }>(
      'annotations.jsonld',
    );
    const found = first.items.map(({ target: { selector } }) => [
      slice(selector[0].start, selector[0].end),
      selector[1].exact,
    ]);
    expect(found).toEqual(surfaces.map((surface) => [surface, surface]));
    for (const { target } of first.items) {
      const { prefix, exact, suffix } = target.selector[1] as Record<string, string>;
      expect(TEXT).toContain(prefix + exact + suffix);
    }
  });

  it('writes brat standoff whose fragments slice to their words and hold no line break', () => {
    const { id } = checked.document.source;
    expect(text(`brat/${id}.txt`)).toBe(TEXT);
    const lines = text(`brat/${id}.ann`)
      .split('\n')
      .filter((line) => line.startsWith('T'));
    expect(lines).toHaveLength(surfaces.length);
    for (const line of lines) {
      const [, place, words] = line.split('\t');
      const parts = place
        .slice(place.indexOf(' ') + 1)
        .split(';')
        .map((part) => part.split(' ').map(Number));
      expect(parts.map(([start, end]) => slice(start, end)).join(' ')).toBe(words);
    }
    expect(new Positions(TEXT).codePoint(TEXT.length)).toBe(codePoints.length);
  });
});

describe('prov.json', () => {
  it('leads every written file back to the run and the run to every input', () => {
    const document = json<Record<string, Record<string, Record<string, string>>>>('prov.json');
    const { entity, used, wasGeneratedBy } = document;
    const known = new Set(Object.keys(entity));
    for (const relation of [...Object.values(used), ...Object.values(wasGeneratedBy)]) {
      expect(known).toContain(relation['prov:entity']);
      expect(relation['prov:activity']).toBe('sl:run');
    }
    expect(Object.keys(used)).toHaveLength(1);
  });
});

describe('README.txt and summary.md', () => {
  it('says what every column of every table is', () => {
    const dictionaryText = text('README.txt');
    for (const table of Object.values(TABLES)) {
      for (const { name } of table.columns) expect(dictionaryText).toContain(`\n  ${name} (`);
    }
  });

  it('shows article text as text, not as markup', () => {
    expect(text('summary.md')).not.toMatch(/<script>/);
  });
});

import { describe, expect, it } from 'vitest';
import { analyse } from '../pipeline/analyse.ts';
import type { Example, ExpectedRecord } from '../pipeline/core/define.ts';
import { extractors } from '../pipeline/extract/registry.ts';
import { runExtractors } from '../pipeline/extract/run-extractors.ts';
import { makeSource } from '../pipeline/core/make-source.ts';
import { parseSource, prepareParsers } from '../pipeline/parse/parse-document.ts';
import { links } from '../pipeline/resolve/links/registry.ts';
import { RECORD_TABLES } from '../schemas/tables.ts';
import type { Value } from '../schemas/value.ts';

interface Found {
  readonly table: string;
  readonly span: { start: number; end: number };
  readonly fields: Readonly<Record<string, Value<unknown> | undefined>>;
}

/** What was found, cut down to the fields that are expected, so that a failing test prints both. */
const shown = (view: string, found: Found, expected: ExpectedRecord): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(expected).map((key) => {
      if (key === 'surface') return [key, view.slice(found.span.start, found.span.end)];
      if (key === 'table') return [key, found.table];
      return [key, found.fields[key]?.value];
    }),
  );

const documentOf = (example: Example) =>
  parseSource(
    makeSource({
      text: example.text,
      name: 'example',
      mediaType: example.mediaType ?? 'text/plain',
      given: example.published
        ? {
            published: {
              value: example.published,
              from: 'option',
              outside: { source: 'option', entry: '--published', text: example.published },
            },
          }
        : {},
    }),
  );

const expectEvidence = (view: string, found: Found): void => {
  for (const [field, value] of Object.entries(found.fields)) {
    if (!value) continue;
    expect(value.spans.length + (value.outside?.length ?? 0), `${field} has evidence`).toBeGreaterThan(0);
    for (const span of value.spans) {
      expect(span.start, `${field} span`).toBeGreaterThanOrEqual(0);
      expect(span.end, `${field} span`).toBeLessThanOrEqual(view.length);
      expect(span.start, `${field} span`).toBeLessThan(span.end);
    }
  }
};

await prepareParsers(['text/markdown', 'text/html']);

describe.each(extractors.map((extractor) => [extractor.id, extractor] as const))(
  'extract/%s',
  (_, extractor) => {
    it('has hits and near misses', () => {
      expect(extractor.examples.some((example) => example.finds.length > 0)).toBe(true);
      for (const example of extractor.examples) {
        if (!example.finds.length) expect(example.why, example.text).toBeTruthy();
      }
    });
    it.each(extractor.examples.map((example) => [example.text, example] as const))(
      'reads %s',
      (_text, example) => {
        const document = documentOf(example);
        const { candidates } = runExtractors(document, [extractor]);
        const found = candidates as unknown as Found[];
        const blank = { surface: '' };
        const actual = found.map((item, i) => shown(document.view, item, example.finds[i] ?? blank));
        expect(actual).toEqual(example.finds);
        for (const item of found) expectEvidence(document.view, item);
        for (const item of candidates) expect(extractor.gives).toContain(item.table);
      },
    );
  },
);

describe.each(links.map((link) => [link.id, link] as const))('resolve/links/%s', (_, link) => {
  it.each(link.examples.map((example) => [example.text, example] as const))('reads %s', (_text, example) => {
    const resolved = analyse({ text: example.text, published: example.published, name: 'example' });
    const found = RECORD_TABLES.flatMap((table) => resolved.records[table] as unknown as Found[]);
    for (const expected of example.finds) {
      const near = found.filter(
        (item) => shown(resolved.document.view, item, expected).surface === expected.surface,
      );
      expect(near.map((item) => shown(resolved.document.view, item, expected))).toContainEqual(expected);
    }
    if (!example.finds.length) expect(example.why, example.text).toBeTruthy();
    for (const item of found) expectEvidence(resolved.document.view, item);
  });
});

import { describe, expect, it } from 'vitest';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse, check, DEFAULT_CONFIG, defineExtractor, run, stated, verify } from '../pipeline/index.ts';

describe('the library', () => {
  it.each([
    ['text/plain', 'Sales rose 2% to $5bn.'],
    ['text/markdown', 'Sales rose **2%** to $5bn.'],
    ['text/html', '<p>Sales rose <b>2%</b> to $5bn.'],
  ] as const)('analyses %s at once, with nothing to load before', (mediaType, text) => {
    const { records } = analyse({ text, mediaType, published: '2024-11-10' });
    expect(records.figures.map(({ fields }) => fields.value?.value)).toEqual(['2', '5000000000']);
  });

  it('proves what was made with an extractor of its own', async () => {
    const flight = defineExtractor({
      id: 'flight',
      version: 1,
      gives: ['mentions'],
      examples: [],
      extract(document, emit) {
        const start = document.view.indexOf('BA 117');
        const span = { start, end: start + 6 };
        const fields = { kind: stated('other' as const, span), form: stated('name' as const, span) };
        emit.candidate({ table: 'mentions', span, rule: 'code', confidence: 0.9, fields });
      },
    });
    const home = mkdtempSync(join(tmpdir(), 'sourceline-library-'));
    const output = join(home, 'output');
    writeFileSync(join(home, 'a.txt'), 'Flight BA 117 left with 45 people.\n');
    const setting = { config: DEFAULT_CONFIG, decisions: [], userExtractors: [flight] };
    await run({ inputs: [join(home, 'a.txt')], output, setting });
    expect((await verify(output)).ok).toBe(false);
    expect((await verify(output, undefined, [flight])).mismatches).toEqual([]);
    expect((await check(output, undefined, [flight])).same).toBe(true);
  });
});

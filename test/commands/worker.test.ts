import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../pipeline/core/hash.ts';
import { emptyFolder, sourceline } from './_command-line.ts';

interface Line {
  readonly id: string | null;
  readonly sha256?: string;
  readonly records?: { readonly table: string }[];
  readonly error?: { readonly code: string };
}

const TEXT = 'Prudence Sebahizi paid €5bn to “Peña” on Sunday.';
const ascii = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
const request = (id: string, more: object = {}): string => ascii({ v: 1, id, text: TEXT, ...more });

const ask = (lines: readonly (string | Buffer)[], env: Record<string, string> = {}, cwd = emptyFolder()) => {
  const input = Buffer.concat(lines.map((line) => Buffer.concat([Buffer.from(line), Buffer.from('\n')])));
  const ended = sourceline(['worker'], { input, cwd, env });
  return {
    ...ended,
    lines: ended.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line),
  };
};

describe('worker', () => {
  it('answers every line in order, in ASCII', () => {
    const { code, lines, stdout } = ask([request('b'), request('a')]);
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(lines[0].sha256).toBe(sha256(TEXT));
    expect(lines[0].records!.some(({ table }) => table === 'figures')).toBe(true);
    expect(/^[\x00-\x7f]*$/.test(stdout)).toBe(true);
  });

  it('answers damaged text, lines that are no request and bytes above 0x7F with an error line each', () => {
    const { code, lines } = ask([
      request('cut', { sha256: sha256('another text') }),
      '{"v":1,"id":"x"',
      '{"v":2,"id":"old","text":"x"}',
      '{"v":1,"id":"empty"}',
      Buffer.from('{"v":1,"id":"raw","text":"Peña"}'),
      request('good', { sha256: sha256(TEXT) }),
    ]);
    expect(code).toBe(0);
    expect(lines.map(({ id, error }) => [id, error?.code])).toEqual([
      ['cut', 'TEXT_DAMAGED'],
      [null, 'BAD_LINE'],
      ['old', 'BAD_LINE'],
      ['empty', 'BAD_LINE'],
      [null, 'NOT_ASCII'],
      ['good', undefined],
    ]);
  });

  it('loses one document to each fault and answers the next', { timeout: 180_000 }, () => {
    const cwd = emptyFolder();
    const limits = { bytes: 1e6, milliseconds: 4_000, heap: 256 };
    writeFileSync(join(cwd, 'sourceline.config.json'), JSON.stringify({ limits }));
    const faults = { hang: 'hang', memory: 'memory', exit: 'exit', abort: 'abort', throw: 'throw' };
    const ids = Object.keys(faults).flatMap((fault) => [fault, `after-${fault}`]);
    const { code, lines } = ask(
      ids.map((id) => request(id)),
      { SOURCELINE_FAULTS: JSON.stringify(faults) },
      cwd,
    );
    expect(code).toBe(0);
    expect(lines.map(({ id, error }) => [id, error?.code ?? 'ok'])).toEqual([
      ['hang', 'TIMEOUT'],
      ['after-hang', 'ok'],
      ['memory', 'DIED'],
      ['after-memory', 'ok'],
      ['exit', 'DIED'],
      ['after-exit', 'ok'],
      ['abort', 'DIED'],
      ['after-abort', 'ok'],
      ['throw', 'FAILED'],
      ['after-throw', 'ok'],
    ]);
  });
});

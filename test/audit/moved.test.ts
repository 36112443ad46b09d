import { cpSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, verify } from '../../pipeline/audit-output.ts';
import { runToFolder } from '../../pipeline/run-to-folder.ts';
import { DEFAULT_CONFIG } from '../../schemas/config.ts';

const setting = { config: DEFAULT_CONFIG, decisions: [], userExtractors: [] };

/** A folder of inputs, one of them unreadable, that an output is made from and that moves away afterwards. */
const moved = async (inputs: (raw: string) => string[]) => {
  const home = mkdtempSync(join(tmpdir(), 'sourceline-moved-'));
  const [raw, there, output] = ['raw', 'there', 'output'].map((name) => join(home, name));
  mkdirSync(join(raw, 'inner'), { recursive: true });
  writeFileSync(join(raw, 'a.txt'), 'Ann Lee sold 45 cars.\n');
  writeFileSync(join(raw, 'empty.txt'), '');
  writeFileSync(join(raw, 'inner/a.txt'), 'Bob Ray bought 3 cars.\n');
  await runToFolder({ inputs: inputs(raw), output, setting });
  renameSync(raw, there);
  return { raw, there, output };
};

describe('inputs that have moved', () => {
  it.each<[string, (raw: string) => string[]]>([
    ['in a folder', (raw) => [raw]],
    ['behind a glob', (raw) => [`${raw}/**/*.txt`]],
    ['named one by one', (raw) => [`${raw}/a.txt`, `${raw}/empty.txt`, `${raw}/inner/a.txt`]],
  ])('prove the output that was made from them %s', async (_how, inputs) => {
    const { there, output } = await moved(inputs);
    expect(await verify(output, inputs(there))).toMatchObject({ ok: true, mismatches: [] });
    expect((await check(output, inputs(there))).same).toBe(true);
  });

  it('are the words they were, not others under the same names', async () => {
    const { there, output } = await moved((raw) => [raw]);
    writeFileSync(join(there, 'a.txt'), 'Ann Lee sold 46 cars.\n');
    const { ok, mismatches } = await verify(output, [there]);
    expect(ok).toBe(false);
    expect(mismatches[0].message).toContain('changed');
  });

  it('may stand for what came through standard input', async () => {
    const { output, there } = await moved((raw) => [`${raw}/a.txt`]);
    const home = mkdtempSync(join(tmpdir(), 'sourceline-moved-'));
    cpSync(join(there, 'a.txt'), join(home, 'b.txt'));
    expect((await verify(output, [join(home, 'b.txt')])).ok).toBe(true);
    const read = { inputs: [join(home, 'b.txt')], earlier: ['-'], output: join(home, 'output'), setting };
    const { manifest } = await runToFolder(read);
    expect(manifest.inputs).toMatchObject([{ name: 'stdin', path: '-' }]);
  });
});

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../pipeline/core/hash.ts';
import { emptyFolder, folderWithRaw, sourceline } from './_command-line.ts';

/** Path → hash of every file of a folder. */
const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('stages'))
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(folder.length),
        sha256(readFileSync(join(entry.parentPath, entry.name))),
      ])
      .sort(),
  );

const corpus = (names: readonly string[]): string => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'raw'));
  cpSync('raw', join(folder, 'raw'), { recursive: true });
  for (const name of names) {
    writeFileSync(
      join(folder, 'raw', `${name}.txt`),
      `The ${name} sold 12 ships for $3.5bn on Monday, its owner, Ann Lee, said.\n`,
    );
  }
  return folder;
};

const NAMES = ['beta', 'alpha', 'Gamma', 'ähre', 'zeta'];

describe('determinism', () => {
  it('gives the same bytes for any time zone, locale, order of creation, working directory and worker count', () => {
    const first = corpus(NAMES);
    expect(sourceline(['run'], { cwd: first, env: { TZ: 'UTC', LC_ALL: 'C' } }).code).toBe(0);
    const expected = bytesOf(join(first, 'output'));
    const second = corpus([...NAMES].reverse());
    const far = { TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8', LANG: 'tr_TR.UTF-8' };
    expect(sourceline(['run'], { cwd: second, env: far }).code).toBe(0);
    expect(bytesOf(join(second, 'output'))).toEqual(expected);
    for (const jobs of ['1', '2', '4']) {
      expect(sourceline(['run', '--jobs', jobs, '-o', 'jobs'], { cwd: second }).code).toBe(0);
      expect(bytesOf(join(second, 'jobs')), `--jobs ${jobs}`).toEqual(expected);
    }
  });

  it('gives the same bytes stage by stage and all at once', () => {
    const cwd = corpus(NAMES);
    sourceline(['run'], { cwd });
    for (const stage of ['parse', 'extract', 'resolve', 'validate', 'export']) {
      expect(sourceline([stage, '-o', 'staged'], { cwd }), stage).toMatchObject({ code: 0 });
    }
    expect(bytesOf(join(cwd, 'staged'))).toEqual(bytesOf(join(cwd, 'output')));
    expect(sourceline(['audit', '-o', 'staged'], { cwd }).code).toBe(0);
  });

  it('works on the one article that changed and takes the others from the cache', () => {
    const cwd = corpus(NAMES);
    const said = (): string | undefined =>
      sourceline(['run', '--cache'], { cwd })
        .stderr.split('\n')
        .find((line) => line.includes('from the cache'));
    expect(said()).toBe('0 from the cache, 6 worked on');
    expect(said()).toBe('6 from the cache, 0 worked on');
    writeFileSync(join(cwd, 'raw', 'zeta.txt'), 'The zeta sold 13 ships on Monday.\n');
    const line = said();
    process.stdout.write(`one of six articles changed: ${line}\n`);
    expect(line).toBe('5 from the cache, 1 worked on');
    sourceline(['run', '-o', 'plain'], { cwd });
    expect(bytesOf(join(cwd, 'plain'))).toEqual(bytesOf(join(cwd, 'output')));
  });

  it('works on an article again when a list of names changed under the same name', () => {
    const cwd = folderWithRaw();
    writeFileSync(join(cwd, 'sourceline.config.json'), '{"gazetteers": ["names.csv"]}');
    const kindsWith = (type: string): string => {
      writeFileSync(join(cwd, 'names.csv'), `name,type,canonical,country\nCIIE,${type},The Fair,\n`);
      expect(sourceline(['run', '--cache'], { cwd }).code).toBe(0);
      return readFileSync(join(cwd, 'output/entities.csv'), 'utf8');
    };
    expect(kindsWith('organisation')).toContain(',organisation,The Fair,');
    expect(kindsWith('work')).toContain(',work,The Fair,');
  });

  it('says in the audit that a list of names is not the one the tables were made with', () => {
    const cwd = folderWithRaw();
    writeFileSync(join(cwd, 'sourceline.config.json'), '{"gazetteers": ["names.csv"]}');
    writeFileSync(join(cwd, 'names.csv'), 'name,type,canonical,country\nCIIE,organisation,The Fair,\n');
    sourceline(['run'], { cwd });
    const audit = (): { code: number | null; said: string } => {
      const { code, stdout, stderr } = sourceline(['verify'], { cwd });
      return { code, said: stdout + stderr };
    };
    expect(audit().code).toBe(0);
    // A name that no article has: no row changes.
    writeFileSync(
      join(cwd, 'names.csv'),
      'name,type,canonical,country\nCIIE,organisation,The Fair,\nZyx,person,,\n',
    );
    const { code, said } = audit();
    expect(code).not.toBe(0);
    expect(said).toContain('lists of names, rules or extractors were changed since');
  });

  it('gives the same bytes with and without the cache, and notices a poisoned entry', () => {
    const cwd = corpus(NAMES);
    sourceline(['run', '--cache'], { cwd });
    const expected = bytesOf(join(cwd, 'output'));
    for (const entry of readdirSync(join(cwd, '.cache'), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      writeFileSync(path, readFileSync(path, 'utf8').replace('Ann Lee', 'Bob Roe'));
    }
    sourceline(['run', '--cache', '-o', 'again'], { cwd });
    sourceline(['run', '-o', 'plain'], { cwd });
    expect(bytesOf(join(cwd, 'again'))).toEqual(expected);
    expect(bytesOf(join(cwd, 'plain'))).toEqual(expected);
  });
});

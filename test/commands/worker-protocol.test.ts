import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asciiJson } from '../../pipeline/core/ascii-json.ts';
import { sha256 } from '../../pipeline/core/hash.ts';
import { CLI, emptyFolder, sourceline } from './_command-line.ts';

/** One test for each rule of the protocol, in the order of the README's section on it. */
interface Answer {
  readonly v: number;
  readonly id: string | null;
  readonly sha256?: string;
  readonly toolVersion?: string;
  readonly configHash?: string;
  readonly records?: readonly Readonly<Record<string, unknown>>[];
  readonly error?: { readonly code: string; readonly message: string };
}

const TEXT = '“Sales rose 2% to $5bn on Sunday,” Ana Peña said.';
const request = (id: string, more: object = {}): string => asciiJson({ v: 1, id, text: TEXT, ...more });

const ask = (input: string | Buffer, { cwd = emptyFolder(), env = {}, args = [] as string[] } = {}) => {
  const ended = sourceline(['worker', ...args], { input, cwd, env });
  const answers = ended.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
  return { ...ended, answers };
};

const rows = (answer: Answer, table: string) => answer.records!.filter((record) => record.table === table);

describe('worker protocol', () => {
  it('answers with version, id, hash of the text, version of the tool, hash of the configuration and records', () => {
    const [answer] = ask(`${request('a', { sha256: sha256(TEXT) })}\n`).answers;
    expect(Object.keys(answer)).toEqual(['v', 'id', 'sha256', 'toolVersion', 'configHash', 'records']);
    expect([answer.v, answer.id, answer.sha256]).toEqual([1, 'a', sha256(TEXT)]);
    for (const { surface, char_start, char_end } of rows(answer, 'figures'))
      expect(TEXT.slice(char_start as number, char_end as number)).toBe(surface);
  });

  it('answers a failure with version, id and a code with its message', () => {
    const [answer] = ask('{"v":1,"id":"a"}\n').answers;
    expect(Object.keys(answer)).toEqual(['v', 'id', 'error']);
    expect(answer.error).toEqual({ code: 'BAD_LINE', message: expect.stringContaining('text or path') });
  });

  it('reads the text of a file, and names one that is not there', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.txt'), TEXT);
    const lines = ['a.txt', 'none.txt'].map((path) => asciiJson({ v: 1, id: path, path }));
    const [read, missing] = ask(`${lines.join('\n')}\n`, { cwd }).answers;
    expect(read.sha256).toBe(sha256(TEXT));
    expect(missing.error!.code).toBe('UNREADABLE');
  });

  it('reads the media type and the metadata of a request', () => {
    const html = '<p>Sales rose 2&#37; last year.</p>';
    const line = request('a', { text: html, mediaType: 'text/html', meta: { published: '2024-11-10' } });
    const [answer] = ask(`${line}\n`).answers;
    expect(rows(answer, 'figures').map(({ surface }) => surface)).toEqual(['2&#37;']);
    expect(rows(answer, 'dates').map(({ value }) => value)).toEqual(['2023']);
  });

  it('refuses keys and media types it does not know', () => {
    const lines = [request('a', { texts: 'x' }), request('b', { mediaType: 'application/pdf' })];
    const { answers } = ask(`${lines.join('\n')}\n`);
    expect(answers.map(({ id, error }) => [id, error!.code])).toEqual([
      ['a', 'BAD_LINE'],
      ['b', 'BAD_LINE'],
    ]);
  });

  it('writes ASCII only, so that no reader of lines cuts an answer', () => {
    const text = 'Peña paid €5bn.\u2028He “left”\u0085 on Sunday 😀.';
    const { stdout, answers } = ask(`${request('a', { text })}\n`);
    expect(answers[0].sha256).toBe(sha256(text));
    expect(/^[\x20-\x7e\n]*$/.test(stdout)).toBe(true);
    expect(stdout.split(/[\r\n\u0085\u2028\u2029]/).filter(Boolean)).toHaveLength(1);
  });

  it('refuses a byte above 0x7F, which another encoding would have changed unseen', () => {
    const { answers } = ask(Buffer.from('{"v":1,"id":"a","text":"Peña"}\n', 'latin1'));
    expect(answers[0].error!.code).toBe('NOT_ASCII');
  });

  it('refuses a text whose hash is not the one given', () => {
    const { answers } = ask(`${request('a', { sha256: sha256(TEXT.replace('ñ', '?')) })}\n`);
    expect(answers[0].error!.code).toBe('TEXT_DAMAGED');
  });

  it('parts lines at 0x0A only, and takes a last line without one', () => {
    const { answers } = ask(`{"v":1,\r"id":"cr",\r"text":"In 2020 it was."}\r\n\n${request('last')}`);
    expect(answers.map(({ id }) => id)).toEqual(['cr', 'last']);
    expect(answers.every(({ error }) => error === undefined)).toBe(true);
  });

  it('answers each line once and in order, equal ids too', () => {
    const ids = ['b', 'a', 'b', 'c', 'a'];
    const { code, answers } = ask(ids.map((id) => `${request(id)}\n`).join(''));
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(ids);
    expect(answers[0]).toEqual(answers[2]);
  });

  it('ends with 0 when nothing was asked', () => {
    expect(ask('')).toMatchObject({ code: 0, stdout: '', answers: [] });
  });

  it('does not end with 0 when it was stopped before all was answered', async () => {
    const child = spawn(process.execPath, [CLI, 'worker'], { cwd: emptyFolder() });
    child.stdin.write(`${request('a')}\n`);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGTERM');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect(code).toBe(143);
  });

  it('ends with 74 when nobody reads its answers', async () => {
    const child = spawn(process.execPath, [CLI, 'worker'], { cwd: emptyFolder() });
    child.stdout.destroy();
    child.stdin.on('error', () => {});
    child.stdin.end(Array.from({ length: 20 }, (_, k) => `${request(`d${k}`)}\n`).join(''));
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(74);
  });

  it('keeps stdout for answers; what it has to say stands on stderr', () => {
    const { stdout, stderr } = ask(`${request('a')}\n`);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toContain('1 answered');
  });

  it('answers with the same bytes at any place, time zone, locale and attempt', () => {
    const lines = `${request('a', { meta: { published: '2024-11-10' } })}\n`;
    const here = ask(lines, { env: { TZ: 'UTC' } });
    const cwd = emptyFolder();
    const there = ask(lines, { cwd, env: { TZ: 'Asia/Tokyo', LC_ALL: 'C', LANG: 'C' } });
    expect(there.stdout).toBe(here.stdout);
    expect(there.stdout).not.toContain(cwd);
  });

  it('tells answers of another configuration apart', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'sourceline.config.json'), JSON.stringify({ dollar: 'AUD' }));
    const lines = `${request('a')}\n`;
    expect(ask(lines, { cwd }).answers[0].configHash).not.toBe(ask(lines).answers[0].configHash);
  });

  it('gives the rows that a run writes', () => {
    const cwd = emptyFolder();
    writeFileSync(
      join(cwd, 'in.jsonl'),
      `${JSON.stringify({ id: 'a', text: TEXT, published: '2024-11-10' })}\n`,
    );
    sourceline(['run', 'in.jsonl', '-o', 'output'], { cwd });
    const [answer] = ask(`${request('a', { meta: { published: '2024-11-10' } })}\n`, { cwd }).answers;
    for (const table of ['figures', 'dates', 'quotes', 'entities']) {
      const written = JSON.parse(readFileSync(join(cwd, 'output', `${table}.json`), 'utf8')) as object[];
      const answered = rows(answer, table).map(({ table: _, ...row }) => row);
      expect(answered.map((row) => row.surface)).toEqual(
        written.map((row) => (row as { surface: string }).surface),
      );
      expect(answered.length).toBeGreaterThan(0);
    }
  });
});

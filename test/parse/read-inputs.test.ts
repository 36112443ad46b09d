import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globPattern } from '../../pipeline/io/read-expand.ts';
import { type ReadOptions, isSource, readInputs } from '../../pipeline/io/read-inputs.ts';
import { decode } from '../../pipeline/io/read-encoding.ts';

let root = '';
const put = (name: string, data: string | Uint8Array): void => writeFileSync(join(root, name), data);
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-read-'));
  mkdirSync(join(root, 'sub'));
  put('b.txt', 'Second.');
  put('a.md', '# First');
  put('a.meta.json', '{"title": "Given", "published": "2024-11-10", "publised": "x", "byline": 3}');
  put('sub/c.html', '<p>Third</p>');
  put('sub/Z.txt', 'Upper case sorts first.');
  put('empty.txt', '');
  put('blank.txt', ' \n\t\n');
  put('nul.txt', Buffer.from([65, 0, 66, 67, 0, 0, 0, 68, 69, 70]));
  put('fake.txt', '%PDF-1.7 …');
  put('word.docx', Buffer.from('PK\x03\x04'));
  put('zipped.txt', Buffer.from('PK\x03\x04....word/document.xml'));
  put('photo.jpg', 'x');
  put('data.csv', 'a,b');
  put('.hidden.txt', 'no');
  symlinkSync('/etc/hostname', join(root, 'out.txt'));
  symlinkSync(root, join(root, 'sub', 'loop'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const readAll = async (inputs: string[], options: ReadOptions = {}): Promise<string[]> => {
  const found: string[] = [];
  for await (const item of readInputs(inputs, options))
    found.push(isSource(item) ? `${item.name}: ${item.raw}` : `${item.name}: ${item.findings[0].code}`);
  return found;
};

describe('readInputs', () => {
  it('reads a folder in code unit order, refuses by name and loses nothing of the others', async () => {
    expect(await readAll([root])).toEqual([
      'a.md: # First',
      'b.txt: Second.',
      'blank.txt: INPUT_EMPTY',
      'data.csv: INPUT_KIND_UNKNOWN',
      'empty.txt: INPUT_EMPTY',
      'fake.txt: INPUT_PDF',
      'nul.txt: INPUT_BINARY',
      'out.txt: INPUT_OUTSIDE',
      'photo.jpg: INPUT_IMAGE',
      'sub/Z.txt: Upper case sorts first.',
      'sub/c.html: <p>Third</p>',
      'word.docx: INPUT_WORD_PROCESSOR',
      'zipped.txt: INPUT_WORD_PROCESSOR',
    ]);
  });

  it('takes metadata from the sidecar, and from the command line before it', async () => {
    for await (const item of readInputs([join(root, 'a.md')], { metadata: { published: '2024-11-11' } })) {
      if (!isSource(item)) throw new Error('not read');
      expect(item.given).toEqual({
        title: {
          value: 'Given',
          from: 'sidecar',
          outside: { source: 'sidecar', entry: 'a.meta.json#title', text: 'Given' },
        },
        published: {
          value: '2024-11-11',
          from: 'option',
          outside: { source: 'option', entry: '--published', text: '2024-11-11' },
        },
      });
      expect(item.findings?.map(({ message }) => message)).toEqual([
        'a.meta.json: there is no field publised',
        'a.meta.json: byline is not text',
      ]);
    }
  });

  it('reads what a glob matches, and says when nothing does', async () => {
    expect(await readAll([join(root, '**/*.{html,md}')])).toEqual([
      'a.md: # First',
      'sub/c.html: <p>Third</p>',
    ]);
    await expect(readAll([join(root, '*.nope')])).rejects.toMatchObject({
      code: 'INPUT_MISSING',
      exitCode: 2,
    });
    await expect(readAll([join(root, 'b.txt'), join(root, 'nope.txt')])).rejects.toMatchObject({
      code: 'INPUT_MISSING',
    });
    expect(globPattern('a?[0-9]/**/x*.txt').test('ab5/c/d/xyz.txt')).toBe(true);
  });

  it('says which document holds the same text as one before', async () => {
    const lines = [
      '{"id":"one","text":"We won."}',
      '{"id":"two","text":"We won."}',
      '{"id":"three","text":"We lost."}',
    ];
    async function* stdin() {
      yield Buffer.from(lines.join('\n'));
    }
    const found: unknown[] = [];
    for await (const read of readInputs(['-'], { stdin: stdin() })) found.push([read.name, read.findings]);
    expect(found).toEqual([
      ['one', undefined],
      ['two', [{ code: 'TEXT_REPEATED', message: 'the same bytes as one' }]],
      ['three', undefined],
    ]);
  });

  it('refuses a file above the limit and one it may not read', async () => {
    expect(await readAll([join(root, 'b.txt')], { maxBytes: 3 })).toEqual(['b.txt: INPUT_TOO_LARGE']);
    chmodSync(join(root, 'b.txt'), 0);
    const isRoot = process.getuid?.() === 0;
    expect(await readAll([join(root, 'b.txt')])).toEqual([
      isRoot ? 'b.txt: Second.' : 'b.txt: INPUT_UNREADABLE',
    ]);
    chmodSync(join(root, 'b.txt'), 0o644);
  });

  it('reads standard input as text, HTML or JSON Lines, cut anywhere', async () => {
    const stream = (...parts: string[]): ReadOptions => ({
      stdin: (async function* () {
        for (const part of parts) yield Buffer.from(part);
      })(),
    });
    expect(await readAll(['-'], stream('Hel', 'lo.\n'))).toEqual(['stdin: Hello.\n']);
    expect(await readAll(['-'], stream('{"id":"a","te', 'xt":"A"}\nbad\n{"id":"b",', '"text":"B"}'))).toEqual(
      ['a: A', 'stdin:2: LINE_NOT_JSON', 'b: B'],
    );
    for await (const item of readInputs(['-'], stream('<!doctype html><p>x')))
      expect(item).toMatchObject({ mediaType: 'text/html' });
  });
});

describe('decode', () => {
  const read = (bytes: Buffer, options = {}): string => {
    const { text, encoding, basis, findings } = decode(bytes, options);
    return [text, encoding, basis, ...findings.map(({ code }) => code)].join(' | ');
  };

  it('goes by mark, strict UTF-8, declared charset and detection, in this order', () => {
    expect(read(Buffer.from('\ufeffnaïve'))).toBe('\ufeffnaïve | utf-8 | bom');
    expect(read(Buffer.from('naïve'))).toBe('naïve | utf-8 | utf-8');
    expect(read(Buffer.from('\ufeffnaïve', 'utf16le'))).toBe('\ufeffnaïve | utf-16le | bom');
    expect(read(Buffer.from('naïve, said he', 'utf16le'))).toBe(
      'naïve, said he | utf-16le | detected | ENCODING_DETECTED',
    );
    expect(read(latin('<meta charset="iso-8859-1">\x93x\x94 \x80'), { isHtml: true })).toBe(
      '<meta charset="iso-8859-1">“x” € | windows-1252 | declared',
    );
    expect(read(latin('He said \x93yes\x94 \x96 for \x80 5, na\xefvely'))).toBe(
      'He said “yes” – for € 5, naïvely | windows-1252 | detected | ENCODING_DETECTED',
    );
    expect(read(latin('\xe9'), { given: 'latin1' })).toBe('é | windows-1252 | given');
    expect(read(latin('x'), { given: 'klingon' })).toBe(' | klingon | given | ENCODING_UNKNOWN');
  });

  it('keeps good UTF-8 around a damaged place and says where it is', () => {
    const { text, findings } = decode(
      Buffer.concat([Buffer.from('café naïve résumé '), latin('\xff'), Buffer.from(' é')]),
    );
    expect(text).toBe('café naïve résumé � é');
    expect(findings[0]).toEqual({
      code: 'ENCODING_DAMAGED',
      message: '1 place is not valid utf-8',
      raw: { start: 18, end: 19 },
    });
  });
});

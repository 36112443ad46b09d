import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { emptyFolder, sourceline } from './_command-line.ts';

const GOOD = 'Angela Merkel said on Monday that the bank had lost $5 million in two years.\n';
const FRENCH =
  'Le ministre a déclaré lundi que la société allait supprimer des emplois dans le nord du pays et que les salariés seraient reçus par la direction avant la fin du mois.\n';

interface Bad {
  readonly what: string;
  readonly file: string;
  readonly content: string | Buffer;
  readonly code?: string;
  /** Whether the document counts as an error. */
  readonly isError: boolean;
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const BAD: readonly Bad[] = [
  { what: 'an empty file', file: 'bad.txt', content: '', code: 'INPUT_EMPTY', isError: true },
  {
    what: 'a binary file',
    file: 'bad.txt',
    content: Buffer.from([1, 0, 2, 0, 0, 0, 3, 7, 0, 9]),
    code: 'INPUT_BINARY',
    isError: true,
  },
  { what: 'a PDF', file: 'bad.pdf', content: '%PDF-1.7\n', code: 'INPUT_PDF', isError: true },
  {
    what: 'a PDF that is called text',
    file: 'bad.txt',
    content: '%PDF-1.7\n',
    code: 'INPUT_PDF',
    isError: true,
  },
  {
    what: 'a DOCX',
    file: 'bad.docx',
    content: 'PK\x03\x04 word/',
    code: 'INPUT_WORD_PROCESSOR',
    isError: true,
  },
  {
    what: 'a French text',
    file: 'bad.txt',
    content: FRENCH.repeat(4),
    code: 'LANGUAGE_NOT_ENGLISH',
    isError: false,
  },
  {
    what: 'a text in windows-1252',
    file: 'bad.txt',
    content: latin(`\x93We won,\x94 said Ren\xe9e Dub\xe9. ${GOOD}`),
    code: 'ENCODING_DETECTED',
    isError: false,
  },
  {
    what: 'broken Markdown',
    file: 'bad.md',
    content: `${'['.repeat(5000)}\n\n${GOOD}`,
    code: 'MARKDOWN_AS_PLAIN',
    isError: false,
  },
  {
    what: 'broken HTML',
    file: 'bad.html',
    content: `<p><b>${GOOD}<table><tr></b></div><!-- `,
    isError: false,
  },
];

const findingsOf = (cwd: string): Record<string, string>[] =>
  parse(readFileSync(join(cwd, 'output/findings.csv'), 'utf8'), { columns: true, bom: true });

/** Runs over a good article and the bad one; gives what a person sees. */
const runWith = (write: (raw: string) => void) => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'raw'));
  writeFileSync(join(cwd, 'raw/good.txt'), GOOD);
  write(join(cwd, 'raw'));
  const ended = sourceline(['run'], { cwd });
  const entities = readFileSync(join(cwd, 'output/entities.csv'), 'utf8');
  return { ...ended, cwd, findings: findingsOf(cwd), entities };
};

describe('bad input', () => {
  it.each(BAD)(
    '$what gets a coded message and harms no other document',
    ({ file, content, code, isError }) => {
      const { stderr, findings, entities, ...ended } = runWith((raw) =>
        writeFileSync(join(raw, file), content),
      );
      expect(stderr).toContain(isError ? '2 in = 1 ok + 1 error' : '2 in = 2 ok + 0 error');
      expect(ended.code).toBe(isError ? 1 : 0);
      expect(entities).toContain('Angela Merkel');
      if (!code) return;
      const finding = findings.find((each) => each.code === code);
      expect(findings.map((each) => each.code)).toContain(code);
      expect(finding!.message && finding!.remedy).toBeTruthy();
    },
  );

  it('says at the end how many documents gave no records, and why', () => {
    const { code, stderr } = runWith((raw) => {
      writeFileSync(join(raw, 'french.txt'), FRENCH.repeat(4));
      writeFileSync(join(raw, 'script.html'), '<script>document.write("text")</script>');
    });
    expect(code).toBe(0);
    expect(stderr).toContain('1 document gave no records: LANGUAGE_NOT_ENGLISH: see findings.csv');
    expect(stderr).toContain('1 document gave no records: TEXT_EMPTY: see findings.csv');
  });

  it('a NUL is named with its place, whatever bytes stand around it', () => {
    const { findings } = runWith((raw) => {
      writeFileSync(join(raw, 'nul.txt'), 'We won.\0\n');
      writeFileSync(
        join(raw, 'bytes.txt'),
        Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7) & 255)),
      );
    });
    const messages = findings.filter(({ code }) => code === 'INPUT_BINARY').map(({ message }) => message);
    expect(messages).toEqual([
      'bytes.txt holds control characters: U+0000 at character 0',
      'nul.txt holds control characters: U+0000 at character 7',
    ]);
  });

  it('metadata that belongs to no article is no secret', () => {
    const { stderr, findings } = runWith((raw) => {
      writeFileSync(join(raw, 'good.meta.json'), '{"published": "2024-11-10"}');
      writeFileSync(join(raw, 'godo.meta.json'), '{"published": "2024-11-10"}');
      writeFileSync(join(raw, 'good.txt.meta.json'), '{"published": "2024-11-10"}');
    });
    expect(stderr).toContain('2 in = 1 ok + 1 error');
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toContain('SIDECAR_ALONE raw/godo.meta.json');
  });

  it('a line of JSON Lines is told what it lacks', () => {
    const { findings } = runWith((raw) =>
      writeFileSync(join(raw, 'many.jsonl'), '{"text":"x"}\n{"id":"a"}\n'),
    );
    const messages = findings.filter(({ code }) => code === 'LINE_INVALID').map(({ message }) => message);
    expect(messages).toEqual(['line 1: id is missing', 'line 2: text is missing']);
  });

  it('a bad line of JSON Lines costs that line', () => {
    const lines = [
      JSON.stringify({ id: 'one', text: GOOD }),
      '{"id": "two", ',
      JSON.stringify({ id: 'three', text: GOOD }),
    ];
    const { stderr, findings } = runWith((raw) =>
      writeFileSync(join(raw, 'many.jsonl'), `${lines.join('\n')}\n`),
    );
    expect(stderr).toContain('4 in = 3 ok + 1 error');
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  it('a missing file is a usage error that names it', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'good.txt'), GOOD);
    const { code, stderr } = sourceline(['run', 'good.txt', 'gone.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('gone.txt');
  });

  it.skipIf(process.getuid?.() === 0)('an unreadable file costs that file', () => {
    const { stderr } = runWith((raw) => {
      writeFileSync(join(raw, 'bad.txt'), GOOD);
      chmodSync(join(raw, 'bad.txt'), 0);
    });
    expect(stderr).toContain('2 in = 1 ok + 1 error');
  });
});

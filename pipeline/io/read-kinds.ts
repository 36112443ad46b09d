import type { MediaType } from '../../schemas/document.ts';
import type { Code } from '../../schemas/codes.ts';
import { ownTable } from '../core/own-table.ts';

/** What an input is read as. */
export type InputKind = MediaType | 'lines';

const KINDS = ownTable<InputKind>({
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  jsonl: 'lines',
  ndjson: 'lines',
});

const refused = (code: Code, extensions: string): [string, Code][] =>
  extensions.split(' ').map((extension) => [extension, code]);

const REFUSED = new Map<string, Code>([
  ...refused('INPUT_PDF', 'pdf'),
  ...refused('INPUT_WORD_PROCESSOR', 'doc docx docm dot dotx odt rtf pages wpd epub'),
  ...refused('INPUT_SPREADSHEET', 'xls xlsx xlsm ods numbers ppt pptx odp key'),
  ...refused('INPUT_IMAGE', 'png jpg jpeg gif webp bmp tif tiff heic avif svg ico'),
  ...refused('INPUT_MEDIA', 'mp3 wav flac ogg m4a aac mp4 mov avi mkv webm'),
  ...refused('INPUT_ARCHIVE', 'zip gz tgz bz2 xz 7z rar tar zst'),
]);

/** The extension in lower case without its dot; empty when there is none. */
export const extensionOf = (path: string): string => {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
};

/** What the extension says; `undefined` when it says nothing we read. */
export const kindOf = (path: string): InputKind | undefined => KINDS[extensionOf(path)];

/** Why files with this extension are refused; `undefined` when they are not. */
export const refusalByName = (path: string): Code | undefined => REFUSED.get(extensionOf(path));

/** Whether a file holds metadata of the file beside it and so is no input. */
export const isSidecar = (path: string): boolean => path.endsWith('.meta.json');

const text = (...signatures: string[]): Buffer[] =>
  signatures.map((signature) => Buffer.from(signature, 'latin1'));

const MAGIC: readonly [Code, readonly Buffer[]][] = [
  ['INPUT_PDF', text('%PDF-')],
  ['INPUT_WORD_PROCESSOR', text('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '{\\rtf')],
  ['INPUT_IMAGE', text('\x89PNG\r\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*')],
  [
    'INPUT_ARCHIVE',
    text('\x1f\x8b\x08', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a', '\x28\xb5\x2f\xfd', 'BZh9', '\xfd7zXZ'),
  ],
  ['INPUT_MEDIA', text('ID3\x03', 'ID3\x04', 'OggS\0', 'fLaC\0')],
  [
    'INPUT_BINARY',
    text('\x7fELF', 'SQLite format 3\0', '\0asm', 'PAR1', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe'),
  ],
];

const zipKind = (bytes: Buffer): Code => {
  const head = bytes.subarray(0, 4096).toString('latin1');
  if (/word\/|opendocument\.text|application\/epub/.test(head)) return 'INPUT_WORD_PROCESSOR';
  if (/xl\/|ppt\/|opendocument\.(?:spreadsheet|presentation)/.test(head)) return 'INPUT_SPREADSHEET';
  return /\[Content_Types\]\.xml/.test(head) ? 'INPUT_WORD_PROCESSOR' : 'INPUT_ARCHIVE';
};

/** Why a file with these first bytes is refused; `undefined` when it may be text. */
export const refusalByBytes = (bytes: Buffer): Code | undefined => {
  if (bytes.length < 4) return undefined;
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return zipKind(bytes);
  const four = bytes.subarray(0, 4).toString('latin1');
  const form = bytes.subarray(8, 12).toString('latin1');
  if (four === 'RIFF')
    return form === 'WEBP' ? 'INPUT_IMAGE' : form === 'WAVE' || form === 'AVI ' ? 'INPUT_MEDIA' : undefined;
  if (bytes.subarray(4, 8).toString('latin1') === 'ftyp') return 'INPUT_MEDIA';
  return MAGIC.find(([, signatures]) =>
    signatures.some((signature) => bytes.subarray(0, signature.length).equals(signature)),
  )?.[0];
};

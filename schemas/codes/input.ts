import { defineCodes } from './_define.ts';

const CONVERT = 'Save it as plain text, Markdown or HTML and give that file.';

/** Codes of reading inputs. */
export const inputCodes = defineCodes({
  INPUT_MISSING: {
    severity: 'error',
    title: 'A named input does not exist',
    remedy: 'Check the path or the pattern; paths are relative to the working directory.',
  },
  INPUT_UNREADABLE: {
    severity: 'error',
    title: 'A file or folder could not be read',
    remedy: 'Check its permissions and that it is a regular file.',
  },
  INPUT_OUTSIDE: {
    severity: 'error',
    title: 'A link leads out of the input folder',
    remedy: 'Name the file it points to as an input of its own, or copy it into the folder.',
  },
  INPUT_EMPTY: {
    severity: 'error',
    title: 'The file is empty',
    remedy: 'Remove the file or put the article into it.',
  },
  INPUT_TOO_LARGE: {
    severity: 'error',
    title: 'The file is larger than the limit',
    remedy: 'Split it into articles, or raise the limit with --max-bytes.',
  },
  INPUT_PDF: {
    severity: 'error',
    title: 'PDF files are not read',
    remedy: 'Extract the text first (for example pdftotext -layout FILE.pdf FILE.txt) and give the text.',
  },
  INPUT_WORD_PROCESSOR: {
    severity: 'error',
    title: 'Word processor files are not read',
    remedy: 'Save it as plain text or HTML (for example pandoc FILE.docx -o FILE.md) and give that file.',
  },
  INPUT_SPREADSHEET: {
    severity: 'error',
    title: 'Spreadsheets and presentations are not read',
    remedy: 'Articles are read, tables of data are not: export the text to a .txt file.',
  },
  INPUT_IMAGE: {
    severity: 'error',
    title: 'Images are not read',
    remedy: 'Recognise the text with an OCR program and give the text.',
  },
  INPUT_MEDIA: {
    severity: 'error',
    title: 'Sound and film are not read',
    remedy: 'Give a transcript as text.',
  },
  INPUT_ARCHIVE: {
    severity: 'error',
    title: 'Archives and compressed files are not opened',
    remedy: 'Unpack it and give the folder.',
  },
  INPUT_BINARY: { severity: 'error', title: 'The file is not text', remedy: CONVERT },
  INPUT_KIND_UNKNOWN: {
    severity: 'error',
    title: 'Files of this kind are not read',
    remedy:
      'Read are .txt, .md, .markdown, .html, .htm and .jsonl. Rename the file or remove it from the folder.',
  },
  ENCODING_FAILED: {
    severity: 'error',
    title: 'The characters of the file could not be decoded',
    remedy: 'Convert the file to UTF-8, or name its encoding with --encoding.',
  },
  ENCODING_DAMAGED: {
    severity: 'warning',
    title: 'Some characters could not be decoded',
    remedy: 'They stand as U+FFFD in the text; repair the file at the source.',
  },
  ENCODING_DETECTED: {
    severity: 'warning',
    title: 'The encoding was guessed from the bytes',
    remedy: 'Look at letters with accents and at currency signs; convert the file to UTF-8 to be sure.',
  },
  ENCODING_UNKNOWN: {
    severity: 'error',
    title: 'The encoding that was named is not known',
    remedy: 'Use a label such as utf-8, windows-1252, iso-8859-15 or utf-16le.',
  },
  SIDECAR_INVALID: {
    severity: 'warning',
    title: 'The metadata file beside the input was not used',
    remedy:
      'It must be a JSON object with title, byline, publisher, dateline, published, url or language as text.',
  },
  SIDECAR_ALONE: {
    severity: 'error',
    title: 'A metadata file belongs to no input',
    remedy: 'Call it after its article (article.meta.json beside article.txt), or remove it.',
  },
  LINE_NOT_JSON: {
    severity: 'error',
    title: 'A line of a JSON Lines file is not JSON',
    remedy: 'Write one object a line, in UTF-8: {"id": "…", "text": "…"}.',
  },
  LINE_INVALID: {
    severity: 'error',
    title: 'A line of a JSON Lines file lacks a field or has a wrong one',
    remedy: 'Each line needs id and text; title, published, url and mediaType are optional text.',
  },
  TEXT_REPEATED: {
    severity: 'warning',
    title: 'The same text stands in another document',
    remedy: 'Its records are in the tables once for each document: remove one, or count them once.',
  },
  NAME_REPEATED: {
    severity: 'error',
    title: 'Two documents have the same name',
    remedy: 'Give each document of the run its own id or path; the first one was read.',
  },
});

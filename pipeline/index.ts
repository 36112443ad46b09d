/// <reference types="node" preserve="true" />
/** The library: `import { run, verify, defineExtractor } from 'sourceline'`. */
import { parseHtml } from './parse/html.ts';
import { parseMarkdown } from './parse/markdown.ts';
import { useParsers } from './parse/parse-document.ts';

export { DEFAULT_CONFIG, Config } from '../schemas/config.ts';
export type { ParsedDocument, Source } from '../schemas/document.ts';
export type { Finding } from '../schemas/finding.ts';
export type { Candidate, Checked, DocumentRecord, Resolved } from '../schemas/stages.ts';
export { type Row, TABLES, type TableName } from '../schemas/tables.ts';
export { derived, implied, outside, reference, stated, type Value } from '../schemas/value.ts';
export { type TextInput, analyse } from './analyse.ts';
export { check, diff, verify } from './audit-output.ts';
export { defineExtractor, defineLink } from './core/define.ts';
export { defineFormat, definePublisher } from './core/define-format.ts';
export { CodedError, InvariantError, IoError, LockedError, UsageError } from './core/errors.ts';
export { VERSION } from './core/version.ts';
export { type FolderRun, runToFolder as run } from './run-to-folder.ts';

// `analyse` answers at once and so cannot wait for a parser.
useParsers({ 'text/html': parseHtml, 'text/markdown': parseMarkdown });

import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod';
import { METADATA_FIELDS, type Metadata, type MetadataValue } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import { extensionOf } from './read-kinds.ts';

/** `article.meta.json` beside `article.txt`. */
const Sidecar = z.record(z.string(), z.unknown());

const isField = (key: string): key is (typeof METADATA_FIELDS)[number] =>
  METADATA_FIELDS.some((field) => field === key);

const invalid = (path: string, message: string): { metadata: Metadata; findings: Finding[] } => ({
  metadata: {},
  findings: [{ code: 'SIDECAR_INVALID', message: `${basename(path)}: ${message}` }],
});

/** The sidecar of a file: `a.txt.meta.json` or `a.meta.json`; `undefined` when there is none. */
export const sidecarOf = (path: string): string | undefined => {
  const extension = extensionOf(path);
  const stem = extension ? path.slice(0, -extension.length - 1) : path;
  return [`${path}.meta.json`, `${stem}.meta.json`].find((candidate) => existsSync(candidate));
};

/** Reads a sidecar. A wrong field is a finding and is left out; the others are used. */
export const readSidecar = (path: string): { metadata: Metadata; findings: Finding[] } => {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (cause) {
    return invalid(path, (cause as Error).message);
  }
  const parsed = Sidecar.safeParse(data);
  if (!parsed.success || Array.isArray(data)) return invalid(path, 'it is not a JSON object');
  const findings: Finding[] = [];
  const metadata: Record<string, MetadataValue> = {};
  for (const [key, value] of Object.entries(parsed.data)) {
    if (!isField(key)) findings.push(...invalid(path, `there is no field ${key}`).findings);
    else if (typeof value !== 'string') findings.push(...invalid(path, `${key} is not text`).findings);
    else if (value.trim())
      metadata[key] = {
        value,
        from: 'sidecar',
        outside: { source: 'sidecar', entry: `${basename(path)}#${key}`, text: value },
      };
  }
  return { metadata, findings };
};

import * as z from 'zod';
import type { InputEntry, OutputEntry } from './define-format.ts';
import { sha256 } from './hash.ts';

export const MANIFEST = 'manifest.json';

/** What `manifest.json` holds: the proof of what was made from what, without a clock. */
export interface Manifest {
  readonly tool: { readonly name: string; readonly version: string };
  readonly configuration: Readonly<Record<string, unknown>>;
  readonly configuration_sha256: string;
  readonly inputs: readonly InputEntry[];
  readonly counts: {
    readonly inputs: number;
    readonly documents: number;
    readonly unreadable: number;
    readonly rejected: number;
  };
  /** Rows per table. */
  readonly tables: Readonly<Record<string, number>>;
  readonly outputs: readonly OutputEntry[];
  /** Hash of the manifest without this line. */
  readonly manifest_sha256: string;
}

/** Plain data in one form whatever the order of its keys. */
export const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, canonical(item)]),
  );
};

/** The manifest with its own hash. */
export const withHash = (manifest: Omit<Manifest, 'manifest_sha256'>): Manifest => ({
  ...manifest,
  manifest_sha256: sha256(JSON.stringify(manifest)),
});

/** The bytes of `manifest.json` as text. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

const Entry = { path: z.string(), sha256: z.string(), bytes: z.number(), media_type: z.string() };

/** The parts of a manifest that are read again. */
const shape = () =>
  z.object({
    configuration: z.record(z.string(), z.unknown()),
    inputs: z.array(z.object({ ...Entry, id: z.string(), name: z.string() })),
    counts: z.object({ inputs: z.number(), documents: z.number(), unreadable: z.number() }),
    tables: z.record(z.string(), z.number()),
    outputs: z.array(z.object(Entry)),
  });

/** What a manifest lacks; `undefined` when it lacks nothing. */
const flawOf = (given: unknown): string | undefined => {
  const issue = shape().safeParse(given).error?.issues[0];
  return issue && `${issue.path.join('.') || 'at the top'}: ${issue.message}`;
};

/** Reads a manifest; `undefined` with the reason when its bytes are not those that were written. */
export const readManifest = (text: string): { manifest?: Manifest; problem?: string } => {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(text) as Manifest;
  } catch (error) {
    return { problem: `it is not JSON: ${(error as Error).message}` };
  }
  const flaw = flawOf(manifest);
  if (flaw) return { problem: `it is no manifest: ${flaw}` };
  const { manifest_sha256, ...rest } = manifest;
  if (sha256(JSON.stringify(rest)) !== manifest_sha256)
    return { manifest, problem: 'it does not match its own hash' };
  if (manifestText(manifest) !== text) return { manifest, problem: 'it was reformatted' };
  return { manifest };
};

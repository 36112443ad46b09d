import type { Severity } from '../finding.ts';

/** What a code means and what a person can do about it. */
export interface CodeEntry {
  readonly severity: Severity;
  readonly title: string;
  readonly remedy: string;
}

/** Checks the shape of a table of codes and keeps its keys as a type. */
export const defineCodes = <K extends string>(codes: Record<K, CodeEntry>): Record<K, CodeEntry> => codes;

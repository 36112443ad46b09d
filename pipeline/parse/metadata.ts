import { METADATA_FIELDS, type Metadata, type MetadataValue } from '../../schemas/document.ts';
import type { Code } from '../../schemas/codes.ts';
import type { Finding } from '../../schemas/finding.ts';
import { readDate } from './published.ts';

const CODES: Readonly<Record<'unreadable' | 'ambiguous' | 'weekday', Code>> = {
  unreadable: 'METADATA_DATE_UNREADABLE',
  ambiguous: 'METADATA_DATE_AMBIGUOUS',
  weekday: 'DATE_WEEKDAY_DIFFERS',
};

const REASONS = {
  unreadable: 'is not a date',
  ambiguous: 'can be read in two ways',
  weekday: 'names a weekday the date does not fall on',
};

const placeOf = (value: MetadataValue): string => value.outside?.entry ?? value.from;

/** The first readable publication date in order of precedence; those that cannot be read are findings. */
const choosePublished = (
  candidates: readonly MetadataValue[],
  findings: Finding[],
): MetadataValue | undefined => {
  let chosen: MetadataValue | undefined;
  for (const candidate of candidates) {
    const read = readDate(candidate.value);
    if ('problem' in read) {
      const message = `published "${candidate.value}" (${placeOf(candidate)}) ${REASONS[read.problem]}`;
      findings.push({ code: CODES[read.problem], message, raw: candidate.raw });
    } else if (!chosen) chosen = { ...candidate, value: read.iso };
    else if (!sameDay(chosen.value, read.iso)) {
      const message = `published ${chosen.value} (${placeOf(chosen)}) but ${read.iso} (${placeOf(candidate)})`;
      findings.push({ code: 'METADATA_DATES_DIFFER', message, raw: candidate.raw });
    }
  }
  return chosen;
};

/** Whether two ISO dates can be the same day: the shorter is a beginning of the longer. */
const sameDay = (a: string, b: string): boolean => {
  const [first, second] = [a.slice(0, 10), b.slice(0, 10)];
  return first.startsWith(second) || second.startsWith(first);
};

/** Joins metadata; earlier ones outrank later ones. Publication dates come out as ISO 8601. */
export const mergeMetadata = (levels: readonly Metadata[]): { metadata: Metadata; findings: Finding[] } => {
  const findings: Finding[] = [];
  const merged: { -readonly [F in keyof Metadata]: MetadataValue } = {};
  for (const field of METADATA_FIELDS) {
    const candidates = levels.flatMap((level) => level[field] ?? []);
    const value = field === 'published' ? choosePublished(candidates, findings) : candidates[0];
    if (value) merged[field] = value;
  }
  return { metadata: merged, findings };
};

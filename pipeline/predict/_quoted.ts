import type { DocumentRecord } from '../../schemas/stages.ts';

/** `true` for a record between quotation marks, not merely in reported speech; else `undefined`. */
export const inMarks = ({
  fieldRules,
}: DocumentRecord<'figures'> | DocumentRecord<'dates'>): true | undefined =>
  fieldRules.quote_id?.rule.endsWith('#inside-marks') ? true : undefined;

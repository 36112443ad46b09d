import type { RecordTable } from '../../schemas/tables.ts';

/**
 * Values that a record added by a person needs beside the one the person gave; what a person can
 * still correct. `words` is the text selected. Roles and statements have no defaults: each of their
 * required values must be given.
 */
export const defaultsFor = (
  table: RecordTable,
  words: string,
  id: string,
): Readonly<Record<string, unknown>> => {
  switch (table) {
    case 'figures':
      return { kind: 'number', status: 'actual' };
    case 'dates':
      return { kind: 'date', basis: 'unresolved', candidates: [] };
    case 'quotes':
      return {
        kind: 'direct',
        text: words,
        clean_text: words,
        insertions: [],
        quoted: [],
        utterance_id: `utt_${id.slice(4)}`,
      };
    case 'entities':
      return { kind: 'other', name: words, aliases: [], mention_count: 0 };
    default:
      return {};
  }
};

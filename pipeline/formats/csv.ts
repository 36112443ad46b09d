import { defineFormat } from '../core/define-format.ts';
import { csvCodec } from './_csv-table.ts';

/** Canonical CSV, RFC 4180: exact text, for programs. */
export default defineFormat({
  id: 'csv',
  extension: 'csv',
  title: 'CSV, RFC 4180',
  byDefault: true,
  ...csvCodec(false),
});

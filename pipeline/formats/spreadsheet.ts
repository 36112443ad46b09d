import { defineFormat } from '../core/define-format.ts';
import { csvCodec } from './_csv-table.ts';

/** CSV for spreadsheet programs: nothing in it runs, turns into a date or loses digits. */
export default defineFormat({
  id: 'spreadsheet',
  extension: 'spreadsheet.csv',
  title: 'CSV for spreadsheet programs',
  byDefault: false,
  ...csvCodec(true),
});

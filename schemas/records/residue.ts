import { column } from '../column.ts';
import { defineTable } from '../table.ts';

export const residue = defineTable({
  name: 'residue',
  prefix: 'res',
  title: 'Residue',
  description: 'One row is a number, number word, quotation mark or capitalised name that no record covers.',
  fields: {
    id: column.text('Id', 'Stable name.'),
    document_id: column.text('Document', 'documents.id.'),
    kind: column.oneOf(['number', 'number_word', 'quotation_mark', 'name'], 'Kind', 'What was left over.'),
    surface: column.text('Surface', 'The words left over.'),
    reason: column.text('Reason', 'Why no record covers it, as far as known.'),
    char_start: column.integer('Start', 'UTF-16 offset in the raw text.'),
    char_end: column.integer('End', 'UTF-16 offset in the raw text.'),
    line: column.integer('Line', 'From 1.'),
    column: column.integer('Column', 'From 1.'),
    sentence: column.text('Sentence', 'The sentence it stands in.'),
    rule: column.optionalText('Rule', 'Rule that left it, where one did.'),
  },
  references: { document_id: 'documents' },
});

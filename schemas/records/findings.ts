import { column } from '../column.ts';
import { defineTable } from '../table.ts';

export const findings = defineTable({
  name: 'findings',
  prefix: 'fnd',
  title: 'Findings',
  description: 'One row is something a person should look at.',
  fields: {
    id: column.text('Id', 'Stable name.'),
    document_id: column.optionalText('Document', 'documents.id, where the document could be read.'),
    path: column.text('Path', 'Path of the input.'),
    severity: column.oneOf(
      ['error', 'warning', 'info'],
      'Severity',
      'error: the document or value was lost; warning: look at it; info: for the record.',
    ),
    code: column.text('Code', 'Stable code of the message.'),
    message: column.text('Message', 'What was found.'),
    remedy: column.text('Remedy', 'What can be done.'),
    surface: column.optionalText('Surface', 'The words it is about.'),
    char_start: column.optionalInteger('Start', 'UTF-16 offset in the raw text.'),
    char_end: column.optionalInteger('End', 'UTF-16 offset in the raw text.'),
    line: column.optionalInteger('Line', 'From 1.'),
    column: column.optionalInteger('Column', 'From 1.'),
    rule: column.optionalText('Rule', 'Rule that raised it.'),
  },
});

import { column } from '../column.ts';
import { defineTable } from '../table.ts';
import { BASES } from '../value.ts';

export const claims = defineTable({
  name: 'claims',
  prefix: 'clm',
  title: 'Claims',
  description:
    'One row is one exported value: a cell of another table with everything it rests on. Three kinds of cell have no claim of their own: names and titles that repeat the surface of their row word for word (its offsets are the evidence), those that say that nothing is said (false, an empty list, actual, positive, current), and those that another cell of the row answers for (schemas/covered.ts: cue_lemma by cue, earliest by value).',
  fields: {
    id: column.text('Id', 'Stable name of the claim.'),
    document_id: column.text('Document', 'documents.id.'),
    table_name: column.text('Table', 'Table of the cell.'),
    record_id: column.text('Record', 'Id of the row.'),
    field: column.text('Field', 'Column of the cell.'),
    value: column.text('Value', 'The value as exported.'),
    original: column.text('Original text', 'The words it was read from, joined by " … " where interrupted.'),
    basis: column.oneOf(BASES, 'Basis', 'stated, implied, derived, reference or human.'),
    formula: column.optionalText('Formula', 'For derived values: how they were computed.'),
    evidence: column.segments('Evidence', 'Every stretch of evidence with its source.'),
    rule: column.text('Rule', 'Rule that made it.'),
    rule_version: column.text('Rule version', 'Version of the rule file.'),
    document_sha256: column.text('Document SHA-256', 'Of the bytes as received.'),
  },
  references: { document_id: 'documents' },
});

import { column } from '../column.ts';
import { defineTable } from '../table.ts';
import { ENTITY_KINDS } from './mentions.ts';

export const directory = defineTable({
  name: 'directory',
  prefix: 'dir',
  title: 'Directory',
  description: 'One row is one thing across the corpus: entities of several documents joined.',
  fields: {
    id: column.text('Id', 'Stable name.'),
    kind: column.oneOf(ENTITY_KINDS, 'Kind', 'Kind of thing.'),
    name: column.text('Name', 'Canonical name across the corpus.'),
    country: column.optionalText('Country', 'ISO 3166-1 alpha-2.'),
    members: column.list('Members', 'entities.id of each document.'),
    document_count: column.integer('Documents', 'In how many documents.'),
    mention_count: column.integer('Mentions', 'How often in all.'),
    reason: column.text('Reason', 'Why they were joined.'),
  },
  references: { members: 'entities' },
});

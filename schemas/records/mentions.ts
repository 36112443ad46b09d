import { column } from '../column.ts';
import { defineRecord } from '../table.ts';

export const ENTITY_KINDS = [
  'person',
  'organisation',
  'place',
  'event',
  'product',
  'work',
  'law',
  'group',
  'other',
] as const;
export const MENTION_FORMS = ['name', 'alias', 'demonym', 'nominal', 'pronoun'] as const;

export const mentions = defineRecord({
  name: 'mentions',
  prefix: 'men',
  title: 'Mentions',
  description: 'One row is one place where a thing is named.',
  fields: {
    entity_id: column.text('Entity id', 'The entity it names (entities.id).'),
    entity: column.text('Entity', 'Canonical name of that entity.'),
    kind: column.oneOf(ENTITY_KINDS, 'Kind', 'Kind of thing.'),
    form: column.oneOf(MENTION_FORMS, 'Form', 'name, alias, demonym, nominal or pronoun.'),
  },
  references: { entity_id: 'entities' },
});

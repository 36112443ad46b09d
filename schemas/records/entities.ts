import { column } from '../column.ts';
import { defineRecord } from '../table.ts';
import { ENTITY_KINDS } from './mentions.ts';

export const entities = defineRecord({
  name: 'entities',
  prefix: 'ent',
  title: 'Entities',
  description: 'One row is one thing in one document. Its place is that of its fullest mention.',
  fields: {
    kind: column.oneOf(ENTITY_KINDS, 'Kind', 'Kind of thing.'),
    name: column.text('Name', 'Canonical name: the fullest form in the text.'),
    aliases: column.list('Aliases', 'Other forms in the text, in order of appearance.'),
    country: column.optionalText(
      'Country',
      'ISO 3166-1 alpha-2, only where the text says so or the name is a country.',
    ),
    country_reason: column.optionalText(
      'Country reason',
      'Why that country: is a country, demonym, dateline …',
    ),
    gender: column.optionalOneOf(
      ['female', 'male'],
      'Pronouns',
      'Grammatical gender the text uses for a person.',
    ),
    mention_count: column.integer('Mentions', 'How often it is mentioned.'),
  },
});

import { column } from '../column.ts';
import { defineRecord } from '../table.ts';

export const roles = defineRecord({
  name: 'roles',
  prefix: 'rol',
  title: 'Roles',
  description: "One row is a person's position. The span is that of the title.",
  fields: {
    person_id: column.text('Person id', 'The person (entities.id).'),
    person: column.text('Person', 'Canonical name.'),
    title: column.optionalText(
      'Title',
      'The title as read, a plural in the singular: "Minister of Trade and Industry". Empty where only the organisation is named: "Mike Ryan of the WHO".',
    ),
    organisation_id: column.optionalText(
      'Organisation id',
      'Organisation or place of the position (entities.id).',
    ),
    organisation: column.optionalText(
      'Organisation',
      'Its canonical name; without an id, the words for a body that has no name: "village council".',
    ),
    status: column.oneOf(
      ['current', 'former', 'acting', 'elect', 'deputy'],
      'Status',
      'current, former, acting, elect or deputy.',
    ),
  },
  references: { person_id: 'entities', organisation_id: 'entities' },
});

import type { Resolved } from '../../schemas/stages.ts';
import { place } from './_place.ts';

/** The `roles[]` of the article schema: persons and organisations by entity id. */
export const articleRoles = ({ document, records }: Resolved): object[] =>
  records.roles.map(({ fields }) => ({
    person: fields.person_id?.value ?? fields.person?.value ?? null,
    title: fields.title ? place(document, fields.title.spans[0]) : null,
    organisation: fields.organisation_id?.value ?? fields.organisation?.value ?? null,
    status: fields.status?.value,
  }));

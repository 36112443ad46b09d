import type { DocumentRecord, Resolved } from '../../schemas/stages.ts';
import { place } from './_place.ts';

const valuesOf = (records: readonly DocumentRecord[], ids: readonly string[] | undefined): string[] =>
  (ids ?? []).flatMap((id) => {
    const fields = records.find((record) => record.id === id)?.fields as
      | { value?: { value: string } }
      | undefined;
    return fields?.value?.value ?? [];
  });

/** The `relations[]` of the article schema: one for each statement, with its event type or verb as type. */
export const articleRelations = ({ document, records }: Resolved): object[] =>
  records.statements.map(({ fields, span }) => ({
    type: fields.event_type?.value ?? fields.predicate?.value,
    args: {
      subject: fields.subject_id?.value ?? fields.subject?.value ?? null,
      object: fields.object_id?.value ?? fields.object?.value ?? null,
      figures: valuesOf(records.figures, fields.figure_ids?.value),
      dates: valuesOf(records.dates, fields.date_ids?.value),
      places: fields.place_ids?.value ?? [],
    },
    evidence: place(document, span),
  }));

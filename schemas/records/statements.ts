import { column } from '../column.ts';
import { defineRecord } from '../table.ts';

export const statements = defineRecord({
  name: 'statements',
  prefix: 'sta',
  title: 'Statements',
  description: 'One row is who did what. The span runs from the first to the last argument.',
  fields: {
    event_type: column.optionalText(
      'Event type',
      'held, attended, signed, launched, acquired, appointed, casualties, won, lost, rose, fell, announced, banned, or empty.',
    ),
    subject_id: column.optionalText('Subject id', 'Entity (entities.id).'),
    subject: column.optionalText(
      'Subject',
      'Canonical name, or the words as written. Empty for a passive that names no agent.',
    ),
    predicate: column.text('Predicate', 'Dictionary form of the verb.'),
    predicate_surface: column.text('Predicate as written', 'The verb group as written.'),
    object_id: column.optionalText('Object id', 'Entity (entities.id), when the object names one.'),
    object: column.optionalText('Object', 'The object as written.'),
    polarity: column.oneOf(['positive', 'negative'], 'Polarity', 'negative: did not, denied, failed to.'),
    modality: column.oneOf(
      ['actual', 'planned', 'possible', 'required', 'urged', 'conditional'],
      'Modality',
      'Whether it happened, will, may, must, or was asked for.',
    ),
    figure_ids: column.list('Figures', 'Figures that belong to it (figures.id).'),
    date_ids: column.list('Dates', 'Dates that belong to it (dates.id).'),
    place_ids: column.list('Places', 'Places that belong to it (entities.id).'),
    attributed_to_id: column.optionalText(
      'Attributed to id',
      'Speaker, when it stands inside speech (entities.id).',
    ),
    attributed_to: column.optionalText('Attributed to', 'Canonical name of the speaker.'),
    quote_id: column.optionalText('Quote', 'The quotation it stands in (quotes.id).'),
  },
  references: {
    subject_id: 'entities',
    object_id: 'entities',
    figure_ids: 'figures',
    date_ids: 'dates',
    place_ids: 'entities',
    attributed_to_id: 'entities',
    quote_id: 'quotes',
  },
});

import { column } from '../column.ts';
import { defineRecord } from '../table.ts';

export const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const;
export const SPEAKER_BASES = [
  'named',
  'surname',
  'pronoun',
  'role',
  'organisation',
  'unnamed',
  'transcript',
  'carried_over',
] as const;

export const quotes = defineRecord({
  name: 'quotes',
  prefix: 'quo',
  title: 'Quotations',
  description:
    'One row is one contiguous stretch of reported speech; stretches of one utterance share utterance_id. The span of a marked quotation includes its marks.',
  fields: {
    kind: column.oneOf(
      QUOTE_KINDS,
      'Kind',
      'direct: marked words only; mixed: marked words inside a paraphrase; indirect: no marks.',
    ),
    text: column.text('Text', 'The words as read, without the outer quotation marks.'),
    clean_text: column.text(
      'Text without insertions',
      'The same without editorial insertions, (sic) and ellipses in brackets.',
    ),
    insertions: column.list('Insertions', 'Editorial insertions as written: "[We have]".'),
    quoted: column.list('Quoted words', 'For mixed quotations: the marked parts, without marks.'),
    speaker_id: column.optionalText('Speaker id', 'Entity that speaks (entities.id).'),
    speaker: column.optionalText('Speaker', 'Canonical name, or the description of an unnamed speaker.'),
    speaker_surface: column.optionalText(
      'Speaker as written',
      'The words that name the speaker at the quotation: "he", "the minister".',
    ),
    speaker_basis: column.optionalOneOf(SPEAKER_BASES, 'Speaker basis', 'How the speaker is known.'),
    cue: column.optionalText('Cue', 'The verb or phrase that marks the speech: "said", "according to".'),
    cue_lemma: column.optionalText('Cue lemma', 'Its dictionary form: say.'),
    cue_class: column.optionalText('Cue class', 'assertive, denial, question, order, emotion, thought.'),
    addressee: column.optionalText('Addressee', 'Whom it was said to, as written.'),
    utterance_id: column.text('Utterance', 'Shared by the fragments of one utterance.'),
  },
  references: { speaker_id: 'entities' },
});

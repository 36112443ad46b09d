import type { RecordTable } from './tables.ts';

/**
 * Columns that have no claim of their own because the claim of another column of the same row
 * answers for them: they repeat it in another form (`cue_lemma` of `cue`), follow from it by rule
 * (`earliest` of `value`), or rest on the same words (`counted_head` of `counted`). The second holds
 * only while that other column has a value.
 */
export const COVERED_BY: Readonly<Record<RecordTable, Readonly<Record<string, string>>>> = {
  entities: { mention_count: 'name', country_reason: 'country' },
  mentions: { kind: 'entity', form: 'entity' },
  figures: { counted_head: 'counted', unit_name: 'unit', si_unit: 'si_value' },
  dates: { timex: 'value', earliest: 'value', latest: 'value', basis: 'value', unit: 'amount' },
  quotes: {
    utterance_id: 'text',
    clean_text: 'text',
    cue_lemma: 'cue',
    cue_class: 'cue',
    speaker_surface: 'speaker',
    speaker_basis: 'speaker',
  },
  roles: {},
  statements: { predicate_surface: 'predicate' },
};

/**
 * Values that say that nothing is said: they have no claim. An empty list has none either, and
 * neither has `false`.
 */
export const UNMARKED: Readonly<Partial<Record<RecordTable, Readonly<Record<string, string>>>>> = {
  figures: { status: 'actual' },
  statements: { polarity: 'positive', modality: 'actual' },
  roles: { status: 'current' },
};

/** Columns whose cell has no claim where it repeats the surface of its row: the row's offsets are its evidence. */
export const NAMED_BY_SURFACE: Readonly<Partial<Record<RecordTable, string>>> = {
  entities: 'name',
  mentions: 'entity',
  roles: 'title',
};

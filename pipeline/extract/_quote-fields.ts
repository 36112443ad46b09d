import type { Span } from '../../schemas/span.ts';
import type { Fields } from '../../schemas/tables.ts';
import { reference, stated } from '../../schemas/value.ts';
import type { Attribution } from '../annotate/attributions.ts';
import type { FrameReader, ItemRange } from '../annotate/_frame-reader.ts';

/** The span of a run of items. */
export const spanOf = (reader: FrameReader, range: ItemRange): Span => ({
  start: reader.startOf(range.first),
  end: reader.endOf(range.last - 1),
});

/** Adds cue, lemma, class and addressee of an attribution. */
export const addCue = (fields: Fields<'quotes'>, reader: FrameReader, view: string, a: Attribution): void => {
  const place = spanOf(reader, a.cue);
  const surface = view.slice(place.start, place.end);
  const entry = `lexicon/cue-verbs#${a.lemma}`;
  fields.cue = stated(surface, place);
  fields.cue_lemma = reference(a.lemma, entry, surface, place);
  fields.cue_class = reference(a.class, entry, surface, place);
  if (a.start.addressee) {
    const hearer = spanOf(reader, a.start.addressee);
    fields.addressee = stated(view.slice(hearer.start, hearer.end), hearer);
  }
};

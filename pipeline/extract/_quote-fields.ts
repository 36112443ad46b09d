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

type CueFields = Pick<Fields<'quotes'>, 'cue' | 'cue_lemma' | 'cue_class' | 'addressee'>;

/** Cue, lemma, class and addressee of an attribution. */
export const cueFields = (reader: FrameReader, view: string, a: Attribution): CueFields => {
  const place = spanOf(reader, a.cue);
  const surface = view.slice(place.start, place.end);
  const fields: CueFields = {
    cue: stated(surface, place),
    cue_lemma: reference(a.lemma, `lexicon/cue-verbs#${a.lemma}`, surface, place),
    cue_class: reference(a.class, `lexicon/cue-verbs#${a.lemma}`, surface, place),
  };
  if (a.start.addressee) {
    const hearer = spanOf(reader, a.start.addressee);
    fields.addressee = stated(view.slice(hearer.start, hearer.end), hearer);
  }
  return fields;
};

import type { Span } from '../../schemas/span.ts';
import type { Fields } from '../../schemas/tables.ts';
import { reference, stated } from '../../schemas/value.ts';
import type { Attribution } from '../annotate/attributions.ts';
import { TAKES } from '../annotate/cues.ts';
import type { FrameReader, ItemRange } from '../annotate/_frame-reader.ts';
import { TAG } from '../annotate/tag-set.ts';

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

/**
 * `a plan that critics called "madness"`, reported by somebody else: marked words that the subject of a relative
 * clause has said, whatever clause they stand in.
 */
export const isOfRelative = (reader: FrameReader, a: Attribution | undefined): boolean => {
  if (!a?.subject || a.clauses.length > 0 || a.shape !== 'before' || a.form !== 'finite') return false;
  const opens = reader.tag(a.subject.first - 1);
  const isRelative = opens === TAG.RELATIVE || opens === TAG.SUBORDINATOR || opens === TAG.DETERMINER;
  return isRelative && reader.tag(a.subject.first) !== TAG.PRONOUN && (a.takes & TAKES.call) !== 0;
};

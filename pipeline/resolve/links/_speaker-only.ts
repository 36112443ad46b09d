import type { Span } from '../../../schemas/span.ts';
import type { Discourse } from './_speaker-discourse.ts';
import type { Gender, People } from './_speaker-people.ts';
import type { Speaker } from './_speaker.ts';

/**
 * Whom `he` or `she` at `span` stands for where the sentences near name nobody: the only person of this gender whom
 * the text has named till then; `undefined` for none or several, and beside another name: `He gave his name as Ali`.
 */
export const onlyPerson = (
  people: People,
  discourse: Discourse,
  { frame, gender, span }: { frame: number; gender: Gender | undefined; span: Span },
): Speaker | undefined => {
  const only = people.onlyFitting(gender, span.start);
  if (!only) return undefined;
  const beside = discourse.entitiesIn(frame, Number.MAX_SAFE_INTEGER, 'person');
  return beside.every(({ id }) => id === only.id) ? discourse.as(only, span, 'pronoun') : undefined;
};

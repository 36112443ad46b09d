import { expect, it } from 'vitest';
import { figures } from './_read.ts';

it.each([
  // Behind the name of who speaks, and behind a name with a hyphen.
  ['"It is cold," said Hartog, 71.', [['71', 'age', undefined]]],
  ['"We dig," said Mabuza (45).', [['45', 'age', undefined]]],
  ['Joan Ellis-Obi (29) left.', [['29', 'age', undefined]]],
  ['Bus (58) was late.', [['58', 'number', undefined]]],
  // A relative, with an adverb.
  ['His daughter is now twelve.', [['12', 'age', undefined]]],
  ['"I am also 79," she said.', [['79', 'age', undefined]]],
  ['The score is now fifteen.', [['15', 'count', 'score']]],
  // About so old; not so many.
  ['A girl of about seven ran by.', [['7', 'age', undefined]]],
  ['A crowd of about sixty ran by.', [['60', 'count', 'crowd']]],
  ['A boy of about nine stones ran by.', [['9', 'count', 'stones']]],
  // When in a life.
  ['He has waited until 61 to sing.', [['61', 'age', undefined]]],
  ['She gave her age as 33.', [['33', 'age', undefined]]],
  ['Rao, who at 52 has played on, won.', [['52', 'age', undefined]]],
  ['Rao, who at 10 is due here, won.', [['10', 'number', undefined]]],
  ['He swept the yard and at sixteen he was tuning them.', [['16', 'age', undefined]]],
  // Bounds of age.
  ['None of the children had been over 12.', [['12', 'age', undefined]]],
  ['None of the cars had been over 12.', [['12', 'number', undefined]]],
  [
    'Half of the people will be over 60.',
    [
      ['0.5', 'ratio', 'people'],
      ['60', 'age', undefined],
    ],
  ],
  ['They got the striker Ana Maria Ruiz, 24: a bargain.', [['24', 'age', undefined]]],
  ['The oldest teacher is 58.', [['58', 'age', undefined]]],
  ['The speed limit is 58.', [['58', 'count', 'speed limit']]],
] as [string, unknown[]][])('ages: %s', (text, expected) => {
  expect(figures(text, 'value', 'kind', 'counted')).toEqual(expected);
});

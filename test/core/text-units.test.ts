import { expect, test } from 'vitest';
import { lengthOf, unitAt } from '../../pipeline/core/text-units.ts';

test.each([
  '',
  'a',
  'naïve',
  '“Straße”',
  '𝄞',
  'joined'.concat(' of two'),
  'cut out of a longer one'.slice(3, 20),
])('length and code units of %j are those of the text', (text) => {
  expect(lengthOf(text)).toBe(text.length);
  for (let i = 0; i < text.length; i += 1) expect(unitAt(text, i)).toBe(text.charCodeAt(i));
  expect(unitAt(text, text.length)).toBeNaN();
});

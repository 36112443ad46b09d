import { expect, it } from 'vitest';
import { figures } from './_read.ts';

it.each([
  // One of those that are counted before.
  ['The firm sold three plants and bought one.', ['3', '1']],
  ['Two men died and one was hurt.', ['2', '1']],
  ['Of six miners who were cut off, one got out alive.', ['6', '1']],
  ['The bank has four branches; it has shut one so far.', ['4', '1']],
  ['He dropped only one set.', ['1']],
  // A share of those of a place that is named before.
  ['After the quake one in four families left.', ['0.25']],
  ['In the valley one in ten wells is dry.', ['0.1']],
  // The pronoun.
  ['Five people died, one of them a child.', ['5']],
  ['The two firms became one.', ['2']],
  ['He saw a red car and bought one.', []],
  ['No one was hurt and one could see the sea.', []],
  ['They have three cars, and the old one is rusty.', ['3']],
  ['If one is careful, nothing happens.', []],
  // Of these none was lost.
])('counts one in %s', (text, values) => {
  expect(figures(text, 'value').flat()).toEqual(values);
});

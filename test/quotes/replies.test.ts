import { expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { quotePrediction } from '../../pipeline/predict/quotes.ts';

const OPENING = 'Ana Silva, the mayor of Lyon, met Bo Chen, a baker, on Monday.\n\n';

/** What is quoted and who says it, `?` for nobody. */
const said = (text: string): string[] => {
  const { quotes } = quotePrediction(analyse({ text, name: 'replies' })) as unknown as {
    quotes: { start: number; end: number; kind: string; speaker?: { resolved?: string } }[];
  };
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ start, end, speaker }) => `${text.slice(start, end)} ${speaker?.resolved ?? '?'}`);
};

it.each([
  // Answers to what is asked of somebody.
  ['What does Silva make of that?\n\n"It is a joke."', ['"It is a joke." Ana Silva']],
  ['And if she loses?\n\n"I go home."', ['"I go home." Ana Silva']],
  ['Will she resign? "No, I will not."', ['"No, I will not." Ana Silva']],
  ['Does Silva still trust him? "I do," came the reply.', ['"I do," Ana Silva']],
  [
    '"We lost," said Chen. Would he go on? "Yes, I would."',
    ['"We lost," Bo Chen', '"Yes, I would." Bo Chen'],
  ],
  // What is said, as a noun with its owner.
  ['"It is a joke," was Silva\'s verdict.', ['"It is a joke," Ana Silva']],
  ['"It is a joke," came Silva\'s reply.', ['"It is a joke," Ana Silva']],
  ['"It is a joke," is all Silva would say.', ['"It is a joke," Ana Silva']],
  ['"It is a joke," came a cry from the hall.', ['"It is a joke," ?']],
  ['Silva\'s answer was short: "No, I will not."', ['"No, I will not." Ana Silva']],
  ['Her verdict: "It is a joke."', ['"It is a joke." Ana Silva']],
  // A few words before the verb.
  ['Not so, says Silva: "The bridge is safe."', ['"The bridge is safe." Ana Silva']],
  ['Nonsense, said Silva. "The bridge is safe."', ['"The bridge is safe." Ana Silva']],
  // Words for a thing.
  ['Silva has called the programme "a joke".', ['"a joke" Ana Silva']],
  ['Silva called the programme "Fresh Start".', []],
  ['The bridge was described as "a waste of money" by Silva.', ['"a waste of money" Ana Silva']],
  ['Silva expressed "regret at the fall".', ['"regret at the fall" Ana Silva']],
])('hears who speaks in %s', (text, expected) => {
  expect(said(OPENING + text)).toEqual(expected);
});

it.each([
  ['By her account, the bridge fell twice.', 'the bridge fell twice = Ana Silva'],
  ["By Chen's own account, the bridge fell twice.", 'the bridge fell twice = Bo Chen'],
  ["In Silva's words, the bridge is a wreck.", 'the bridge is a wreck = Ana Silva'],
  ['In other words, the bridge is a wreck.', ''],
  ['On her account, the bridge was shut.', ''],
  ['Silva has since denied that she had read it.', 'she had read it = Ana Silva'],
  [
    'According to Silva, a bridge before the summer is likely.',
    'a bridge before the summer is likely = Ana Silva',
  ],
])('hears what is told in %s', (text, expected) => {
  const { quotes } = quotePrediction(analyse({ text: OPENING + text, name: 'accounts' })) as unknown as {
    quotes: { start: number; end: number; speaker?: { resolved?: string } }[];
  };
  const found = quotes.map(
    ({ start, end, speaker }) => `${(OPENING + text).slice(start, end)} = ${speaker?.resolved ?? '?'}`,
  );
  expect(found.join('; ')).toBe(expected);
});

it.each([
  ['Senator Ana Silva visited Lyon.', 'politician', 'Ana Silva'],
  ['Senator Ana Silva visited Lyon.', 'painter', 'painter'],
  ['President Ana Silva visited Lyon.', 'head of state', 'Ana Silva'],
  ['German Chancellor Ana Silva visited Lyon.', 'German leader', 'Ana Silva'],
  ['German Chancellor Ana Silva visited Lyon.', 'French leader', 'French leader'],
  ['Goalkeeper Ana Silva left.', 'keeper', 'Ana Silva'],
  ['Biologist Ana Silva left.', 'scientist', 'Ana Silva'],
  ['Biologist Ana Silva met chemist Bo Chen.', 'scientist', 'scientist'],
  ['Biologist Ana Silva left. A scientist was hurt.', 'scientist', 'scientist'],
  ['Tennis player Ana Silva left.', 'tennis player', 'Ana Silva'],
  ['Police chief Ana Silva left.', 'police chief', 'Ana Silva'],
  ['Ana Silva, president of the club, left.', 'club president', 'Ana Silva'],
])('after "%s" the %s is %s', (opening, noun, speaker) => {
  expect(said(`${opening}\n\n"We are ready," the ${noun} said.`)).toEqual([`"We are ready," ${speaker}`]);
});

import type { Case } from './_case.ts';

/** Marked words and whose they are, by facts of the language that hold in any newspaper. */
export const MARKED: readonly Case[] = [
  [
    `The tramways' spokesperson, Lalit Vorkar, refused to guess. "We will wait," he said.`,
    ['direct', '"We will wait,"', 'Lalit Vorkar', 'pronoun', 'say'],
  ],
  [
    'The harbour office said nothing. Its builder, Kestrel Urbane, refused to guess. "We will wait," it said.',
    ['direct', '"We will wait,"', 'Kestrel Urbane', 'pronoun', 'say'],
  ],
  [
    'District Collector Ravi Nair came on Monday. "It must be rebuilt," the collector said.',
    ['direct', '"It must be rebuilt,"', 'Ravi Nair', 'role', 'say'],
  ],
  [
    'The company Ravi Nair founded has closed. "It must be rebuilt," the company said.',
    ['direct', '"It must be rebuilt,"', 'company', 'organisation', 'say'],
  ],
  [
    'President-elect Ana Sow met the president, Youssef Chahed. "It is a start," the president-elect said.',
    ['direct', '"It is a start,"', 'Ana Sow', 'role', 'say'],
  ],
  [
    `He drew a fee that the club's lawyer, Peter Holm, has called "rather steep".`,
    ['mixed', '"rather steep"', 'Peter Holm', 'named', 'call'],
  ],
  ['The horse that soldiers have called "Old Fred" died.'],
  [
    'Sales fell, which Peter Holm blamed on "a wet May and a wetter June".',
    ['mixed', '"a wet May and a wetter June"', 'Peter Holm', 'named', 'blame'],
  ],
  [
    'Peter Holm compares the noise to "a train in a tunnel".',
    ['mixed', '"a train in a tunnel"', 'Peter Holm', 'named', 'compare'],
  ],
  [
    '"We guessed," Ana Sow says. "We guessed too low.\n\n"Then the rain came and took the bridge.\n\n"We never built it again."',
    ['direct', '"We guessed,"', 'Ana Sow', 'named', 'say'],
    ['direct', '"We guessed too low.', 'Ana Sow', 'named', ''],
    ['direct', '"Then the rain came and took the bridge.', 'Ana Sow', 'carried_over', ''],
    ['direct', '"We never built it again."', 'Ana Sow', 'carried_over', ''],
  ],
  [
    '"Mr Holm, has anybody in your office ever read the book of rules that hangs beside the door?" asked Ana Sow of the committee.\n\n"Nobody has," said Holm.\n\n"And how long has it hung there?"\n\n"Ten years."',
    [
      'direct',
      '"Mr Holm, has anybody in your office ever read the book of rules that hangs beside the door?"',
      'Ana Sow',
      'named',
      'ask',
    ],
    ['direct', '"Nobody has,"', 'Holm', 'named', 'say'],
    ['direct', '"And how long has it hung there?"', 'Ana Sow', 'carried_over', ''],
    ['direct', '"Ten years."', 'Holm', 'carried_over', ''],
  ],
  [
    'It was "a war of nerves", in the words of the coach, Ana Sow, who lost it.',
    ['mixed', '"a war of nerves"', 'Ana Sow', 'named', ''],
  ],
  ['It was a war, in other words a "mess".'],
  [
    'Bo Lind was jailed for ten years by a judge who said he had "robbed the very people who fed him".\n\nBo Lind, 38, denied it. Judge Ana Sow asked whether he had anything to say.',
    ['mixed', 'he had "robbed the very people who fed him"', 'Ana Sow', 'role', 'say'],
    ['indirect', 'he had anything to say', 'Ana Sow', 'named', 'ask'],
  ],
  [
    '"Three," Ana Sow corrected. "One was ill."',
    ['direct', '"Three,"', 'Ana Sow', 'named', 'correct'],
    ['direct', '"One was ill."', 'Ana Sow', 'named', ''],
  ],
  [
    'The boys lived in what prosecutors describe as "a dormitory stacked like a shelf".',
    ['mixed', '"a dormitory stacked like a shelf"', 'prosecutors', 'unnamed', 'describe'],
  ],
  ['The town lies in what scientists describe as a "heat dome".'],
  [
    'An essay from 1979, which hangs framed in the hall, complains that nobody "reads the small print".',
    ['mixed', 'nobody "reads the small print"', 'essay from 1979', 'unnamed', 'complain'],
  ],
  [
    'The council ignored a warning from two engineers that the wall would be "gone by spring".',
    ['mixed', 'the wall would be "gone by spring"', 'two engineers', 'unnamed', 'warning'],
  ],
  ['The council bought a house from two engineers that it pulled down.'],
  [
    'The family kept a letter from Ana Sow. "You fed a town," it reads.',
    ['direct', '"You fed a town,"', 'Ana Sow', 'pronoun', 'read'],
  ],
  [
    'Mr Bo Lind insists that he was asleep. A spokesman for him said: "He will set it right."',
    ['indirect', 'he was asleep', 'Bo Lind', 'named', 'insist'],
    ['direct', '"He will set it right."', 'spokesman for Bo Lind', 'unnamed', 'say'],
  ],
  [
    'A panel found that Bo Lind was asleep. Its ruling describes his words as "sincere in tone".',
    ['indirect', 'Bo Lind was asleep', 'panel', 'organisation', 'find'],
    ['mixed', '"sincere in tone"', 'panel', 'organisation', 'describe'],
  ],
  [
    'Two senators wept. One of them described the mood as "a funeral".',
    ['mixed', '"a funeral"', 'One of them', 'unnamed', 'describe'],
  ],
  [
    "Ministers 'knew within a week' that pumps had failed, inquiry hears",
    ['mixed', "'knew within a week'", '', '', ''],
  ],
  [
    "River 'all but dead' after decade of spills, inquiry says",
    ['mixed', "'all but dead'", 'inquiry', 'organisation', 'say'],
  ],
  [
    `'I bought a home, I got a permit to worry': owners face bill\n\n"I bought a home. What I got was a permit to worry," said Ana Sow, a nurse.`,
    ['direct', "'I bought a home, I got a permit to worry'", 'Ana Sow', 'carried_over', ''],
    ['direct', '"I bought a home. What I got was a permit to worry,"', 'Ana Sow', 'named', 'say'],
  ],
  [
    `'I bought a home, I got a permit to worry': owners face bill\n\n"I bought a home. What I got was a permit to worry," said Ana Sow, a nurse. "I bought a home, I got a permit to worry," said Bo Lind.`,
    ['direct', "'I bought a home, I got a permit to worry'", '', '', ''],
    ['direct', '"I bought a home. What I got was a permit to worry,"', 'Ana Sow', 'named', 'say'],
    ['direct', '"I bought a home, I got a permit to worry,"', 'Bo Lind', 'named', 'say'],
  ],
  [
    '"A danger to us all": judge jails driver\n\nJudge Ana Sow said: "You are a danger to us all."',
    ['direct', '"A danger to us all"', 'Ana Sow', 'carried_over', ''],
    ['direct', '"You are a danger to us all."', 'Ana Sow', 'named', 'say'],
  ],
];

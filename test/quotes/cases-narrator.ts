import type { Case } from './_case.ts';

/** Where the narrator's own words stand beside what is reported: behind it, around a source, on what was said. */
export const NARRATOR: readonly Case[] = [
  [
    'John Carter said in a statement issued later in the day that the mine would not close.',
    ['indirect', 'the mine would not close', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter said in a note posted online that the mine would not close.',
    ['indirect', 'the mine would not close', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter said in a letter sent Monday that the mine would not close.',
    ['indirect', 'the mine would not close', 'John Carter', 'named', 'say'],
  ],
  [
    'The minister gave assurances that the road would be built.',
    ['indirect', 'the road would be built', 'minister', 'unnamed', 'give evidence'],
  ],
  ['The minister gave no assurance that the road would be built.'],
  [
    'A lorry left the road in the north, Peruvian media report.',
    ['indirect', 'A lorry left the road in the north', 'Peruvian media', 'organisation', 'report'],
  ],
  [
    'A lorry left the road, according to a newspaper report.',
    ['indirect', 'A lorry left the road', 'newspaper report', 'organisation', 'according to'],
  ],
  [
    "Of the town's 90 farms, 12 had closed, according to John Carter.",
    ['indirect', "Of the town's 90 farms, 12 had closed", 'John Carter', 'named', 'according to'],
  ],
  [
    'As of Friday there had been 40 cases, according to John Carter.',
    ['indirect', 'As of Friday there had been 40 cases', 'John Carter', 'named', 'according to'],
  ],
  [
    'The bridge, according to John Carter, had been closed.',
    ['indirect', 'The bridge', 'John Carter', 'named', 'according to'],
    ['indirect', 'had been closed', 'John Carter', 'named', 'according to'],
  ],
  [
    'The minister, according to a man who was in the room, left early.',
    ['indirect', 'The minister', 'man', 'unnamed', 'according to'],
    ['indirect', 'left early', 'man', 'unnamed', 'according to'],
  ],
  [
    'The lake, which, according to John Carter, cost a million, is dry.',
    ['indirect', 'cost a million, is dry', 'John Carter', 'named', 'according to'],
  ],
  [
    'Witnesses, according to the lawyer, said the car was red.',
    ['indirect', 'the car was red', 'Witnesses', 'unnamed', 'say'],
  ],
  [
    "John Carter told the council's 35-nation board that inspectors had waited.",
    ['indirect', 'inspectors had waited', 'John Carter', 'named', 'tell'],
  ],
  [
    'John Carter told a half-empty hall that inspectors had waited.',
    ['indirect', 'inspectors had waited', 'John Carter', 'named', 'tell'],
  ],
  [
    'John Carter wrote in his memoir, "The Door", that the deal was a mistake.',
    ['indirect', 'the deal was a mistake', 'John Carter', 'named', 'write'],
  ],
  [
    'John Carter says in his new book, "The Door," that the deal was a mistake.',
    ['indirect', 'the deal was a mistake', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter said in a taped speech that his lawyers had found "small errors".',
    ['mixed', 'his lawyers had found "small errors"', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter said the vote was late, a remark that drew groans.',
    ['indirect', 'the vote was late', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter said the crews would not load the ships, a step that the firm called unlawful.',
    ['indirect', 'the crews would not load the ships', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter said the roads were shut, a claim the firm denied.',
    ['indirect', 'the roads were shut', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter said the fee would rise in May, a reference to the start of the season.',
    ['indirect', 'the fee would rise in May', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter said sales fell 3%, a drop that hurt the shops.',
    ['indirect', 'sales fell 3%, a drop that hurt the shops', 'John Carter', 'named', 'say'],
  ],
  [
    'The rooms were closed for 40 days, a figure the firm said came from the council.',
    ['indirect', 'came from the council', 'firm', 'organisation', 'say'],
  ],
  ['Birds seldom sing, experts say.', ['indirect', 'Birds seldom sing', 'experts', 'unnamed', 'say']],
];

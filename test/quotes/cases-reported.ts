import type { Case } from './_case.ts';

const S = 'John Carter';

/** Reported clauses around a cue that stands in the middle or at the end, and who says them. */
export const REPORTED: readonly Case[] = [
  [
    'The harbour, John Carter told Radio Lima, would reopen in May.',
    ['indirect', 'The harbour', S, 'named', 'tell'],
    ['indirect', 'would reopen in May', S, 'named', 'tell'],
  ],
  [
    'John Carter resigned. The farm, he told the paper in an interview, had lost money since 2010.',
    ['indirect', 'The farm', S, 'pronoun', 'tell'],
    ['indirect', 'had lost money since 2010', S, 'pronoun', 'tell'],
  ],
  [
    'The harbour was safe, John Carter wrote in a letter to the crew, and boats would sail again.',
    ['indirect', 'The harbour was safe', S, 'named', 'write'],
    ['indirect', 'boats would sail again', S, 'named', 'write'],
  ],
  [
    'The pumps worked all night, John Carter told the council by phone, and nobody slept.',
    ['indirect', 'The pumps worked all night', S, 'named', 'tell'],
    ['indirect', 'nobody slept', S, 'named', 'tell'],
  ],
  [
    'Wool, John Carter pointed out, now sold for less than a tenth of that.',
    ['indirect', 'Wool', S, 'named', 'point'],
    ['indirect', 'now sold for less than a tenth of that', S, 'named', 'point'],
  ],
  [
    'By noon 40 ships were waiting, John Carter said.',
    ['indirect', 'By noon 40 ships were waiting', S, 'named', 'say'],
  ],
  [
    'For three years the firm had paid too little, John Carter said, and the town had let it.',
    ['indirect', 'For three years the firm had paid too little', S, 'named', 'say'],
    ['indirect', 'the town had let it', S, 'named', 'say'],
  ],
  [
    'After that, John Carter added, the bill should shrink.',
    ['indirect', 'the bill should shrink', S, 'named', 'add'],
  ],
  [
    'The pool, he said, was cold.',
    ['indirect', 'The pool', '', 'pronoun', 'say'],
    ['indirect', 'was cold', '', 'pronoun', 'say'],
  ],
  [
    'Growers should expect losses of "ten to twelve days", John Carter added.',
    ['mixed', 'Growers should expect losses of "ten to twelve days"', S, 'named', 'add'],
  ],
  [
    'The firm wants "to begin again," John Carter said.',
    ['mixed', 'The firm wants "to begin again,"', S, 'named', 'say'],
  ],
  [
    'The court should not "play with fire," John Carter was quoted as saying.',
    ['mixed', 'The court should not "play with fire,"', S, 'named', 'say'],
  ],
  ['"We won," John Carter said, and the crew went home.', ['direct', '"We won,"', S, 'named', 'say']],
  [
    'Only half of the cups, said John Carter, the head of the school, had been returned.',
    ['indirect', 'Only half of the cups', S, 'named', 'say'],
    ['indirect', 'had been returned', S, 'named', 'say'],
  ],
  [
    'The dam held, less than two days into the storm, residents said.',
    ['indirect', 'The dam held, less than two days into the storm', 'residents', 'unnamed', 'say'],
  ],
  [
    'The fire caused a rise in prices and damage to the road, the mayor, John Carter, said.',
    ['indirect', 'The fire caused a rise in prices and damage to the road', S, 'named', 'say'],
  ],
  [
    "A survey had shown a crack in the dam and damage to the road, the town's engineer, John Carter, told reporters.",
    ['indirect', 'A survey had shown a crack in the dam and damage to the road', S, 'named', 'tell'],
  ],
  [
    'John Carter asked the council how much the road had cost.',
    ['indirect', 'how much the road had cost', S, 'named', 'ask'],
  ],
  [
    'John Carter asked who had signed the letter.',
    ['indirect', 'who had signed the letter', S, 'named', 'ask'],
  ],
  ['John Carter asked a boy who had seen the crash.'],
  [
    'John Carter has asked ministers whether the money was spent.',
    ['indirect', 'the money was spent', S, 'named', 'ask'],
  ],
  ['I asked the clerk why it was late.'],
  [
    'Ferry was late, says captain of stranded ship',
    ['indirect', 'Ferry was late', 'captain of stranded ship', 'unnamed', 'say'],
  ],
  [
    'Crowds dressed up as kings will be turned away, John Carter argued.',
    ['indirect', 'Crowds dressed up as kings will be turned away', S, 'named', 'argue'],
  ],
  [
    'The union that represents guards said it had closed.',
    ['indirect', 'it had closed', 'union that represents guards', 'organisation', 'say'],
  ],
  [
    'The leader of a gang accused of robbing three banks told the court that he was innocent.',
    ['indirect', 'he was innocent', 'leader of a gang accused of robbing three banks', 'unnamed', 'tell'],
  ],
  [
    'The coalition backing the government said talks had failed.',
    ['indirect', 'talks had failed', 'coalition backing the government', 'unnamed', 'say'],
  ],
  ['The plan that officials said was safe failed.'],
  ['The court heard that the dam had cracked.', ['indirect', 'the dam had cracked', '', '', 'hear']],
  ['Jurors heard how the dam had cracked.', ['indirect', 'how the dam had cracked', '', '', 'hear']],
  [
    'The dam cracked in May, an inquest in Leeds heard.',
    ['indirect', 'The dam cracked in May', '', '', 'hear'],
  ],
  ['The man at the meeting heard that it was late.'],
  [
    'John Carter said two firms had asked for the plans and never heard back.',
    ['indirect', 'two firms had asked for the plans and never heard back', S, 'named', 'say'],
  ],
  ['Hundreds of nurses have been told they must move.', ['indirect', 'they must move', '', '', 'tell']],
  [
    'Ann Lee was told by telephone that the post was gone.',
    ['indirect', 'the post was gone', '', '', 'tell'],
  ],
  [
    'Ann Lee was told by John Carter that the post was gone.',
    ['indirect', 'the post was gone', S, 'named', 'tell'],
  ],
  ['Ann Lee will be told that the post is gone.'],
  ['Residents were warned that the river would rise.', ['indirect', 'the river would rise', '', '', 'warn']],
  ['Ferry was late, inquest told', ['indirect', 'Ferry was late', '', '', 'tell']],
  ['"It was dark," the court heard.', ['direct', '"It was dark,"', '', '', '']],
  [
    'The court heard that the fridge was "an accident".',
    ['mixed', 'the fridge was "an accident"', '', '', 'hear'],
  ],
];

import type { Case } from './_case.ts';

export const BOUND: readonly Case[] = [
  [
    'A nurse who asked not to be identified said the ward was closed.',
    ['indirect', 'the ward was closed', 'nurse', 'unnamed', 'say'],
  ],
  [
    'A clerk who feared reprisals explained that she carries two phones. "Everybody has one," she said.',
    ['indirect', 'she carries two phones', 'clerk', 'unnamed', 'explain'],
    ['direct', '"Everybody has one,"', 'clerk', 'pronoun', 'say'],
  ],
  [
    'A clerk who refused to give his name told the court the doors were locked.',
    ['indirect', 'the doors were locked', 'clerk', 'unnamed', 'tell'],
  ],
  [
    'A banker familiar with the plan who was not authorised to speak publicly said the price was low.',
    ['indirect', 'the price was low', 'banker familiar with the plan', 'unnamed', 'say'],
  ],
  [
    'A report that was leaked to the press on Monday said the dam was weak.',
    ['indirect', 'the dam was weak', 'report', 'organisation', 'say'],
  ],
  [
    'A woman whose son was killed in the fire said the alarm had failed.',
    ['indirect', 'the alarm had failed', 'woman', 'unnamed', 'say'],
  ],
  [
    'But one trader who lost his stall when the market burned said the council had promised help.',
    ['indirect', 'the council had promised help', 'trader', 'unnamed', 'say'],
  ],
  [
    'An engineer hired to inspect the dam told reporters that it leaked.',
    ['indirect', 'it leaked', 'engineer hired to inspect the dam', 'unnamed', 'tell'],
  ],
  [
    'A driver named in the report as the culprit said he was innocent.',
    ['indirect', 'he was innocent', 'driver named in the report as the culprit', 'unnamed', 'say'],
  ],
  [
    'Two people who have seen the letter said it named the mayor.',
    ['indirect', 'it named the mayor', 'Two people', 'unnamed', 'say'],
  ],
  [
    'A senator who voted for the bill and later regretted it said the law was a mistake.',
    ['indirect', 'the law was a mistake', 'senator', 'unnamed', 'say'],
  ],
  [
    'Those who stayed behind said the army had left.',
    ['indirect', 'the army had left', 'Those', 'unnamed', 'say'],
  ],
  [
    'The minister resigned after aides told reporters that he lied.',
    ['indirect', 'he lied', 'aides', 'unnamed', 'tell'],
  ],
  [
    'He met a man who fled and the guard said nothing was wrong.',
    ['indirect', 'nothing was wrong', 'guard', 'unnamed', 'say'],
  ],
  [
    'Asked about the man who fled, the mayor said he knew nothing.',
    ['indirect', 'he knew nothing', 'mayor', 'unnamed', 'say'],
  ],
  [
    'The victims include a woman who relatives said was 30.',
    ['indirect', 'was 30', 'relatives', 'unnamed', 'say'],
  ],
  [
    'The captain himself, contacted by telephone in Oslo, denied that the ship was late.',
    ['indirect', 'the ship was late', 'captain', 'unnamed', 'deny'],
  ],
  [
    'The woman herself would not be pushed. "First I go home," she said.',
    ['direct', '"First I go home,"', 'woman', 'pronoun', 'say'],
  ],
  [
    'Tom Farr, the levelling up minister, resigned.\n\nA cabinet minister who spoke to Farr said that he had until six. "There was no shouting," the minister said.',
    ['indirect', 'he had until six', 'cabinet minister', 'unnamed', 'say'],
    ['direct', '"There was no shouting,"', 'cabinet minister', 'unnamed', 'say'],
  ],
  [
    'Ann Lee, a nurse, left. Another nurse said the ward was full.\n\n"We sleep on the floor," the nurse added.',
    ['indirect', 'the ward was full', 'Another nurse', 'unnamed', 'say'],
    ['direct', '"We sleep on the floor,"', 'Another nurse', 'unnamed', 'add'],
  ],
  [
    'Ann Lee ran the shop for 40 years. She sold it in May.\n\nThe grandmother of six said she would miss it.',
    ['indirect', 'she would miss it', 'Ann Lee', 'role', 'say'],
  ],
  [
    'Mina Voss woke up to find the bird.\n\nThe retired dinner lady added: "It stares into my bath."',
    ['direct', '"It stares into my bath."', 'Mina Voss', 'role', 'add'],
  ],
  [
    'Tsion Abera, second in the race, smiled.\n\nThrough an interpreter, the 22-year-old said she had known.',
    ['indirect', 'she had known', 'Tsion Abera', 'role', 'say'],
  ],
  [
    "Ann Lee's new record is out in May.\n\nThe Hull-born singer says she wrote it in a week.",
    ['indirect', 'she wrote it in a week', 'Ann Lee', 'role', 'say'],
  ],
  [
    'Ann Lee met Bo Chen in May.\n\nThe pensioner said it had gone well.',
    ['indirect', 'it had gone well', 'pensioner', 'unnamed', 'say'],
  ],
  [
    'Ann Lee said the firm was sound. The woman who found the letter said it was not.',
    ['indirect', 'the firm was sound', 'Ann Lee', 'named', 'say'],
    ['indirect', 'it was not', 'woman', 'unnamed', 'say'],
  ],
];

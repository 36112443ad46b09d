import type { Case } from './_case.ts';

/** Where the narrator's own words stand beside what is reported, and who speaks there: behind it, around a source, on what was said. */
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
  [
    '"We have a drift," the flight director was heard saying over the radio.',
    ['direct', '"We have a drift,"', 'flight director', 'unnamed', 'say'],
  ],
  [
    'The pilot could be heard telling the crew that the engine had failed.',
    ['indirect', 'the engine had failed', 'pilot', 'unnamed', 'tell'],
  ],
  [
    '"We had expected none," said the agency\'s head of testing, John Carter.',
    ['direct', '"We had expected none,"', 'John Carter', 'named', 'say'],
  ],
  [
    'In a statement signed by its chief executive, Jane Doyle, the union said the talks were over.',
    ['indirect', 'the talks were over', 'union', 'organisation', 'say'],
  ],
  [
    'The lawyer representing the family, John Carter, said the talks were over.',
    ['indirect', 'the talks were over', 'John Carter', 'named', 'say'],
  ],
  [
    '"It is over," said minister for health John Carter.',
    ['direct', '"It is over,"', 'John Carter', 'named', 'say'],
  ],
  [
    '"It is over," said MEC for health John Carter.',
    ['direct', '"It is over,"', 'John Carter', 'named', 'say'],
  ],
  ['Another described the plan as "a farce".', ['mixed', '"a farce"', 'Another', 'unnamed', 'describe']],
  [
    'John Carter spoke after midnight. "Ten islands, one result," the president-elect said.',
    ['direct', '"Ten islands, one result,"', 'John Carter', 'role', 'say'],
  ],
  [
    'Police found a note in the bag. "I only had her," it reads.',
    ['direct', '"I only had her,"', 'note', 'unnamed', 'read'],
  ],
  [
    'One of the diplomats said no vote had been held. "Nobody wants it," the diplomat said.',
    ['indirect', 'no vote had been held', 'One of the diplomats', 'unnamed', 'say'],
    ['direct', '"Nobody wants it,"', 'One of the diplomats', 'unnamed', 'say'],
  ],
  [
    'A senior official said the letter came late. "Nobody reads them," the source said.',
    ['indirect', 'the letter came late', 'senior official', 'unnamed', 'say'],
    ['direct', '"Nobody reads them,"', 'senior official', 'unnamed', 'say'],
  ],
  ['In nine cases, nobody answered.'],
  [
    'Ann Lee led the union. The president of the union, Sunday Ebi, said the talks were over.',
    ['indirect', 'the talks were over', 'Sunday Ebi', 'named', 'say'],
  ],
  [
    'Council to close two schools, mayor says\n\nThe schools will close.',
    ['indirect', 'Council to close two schools', 'mayor', 'unnamed', 'say'],
  ],
  [
    'Three dead in crash, police say\n\nThree men died.',
    ['indirect', 'Three dead in crash', 'police', 'organisation', 'say'],
  ],
  ['The old bridge, residents say\n\nIt was shut.'],
  [
    'EXCLUSIVE-Gulf producers weigh cuts, sources say\n\nThey met in May.',
    ['indirect', 'Gulf producers weigh cuts', 'sources', 'unnamed', 'say'],
  ],
  [
    'A resident, retired accountant John Carter, said the road was shut.',
    ['indirect', 'the road was shut', 'John Carter', 'named', 'say'],
  ],
  [
    'One, a nurse in Riga, said the road was shut.',
    ['indirect', 'the road was shut', 'nurse in Riga', 'unnamed', 'say'],
  ],
  [
    "The union spoke first. The mine's owner, Highveld Gold, denied the charge. The shaft had been inspected, it said.",
    ['indirect', 'The shaft had been inspected', 'Highveld Gold', 'pronoun', 'say'],
  ],
  [
    'The open-pit mine said the shaft was shut.',
    ['indirect', 'the shaft was shut', 'open-pit mine', 'unnamed', 'say'],
  ],
  [
    'Maria Duarte won. Her rival, John Carter, left. "One vote is enough," the president-elect said.',
    ['direct', '"One vote is enough,"', 'president-elect', 'unnamed', 'say'],
  ],
  [
    'Rebels claimed the attack in a message posted on Telegram, saying they had taken ten trucks.',
    ['indirect', 'they had taken ten trucks', 'Rebels', 'unnamed', 'say'],
  ],
  ['John Carter announced the death in a message read out on the radio.'],
  ['A police spokesman confirmed the arrests but would not say which side the men had worked for.'],
  ['Spinner John Carter claimed seven for 48 as Leeds beat York on Friday.'],
  ['The ball struck his arm and, after a review, the referee pointed to the spot.'],
  [
    'John Carter said on Monday, in the first talks since the war began, that the deal was off.',
    ['indirect', 'the deal was off', 'John Carter', 'named', 'say'],
  ],
  [
    '"We stopped counting," John Carter told the newspaper Diário do Norte.',
    ['direct', '"We stopped counting,"', 'John Carter', 'named', 'tell'],
  ],
];

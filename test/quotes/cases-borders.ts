import type { Case } from './_case.ts';

/** Forms of the wire where the border of what is said, or the speaker, is easily missed. */
export const BORDERS: readonly Case[] = [
  [
    'Mary Wilson announced she would end her campaign, before joining a rival the next day.',
    ['indirect', 'she would end her campaign', 'Mary Wilson', 'named', 'announce'],
  ],
  [
    'The lab saw a bloom of plankton, also called algae, and Ann Lee said it covered the bay, also known as the Gulf, for a week.',
    ['indirect', 'it covered the bay, also known as the Gulf, for a week', 'Ann Lee', 'named', 'say'],
  ],
  [
    'Reuters reported officials, following an inquiry, stated it was a gas leak.',
    [
      'indirect',
      'officials, following an inquiry, stated it was a gas leak',
      'Reuters',
      'organisation',
      'report',
    ],
    ['indirect', 'it was a gas leak', 'officials', 'unnamed', 'state'],
  ],
  [
    'In the book, John Carter claims the mayor asked him for help, which the mayor denied.',
    ['indirect', 'the mayor asked him for help', 'John Carter', 'named', 'claim'],
  ],
  [
    'The court ruled against the company, saying the fine was "excessive."',
    ['mixed', 'the fine was "excessive."', 'court', 'organisation', 'say'],
  ],
  ['Workers have been protesting since June, when the government proposed a law that would cut pensions.'],
  [
    'John Carter said if the aim is peace, then troops should "leave the region" at once.',
    [
      'mixed',
      'if the aim is peace, then troops should "leave the region" at once',
      'John Carter',
      'named',
      'say',
    ],
  ],
  [
    'Mary Wilson would later say the meeting was a mistake.',
    ['indirect', 'the meeting was a mistake', 'Mary Wilson', 'named', 'say'],
  ],
  [
    'While officials say the dam is safe, there are several plans for repairs.',
    ['indirect', 'the dam is safe', 'officials', 'unnamed', 'say'],
  ],
  [
    'According to the Red Cross, as of Wednesday, there were 12 confirmed cases in the town.',
    ['indirect', 'there were 12 confirmed cases in the town', 'Red Cross', 'organisation', 'according to'],
  ],
  [
    'The family named no cause, but, according to the police, John Carter had been ill for months.',
    ['indirect', 'John Carter had been ill for months', 'police', 'organisation', 'according to'],
  ],
  ['Could you explain what you have done and what you saw?'],
  ['Why do you think that the dam is an important issue?'],
  [
    'They had asked Mayor John Carter, who is supported by the unions, to resign from his post, but he has refused.',
  ],
  [
    'The researchers have speculated the storm may have moved the stones.',
    ['indirect', 'the storm may have moved the stones', 'researchers', 'unnamed', 'speculate'],
  ],
  [
    'A judge agreed the book may have held secrets but ruled that "the damage is done" already.',
    ['indirect', 'the book may have held secrets', 'judge', 'unnamed', 'agree'],
    ['mixed', '"the damage is done"', 'judge', 'unnamed', 'rule'],
  ],
  [
    'The court ruled the contract was void.',
    ['indirect', 'the contract was void', 'court', 'organisation', 'rule'],
  ],
  [
    'The team found the birds had flown south.',
    ['indirect', 'the birds had flown south', 'team', 'organisation', 'find'],
  ],
  [
    'Mary Wilson also mentioned the board will meet in May.',
    ['indirect', 'the board will meet in May', 'Mary Wilson', 'named', 'mention'],
  ],
  [
    'The committee released a statement saying an attack that day on a base housing soldiers caused no damage.',
    [
      'indirect',
      'an attack that day on a base housing soldiers caused no damage',
      'committee',
      'organisation',
      'say',
    ],
  ],
  [
    "'Life can survive on Mars': Professor Mary Wilson tells reporters about her study",
    ['direct', "'Life can survive on Mars'", 'Mary Wilson', 'named', 'tell'],
  ],
  [
    '"Our team" study author Mary Wilson said in a statement "has built a new sensor that can save lives."',
    ['direct', '"Our team"', 'Mary Wilson', 'named', 'say'],
    ['direct', '"has built a new sensor that can save lives."', 'Mary Wilson', 'named', 'say'],
  ],
  [
    'Mary Wilson is a teacher, and her love of the sea "came from my days on the coast."',
    ['mixed', '"came from my days on the coast."', 'Mary Wilson', 'named', ''],
  ],
  ['The program, a part of a plan related to the storm, helped 200 people.'],
  [
    'He said the reason, from an earlier court ruling, no longer applies.',
    ['indirect', 'the reason, from an earlier court ruling, no longer applies', '', 'pronoun', 'say'],
  ],
  [
    'Hana Smith, 22, has died, wrestling promotion Acme Stardom announced yesterday.',
    ['indirect', 'Hana Smith, 22, has died', 'Acme Stardom', 'named', 'announce'],
  ],
  [
    'Fourteen-year-old Mary, on the top deck of the bus when it stopped, said the roof fell in.',
    ['indirect', 'the roof fell in', 'Mary', 'named', 'say'],
  ],
  [
    'More than 95% of the people in the study indicated they would use the kit again.',
    [
      'indirect',
      'they would use the kit again',
      'More than 95% of the people in the study',
      'unnamed',
      'indicate',
    ],
  ],
  [
    '"Walter was the best scientist I knew," said the University of Texas\'s chancellor, Mary Wilson.',
    ['direct', '"Walter was the best scientist I knew,"', 'Mary Wilson', 'named', 'say'],
  ],
  [
    "The study's lead authors, Mary Wilson of Acme and John Carter of Globex, had predicted the water would rise.",
    ['indirect', 'the water would rise', "study's lead authors", 'unnamed', 'predict'],
  ],
  [
    'John Carter broke the news when he revealed that a new film is planned. "We are talking to the studio at the moment."',
    ['indirect', 'a new film is planned', 'John Carter', 'pronoun', 'reveal'],
    ['direct', '"We are talking to the studio at the moment."', 'John Carter', 'carried_over', ''],
  ],
  [
    '"We are ready," said John Carter. Mary Wilson said the plan had failed. "We had no money."',
    ['direct', '"We are ready,"', 'John Carter', 'named', 'say'],
    ['indirect', 'the plan had failed', 'Mary Wilson', 'named', 'say'],
    ['direct', '"We had no money."', 'Mary Wilson', 'carried_over', ''],
  ],
  [
    'Constable John Carter said Thursday morning the road itself would be closed.',
    ['indirect', 'the road itself would be closed', 'John Carter', 'named', 'say'],
  ],
  [
    'Officials said last week the bridge was unsafe.',
    ['indirect', 'the bridge was unsafe', 'Officials', 'unnamed', 'say'],
  ],
  [
    'The union said this week was the worst so far.',
    ['indirect', 'this week was the worst so far', 'union', 'organisation', 'say'],
  ],
  ['Visitors enjoyed the day. The park chose a sign of "great value" for the gate.'],
  [
    'The company plans to open a site, according to the Herald, in the north of the country.',
    ['indirect', 'The company plans to open a site', 'Herald', 'organisation', 'according to'],
  ],
  ['The total reported cases increased to 167 from 93 in May.'],
  [
    'In two studies shown on Monday at a meeting in Orlando, scientists disclosed new steps toward a natural glue.',
  ],
  ['Friday was the fourth night that students protested; the protest began over fees.'],
  [
    'Several groups claiming the vote was stolen gathered on Saturday in the capital.',
    ['indirect', 'the vote was stolen', 'Several groups', 'unnamed', 'claim'],
  ],
  [
    'The police, which said on Monday a breakthrough was likely at the hearing, face questions.',
    ['indirect', 'a breakthrough was likely at the hearing', 'police', 'organisation', 'say'],
  ],
  [
    'According to Mary Wilson, formerly the director of the centre, the outbreak is not over.',
    ['indirect', 'the outbreak is not over', 'Mary Wilson', 'named', 'according to'],
  ],
  ['While many actors never went to fairs, Mary Wilson recalled going with her friends.'],
  [
    'He said on the radio programme "It is a great loss to the people of our country, because he did a lot for us."',
    [
      'direct',
      '"It is a great loss to the people of our country, because he did a lot for us."',
      '',
      'pronoun',
      'say',
    ],
  ],
  [
    'Ben Carter tweeted his thanks. According to his publicist, John Smith died at home.',
    ['indirect', 'John Smith died at home', 'publicist of John Smith', 'unnamed', 'according to'],
  ],
  [
    'John Smith died on Friday, his family reported.',
    ['indirect', 'John Smith died on Friday', 'family of John Smith', 'unnamed', 'report'],
  ],
  [
    'Strong winds made it hard, John Carter said, adding that it took much strength to stay up.',
    ['indirect', 'Strong winds made it hard', 'John Carter', 'named', 'say'],
    ['indirect', 'it took much strength to stay up', 'John Carter', 'named', 'add'],
  ],
  [
    "According to Sadie Weiner, Mary Wilson's former spokeswoman, the senator died at home.",
    ['indirect', 'the senator died at home', 'Sadie Weiner', 'named', 'according to'],
  ],
  [
    'According to Reuters, which cited sources close to the inquiry, the man had been ill for years.',
    ['indirect', 'the man had been ill for years', 'Reuters', 'organisation', 'according to'],
  ],
  ['While the House confirmed the nomination on Friday, the Senate did not.'],
  ['China, which claims sovereignty over the island, is not alone, but the island is quiet.'],
  [
    'The Herald quoted John Carter, formerly a deputy chief of the agency, as saying "the agency has a role."',
    ['direct', '"the agency has a role."', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter was quoted by Reuters as saying the plan had failed.',
    ['indirect', 'the plan had failed', 'John Carter', 'named', 'say'],
  ],
  [
    'The government suggested the debt was a factor; according to prosecutors, he owed over $850,000 to the bank.',
    ['indirect', 'the debt was a factor', 'government', 'organisation', 'suggest'],
    ['indirect', 'he owed over $850,000 to the bank', 'prosecutors', 'unnamed', 'according to'],
  ],
  [
    'John Carter spoke in May. Speaking to Martin Smith of Acme News, he said, "It happened under my watch."',
    ['direct', '"It happened under my watch."', 'John Carter', 'pronoun', 'say'],
  ],
  ['The court reviewed crimes relating to a 2013 incident.'],
];

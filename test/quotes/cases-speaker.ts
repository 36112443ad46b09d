import type { Case } from './_case.ts';

/** Who speaks: surname, pronoun, role, body, unnamed, appositions, discourse. */
export const SPEAKER: readonly Case[] = [
  [
    'Maria Santos led the team. "We won," Santos said.',
    ['direct', '"We won,"', 'Maria Santos', 'surname', 'say'],
  ],
  [
    'Maria Santos led the team. "We won," said Santos.',
    ['direct', '"We won,"', 'Maria Santos', 'surname', 'say'],
  ],
  [
    'Maria Santos led the team. "We won," she said.',
    ['direct', '"We won,"', 'Maria Santos', 'pronoun', 'say'],
  ],
  ['John Carter led the team. "We won," he said.', ['direct', '"We won,"', 'John Carter', 'pronoun', 'say']],
  ['John Carter led the team. He said, "We won."', ['direct', '"We won."', 'John Carter', 'pronoun', 'say']],
  [
    'John Carter met Maria Santos. "We won," she said.',
    ['direct', '"We won,"', 'Maria Santos', 'pronoun', 'say'],
  ],
  [
    'Maria Santos met John Carter. "We won," he said.',
    ['direct', '"We won,"', 'John Carter', 'pronoun', 'say'],
  ],
  [
    'John Carter met Peter Hall in Paris. "We won," he said.',
    ['direct', '"We won,"', 'John Carter', 'pronoun', 'say'],
  ],
  [
    'John Carter said the plan was good. He said it would work.',
    ['indirect', 'the plan was good', 'John Carter', 'named', 'say'],
    ['indirect', 'it would work', 'John Carter', 'pronoun', 'say'],
  ],
  [
    'Helen Brooks said the plan was good. Peter Hall said it was bad. She added that it would work.',
    ['indirect', 'the plan was good', 'Helen Brooks', 'named', 'say'],
    ['indirect', 'it was bad', 'Peter Hall', 'named', 'say'],
    ['indirect', 'it would work', 'Helen Brooks', 'pronoun', 'add'],
  ],
  [
    'The plan was praised by Helen Brooks.\n"It works," she said.',
    ['direct', '"It works,"', 'Helen Brooks', 'pronoun', 'say'],
  ],
  ['"It works," a spokesman said.', ['direct', '"It works,"', 'spokesman', 'unnamed', 'say']],
  [
    '"It works," said a spokesperson for BHP.',
    ['direct', '"It works,"', 'spokesperson for BHP', 'unnamed', 'say'],
  ],
  ['"It works," a BHP spokeswoman said.', ['direct', '"It works,"', 'BHP spokeswoman', 'unnamed', 'say']],
  [
    '"It works," said an official who asked not to be named.',
    ['direct', '"It works,"', 'official', 'unnamed', 'say'],
  ],
  ['"It works," said one resident.', ['direct', '"It works,"', 'resident', 'unnamed', 'say']],
  [
    'Officials said the bridge was unsafe.',
    ['indirect', 'the bridge was unsafe', 'Officials', 'unnamed', 'say'],
  ],
  [
    'Police said the bridge was unsafe.',
    ['indirect', 'the bridge was unsafe', 'Police', 'organisation', 'say'],
  ],
  [
    'Local residents said the bridge was unsafe.',
    ['indirect', 'the bridge was unsafe', 'Local residents', 'unnamed', 'say'],
  ],
  [
    'Analysts at the World Bank said the bridge was unsafe.',
    ['indirect', 'the bridge was unsafe', 'Analysts at the World Bank', 'unnamed', 'say'],
  ],
  [
    'The World Bank said the bridge was unsafe.',
    ['indirect', 'the bridge was unsafe', 'World Bank', 'organisation', 'say'],
  ],
  [
    'Reuters reported that the bridge was unsafe.',
    ['indirect', 'the bridge was unsafe', 'Reuters', 'organisation', 'report'],
  ],
  [
    'The government said the bridge was unsafe.',
    ['indirect', 'the bridge was unsafe', 'government', 'organisation', 'say'],
  ],
  [
    'A spokesman for the company, John Carter, said the bridge was unsafe.',
    ['indirect', 'the bridge was unsafe', 'John Carter', 'named', 'say'],
  ],
  [
    '"It works," said a spokesman for the company, John Carter.',
    ['direct', '"It works,"', 'John Carter', 'named', 'say'],
  ],
  [
    'A lawyer for Maria Santos said the plan was illegal.',
    ['indirect', 'the plan was illegal', 'lawyer for Maria Santos', 'unnamed', 'say'],
  ],
  [
    'A spokesman for President Maria Santos said the plan was illegal.',
    ['indirect', 'the plan was illegal', 'spokesman for President Maria Santos', 'unnamed', 'say'],
  ],
  [
    "Maria Santos's lawyer said the plan was illegal.",
    ['indirect', 'the plan was illegal', "Maria Santos's lawyer", 'unnamed', 'say'],
  ],
  [
    'First Minister of Scotland Nicola Brooks said the plan was illegal.',
    ['indirect', 'the plan was illegal', 'Nicola Brooks', 'named', 'say'],
  ],
  [
    'French President Maria Santos said the plan was illegal.',
    ['indirect', 'the plan was illegal', 'Maria Santos', 'named', 'say'],
  ],
  [
    "BHP's chief executive, John Carter, said the plan was illegal.",
    ['indirect', 'the plan was illegal', 'John Carter', 'named', 'say'],
  ],
  [
    "BHP's chief executive John Carter said the plan was illegal.",
    ['indirect', 'the plan was illegal', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter of BHP said the plan was illegal.',
    ['indirect', 'the plan was illegal', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter, chief executive of BHP, said the plan was illegal.',
    ['indirect', 'the plan was illegal', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter, 45, said the plan was illegal.',
    ['indirect', 'the plan was illegal', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter, who heads BHP, said the plan was illegal.',
    ['indirect', 'the plan was illegal', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter, speaking in Paris, said the plan was illegal.',
    ['indirect', 'the plan was illegal', 'John Carter', 'named', 'say'],
  ],
  [
    'On Monday, John Carter said the plan was illegal.',
    ['indirect', 'the plan was illegal', 'John Carter', 'named', 'say'],
  ],
  [
    'Last week John Carter said the plan was illegal.',
    ['indirect', 'the plan was illegal', 'John Carter', 'named', 'say'],
  ],
  ['Mr Carter said the plan was illegal.', ['indirect', 'the plan was illegal', 'Carter', 'named', 'say']],
  [
    'Foreign Minister Maria Santos flew to Paris. The minister said the talks had failed.',
    ['indirect', 'the talks had failed', 'Maria Santos', 'role', 'say'],
  ],
  [
    'Mayor John Carter closed the bridge. "It is unsafe," the mayor said.',
    ['direct', '"It is unsafe,"', 'John Carter', 'role', 'say'],
  ],
  [
    'The Saudi Press Agency named the site. The agency said the fire was out.',
    ['indirect', 'the fire was out', 'Saudi Press Agency', 'role', 'say'],
  ],
  [
    'The town council opposed the ruling. It said the ruling was void.',
    ['indirect', 'the ruling was void', 'town council', 'pronoun', 'say'],
  ],
  [
    'Residents closed the road. They said the bridge was unsafe.',
    ['indirect', 'the bridge was unsafe', 'Residents', 'pronoun', 'say'],
  ],
  [
    'BHP closed the mine. It said the site was unsafe.',
    ['indirect', 'the site was unsafe', 'BHP', 'pronoun', 'say'],
  ],
  [
    'John Carter and Maria Santos said the plan was illegal.',
    ['indirect', 'the plan was illegal', 'John Carter and Maria Santos', 'unnamed', 'say'],
  ],
  [
    '"We won," John Carter and Maria Santos said.',
    ['direct', '"We won,"', 'John Carter and Maria Santos', 'unnamed', 'say'],
  ],
  [
    'John Carter condemned the plan and said it was illegal.',
    ['indirect', 'it was illegal', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter condemned the plan, saying it was illegal.',
    ['indirect', 'it was illegal', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter condemned the plan but said he would accept it.',
    ['indirect', 'he would accept it', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter said the plan was illegal, adding that it would fail.',
    ['indirect', 'the plan was illegal', 'John Carter', 'named', 'say'],
    ['indirect', 'it would fail', 'John Carter', 'named', 'add'],
  ],
  [
    'He was told by John Carter that the plan was illegal.',
    ['indirect', 'the plan was illegal', 'John Carter', 'named', 'tell'],
  ],
  [
    'John Carter was quoted as saying the plan was illegal.',
    ['indirect', 'the plan was illegal', 'John Carter', 'named', 'say'],
  ],
  [
    'With John Carter saying the plan was illegal, the talks ended.',
    ['indirect', 'the plan was illegal', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter went on to say the plan was illegal.',
    ['indirect', 'the plan was illegal', 'John Carter', 'named', 'say'],
  ],
  ['The study found that the drug works.', ['indirect', 'the drug works', 'study', 'organisation', 'find']],
  [
    'The lawsuit claims the company broke the law.',
    ['indirect', 'the company broke the law', 'lawsuit', 'organisation', 'claim'],
  ],
  ['"They left," she said.', ['direct', '"They left,"', '', 'pronoun', 'say']],
  [
    'John Carter and Peter Hall were at the scene. "It was dark," he said.',
    ['direct', '"It was dark,"', '', 'pronoun', 'say'],
  ],
  [
    'Q: Did you win?\nA: We did, by a mile.',
    ['direct', 'Did you win?', 'Q', 'transcript', ''],
    ['direct', 'We did, by a mile.', 'A', 'transcript', ''],
  ],
  [
    'SMITH: The plan works.\nJONES: It does not.\nSMITH: We shall see.',
    ['direct', 'The plan works.', 'SMITH', 'transcript', ''],
    ['direct', 'It does not.', 'JONES', 'transcript', ''],
    ['direct', 'We shall see.', 'SMITH', 'transcript', ''],
  ],
  // who stands beside the cue, and who does not
  [
    '"It had to be done," said one Leeds-based trader, who asked not to be named.',
    ['direct', '"It had to be done,"', 'Leeds-based trader', 'unnamed', 'say'],
  ],
  [
    'The writer Jo Baxendale, whose book was described by one reviewer as "a love letter to the river", left.',
    ['mixed', '"a love letter to the river"', 'reviewer', 'unnamed', 'describe'],
  ],
  [
    'An attorney for the applicant, Vertical Partners LLC, said the firm had looked at ten sites and found none suitable.',
    [
      'indirect',
      'the firm had looked at ten sites and found none suitable',
      'attorney for the applicant',
      'unnamed',
      'say',
    ],
  ],
  [
    'He was responding to MP Sharifah Aziz (Aljunied), who asked whether the ministry had studied it.',
    ['indirect', 'the ministry had studied it', 'Sharifah Aziz', 'named', 'ask'],
  ],
  [
    'Senator Linda Marquez said she would seek a hearing. The mayor, she said, "owes us an explanation."',
    ['indirect', 'she would seek a hearing', 'Linda Marquez', 'named', 'say'],
    ['direct', '"owes us an explanation."', 'Linda Marquez', 'pronoun', 'say'],
  ],
  [
    'Coach Lars Hedman believes in his team.\n\n"It is not over," said the Swede.',
    ['direct', '"It is not over,"', 'Lars Hedman', 'role', 'say'],
  ],
  [
    'Moen agreed. Striker Ola Brynhildsen, who scored twice, thanked his grandfather. "He took me there," he said.',
    ['direct', '"He took me there,"', 'Ola Brynhildsen', 'pronoun', 'say'],
  ],
  [
    'Critics compare Anna Baptiste to Jean Rhys. "Rhys was a genius," she says.',
    ['direct', '"Rhys was a genius,"', 'Anna Baptiste', 'pronoun', 'say'],
  ],
  [
    'Anna Berg won. She has a daughter, Ellen Roth. "I am tired," she said.',
    ['direct', '"I am tired,"', 'Anna Berg', 'pronoun', 'say'],
  ],
  [
    'Anna Berg wrote books. Her father was a miner. "I am tired," she said.',
    ['direct', '"I am tired,"', 'Anna Berg', 'pronoun', 'say'],
  ],
  [
    'A spokesman for the club said no. Ofwat rejected the claim. It said it had acted.',
    ['indirect', 'it had acted', 'Ofwat', 'pronoun', 'say'],
  ],
  ['"Everyone saw it," fumed Ann Hedman.', ['direct', '"Everyone saw it,"', 'Ann Hedman', 'named', 'fume']],
  [
    'The reviewer, Anna Keel, said it read "like a log kept by a poet".',
    ['mixed', 'it read "like a log kept by a poet"', 'Anna Keel', 'named', 'say'],
  ],
  [
    'A former council officer who stole £480,000 from residents told police she "could not stop", a jury has heard.\n\nJanet Moorcroft, 59, denies it.',
    [
      'mixed',
      'A former council officer who stole £480,000 from residents told police she "could not stop"',
      '',
      '',
      'hear',
    ],
    ['mixed', 'she "could not stop"', 'Janet Moorcroft', 'role', 'tell'],
  ],
  [
    '"It was me," Ann Lee is alleged to have said when she was arrested.',
    ['direct', '"It was me,"', 'Ann Lee', 'named', 'say'],
  ],
  [
    '"He would promise you the moon," laughs his deputy, Sheila Brand.',
    ['direct', '"He would promise you the moon,"', 'Sheila Brand', 'named', 'laugh'],
  ],
  [
    'According to her co-author, Lars Chittick, the bees kept the habit.',
    ['indirect', 'the bees kept the habit', 'Lars Chittick', 'named', 'according to'],
  ],
  [
    '"It is off," Gus Ferrante insisted.\n\nPaul Tarrant laughed off the suggestion. "Gus would say that, he always does."',
    ['direct', '"It is off,"', 'Gus Ferrante', 'named', 'insist'],
    ['direct', '"Gus would say that, he always does."', 'Paul Tarrant', 'carried_over', ''],
  ],
  [
    'Chief Minister K. Ramanathan spoke. Finance Minister P. Thangaraj agreed. "This is it," the Chief Minister said.',
    ['direct', '"This is it,"', 'K. Ramanathan', 'role', 'say'],
  ],
  [
    'Croydon MP Sarah Adeyemi said she was sad. The Mayor of London said it was bad.',
    ['indirect', 'she was sad', 'Sarah Adeyemi', 'named', 'say'],
    ['indirect', 'it was bad', 'Mayor of London', 'named', 'say'],
  ],
  [
    'Sam Dearlove came first. The 33-year-old midfielder said he was tired.',
    ['indirect', 'he was tired', 'Sam Dearlove', 'role', 'say'],
  ],
  [
    '"It is bad," says Undersecretary for Education Mr. Toccafondi.',
    ['direct', '"It is bad,"', 'Toccafondi', 'named', 'say'],
  ],
  [
    '"The market fell," said analyst Pontus Wiik, who has a "sell" rating on the stock.',
    ['direct', '"The market fell,"', 'Pontus Wiik', 'named', 'say'],
  ],
];

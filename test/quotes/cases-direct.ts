import type { Case } from './_case.ts';

/** Whole utterances between marks: every style of mark, every place of the tag, split and continued ones. */
export const DIRECT: readonly Case[] = [
  ['"We won," said Maria Santos.', ['direct', '"We won,"', 'Maria Santos', 'named', 'say']],
  ['"We won," Maria Santos said.', ['direct', '"We won,"', 'Maria Santos', 'named', 'say']],
  ['Maria Santos said, "We won."', ['direct', '"We won."', 'Maria Santos', 'named', 'say']],
  ['Maria Santos said: "We won."', ['direct', '"We won."', 'Maria Santos', 'named', 'say']],
  ['Maria Santos said "We won."', ['direct', '"We won."', 'Maria Santos', 'named', 'say']],
  ['“We won,” said Maria Santos.', ['direct', '“We won,”', 'Maria Santos', 'named', 'say']],
  ['“We won”, said Maria Santos.', ['direct', '“We won”', 'Maria Santos', 'named', 'say']],
  ['„We won“, said Maria Santos.', ['direct', '„We won“', 'Maria Santos', 'named', 'say']],
  ['«We won», said Maria Santos.', ['direct', '«We won»', 'Maria Santos', 'named', 'say']],
  ['»We won«, said Maria Santos.', ['direct', '»We won«', 'Maria Santos', 'named', 'say']],
  ["''We won,'' said Maria Santos.", ['direct', "''We won,''", 'Maria Santos', 'named', 'say']],
  ["``We won,'' said Maria Santos.", ['direct', "``We won,''", 'Maria Santos', 'named', 'say']],
  ["'We won the cup,' said Maria Santos.", ['direct', "'We won the cup,'", 'Maria Santos', 'named', 'say']],
  ['‘We won the cup,’ said Maria Santos.', ['direct', '‘We won the cup,’', 'Maria Santos', 'named', 'say']],
  [
    "'It's the players' cup,' said Maria Santos.",
    ['direct', "'It's the players' cup,'", 'Maria Santos', 'named', 'say'],
  ],
  ['"Did we win?" asked Maria Santos.', ['direct', '"Did we win?"', 'Maria Santos', 'named', 'ask']],
  ['"We won!" Maria Santos shouted.', ['direct', '"We won!"', 'Maria Santos', 'named', 'shout']],
  [
    '"We won," said Maria Santos. "It was hard."',
    ['direct', '"We won,"', 'Maria Santos', 'named', 'say'],
    ['direct', '"It was hard."', 'Maria Santos', 'named', ''],
  ],
  [
    '"We won," Maria Santos said, "and we will win again."',
    ['direct', '"We won,"', 'Maria Santos', 'named', 'say'],
    ['direct', '"and we will win again."', 'Maria Santos', 'named', 'say'],
  ],
  [
    '"We won the cup," said Maria Santos.\n"It was a hard road," she added.',
    ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'say'],
    ['direct', '"It was a hard road,"', 'Maria Santos', 'pronoun', 'add'],
  ],
  [
    '"We won the cup," said Maria Santos.\n"It was a hard road."',
    ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'say'],
    ['direct', '"It was a hard road."', 'Maria Santos', 'carried_over', ''],
  ],
  [
    'Maria Santos said: "We won the cup.\n"It was a hard road."',
    ['direct', '"We won the cup.', 'Maria Santos', 'named', 'say'],
    ['direct', '"It was a hard road."', 'Maria Santos', 'carried_over', ''],
  ],
  ['Maria Santos told reporters: "We won."', ['direct', '"We won."', 'Maria Santos', 'named', 'tell']],
  [
    'Maria Santos told Reuters, "We won the cup."',
    ['direct', '"We won the cup."', 'Maria Santos', 'named', 'tell'],
  ],
  [
    '"We won the cup," Maria Santos told Reuters on Monday.',
    ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'tell'],
  ],
  [
    '"We won the cup," Maria Santos wrote on Twitter.',
    ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'write'],
  ],
  [
    'Maria Santos tweeted: "We won the cup."',
    ['direct', '"We won the cup."', 'Maria Santos', 'named', 'tweet'],
  ],
  [
    'Maria Santos wrote on Facebook: "We won the cup."',
    ['direct', '"We won the cup."', 'Maria Santos', 'named', 'write'],
  ],
  [
    'In a statement, Maria Santos said, "We won the cup."',
    ['direct', '"We won the cup."', 'Maria Santos', 'named', 'say'],
  ],
  [
    'Maria Santos said in a statement: "We won the cup."',
    ['direct', '"We won the cup."', 'Maria Santos', 'named', 'say'],
  ],
  [
    'Speaking in Paris, Maria Santos said: "We won the cup."',
    ['direct', '"We won the cup."', 'Maria Santos', 'named', 'say'],
  ],
  [
    '"We won the cup," Maria Santos said on Friday during a visit to Paris.',
    ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'say'],
  ],
  [
    '"We won the cup," Maria Santos, a coach, said.',
    ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'say'],
  ],
  [
    '"We won the cup," said Maria Santos, a coach.',
    ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'say'],
  ],
  [
    '"We won the cup," said Maria Santos, 45, who coaches the team.',
    ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'say'],
  ],
  [
    '"We won the cup," said Maria Santos, Rwanda\'s Minister of Sport.',
    ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'say'],
  ],
  [
    '"We won the cup," said coach Maria Santos.',
    ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'say'],
  ],
  [
    '"We won the cup," said the coach, Maria Santos.',
    ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'say'],
  ],
  [
    'Maria Santos, who led the team, said: "We won the cup."',
    ['direct', '"We won the cup."', 'Maria Santos', 'named', 'say'],
  ],
  [
    'Maria Santos, the head of the union, told Reuters: "We won."',
    ['direct', '"We won."', 'Maria Santos', 'named', 'tell'],
  ],
  ['"We won the cup," added Maria Santos.', ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'add']],
  [
    '"We won the cup," Maria Santos later explained.',
    ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'explain'],
  ],
  [
    '"We have won the cup," Maria Santos has said.',
    ['direct', '"We have won the cup,"', 'Maria Santos', 'named', 'say'],
  ],
  ['"We won the cup," Maria Santos says.', ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'say']],
  ['"We won the cup," says Maria Santos.', ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'say']],
  [
    '"We won the cup," insisted Maria Santos.',
    ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'insist'],
  ],
  [
    '"We won the cup," recalled Maria Santos.',
    ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'recall'],
  ],
  ['"We won the cup," joked Maria Santos.', ['direct', '"We won the cup,"', 'Maria Santos', 'named', 'joke']],
  [
    'Asked about the game, Maria Santos replied: "We won."',
    ['direct', '"We won."', 'Maria Santos', 'named', 'reply'],
  ],
  [
    'Maria Santos continued, "And we will win again."',
    ['direct', '"And we will win again."', 'Maria Santos', 'named', 'continue'],
  ],
  [
    'Maria Santos praised the team, saying, "They won the cup."',
    ['direct', '"They won the cup."', 'Maria Santos', 'named', 'say'],
  ],
  [
    'Maria Santos thanked the fans, adding: "We won for you."',
    ['direct', '"We won for you."', 'Maria Santos', 'named', 'add'],
  ],
  [
    'Maria Santos spoke of her team: "We won the cup together."',
    ['direct', '"We won the cup together."', 'Maria Santos', 'named', 'speak'],
  ],
  ['"We won the cup." — Maria Santos', ['direct', '"We won the cup."', 'Maria Santos', 'named', '']],
  [
    '"We won the cup." - Commissioner Maria Santos',
    ['direct', '"We won the cup."', 'Maria Santos', 'named', ''],
  ],
  [
    'From Chairwoman Maria Santos:\n"We won the cup."',
    ['direct', '"We won the cup."', 'Maria Santos', 'named', ''],
  ],
  [
    'From Chairwoman Maria Santos: "We won the cup."',
    ['direct', '"We won the cup."', 'Maria Santos', 'named', ''],
  ],
  ['Maria Santos said:\n"We won the cup."', ['direct', '"We won the cup."', 'Maria Santos', 'named', 'say']],
  ['MARIA SANTOS: "We won the cup."', ['direct', '"We won the cup."', 'MARIA SANTOS', 'named', '']],
  [
    '"[We have] won the cup," said Maria Santos.',
    ['direct', '"[We have] won the cup,"', 'Maria Santos', 'named', 'say'],
  ],
  [
    '"We won [...] the cup," said Maria Santos.',
    ['direct', '"We won [...] the cup,"', 'Maria Santos', 'named', 'say'],
  ],
  [
    '"He said \'no\' to me," Maria Santos said.',
    ['direct', '"He said \'no\' to me,"', 'Maria Santos', 'named', 'say'],
  ],
  [
    '"He said "no" to me," Maria Santos said.',
    ['direct', '"He said "no" to me,"', 'Maria Santos', 'named', 'say'],
  ],
  [
    '"I am 5\'10" tall," said Maria Santos.',
    ['direct', '"I am 5\'10" tall,"', 'Maria Santos', 'named', 'say'],
  ],
  [
    'According to Maria Santos, "the cup was won fairly."',
    ['direct', '"the cup was won fairly."', 'Maria Santos', 'named', 'according to'],
  ],
  // no title of a source: what follows has a verb
  [
    '"We are done here, and we all know it". Ann Lee left in March, 2019',
    ['direct', '"We are done here, and we all know it"', '', '', ''],
  ],
];

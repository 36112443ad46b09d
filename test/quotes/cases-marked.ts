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
  [
    'Counsel for the owner, the Austrian group Danubia, said outside that it had paid. "My client will go on," he said.',
    ['indirect', 'it had paid', 'Counsel for the owner', 'unnamed', 'say'],
    ['direct', '"My client will go on,"', 'Counsel for the owner', 'pronoun', 'say'],
  ],
  [
    'Wales won. The panel, chaired by the advocate Ana Sow, met on Tuesday. In its decision it said that the act was "reckless".',
    ['mixed', 'the act was "reckless"', 'panel', 'pronoun', 'say'],
  ],
  [
    'An offer made shortly before midnight spoke only of "a pause".',
    ['mixed', '"a pause"', 'offer', 'unnamed', 'speak'],
  ],
  [
    'Minister Ana Sow announced that the licence of the operator, Banda Lines, had been lost. In a statement, the company said it would "help in full".',
    ['indirect', 'the licence of the operator, Banda Lines, had been lost', 'Ana Sow', 'named', 'announce'],
    ['mixed', 'it would "help in full"', 'Banda Lines', 'role', 'say'],
  ],
  [
    'The sacks had been labelled "corn" or "flour" in the books, Ana Sow explained.',
    ['indirect', 'The sacks had been labelled "corn" or "flour" in the books', 'Ana Sow', 'named', 'explain'],
  ],
  [
    'Bo Lind said he would wait, a stance that critic Ana Sow called "waiting for the money".',
    [
      'indirect',
      'he would wait, a stance that critic Ana Sow called "waiting for the money"',
      'Bo Lind',
      'named',
      'say',
    ],
    ['mixed', '"waiting for the money"', 'Ana Sow', 'named', 'call'],
  ],
  [
    'Bo Lind said he would wait, though he called it "hard".',
    ['mixed', 'he would wait, though he called it "hard"', 'Bo Lind', 'named', 'say'],
  ],
  [
    `The victim's daughter, Ana Sow, heard of it from a friend.\n\n"Nobody called us. I was in a queue and my phone rang."`,
    ['direct', '"Nobody called us. I was in a queue and my phone rang."', 'Ana Sow', 'carried_over', ''],
  ],
  [
    'The bridge fell in March.\n\n"Nobody called us. I was in a queue and my phone rang."',
    ['direct', '"Nobody called us. I was in a queue and my phone rang."', '', '', ''],
  ],
  [
    `Bo Lind, the mayor's former aide, said he had raised it. Counsel to the inquiry, Ana Sow, asked him what was done with the note.\n\n"It was filed."\n\n"Filed by whom?"\n\n"By the office."`,
    ['indirect', 'he had raised it', 'Bo Lind', 'named', 'say'],
    ['indirect', 'what was done with the note', 'Ana Sow', 'named', 'ask'],
    ['direct', '"It was filed."', 'Bo Lind', 'carried_over', ''],
    ['direct', '"Filed by whom?"', 'Ana Sow', 'carried_over', ''],
    ['direct', '"By the office."', 'Bo Lind', 'carried_over', ''],
  ],
  [
    'Ana Sow, the prosecutor, began. Bo Lind said the room was "a cave with a door".\n\n"What did the guard say?" Ana Sow asked.\n\n"He said there was a form."',
    ['mixed', 'the room was "a cave with a door"', 'Bo Lind', 'named', 'say'],
    ['direct', '"What did the guard say?"', 'Ana Sow', 'named', 'ask'],
    ['direct', '"He said there was a form."', 'Bo Lind', 'carried_over', ''],
  ],
  [
    'Bo Lind was angry. He said the room was "a cave with a door".\n\n"Who would live there?" asked Ana Sow, a nurse.\n\n"Nobody I know would live there."',
    ['mixed', 'the room was "a cave with a door"', 'Bo Lind', 'pronoun', 'say'],
    ['direct', '"Who would live there?"', 'Ana Sow', 'named', 'ask'],
    ['direct', '"Nobody I know would live there."', 'Ana Sow', 'carried_over', ''],
  ],
  [
    'Bo Lind has been awarded a prize.\n\nThe former correspondent of the Herald hugged his sister. "It is only a number," he said.',
    ['direct', '"It is only a number,"', 'Bo Lind', 'pronoun', 'say'],
  ],
  [
    'Batting coach Bo Lind said his men could win.\n\n"I saw it here in 2011," the former Test opener said.',
    ['indirect', 'his men could win', 'Bo Lind', 'named', 'say'],
    ['direct', '"I saw it here in 2011,"', 'Bo Lind', 'role', 'say'],
  ],
  [
    'Rating agency Crestline put Sahana on watch. The deal would lift its debt, it said in a note.',
    ['indirect', 'The deal would lift its debt', 'Crestline', 'pronoun', 'say'],
  ],
  [
    'The shadow treasurer, Bo Lind, laughed. The treasurer said it was late.',
    ['indirect', 'it was late', 'treasurer', 'unnamed', 'say'],
  ],
  [
    'Asked if he was ill, Bo Lind laughed. "I am a greengrocer. I have never paid a fine."',
    ['direct', '"I am a greengrocer. I have never paid a fine."', 'Bo Lind', 'carried_over', ''],
  ],
  [
    'In a post titled "An update on your data", Ana Sow wrote: "Nobody saw it."',
    ['direct', '"Nobody saw it."', 'Ana Sow', 'named', 'write'],
  ],
  [
    'Judge Ana Sow ruled for them. Bo Lind left. The judge declined to wait.\n\n"I am not persuaded that the sky will fall," she said.',
    ['direct', '"I am not persuaded that the sky will fall,"', 'Ana Sow', 'pronoun', 'say'],
  ],
  [
    'Bo Lind issued a two-line statement. "My words were clumsy," it read.',
    ['direct', '"My words were clumsy,"', 'Bo Lind', 'pronoun', 'read'],
  ],
  [
    'Judge Ana Sow found the delay "unconscionable" and left.',
    ['mixed', '"unconscionable"', 'Ana Sow', 'named', 'find'],
  ],
  ['Police found a note "Sorry" in the car. They found the "weapon".'],
  [
    'Ana Sow dubbed the plan "an eyewash". She dubbed him "the Beast".',
    ['mixed', '"an eyewash"', 'Ana Sow', 'named', 'dub'],
  ],
  [
    '"I have slept here," said a driver who gave his name only as Bounmy.',
    ['direct', '"I have slept here,"', 'Bounmy', 'named', 'say'],
  ],
  [
    'The area MP, Mr Bo Lind, was less guarded. "It was never for us," said the legislator.',
    ['direct', '"It was never for us,"', 'Bo Lind', 'role', 'say'],
  ],
  [
    'Two MPs, Bo Lind and Ana Sow, came. "It was never for us," said the legislator.',
    ['direct', '"It was never for us,"', '', 'role', 'say'],
  ],
  [
    'Laventa East MP Bo Lind welcomed it. "Who will pay for it?" thundered the Opposition man.',
    ['direct', '"Who will pay for it?"', 'Bo Lind', 'role', 'thunder'],
  ],
  [
    `Ana Sow has made a film.\n\nWhy direct now?\n\n"I was tired of playing somebody's mother."\n\nAnd next?\n\n"A second film, I hope."`,
    ['direct', `"I was tired of playing somebody's mother."`, 'Ana Sow', 'carried_over', ''],
    ['direct', '"A second film, I hope."', 'Ana Sow', 'carried_over', ''],
  ],
  [
    `Ana Sow and Bo Lind have made a film.\n\nWhy direct now?\n\n"I was tired of playing somebody's mother."`,
    ['direct', `"I was tired of playing somebody's mother."`, '', '', ''],
  ],
  [
    'Dr Ana Sow treated forty children. "We ran out at two," the doctor recalled.',
    ['direct', '"We ran out at two,"', 'Ana Sow', 'role', 'recall'],
  ],
  [
    'Dr. Ana Sow and Dr. Bo Lind came. "We ran out at two," the doctor recalled.',
    ['direct', '"We ran out at two,"', '', 'role', 'recall'],
  ],
  [
    'The report, by retired judge Sir Bo Lind, found that warnings had been ignored.',
    ['indirect', 'warnings had been ignored', 'Bo Lind', 'named', 'find'],
  ],
  [
    'The report, seen by Reuters, says growth will slow.',
    ['indirect', 'growth will slow', 'report', 'organisation', 'say'],
  ],
  [
    'Ana Sow posted a picture of her leg with the caption "Finally time for my exams".',
    ['mixed', '"Finally time for my exams"', 'Ana Sow', 'named', ''],
  ],
  ['The museum shows a picture of a leg with the caption "Finally time for my exams".'],
  [
    'The board issued a "full and heartfelt apology" after a mistake. Police issued a "yellow alert" for the coast.',
    ['mixed', '"full and heartfelt apology"', 'board', 'organisation', 'issue'],
  ],
  [
    `"I was tired of playing a mother": Ana Sow on turning director\n\n"I was tired of playing a mother. I told them, 'I am younger than he was.'" said Ana Sow.`,
    ['direct', '"I was tired of playing a mother"', 'Ana Sow', 'carried_over', ''],
    [
      'direct',
      `"I was tired of playing a mother. I told them, 'I am younger than he was.'"`,
      'Ana Sow',
      'named',
      'say',
    ],
  ],
];

import type { Case } from './_case.ts';

/** Who speaks, in the manner of reports: what is put in, who is meant by an office, whose turn it is. */
export const SPEAKER_NEWS: readonly Case[] = [
  [
    'The late Eric Hobsbawm, Montoya notes, once told him that nobody would revolt.',
    ['indirect', 'The late Eric Hobsbawm', 'Montoya', 'named', 'note'],
    ['indirect', 'once told him that nobody would revolt', 'Montoya', 'named', 'note'],
    ['indirect', 'nobody would revolt', 'Eric Hobsbawm', 'named', 'tell'],
  ],
  ['Once Eric Hobsbawm had left, nobody came.'],
  [
    '"We want water," Felicita Mamani, one of the leaders, said by phone.',
    ['direct', '"We want water,"', 'Felicita Mamani', 'named', 'say'],
  ],
  [
    'Prime Minister Asif Durrani left. The premier said it was bad.',
    ['indirect', 'it was bad', 'Asif Durrani', 'role', 'say'],
  ],
  [
    'The Speaker, Sir Roger Maitland, appealed for calm after MPs on both sides shouted "no way". "I will not have it," he told them.',
    ['direct', '"no way"', 'MPs on both sides', 'unnamed', 'shout'],
    ['direct', '"I will not have it,"', 'Roger Maitland', 'pronoun', 'tell'],
  ],
  [
    'The vote overcame objections from Republicans who said she would be soft on crime.',
    ['indirect', 'she would be soft on crime', 'Republicans', 'organisation', 'say'],
  ],
  [
    'Unite, which represents the workers, warned that any closure would be met with strikes.',
    ['indirect', 'any closure would be met with strikes', 'Unite', 'unnamed', 'warn'],
  ],
  [
    'Ann Novotna, 18, said she could hardly believe it. "I was there," said the qualifier from Ostrava.',
    ['indirect', 'she could hardly believe it', 'Ann Novotna', 'named', 'say'],
    ['direct', '"I was there,"', 'Ann Novotna', 'role', 'say'],
  ],
  [
    'Peter Adeley concluded that neglect contributed to her death. The trust apologised for it. He called it "inexplicable".',
    ['indirect', 'neglect contributed to her death', 'Peter Adeley', 'named', 'conclude'],
    ['mixed', '"inexplicable"', 'Peter Adeley', 'pronoun', 'call'],
  ],
  [
    'On saying no to the King\n\nBronwen Tudor, 68, makes birds.\n\nWhy birds?\n\n"Because they leave," she says.\n\nAnd why not dogs?\n\n"I do not do dogs."',
    ['direct', '"Because they leave,"', 'Bronwen Tudor', 'pronoun', 'say'],
    ['direct', '"I do not do dogs."', 'Bronwen Tudor', 'carried_over', ''],
  ],
  [
    'Raul Quispe told radio station RPP he "respected" it.',
    ['mixed', 'he "respected" it', 'Raul Quispe', 'named', 'tell'],
  ],
  [
    'Councilor Ed Brill wondered aloud whether the town could afford it.',
    ['indirect', 'the town could afford it', 'Ed Brill', 'named', 'wonder'],
  ],
  [
    'An official, requesting anonymity, said preparations would take months.',
    ['indirect', 'preparations would take months', 'official', 'unnamed', 'say'],
  ],
  [
    'Congress leader Shashi Menon said it was bad. "You cannot win," the former minister told reporters.',
    ['indirect', 'it was bad', 'Shashi Menon', 'named', 'say'],
    ['direct', '"You cannot win,"', 'Shashi Menon', 'role', 'tell'],
  ],
  [
    'The commission had, in its annual report, recommended that India be designated.',
    ['indirect', 'India be designated', 'commission', 'organisation', 'recommend'],
  ],
  [
    'The company said patients given the drug, called tesomab, showed no improvement over others.',
    [
      'indirect',
      'patients given the drug, called tesomab, showed no improvement over others',
      'company',
      'organisation',
      'say',
    ],
  ],
  [
    "The nurses' union says the delay will cost lives.",
    ['indirect', 'the delay will cost lives', "nurses' union", 'organisation', 'say'],
  ],
  [
    'Helen Strachan shot back that the contract had been signed before.',
    ['indirect', 'the contract had been signed before', 'Helen Strachan', 'named', 'shoot'],
  ],
  ['Helen Strachan shot two films that were shown before.'],
  [
    'Ann Lee said that weather had helped, and expressed optimism.',
    ['indirect', 'weather had helped', 'Ann Lee', 'named', 'say'],
  ],
  [
    'The Institute of Directors, meanwhile, said in a report published on Monday that confidence had fallen.',
    ['indirect', 'confidence had fallen', 'Institute of Directors', 'organisation', 'say'],
  ],
  [
    'Ines Bracho left. On the last occasion an officer told her: "Come back when you are older."',
    ['direct', '"Come back when you are older."', 'officer', 'unnamed', 'tell'],
  ],
  [
    'They met a colleague, whose family says he has not been seen.',
    ['indirect', 'he has not been seen', 'family', 'unnamed', 'say'],
  ],
  ['Elena Voss hit back at claims that her company had sold the data.'],
  ['Elena Voss responded to allegations that her company had sold the data.'],
  [
    'Elena Voss said in a statement that her company had sold nothing.',
    ['indirect', 'her company had sold nothing', 'Elena Voss', 'named', 'say'],
  ],
  [
    "The strike begins on Monday, according to the Teachers' Union of Ohio.",
    ['indirect', 'The strike begins on Monday', "Teachers' Union of Ohio", 'organisation', 'according to'],
  ],
  ['The population was stable until May, at which point their numbers fell.'],
  // who speaks is put in between a subject and its verb
  [
    'The currency, said Ann Lee of Atlas Mara, has hardly moved.',
    ['indirect', 'The currency', 'Ann Lee', 'named', 'say'],
    ['indirect', 'has hardly moved', 'Ann Lee', 'named', 'say'],
  ],
  ['The minister, said to be ill, resigned.'],
  // two persons with what each of them is
  [
    'Rosalind Tapper, chair of the club, and Dev Pillai, its secretary, said they would leave.',
    ['indirect', 'they would leave', 'Rosalind Tapper and Dev Pillai', 'named', 'say'],
  ],
  [
    'Rosalind Tapper resigned, and Dev Pillai, its secretary, said she was tired.',
    ['indirect', 'she was tired', 'Dev Pillai', 'named', 'say'],
  ],
  // for whom a message is, who wrote it is not
  [
    'Saskia Thorwald resigned. In a letter to the senator, Uwe Marquardt, she wrote: "I was hired to build."',
    ['direct', '"I was hired to build."', 'Saskia Thorwald', 'pronoun', 'write'],
  ],
  // the narrator goes on with somebody else, named behind an office
  [
    'Dominic Sayle said he would leave, while the culture minister, Petra Lowndes, called it a crime.',
    ['indirect', 'he would leave', 'Dominic Sayle', 'named', 'say'],
  ],
  [
    'Ann Lee told the Senate ribbon committee that she had left.',
    ['indirect', 'she had left', 'Ann Lee', 'named', 'tell'],
  ],
  ['Ann Lee told the Senate committee about it.'],
  // a subject that reaches over a clause of its own
  [
    'The captain of a ferry that sank ignored two calls, officials said.',
    ['indirect', 'The captain of a ferry that sank ignored two calls', 'officials', 'unnamed', 'say'],
  ],
  [
    'The cost of repairs after the storm has passed $40 million, the council says.',
    [
      'indirect',
      'The cost of repairs after the storm has passed $40 million',
      'council',
      'organisation',
      'say',
    ],
  ],
  ['The cost after the storm, the council says.'],
  [
    'She said most of the watches had gone.',
    ['indirect', 'most of the watches had gone', '', 'pronoun', 'say'],
  ],
  // the words for somebody just named
  [
    'Farmer Colin Baxter has a flying fox. "It builds character," the father-of-three laughed.',
    ['direct', '"It builds character,"', 'Colin Baxter', 'role', 'laugh'],
  ],
  [
    'The owner, retired bus driver Stan Mottram, said he would buy a kitchen.',
    ['indirect', 'he would buy a kitchen', 'Stan Mottram', 'role', 'say'],
  ],
  [
    'Ann Lee left. As chair of the Askew Commission she argued that nobody should die alone.',
    ['indirect', 'nobody should die alone', 'Ann Lee', 'pronoun', 'argue'],
  ],
  [
    'Andy Brewer was glad. "We won," he said. Coach Filo Taufa blamed himself. "I was late," said the 48-year-old.',
    ['direct', '"We won,"', 'Andy Brewer', 'pronoun', 'say'],
    ['direct', '"I was late,"', 'Filo Taufa', 'role', 'say'],
  ],
  [
    'Ann Lee said directly elected mayors answer to nobody.',
    ['indirect', 'directly elected mayors answer to nobody', 'Ann Lee', 'named', 'say'],
  ],
  ['Ann Lee said angrily she would go.', ['indirect', 'she would go', 'Ann Lee', 'named', 'say']],
  ['Ann Lee admitted selling medals he stole.'],
  ['Ann Lee admitted he stole medals.', ['indirect', 'he stole medals', 'Ann Lee', 'named', 'admit']],
  [
    'In a report published on Friday, the Northern Ports Inspectorate said the crane had not been checked. The harbour master resigned. "Nobody looked," the report concludes.',
    ['indirect', 'the crane had not been checked', 'Northern Ports Inspectorate', 'organisation', 'say'],
    ['direct', '"Nobody looked,"', 'Northern Ports Inspectorate', 'organisation', 'conclude'],
  ],
  [
    'A study, published on Monday by Leeds University, followed 400 nurses. "Sleep is short," the study found.',
    ['direct', '"Sleep is short,"', 'Leeds University', 'organisation', 'find'],
  ],
  [
    // who paid for it does not speak in it
    'A report commissioned by Acme Water found no leak. "The pipes are sound," the report said.',
    ['direct', '"The pipes are sound,"', 'report', 'organisation', 'say'],
  ],
  [
    'Mayor Ann Lee welcomed a report on housing. She said it was late. "Homes are damp," the report says.',
    ['indirect', 'it was late', 'Ann Lee', 'pronoun', 'say'],
    ['direct', '"Homes are damp,"', 'report', 'organisation', 'say'],
  ],
  [
    'Ann Lee, 44, a retired bus driver from Leeds, saw the crash. Bo Chen called the police. "It was loud," said the driver.',
    ['direct', '"It was loud,"', 'Ann Lee', 'role', 'say'],
  ],
  [
    // two are teachers
    'Ann Lee, a teacher, and Bo Chen, a teacher, ran out. "It was loud," the teacher said.',
    ['direct', '"It was loud,"', '', 'role', 'say'],
  ],
  [
    'Garda Conor Breen described the scene. Ann Lee, his superior, was not there. "It was dark," the garda said.',
    ['direct', '"It was dark,"', 'Conor Breen', 'role', 'say'],
  ],
  [
    'Joe Reed was taken home. "He was cold," said his mother, Ann Reed. The doctor came. "He is well now," his mother said.',
    ['direct', '"He was cold,"', 'Ann Reed', 'named', 'say'],
    ['direct', '"He is well now,"', 'Ann Reed', 'role', 'say'],
  ],
  [
    // another family
    'Joe Reed\'s father, Tom, ran out. Ben Cole was hurt as well. "He cried," said his father.',
    ['direct', '"He cried,"', 'father of Ben Cole', 'unnamed', 'say'],
  ],
  [
    'A spokesman for Acme said it was late. Bishop Ann Garth sent him a letter. It said: "Be kind."',
    ['indirect', 'it was late', 'spokesman for Acme', 'unnamed', 'say'],
    ['direct', '"Be kind."', 'Ann Garth', 'pronoun', 'say'],
  ],
  [
    'Tom Petkus has never led a side. Before the game a reporter asked about his plans.\n\n"The music," he said.',
    ['direct', '"The music,"', 'Tom Petkus', 'pronoun', 'say'],
  ],
  [
    '"We were checking," Jon Reed said.\n\n"For 19 days?" asked Sen. Kim Villar.\n\n"There were a lot of logs," he replied.',
    ['direct', '"We were checking,"', 'Jon Reed', 'named', 'say'],
    ['direct', '"For 19 days?"', 'Kim Villar', 'named', 'ask'],
    ['direct', '"There were a lot of logs,"', 'Jon Reed', 'pronoun', 'reply'],
  ],
  [
    'That did not impress Mina Budh, whose husband, first officer Raj Budh, was on board. "I was the widow," she said.',
    ['direct', '"I was the widow,"', 'Mina Budh', 'pronoun', 'say'],
  ],
  [
    'Fjord FC chairman Mads Thorup wished her well.\n\n"You cannot lock a door," he said.',
    ['direct', '"You cannot lock a door,"', 'Mads Thorup', 'pronoun', 'say'],
  ],
  [
    'Ann Lee said the fights began with a list known to pupils as "the tide table".',
    [
      'indirect',
      'the fights began with a list known to pupils as "the tide table"',
      'Ann Lee',
      'named',
      'say',
    ],
  ],
  // one of a party, who was spoken of before, and the party
  [
    'Governor Ann Lee declared an emergency.\n\n"I was told good news," the Democrat said.',
    ['direct', '"I was told good news,"', 'Ann Lee', 'role', 'say'],
  ],
  [
    'Rep. Tom Reed blamed the law. "We loved these woods," the Republican said.',
    ['direct', '"We loved these woods,"', 'Tom Reed', 'role', 'say'],
  ],
  // those who stay without a name are nobody named before
  [
    'Police held Tom Reed. The engineer, who did not give his name, said the part was late.',
    ['indirect', 'the part was late', 'engineer', 'unnamed', 'say'],
  ],
  [
    'Tom Reed spoke. "It was dark," said Mr Reed.\n\nThe manager, speaking on condition of anonymity, said it was late.',
    ['direct', '"It was dark,"', 'Tom Reed', 'surname', 'say'],
    ['indirect', 'it was late', 'manager', 'unnamed', 'say'],
  ],
  // a name given behind the description
  [
    'Another witness, who gave only her first name, Denise, said it was late.',
    ['indirect', 'it was late', 'Denise', 'named', 'say'],
  ],
  [
    'A student, who gave his name simply as Ravi, said it was late.',
    ['indirect', 'it was late', 'Ravi', 'named', 'say'],
  ],
  [
    'A nurse who wished to be known only as Maria said it was late.',
    ['indirect', 'it was late', 'Maria', 'named', 'say'],
  ],
  // the only woman of a text
  [
    'Maria Santos looks at shoes.\n\nThe hall is long.\n\nThe lamps are old.\n\nThe game is slow.\n\nThe clocks tick.\n\nThe rain falls.\n\n"It is late," she says.',
    ['direct', '"It is late,"', 'Maria Santos', 'pronoun', 'say'],
  ],
  [
    'Maria Santos met Anna Lopez.\n\nThe hall is long.\n\nThe lamps are old.\n\nThe game is slow.\n\nThe clocks tick.\n\nThe rain falls.\n\n"It is late," she says.',
    ['direct', '"It is late,"', '', 'pronoun', 'say'],
  ],
];

import type { Case } from './_case.ts';

/** Reports in the manner of many newsrooms: interviews, messages, headings, warnings. */
export const NEWSROOMS: readonly Case[] = [
  // interviews between double brackets, by initials, with paragraphs that go on
  [
    'Maeve Costigan wrote books.\n\n((WN)) Were you angry?\n\nMC: Not at first.\n\nIt was a cold day.\n\n((WN)) Why not?\n\nMC: I was tired.',
    ['direct', 'Were you angry?', 'WN', 'transcript', ''],
    ['direct', 'Not at first.', 'Maeve Costigan', 'transcript', ''],
    ['direct', 'It was a cold day.', 'Maeve Costigan', 'transcript', ''],
    ['direct', 'Why not?', 'WN', 'transcript', ''],
    ['direct', 'I was tired.', 'Maeve Costigan', 'transcript', ''],
  ],
  [
    'Ruth Keller runs the press.\n\nQ. Did sales rise?\n\nA. They trebled.',
    ['direct', 'Did sales rise?', '', 'transcript', ''],
    ['direct', 'They trebled.', 'Ruth Keller', 'transcript', ''],
  ],
  ['Prizes of the show\n\nA. Lee won the race.\n\nB. Chen came last.'],
  // the message that was brought in by who sent it
  [
    'In a statement, Joanne Sale said staff had a pay freeze. "We blamed ourselves," the statement said.',
    ['indirect', 'staff had a pay freeze', 'Joanne Sale', 'named', 'say'],
    ['direct', '"We blamed ourselves,"', 'Joanne Sale', 'role', 'say'],
  ],
  [
    'Joanne Sale said staff had a pay freeze. "We blamed ourselves," the statement said.',
    ['indirect', 'staff had a pay freeze', 'Joanne Sale', 'named', 'say'],
    ['direct', '"We blamed ourselves,"', 'statement', 'organisation', 'say'],
  ],
  // a heading gives words of the text under it
  [
    'Ann Lowe told the court.\n\n‘The water just kept coming’\n\nMichelle Tran stood on the roof. “I rang,” Ms Tran said. “The water just kept coming.”',
    ['direct', '‘The water just kept coming’', 'Michelle Tran', 'carried_over', ''],
    ['direct', '“I rang,”', 'Michelle Tran', 'surname', 'say'],
    ['direct', '“The water just kept coming.”', 'Michelle Tran', 'surname', ''],
  ],
  // who is called former was the subject of the sentence before
  [
    'Opposition leader Grace Achieng called for elections. "This government is finished," the former governor said.',
    ['direct', '"This government is finished,"', 'Grace Achieng', 'role', 'say'],
  ],
  [
    'Opposition leader Grace Achieng met a former governor. "This government is finished," a former governor said.',
    ['direct', '"This government is finished,"', 'former governor', 'unnamed', 'say'],
  ],
  // who is asked is not who asks
  [
    'Winifred Ray played in jail. An inmate asked whether she would teach him. "I said yes," she wrote.',
    ['indirect', 'she would teach him', 'inmate', 'unnamed', 'ask'],
    ['direct', '"I said yes,"', 'Winifred Ray', 'pronoun', 'write'],
  ],
  [
    'Winifred Ray played in jail. A neighbour said she heard music. "I liked it," she said.',
    ['indirect', 'she heard music', 'neighbour', 'unnamed', 'say'],
    ['direct', '"I liked it,"', 'neighbour', 'pronoun', 'say'],
  ],
  // a spokeswoman for a person
  [
    'A spokeswoman for Mr Moriarty later said that he had been told.',
    ['indirect', 'he had been told', 'spokeswoman for Mr Moriarty', 'unnamed', 'say'],
  ],
  [
    'Undersecretary for Education Mr. Lee said it was late.',
    ['indirect', 'it was late', 'Lee', 'named', 'say'],
  ],
  // a form of the present after a clause and before a name
  [
    "Mice are not people, notes gerontologist Patricia Osei of King's College London, who was not involved.",
    ['indirect', 'Mice are not people', 'Patricia Osei', 'named', 'note'],
  ],
  ['They published tables, notes, maps Lee drew and a list.'],
  [
    'Mice are not people, said Patricia Osei, who was not there.',
    ['indirect', 'Mice are not people', 'Patricia Osei', 'named', 'say'],
  ],
  // who hears a warning stands before "that"
  [
    'Breda Hanlon warned Mossie Roche that he would be asked to leave.',
    ['indirect', 'he would be asked to leave', 'Breda Hanlon', 'named', 'warn'],
  ],
  [
    'Breda Hanlon warned that he would be asked to leave.',
    ['indirect', 'he would be asked to leave', 'Breda Hanlon', 'named', 'warn'],
  ],
  ['Breda Hanlon gave Mossie Roche a chair that he broke.'],
  // a time, and no words, after who was told
  [
    '"We are good neighbours," Hugh Pritchard told me when we met at the clubhouse.',
    ['direct', '"We are good neighbours,"', 'Hugh Pritchard', 'named', 'tell'],
  ],
  ['State orders probe, three engineers held after bridge fell'],
  [
    'Rahul Menon left. Exactly how it does so is not known, he says.',
    ['indirect', 'Exactly how it does so is not known', 'Rahul Menon', 'pronoun', 'say'],
  ],
  [
    'Michelle Tran stood on the roof. “I rang,” Ms Tran said.\n\n“The water just kept coming.”',
    ['direct', '“I rang,”', 'Michelle Tran', 'surname', 'say'],
    ['direct', '“The water just kept coming.”', 'Michelle Tran', 'carried_over', ''],
  ],
  // what is told of a source, what is not said, and a clause that opens the sentence
  [
    'Helen Papas declined to comment, but a source close to the committee said members were divided.',
    ['indirect', 'members were divided', 'source close to the committee', 'unnamed', 'say'],
  ],
  ['A spokesman for the bureau would neither confirm nor deny that an investigation was under way.'],
  [
    'A spokesman for the bureau denied that an investigation was under way.',
    ['indirect', 'an investigation was under way', 'spokesman for the bureau', 'unnamed', 'deny'],
  ],
  [
    'Angela Castellano said the state would find the money, but refused to say which projects would be delayed.',
    ['indirect', 'the state would find the money', 'Angela Castellano', 'named', 'say'],
  ],
  [
    'Angela Castellano said the state had lost the money, but refused loans would be found.',
    [
      'indirect',
      'the state had lost the money, but refused loans would be found',
      'Angela Castellano',
      'named',
      'say',
    ],
  ],
  [
    'While the chamber insisted that it would pass the bill, the governors vowed to challenge it.',
    ['indirect', 'it would pass the bill', 'chamber', 'unnamed', 'insist'],
  ],
  [
    'While it was late, the governors said, the bill would pass.',
    ['indirect', 'While it was late', 'governors', 'unnamed', 'say'],
    ['indirect', 'the bill would pass', 'governors', 'unnamed', 'say'],
  ],
  // a court is no company; two offices of one, and of two
  [
    'The High Court heard the claim on Monday. The company said the claim was late.',
    ['indirect', 'the claim was late', 'company', 'organisation', 'say'],
  ],
  [
    'Acme Ltd lost its claim on Monday. The company said the claim was late.',
    ['indirect', 'the claim was late', 'Acme Ltd', 'role', 'say'],
  ],
  [
    '"Growth is back," Vice Chancellor and Economy Minister Robert Hartmann said on Monday.',
    ['direct', '"Growth is back,"', 'Robert Hartmann', 'named', 'say'],
  ],
  [
    '"Growth is back," Chancellor Olaf Beck and Economy Minister Robert Hartmann said on Monday.',
    [
      'direct',
      '"Growth is back,"',
      'Chancellor Olaf Beck and Economy Minister Robert Hartmann',
      'unnamed',
      'say',
    ],
  ],
  // "who led" brings nobody to speak; what "would only say" tells was said
  [
    'Ann Lee, who has led the Alliance since 2019, would only say that it was late.',
    ['indirect', 'it was late', 'Ann Lee', 'named', 'say'],
  ],
  ['Ann Lee would say that it was only late.'],
  // how a source is to be called is no speech
  [
    'A neighbour, who asked that her name not be used, said it was loud.',
    ['indirect', 'it was loud', 'neighbour', 'unnamed', 'say'],
  ],
  ['Ann Lee asked that the road be closed.', ['indirect', 'the road be closed', 'Ann Lee', 'named', 'ask']],
  // the writer asks
  [
    '"It is late," said Ann Lee. "Is that true?" I ask.',
    ['direct', '"It is late,"', 'Ann Lee', 'named', 'say'],
    ['direct', '"Is that true?"', '', 'pronoun', 'ask'],
  ],
  // two persons by their surnames; a person and a body
  [
    'Ann Lee and Bo Chen founded it. "It is late," Lee and Chen said.',
    ['direct', '"It is late,"', 'Ann Lee and Bo Chen', 'unnamed', 'say'],
  ],
  // the body that the sentence is about
  [
    'Beta Ltd left. Acme Ltd plans no cuts, according to the company.',
    ['indirect', 'Acme Ltd plans no cuts', 'Acme Ltd', 'role', 'according to'],
  ],
  // a player spoken of just before; another one
  [
    'Captain Luis Ortega was angry. "It was late," said the midfielder.',
    ['direct', '"It was late,"', 'Luis Ortega', 'role', 'say'],
  ],
  [
    'Luis Ortega beat the goalkeeper. "It was late," said the goalkeeper.',
    ['direct', '"It was late,"', 'goalkeeper', 'unnamed', 'say'],
  ],
  // a boss is not any chief executive
  [
    'Andrea Coyle, chief executive, left. "It was late," the Sudbury boss said.',
    ['direct', '"It was late,"', 'Sudbury boss', 'unnamed', 'say'],
  ],
  // who took the picture
  [
    'Ann Lee left.\n\nThe mill. Photograph: Eva Lis\n\n"It was late," she said.',
    ['direct', '"It was late,"', 'Ann Lee', 'pronoun', 'say'],
  ],
  // a man is no "she"
  [
    'Ann Lee left. Her husband, the architect Marek Lee, said it was late. "It was," she said.',
    ['indirect', 'it was late', 'Marek Lee', 'named', 'say'],
    ['direct', '"It was,"', 'Ann Lee', 'pronoun', 'say'],
  ],
  ['Shares fall as Lee hails "a big win"', ['mixed', '"a big win"', 'Lee', 'named', 'hail']],
  // "who" are persons, after a preposition as well
  [
    'The plan passed despite objections from residents who say that it is bad.',
    ['indirect', 'it is bad', 'residents', 'unnamed', 'say'],
  ],
  ['Leader of the council Ann Lee said it was late.', ['indirect', 'it was late', 'Ann Lee', 'named', 'say']],
  // a name and its verb before the marks
  [
    '"It is late," Bo Chen says.\n\nAnn Lee snorts. "He says that every day."',
    ['direct', '"It is late,"', 'Bo Chen', 'named', 'say'],
    ['direct', '"He says that every day."', 'Ann Lee', 'carried_over', ''],
  ],
  // whom the writer asks
  [
    '"It is late," said Bo Chen.\n\nI ask Murdo Lee what he will do. He says nothing. "Sleep," he says at last.',
    ['direct', '"It is late,"', 'Bo Chen', 'named', 'say'],
    ['direct', '"Sleep,"', 'Murdo Lee', 'pronoun', 'say'],
  ],
  // asides with "himself", titles without an article, brackets behind a name
  [
    'Lions coach Ann Lee, herself a former Test opener, said that it was late.',
    ['indirect', 'it was late', 'Ann Lee', 'named', 'say'],
  ],
  [
    'Chairman of selectors Ann Lee, who was there, left.\n\n"It is late," she said.',
    ['direct', '"It is late,"', 'Ann Lee', 'pronoun', 'say'],
  ],
  [
    'Cabinet member for highways Cllr Ann Lee (Lib Dem) said it was late.',
    ['indirect', 'it was late', 'Ann Lee', 'named', 'say'],
  ],
  [
    'Ministers of state Ann Lee and Bo Chen said it was late.',
    ['indirect', 'it was late', 'Ann Lee and Bo Chen', 'unnamed', 'say'],
  ],
  // a name that nothing else tells is a person's
  [
    'A theatre nurse, Blessing Okoro, said it was late. "It was dark," she added.',
    ['indirect', 'it was late', 'Blessing Okoro', 'named', 'say'],
    ['direct', '"It was dark,"', 'Blessing Okoro', 'pronoun', 'add'],
  ],
  // a verb that looks like a participle
  [
    'A surgeon wept on Thursday as he told an inquest that it was late.',
    ['indirect', 'it was late', 'surgeon', 'pronoun', 'tell'],
  ],
  // marked words inside a phrase of the clause
  [
    'Ann Lee said that she had agreed to the closure "with a heavy heart".',
    ['mixed', 'she had agreed to the closure "with a heavy heart"', 'Ann Lee', 'named', 'say'],
  ],
  [
    'The plan failed, according to figures from NASA.',
    ['indirect', 'The plan failed', 'NASA', 'organisation', 'according to'],
  ],
  [
    'Its owner, third-generation pilot Ann Lee, said it was late.',
    ['indirect', 'it was late', 'Ann Lee', 'named', 'say'],
  ],
];

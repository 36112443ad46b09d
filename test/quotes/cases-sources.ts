import type { Case } from './_case.ts';

/** Where words are said, who hears them, what a source's phrase takes in, and deeds that look like cues. */
export const SOURCES: readonly Case[] = [
  [
    'Howard Stern said in an interview with Rolling Stone he was open to it.',
    ['indirect', 'he was open to it', 'Howard Stern', 'named', 'say'],
  ],
  [
    'Ann Lee said in a statement the company had failed.',
    ['indirect', 'the company had failed', 'Ann Lee', 'named', 'say'],
  ],
  ['Ann Lee said in Paris prices had risen.', ['indirect', 'prices had risen', 'Ann Lee', 'named', 'say']],
  [
    'A hospital official told Anadolu Agency, a local news outlet, that one man had died.',
    ['indirect', 'one man had died', 'hospital official', 'unnamed', 'tell'],
  ],
  ['Ann Lee told the BBC, a broadcaster, on Monday.'],
  [
    'According to Ann Smith the plan had failed.',
    ['indirect', 'the plan had failed', 'Ann Smith', 'named', 'according to'],
  ],
  [
    'Birds were fed, according to Ann Smith archaeologists have found no nests.',
    ['indirect', 'archaeologists have found no nests', 'Ann Smith', 'named', 'according to'],
  ],
  [
    "According to the WHO's report dated March 16, the virus claimed 6606 lives.",
    ['indirect', 'the virus claimed 6606 lives', 'WHO', 'organisation', 'according to'],
  ],
  [
    'Senator Kay Hagan died, according to a statement released by her family.',
    ['indirect', 'Senator Kay Hagan died', 'family of Kay Hagan', 'unnamed', 'according to'],
  ],
  [
    'He was taken away, according to his wife, Aigul Sadyrbaeva.',
    ['indirect', 'He was taken away', 'Aigul Sadyrbaeva', 'named', 'according to'],
  ],
  [
    'Ann Lee denied the charge. She had intended, she says, to pay it back.',
    ['indirect', 'She had intended', 'Ann Lee', 'pronoun', 'say'],
    ['indirect', 'to pay it back', 'Ann Lee', 'pronoun', 'say'],
  ],
  [
    'Her neighbour Imran Sadiq agreed. "They move us," he said.',
    ['direct', '"They move us,"', 'Imran Sadiq', 'pronoun', 'say'],
  ],
  [
    'Ann Lee said more than half of them were ill.',
    ['indirect', 'more than half of them were ill', 'Ann Lee', 'named', 'say'],
  ],
  [
    'Ann Lee told more than 20 reporters that it was over.',
    ['indirect', 'it was over', 'Ann Lee', 'named', 'tell'],
  ],
  [
    'Ann Lee said more than two years ago that she would leave.',
    ['indirect', 'she would leave', 'Ann Lee', 'named', 'say'],
  ],
  ['He kept bees, wrote a history, and was chairman of the trust.'],
  ['Later he commanded the 3rd Division and, from 1983, was head of the college.'],
  [
    'Leo Cullen was calm. "It is a penalty," said the Leinster man.',
    ['direct', '"It is a penalty,"', 'Leo Cullen', 'role', 'say'],
  ],
  [
    'Leo Cullen was calm. "It is a penalty," said a Leinster man.',
    ['direct', '"It is a penalty,"', 'Leinster man', 'unnamed', 'say'],
  ],
  ['He met Ann Lee, who pleaded guilty and is in prison.'],
  [
    'Moira Kilbride ate. At 80, the actor is leaving. She says she will go.',
    ['indirect', 'she will go', 'Moira Kilbride', 'pronoun', 'say'],
  ],
  [
    'Moira Kilbride ate. At 80, the minister is leaving. She says she will go.',
    ['indirect', 'she will go', 'minister', 'pronoun', 'say'],
  ],
  [
    'Lars Chittka, of Leeds University, whose bees once played football, said he was impressed.',
    ['indirect', 'he was impressed', 'Lars Chittka', 'named', 'say'],
  ],
  [
    'Cawston Press was asked to wait, people familiar with the requests said.',
    ['indirect', 'Cawston Press was asked to wait', 'people familiar with the requests', 'unnamed', 'say'],
  ],
  [
    'Its main witness, the contractor Philip Guidry Jr., admitted that he had lied.',
    ['indirect', 'he had lied', 'Philip Guidry Jr.', 'named', 'admit'],
  ],
  [
    'The contractor Philip Guidry Jr., a friend, said he had lied.',
    ['indirect', 'he had lied', 'Philip Guidry Jr.', 'named', 'say'],
  ],
  ['The storm claimed 40 lives.'],
  [
    'Ann Lee claimed the storm had killed 40.',
    ['indirect', 'the storm had killed 40', 'Ann Lee', 'named', 'claim'],
  ],
  [
    'According to NPR, the police moved a bystander out of the way, and shot the man.',
    [
      'indirect',
      'the police moved a bystander out of the way, and shot the man',
      'NPR',
      'organisation',
      'according to',
    ],
  ],
  [
    'The public officials who ordered that change claimed they had no choice.',
    ['indirect', 'they had no choice', 'public officials who ordered that change', 'unnamed', 'claim'],
  ],
  [
    'Samoa issued a statement agreeing it should be decided by Congress: "The judges would fail."',
    ['indirect', 'it should be decided by Congress', 'Samoa', 'organisation', 'agree'],
    ['direct', '"The judges would fail."', 'Samoa', 'organisation', 'agree'],
  ],
  [
    'Ann Lee indicated the party was sad: "While we wait," she said, "we hope."',
    ['indirect', 'the party was sad', 'Ann Lee', 'named', 'indicate'],
    ['direct', '"While we wait,"', 'Ann Lee', 'pronoun', 'say'],
    ['direct', '"we hope."', 'Ann Lee', 'pronoun', 'say'],
  ],
  [
    'At about 5:17 p.m. his daughter reported he had left.',
    ['indirect', 'he had left', 'his daughter', 'unnamed', 'report'],
  ],
  [
    'When confronted with the claim he hit her, Ann Lee told host Mika Brandt "No, it is not true."',
    ['direct', '"No, it is not true."', 'Ann Lee', 'named', 'tell'],
  ],
  [
    'Witnesses, according to The Telegraph, said a man ran away.',
    ['indirect', 'a man ran away', 'Witnesses', 'unnamed', 'say'],
  ],
  [
    'Ann Lee died at home, according to a statement posted to her account.',
    ['indirect', 'Ann Lee died at home', 'statement', 'organisation', 'according to'],
  ],
  [
    'The city issued a statement announcing the break had been mended. New York City is near.',
    ['indirect', 'the break had been mended', 'city', 'organisation', 'announce'],
  ],
  [
    'Initial reports from Omsk hospital suggested no poison was found.',
    ['indirect', 'no poison was found', 'Initial reports from Omsk hospital', 'unnamed', 'suggest'],
  ],
  ['As its name suggests, the party supported the ban.'],
  [
    'Ann Lee tweeted she would go to see it anyway: "Wow! Thousands came."',
    ['indirect', 'she would go to see it anyway', 'Ann Lee', 'named', 'tweet'],
    ['direct', '"Wow! Thousands came."', 'Ann Lee', 'named', 'tweet'],
  ],
  [
    'Officials said both were showing "mild symptoms".',
    ['mixed', 'both were showing "mild symptoms"', 'Officials', 'unnamed', 'say'],
  ],
  [
    'Ann Lee, when asked whether it had failed, told the BBC it had not.',
    ['indirect', 'it had not', 'Ann Lee', 'named', 'tell'],
  ],
  [
    'As a result of the unrest, according to a report citing the mayor, twenty people were arrested.',
    ['indirect', 'twenty people were arrested', 'report', 'organisation', 'according to'],
  ],
  [
    'Prime Minister Ann Lee left. Deputy Prime Minister Bob Ray failed. The Prime Minister said he was sorry.',
    ['indirect', 'he was sorry', 'Ann Lee', 'role', 'say'],
  ],
  [
    'Ann Lee said in a statement read to the court: "Mum died."',
    ['direct', '"Mum died."', 'Ann Lee', 'named', 'say'],
  ],
  ['Jamal Murray added 27 points and the Denver Nuggets beat the Phoenix Suns.'],
  [
    "Mr Osei's barrister, Farah Khalid KC, told the court he was sorry.",
    ['indirect', 'he was sorry', 'Farah Khalid', 'named', 'tell'],
  ],
  // sides of an interview name nobody, unless the text names one person before
  [
    'Q: Did you win?\nA: We did, by a mile.',
    ['direct', 'Did you win?', '', 'transcript', ''],
    ['direct', 'We did, by a mile.', '', 'transcript', ''],
  ],
  [
    'We met Maria Lopez.\n\nQ: Did you win?\n\nA: We did, by a mile.',
    ['direct', 'Did you win?', '', 'transcript', ''],
    ['direct', 'We did, by a mile.', 'Maria Lopez', 'transcript', ''],
  ],
  [
    'Maria Lopez met Ann Lee.\n\nQ: Did you win?\n\nA: We did, by a mile.',
    ['direct', 'Did you win?', '', 'transcript', ''],
    ['direct', 'We did, by a mile.', '', 'transcript', ''],
  ],
  [
    'Maria Lopez spoke to our reporter, Ann Lee.\n\nQ: Did you win?\n\nA: I told her we did.',
    ['direct', 'Did you win?', 'Ann Lee', 'transcript', ''],
    ['direct', 'I told her we did.', 'Maria Lopez', 'transcript', ''],
    ['indirect', 'we did', 'Maria Lopez', 'pronoun', 'tell'],
  ],
  // whose words they are
  [
    'The test is, in Quispe\'s words, "anyone\'s guess".',
    ['mixed', '"anyone\'s guess"', 'Quispe', 'named', ''],
  ],
  ['It was, in the words of Ann Lee, "a mess".', ['mixed', '"a mess"', 'Ann Lee', 'named', '']],
  ['It is, in other words, a "gift".'],
  // who is led to say it; who puts a statement out; a title before a name; what a company is called
  [
    'Backlash from the remark led Ann Lee to say "I was wrong."',
    ['direct', '"I was wrong."', 'Ann Lee', 'named', 'say'],
  ],
  [
    'In a statement released after the attack, the Ministry of Defence justified the strike: "We had no choice."',
    ['direct', '"We had no choice."', 'Ministry of Defence', 'organisation', ''],
  ],
  [
    'Halden Ltd (LSE: HLB), a maker of pumps, said sales had fallen.',
    ['indirect', 'sales had fallen', 'Halden Ltd', 'organisation', 'say'],
  ],
  // the parts of a trial are held by different persons
  [
    'Defence barrister Omar Haddad suggested that she had lied. "I did not," the witness answered.',
    ['indirect', 'she had lied', 'Omar Haddad', 'named', 'suggest'],
    ['direct', '"I did not,"', 'witness', 'unnamed', 'answer'],
  ],
  // those who report, at the end of a sentence
  [
    'Bees can remember a face for days, researchers report in the journal Insect Minds.',
    ['indirect', 'Bees can remember a face for days', 'researchers', 'unnamed', 'report'],
  ],
  // a colon after a clause; what goes on after a long aside
  [
    'His co-author, Ana Quispe, goes further: the bees, she argues, "couldn\'t care less who we are."',
    ['direct', '"couldn\'t care less who we are."', 'Ana Quispe', 'pronoun', 'argue'],
  ],
  [
    '"It\'s lovely," says Yuki Tanabe, who studies memory and was not involved in it, "but patterns aren\'t faces."',
    ['direct', '"It\'s lovely,"', 'Yuki Tanabe', 'named', 'say'],
    ['direct', '"but patterns aren\'t faces."', 'Yuki Tanabe', 'named', ''],
  ],
  // a legal form after a comma, a ticker; the last day of what is reported is no clause
  [
    'Northwind Foods, Inc. (NYSE: NWF) reported that sales fell.',
    ['indirect', 'sales fell', 'Northwind Foods, Inc.', 'organisation', 'report'],
  ],
  ['Northwind Foods reported results for the quarter ended June 30, 2023.'],
  [
    'The minister said the war ended on 30 June.',
    ['indirect', 'the war ended on 30 June', 'minister', 'unnamed', 'say'],
  ],
  // a participle with its agent, a clause with `what`, `as X put it`
  [
    'The ship had a pattern described by Marine Bulletin as "rather hectic and confused".',
    ['mixed', '"rather hectic and confused"', 'Marine Bulletin', 'organisation', 'describe'],
  ],
  [
    'Blankenship, called by Ana Quispe "the king of coal", was chairman.',
    ['mixed', '"the king of coal"', 'Ana Quispe', 'named', 'call'],
  ],
  ['The book described by experts in 1990 was "Red Dust".'],
  [
    'The move was met with what Ana Quispe called "a great deal of fury" on Monday.',
    ['mixed', '"a great deal of fury"', 'Ana Quispe', 'named', 'call'],
  ],
  ['He was arrested over what scientists call a "glider".'],
  ['It is a pattern called "glider" in the game.'],
  [
    'Traffic "ground to a halt", as Ana Quispe put it.',
    ['mixed', '"ground to a halt"', 'Ana Quispe', 'named', 'put it'],
  ],
  [
    'Traffic "ground to a halt" — as the court put it — and nobody moved.',
    ['mixed', '"ground to a halt"', 'court', 'organisation', 'put it'],
  ],
  [
    'As Ana Quispe put it, "nobody asked us to go".',
    ['direct', '"nobody asked us to go"', 'Ana Quispe', 'named', 'put it'],
  ],
  [
    'They are, as the minister puts it, "a danger to themselves".',
    ['mixed', '"a danger to themselves"', 'minister', 'unnamed', 'put it'],
  ],
  ['Ana Quispe put it "in the bin" on Monday.'],
  [
    'Ana Quispe said on the Focus programme "It is a great loss to the people of the valley, because John was good to them".',
    [
      'direct',
      '"It is a great loss to the people of the valley, because John was good to them"',
      'Ana Quispe',
      'named',
      'say',
    ],
  ],
  // who is meant beside a group, after "one of them", by "himself"; whose neighbour
  [
    'The family of the dead man, Terence Oakley, 66, said they were sad.',
    ['indirect', 'they were sad', 'family of the dead man', 'unnamed', 'say'],
  ],
  [
    'Residents came. One of them, schoolteacher Amy Novak, said her children had headaches.',
    ['indirect', 'her children had headaches', 'Amy Novak', 'named', 'say'],
  ],
  [
    'Dele Okafor won. Okafor himself told reporters: "I shot on sight."',
    ['direct', '"I shot on sight."', 'Dele Okafor', 'surname', 'tell'],
  ],
  [
    'The council met. My neighbour said it was late.',
    ['indirect', 'it was late', 'My neighbour', 'unnamed', 'say'],
  ],
  [
    'Mr Justice Harcourt thanked the jury. "It was a heavy duty," the judge said.',
    ['direct', '"It was a heavy duty,"', 'Harcourt', 'role', 'say'],
  ],
  // a remark of the narrator's after a dash; a name in brackets; what is asked for
  [
    'Joanna Kruk argued that gas costs "four times as much" — a figure Lee disputes.',
    ['mixed', 'gas costs "four times as much"', 'Joanna Kruk', 'named', 'argue'],
  ],
  [
    '"We will miss the slugs." (Ruth Abbott, plot 3)',
    ['direct', '"We will miss the slugs."', 'Ruth Abbott', 'named', ''],
  ],
  ['"Ode to Joy" (Ludwig Beethoven)'],
  ['Jorge Lima urged "maximum restraint".', ['mixed', '"maximum restraint"', 'Jorge Lima', 'named', 'urge']],
  // the clause a participle belongs to, the owner of a hearer, what was asked, a host's name
  [
    'Jo Carver accused both parties of cheating, and councillor Tim Ashe left the room, saying he had "heard enough".',
    ['mixed', 'he had "heard enough"', 'Tim Ashe', 'named', 'say'],
  ],
  [
    'Jo Carver accused them, and Tim Ashe left, saying he was tired.',
    ['indirect', 'he was tired', 'Tim Ashe', 'named', 'say'],
  ],
  [
    "Brian Pugh told Tuesday's meeting that residents were tired of waiting.",
    ['indirect', 'residents were tired of waiting', 'Brian Pugh', 'named', 'tell'],
  ],
  ['Asked whether she had met one, Ann Lee thought for a moment.'],
  [
    "HOST: Welcome. I'm Ravi Chandran.\nFELD: Good morning.\nHOST: Why now?\nFELD: It was time.",
    ['direct', "Welcome. I'm Ravi Chandran.", 'Ravi Chandran', 'transcript', ''],
    ['direct', 'Good morning.', 'FELD', 'transcript', ''],
    ['direct', 'Why now?', 'Ravi Chandran', 'transcript', ''],
    ['direct', 'It was time.', 'FELD', 'transcript', ''],
  ],
];

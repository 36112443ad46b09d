import type { Case } from './_case.ts';

const S = 'John Carter';

/** Where reported words begin after times and adverbs, and who speaks where clauses are put in. */
export const OPENINGS: readonly Case[] = [
  // a time after the cue is no part of what is said, its parts of the day neither
  [
    'John Carter said yesterday morning the road was closed.',
    ['indirect', 'the road was closed', S, 'named', 'say'],
  ],
  [
    'John Carter said early yesterday the road was closed.',
    ['indirect', 'the road was closed', S, 'named', 'say'],
  ],
  [
    'John Carter said late on Thursday night the road was closed.',
    ['indirect', 'the road was closed', S, 'named', 'say'],
  ],
  ['John Carter said early trains were full.', ['indirect', 'early trains were full', S, 'named', 'say']],
  [
    'John Carter indicated on Monday a "significant change" was near.',
    ['mixed', 'a "significant change" was near', S, 'named', 'indicate'],
  ],
  ['John Carter said on Monday "the end is near".', ['direct', '"the end is near"', S, 'named', 'say']],
  // an adverb that bears on the phrase after it belongs to what is said
  [
    'John Carter said nearly 200 people had died.',
    ['indirect', 'nearly 200 people had died', S, 'named', 'say'],
  ],
  [
    'John Carter agreed, saying only this group could do it.',
    ['indirect', 'only this group could do it', S, 'named', 'say'],
  ],
  [
    'John Carter said even the children were beaten.',
    ['indirect', 'even the children were beaten', S, 'named', 'say'],
  ],
  ['John Carter said only that the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'say']],
  [
    'John Carter said just hours later that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'say'],
  ],
  // nothing is said without saying it, nor by a compared adjective
  ['John Carter left without saying whether the plan had failed.'],
  [
    'John Carter said levels were high enough for the least demanding microbes that live there.',
    [
      'indirect',
      'levels were high enough for the least demanding microbes that live there',
      S,
      'named',
      'say',
    ],
  ],
  // a plural goes on with the base form
  [
    'John Carter spoke. These whales, he suggested, specialize in hunting sharks.',
    ['indirect', 'These whales', S, 'pronoun', 'suggest'],
    ['indirect', 'specialize in hunting sharks', S, 'pronoun', 'suggest'],
  ],
  // a whole clause in marks needs no comma before its speaker; a title is none
  [
    '"The ship had been turned off by pirates" John Carter told Reuters yesterday.',
    ['direct', '"The ship had been turned off by pirates"', S, 'named', 'tell'],
  ],
  [
    '"How They Were Lost" director John Carter told Reuters the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'tell'],
  ],
  // the subject before a clause that is put in; of a clause of place
  [
    'Reuters reported on Monday a government source, whom it did not name, said the ban would end.',
    [
      'indirect',
      'a government source, whom it did not name, said the ban would end',
      'Reuters',
      'organisation',
      'report',
    ],
    ['indirect', 'the ban would end', 'government source', 'unnamed', 'say'],
  ],
  [
    'Ann Lee was taken to hospital, where John Carter was met by reporters on announcing she was alive.',
    ['indirect', 'she was alive', S, 'named', 'announce'],
  ],
  // marked words that begin with a verb have their subject before the marks
  ['John Carter said they "appear to have won".', ['mixed', 'they "appear to have won"', S, 'named', 'say']],
  [
    'John Carter said his party "[are] eager for an election".',
    ['mixed', 'his party "[are] eager for an election"', S, 'named', 'say'],
  ],
  [
    'The court found his advice to the Queen "was motivated by fear".',
    ['mixed', 'his advice to the Queen "was motivated by fear"', 'court', 'organisation', 'find'],
  ],
  [
    'John Carter said in his filing the matter "was closed".',
    ['mixed', 'the matter "was closed"', S, 'named', 'say'],
  ],
  ['John Carter said on Monday "was too late".', ['direct', '"was too late"', S, 'named', 'say']],
  // sources between two clauses, and behind a cue
  [
    'He was in hospital for months and according to the ministry he died there.',
    ['indirect', 'he died there', 'ministry', 'organisation', 'according to'],
  ],
  [
    'John Carter decided, according to the summary, "that it would be unlawful to go".',
    ['mixed', '"that it would be unlawful to go"', S, 'named', 'decide'],
  ],
  // where it was said
  [
    '"We must go," John Carter said in a video statement released in conjunction with a visit to Paris.',
    ['direct', '"We must go,"', S, 'named', 'say'],
  ],
  // how it was said: no participle before "by" and a form in -ing
  [
    'Members of the council protested by shouting "shame on you!".',
    ['direct', '"shame on you!"', 'Members of the council', 'unnamed', 'shout'],
  ],
  // another cue after "while"
  [
    'Some scientists say birds came first, while some say flight came later.',
    ['indirect', 'birds came first', 'scientists', 'unnamed', 'say'],
    ['indirect', 'flight came later', 'some', 'unnamed', 'say'],
  ],
  // a clause shared, no thing
  [
    'John Carter stayed, sharing that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'share'],
  ],
  ['John Carter shared a picture that the club had sold.'],
  // the title of what a noun names
  ['At the panel "Breaking Into Comics," speakers shared their insights.'],
  // who goes on speaking, whom the sentence before is about
  [
    'John Carter called it "a small thing." At the opening, "I felt like a king. I will never forget it."',
    ['mixed', '"a small thing."', S, 'named', 'call'],
    ['direct', '"I felt like a king. I will never forget it."', S, 'named', ''],
  ],
  [
    'John Carter left the show. "This is not what I wanted to be. I asked them to make up a leg" to stand there.',
    ['mixed', '"This is not what I wanted to be. I asked them to make up a leg"', S, 'carried_over', ''],
  ],
  [
    'Kama Melly spoke. One of the victims left. She said she was tired.',
    ['indirect', 'she was tired', 'One of the victims', 'pronoun', 'say'],
  ],
  [
    'Voice actor Alexis Tipton left. "I was tired," she said.',
    ['direct', '"I was tired,"', 'Alexis Tipton', 'pronoun', 'say'],
  ],
  // what somebody is, after the cue; what is said after a time
  [
    'It was, John Carter admitted, the worst night of all.',
    ['indirect', 'It was', S, 'named', 'admit'],
    ['indirect', 'the worst night of all', S, 'named', 'admit'],
  ],
  [
    'The rover may have found life, John Carter said on Wednesday, but the samples must be brought home.',
    ['indirect', 'The rover may have found life', S, 'named', 'say'],
    ['indirect', 'the samples must be brought home', S, 'named', 'say'],
  ],
  // where a hearer's name ends, where the narrator goes on
  ['John Carter told NPR Ann Lee had left.', ['indirect', 'Ann Lee had left', S, 'named', 'tell']],
  ['John Carter told BBC News the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'tell']],
  ['John Carter said he died there without elaborating.', ['indirect', 'he died there', S, 'named', 'say']],
  [
    'John Carter denied all claims that he had lied, however, a report concluded evidence was missing.',
    ['indirect', 'evidence was missing', 'report', 'organisation', 'conclude'],
  ],
  [
    'John Carter saw open areas, which, he observed, occurred in the same places.',
    ['indirect', 'occurred in the same places', S, 'pronoun', 'observe'],
  ],
  // a new thing, with a clause about it
  ['Researchers reported a new mechanism by which warm currents erode the ice shelves along the coast.'],
  ['The agency when announcing the arrest identified him only by age.'],
  ['Two days after the Court of Session ruling — in May — the house met.'],
  // a source with a name in marks, an example before the verb
  [
    'According to data collected by one of the "Hurricane Hunters", the storm had lost its force.',
    ['indirect', 'the storm had lost its force', 'data', 'unnamed', 'according to'],
  ],
  [
    'According to the ruling, a host, such as Facebook, must remove the post.',
    ['indirect', 'a host, such as Facebook, must remove the post', 'ruling', 'organisation', 'according to'],
  ],
  [
    'Researchers from the Institute of Technology (GT) and University of Ohio, both in the US, reported warm seas do harm.',
    [
      'indirect',
      'warm seas do harm',
      'Researchers from the Institute of Technology (GT) and University of Ohio',
      'unnamed',
      'report',
    ],
  ],
  // what is compared, what the writer adds, what is called so, what is expected in what is said
  [
    'Sales rose to a record, John Carter said on Thursday, beating what analysts had expected.',
    ['indirect', 'Sales rose to a record', S, 'named', 'say'],
  ],
  [
    'John Carter asked why the sky is blue, and I realised I had no idea.',
    ['indirect', 'why the sky is blue', S, 'named', 'ask'],
  ],
  [
    'John Carter has described writing as "walking into the sea".',
    ['mixed', '"walking into the sea"', S, 'named', 'describe'],
  ],
  [
    'John Carter told analysts that he expected "a strong second half".',
    ['mixed', 'he expected "a strong second half"', S, 'named', 'tell'],
  ],
  // how many were for it, what found it
  [
    'The Supreme Court ruled 6-3 that the law was void.',
    ['indirect', 'the law was void', 'Supreme Court', 'organisation', 'rule'],
  ],
  [
    'John Carter resigned after an audit found he had billed the city.',
    ['indirect', 'he had billed the city', 'audit', 'organisation', 'find'],
  ],
  [
    'John Carter told reporters it "was a great day," while Ann Lee noted his "strength and wisdom".',
    ['mixed', 'it "was a great day,"', S, 'named', 'tell'],
    ['mixed', '"strength and wisdom"', 'Ann Lee', 'named', 'note'],
  ],
];

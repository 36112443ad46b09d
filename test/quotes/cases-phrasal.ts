import type { Case } from './_case.ts';

/** Verbs that tell of speech with their particle only, and who is told by a room or a paper. */
export const PHRASAL: readonly Case[] = [
  [
    'Ann Lee spoke. "We are done," she went on. "It is over."',
    ['direct', '"We are done,"', 'Ann Lee', 'pronoun', 'go on'],
    ['direct', '"It is over."', 'Ann Lee', 'pronoun', ''],
  ],
  ['"With a paste," Ms Burrows chipped in.', ['direct', '"With a paste,"', 'Burrows', 'named', 'chip in']],
  ['"I was stupid," Ann Lee burst out.', ['direct', '"I was stupid,"', 'Ann Lee', 'named', 'burst out']],
  ['"Fine," piped up Ann Lee.', ['direct', '"Fine,"', 'Ann Lee', 'named', 'pipe up']],
  ['Ann Lee went on: "It is late."', ['direct', '"It is late."', 'Ann Lee', 'named', 'go on']],
  ['"Never," Bo Chen shot back.', ['direct', '"Never,"', 'Bo Chen', 'named', 'shoot']],
  ['"Help!" cried out Ann Lee.', ['direct', '"Help!"', 'Ann Lee', 'named', 'cry']],
  [
    '"I will not," Ann Lee cut in before the judge could finish.',
    ['direct', '"I will not,"', 'Ann Lee', 'named', 'cut in'],
  ],
  // near misses: no words are said
  ['The band played "Hello, Goodbye" and went on tour.'],
  ['"Hamlet" went on sale on Monday.'],
  ['Prices went on rising, "a shock".'],
  ['"Enough," said Ann Lee, who went on strike.', ['direct', '"Enough,"', 'Ann Lee', 'named', 'say']],
  ['The man broke in and called out a vet.'],
  // who is told
  [
    'Nadia Rahman told the meeting mould could worsen asthma.',
    ['indirect', 'mould could worsen asthma', 'Nadia Rahman', 'named', 'tell'],
  ],
  [
    'Ann Lee told the jury police had found a knife.',
    ['indirect', 'police had found a knife', 'Ann Lee', 'named', 'tell'],
  ],
  ['Ann Lee told the council leader he was late.', ['indirect', 'he was late', 'Ann Lee', 'named', 'tell']],
  [
    'Peter Nash told a packed meeting at the civic centre that officers had acted late.',
    ['indirect', 'officers had acted late', 'Peter Nash', 'named', 'tell'],
  ],
  // several
  [
    'Alan Pirie and Isla Rendall both warned that it would rain.',
    ['indirect', 'it would rain', 'Alan Pirie and Isla Rendall', 'unnamed', 'warn'],
  ],
  // by what they are
  [
    'Winger Jamie Stott scored. Forward Ann Lee scored on Saturday. "I was lucky," said the forward.',
    ['direct', '"I was lucky,"', 'Ann Lee', 'role', 'say'],
  ],
  [
    '"Why?" yelled mother-of-three Kayleigh Burrows.',
    ['direct', '"Why?"', 'Kayleigh Burrows', 'named', 'yell'],
  ],
  [
    'Prosecutor Angela Fitch said it was late. "It is," the barrister continued.',
    ['indirect', 'it was late', 'Angela Fitch', 'named', 'say'],
    ['direct', '"It is,"', 'Angela Fitch', 'role', 'continue'],
  ],
  [
    'Prosecutor Angela Fitch said it was late. "It is," the witness said.',
    ['indirect', 'it was late', 'Angela Fitch', 'named', 'say'],
    ['direct', '"It is,"', 'witness', 'unnamed', 'say'],
  ],
  // a verb of no list behind marked words
  [
    'Ann Lee spoke. "We won," she said.\n\n"They lost," Bo Chen vociferated from the back.',
    ['direct', '"We won,"', 'Ann Lee', 'pronoun', 'say'],
    ['direct', '"They lost,"', 'Bo Chen', 'named', ''],
  ],
  [
    '"Neighbours do not wake you," retired teacher Margaret Oakes called out from the back.',
    ['direct', '"Neighbours do not wake you,"', 'Margaret Oakes', 'named', 'call out'],
  ],
  ['"They lost," retired teacher Bo Chen said.', ['direct', '"They lost,"', 'Bo Chen', 'named', 'say']],
  ['"We are the champions," the band played.', ['direct', '"We are the champions,"', '', '', '']],
  ['"We won," and Bo Chen left.', ['direct', '"We won,"', '', '', '']],
  // who goes on after a pause
  [
    '"No," Joan Fairlie says. Then, after a pause: "Ask me in a year."',
    ['direct', '"No,"', 'Joan Fairlie', 'named', 'say'],
    ['direct', '"Ask me in a year."', 'Joan Fairlie', 'named', ''],
  ],
  [
    'The find suggests that other species survive, the authors write.',
    ['indirect', 'The find suggests that other species survive', 'authors', 'unnamed', 'write'],
    ['indirect', 'other species survive', 'find', 'unnamed', 'suggest'],
  ],
  // whose saying it is
  [
    'Igor Matko acknowledged that it was unpopular but insisted there was no choice.',
    ['indirect', 'it was unpopular', 'Igor Matko', 'named', 'acknowledge'],
    ['indirect', 'there was no choice', 'Igor Matko', 'named', 'insist'],
  ],
  [
    'Clyde Robson said savings of £45 million looked "punchy".',
    ['mixed', 'savings of £45 million looked "punchy"', 'Clyde Robson', 'named', 'say'],
  ],
  [
    'The mayor broke the tie, saying the pool needed repairs that "we do not have".',
    ['mixed', 'the pool needed repairs that "we do not have"', 'mayor', 'unnamed', 'say'],
  ],
  ['Under the terms announced on Monday, Finch & Lowe shareholders will own 31% of the firm.'],
  [
    'Smoke may stiffen arteries, according to research published on Thursday.',
    ['indirect', 'Smoke may stiffen arteries', 'research', 'unnamed', 'according to'],
  ],
  [
    'The families of three men who drowned when a boat capsized have accused the coastguard of leaving them "in the dark".',
    ['mixed', '"in the dark"', 'families of three men', 'unnamed', 'accuse'],
  ],
  [
    'Roland Sharp said it was unsafe. Asked by their barrister, Tom Bright, whether she was safe, he replied: "In my opinion, no."',
    ['indirect', 'it was unsafe', 'Roland Sharp', 'named', 'say'],
    ['direct', '"In my opinion, no."', 'Roland Sharp', 'pronoun', 'reply'],
  ],
  [
    'Lin Wei beat Carla Ruiz. The Chinese star said that she was "feeling dangerous".',
    ['mixed', 'she was "feeling dangerous"', 'Lin Wei', 'role', 'say'],
  ],
  [
    'Josh Tran plays Matteo Bassi on Wednesday. "Bring it on," said the world number nine.',
    ['direct', '"Bring it on,"', 'Josh Tran', 'role', 'say'],
  ],
  [
    'Bo Chen accepted procedures had not been followed.',
    ['indirect', 'procedures had not been followed', 'Bo Chen', 'named', 'accept'],
  ],
  ['Bo Chen accepted a job after the firm had closed.'],
  [
    'It had been, Simon Fairley said, a unanimous decision.',
    ['indirect', 'It had been', 'Simon Fairley', 'named', 'say'],
    ['indirect', 'a unanimous decision', 'Simon Fairley', 'named', 'say'],
  ],
  [
    'By Owen Griffiths, political editor\n\nTeachers are to be balloted, their union has announced.',
    ['indirect', 'Teachers are to be balloted', 'their union', 'organisation', 'announce'],
  ],
  [
    'Josie Farnham delivered babies. The Labour MP for Thornley said how she did it. "Both shout," she says.',
    ['indirect', 'how she did it', 'Josie Farnham', 'role', 'say'],
    ['direct', '"Both shout,"', 'Josie Farnham', 'pronoun', 'say'],
  ],
  [
    'It said Pieter van Dam would become chief executive. The new chief executive said it was late.',
    ['indirect', 'Pieter van Dam would become chief executive', '', 'pronoun', 'say'],
    ['indirect', 'it was late', 'Pieter van Dam', 'role', 'say'],
  ],
  [
    'According to Ann Lee, a physician who has treated miners since 2017, the dust is harmful.',
    ['indirect', 'the dust is harmful', 'Ann Lee', 'named', 'according to'],
  ],
  // A verb and its words make the cue: what was made clear, let be known, given in evidence.
  [
    'John Carter made it very clear on Monday that the plan had failed.',
    ['indirect', 'the plan had failed', 'John Carter', 'named', 'make clear'],
  ],
  [
    'The plan had failed, the ministry has made clear.',
    ['indirect', 'The plan had failed', 'ministry', 'organisation', 'make clear'],
  ],
  [
    'John Carter left the hall, letting it be known that the plan had failed.',
    ['indirect', 'the plan had failed', 'John Carter', 'named', 'let know'],
  ],
  [
    'John Carter gave evidence in Leeds that the plan had failed.',
    ['indirect', 'the plan had failed', 'John Carter', 'named', 'give evidence'],
  ],
  [
    'John Carter put it to the witness that the plan had failed.',
    ['indirect', 'the plan had failed', 'John Carter', 'named', 'put it to'],
  ],
  ['John Carter gave evidence in Leeds and the plan was dropped.'],
  ['John Carter made clear soup that day and the guests were pleased.'],
];

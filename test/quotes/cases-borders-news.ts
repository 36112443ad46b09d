import type { Case } from './_case.ts';

/** Datelines and labels at the head of a line, verbs that are no cue, and what a cue's clause takes in. */
export const NEWS_BORDERS: readonly Case[] = [
  // datelines are no part of what is said
  [
    'LISBON - The Alliance won 79 seats, official results showed on Monday.',
    ['indirect', 'The Alliance won 79 seats', 'official results', 'unnamed', 'show'],
  ],
  [
    'MUMBAI: Domestic airlines flew more passengers in April, officials said.',
    ['indirect', 'Domestic airlines flew more passengers in April', 'officials', 'unnamed', 'say'],
  ],
  [
    'PARIS, March 4, 2024 /PRNewswire/ -- Acme Corp said it would close.',
    ['indirect', 'it would close', 'Acme Corp', 'organisation', 'say'],
  ],
  [
    'SPRINGFIELD, Ohio (March 14, 2023) — A fire tore through a building, fire officials said.',
    ['indirect', 'A fire tore through a building', 'fire officials', 'unnamed', 'say'],
  ],
  [
    'The minister - a former teacher - will resign, officials said.',
    ['indirect', 'The minister - a former teacher - will resign', 'officials', 'unnamed', 'say'],
  ],
  // a participle before its maker
  [
    'Exports grew 2 percent, short of the 6 percent rise forecast by economists, officials said.',
    [
      'indirect',
      'Exports grew 2 percent, short of the 6 percent rise forecast by economists',
      'officials',
      'unnamed',
      'say',
    ],
  ],
  // the nearest person says it
  [
    'A jury ordered the firm to pay $18 million to a man who said its pill gave him cancer.',
    ['indirect', 'its pill gave him cancer', 'man', 'unnamed', 'say'],
  ],
  // what stands before a cue with a complement of its own is not said
  ['She was backed by the union, whose officer, Keith Lowe, warned of strikes.'],
  [
    'She was backed by the union, Keith Lowe warned.',
    ['indirect', 'She was backed by the union', 'Keith Lowe', 'named', 'warn'],
  ],
  ['The drink costs $8, and upon an order for it, the bartender will recount the story of the word.'],
  ['John Carter declared the cease fire after Israel killed its leader.'],
  [
    'John Carter declared the war was over after Israel killed its leader.',
    ['indirect', 'the war was over after Israel killed its leader', 'John Carter', 'named', 'declare'],
  ],
  ['Egypt convinced Hamas to end the attacks, although the same can not be said of others.'],
  ['Violence was likely (considering that the country has seen conflict for years).'],
  // one record for a clause and the marks in it
  [
    'Ann Lee said it was "a con job" which would add \'half a percentage point\' to inflation.',
    [
      'mixed',
      'it was "a con job" which would add \'half a percentage point\' to inflation',
      'Ann Lee',
      'named',
      'say',
    ],
  ],
  // labels before the subject
  [
    '14:05 BST: The chancellor is on her feet. She says debt will fall.',
    ['indirect', 'debt will fall', 'chancellor', 'pronoun', 'say'],
  ],
  // a verb that looks like a plural
  [
    '"Never say never," laughs hydrologist Emre Kaya.',
    ['direct', '"Never say never,"', 'Emre Kaya', 'named', 'laugh'],
  ],
  ['"Never say never," laughs and cheers were heard.', ['direct', '"Never say never,"', '', '', '']],
  // `it` is not several
  [
    'Unions, it noted, had been told.',
    ['indirect', 'Unions', '', 'pronoun', 'note'],
    ['indirect', 'had been told', '', 'pronoun', 'note'],
  ],
  // who is told is not who speaks
  [
    'The order was seen by Reuters. The company said it would appeal.',
    ['indirect', 'it would appeal', 'company', 'organisation', 'say'],
  ],
  [
    'Acme Corporation lost money. The company said it would appeal.',
    ['indirect', 'it would appeal', 'Acme Corporation', 'role', 'say'],
  ],
  // an infinitive takes its own object
  [
    "June 3 (Newswire) - Canada's Acme Corporation has agreed to buy a rival in a deal that values it at $2 billion, officials said on Monday.",
    [
      'indirect',
      "Canada's Acme Corporation has agreed to buy a rival in a deal that values it at $2 billion",
      'officials',
      'unnamed',
      'say',
    ],
  ],
  // conditions, nouns and requests are no cue
  [
    'John Mace said that, if repeated nationally, the swing would cost 100 seats.',
    ['indirect', 'if repeated nationally, the swing would cost 100 seats', 'John Mace', 'named', 'say'],
  ],
  ['The long-range forecast, issued at 11am on Thursday, points to a chance of rain.'],
  ['If you have any other questions, please let me know.'],
  // an office is not whoever spoke before
  [
    'Emma Sheridan said people were tired. The prime minister called the result "disappointing".',
    ['indirect', 'people were tired', 'Emma Sheridan', 'named', 'say'],
    ['mixed', '"disappointing"', 'prime minister', 'unnamed', 'call'],
  ],
  [
    'The president, John Carter, said it was over. "We won," the president said.',
    ['indirect', 'it was over', 'John Carter', 'named', 'say'],
    ['direct', '"We won,"', 'John Carter', 'role', 'say'],
  ],
  // amounts and ordinals belong to what is said
  [
    'Ann Lee said up to five attackers, all wearing masks, fled on two scooters.',
    ['indirect', 'up to five attackers, all wearing masks, fled on two scooters', 'Ann Lee', 'named', 'say'],
  ],
  [
    'John Carter said on Thursday first-half net profit slumped 48%.',
    ['indirect', 'first-half net profit slumped 48%', 'John Carter', 'named', 'say'],
  ],
  // an amount speaks no more than the object of a pluperfect
  ['Analysts polled by the company had, on average, forecast 27.6 billion.'],
  // between commas the subject is part of what is said
  [
    'Officials say it blames him. The Treasury, they add, "won\'t wear it".',
    ['indirect', 'it blames him', 'Officials', 'unnamed', 'say'],
    ['direct', '"won\'t wear it"', 'Officials', 'pronoun', 'add'],
  ],
  // what was said stands before, not in the words of where
  [
    '"I lost half my family," her brother said in a statement read to the court.',
    ['direct', '"I lost half my family,"', 'her brother', 'unnamed', 'say'],
  ],
  // a chairman may be a woman
  [
    'Executive Chairman Carla Torres said sales rose. "We grew," she told analysts.',
    ['indirect', 'sales rose', 'Carla Torres', 'named', 'say'],
    ['direct', '"We grew,"', 'Carla Torres', 'pronoun', 'tell'],
  ],
  // a noun that is a cue as well, as the object before a second verb
  [
    'Shares in Acme Corp. plunged after it cut its annual profit forecast and said Anna Berg would leave.',
    ['indirect', 'Anna Berg would leave', 'Acme Corp.', 'pronoun', 'say'],
  ],
  [
    'Economists forecast growth and a rise in wages, the bank said.',
    ['indirect', 'Economists forecast growth and a rise in wages', 'bank', 'organisation', 'say'],
  ],
  // Behind a whole clause and its cue, a participle tells more of where it was said.
  [
    'The plan had failed, John Carter said in a statement issued on Monday.',
    ['indirect', 'The plan had failed', 'John Carter', 'named', 'say'],
  ],
  [
    'The plan had failed, officials said in documents published online.',
    ['indirect', 'The plan had failed', 'officials', 'unnamed', 'say'],
  ],
  // The present before the stop.
  [
    'The plan has failed, police claim.',
    ['indirect', 'The plan has failed', 'police', 'organisation', 'claim'],
  ],
  [
    'The plan has failed, the ministry states.',
    ['indirect', 'The plan has failed', 'ministry', 'organisation', 'state'],
  ],
  ['Anna Berg had read the second of her books, the war reports.'],
  ['The plan has failed, a police claim.'],
  // A phrase before the cue between commas opens what is said; where it was said does not.
  [
    'By the end of May, John Carter said, the road would be open.',
    ['indirect', 'By the end of May', 'John Carter', 'named', 'say'],
    ['indirect', 'the road would be open', 'John Carter', 'named', 'say'],
  ],
  [
    'In a statement, John Carter said, the road would be open.',
    ['indirect', 'the road would be open', 'John Carter', 'named', 'say'],
  ],
  // A noun with its participle goes on with what is said; how somebody looks does not.
  [
    'The road would be shut, John Carter said, with all traffic sent round the lake.',
    ['indirect', 'The road would be shut', 'John Carter', 'named', 'say'],
    ['indirect', 'with all traffic sent round the lake', 'John Carter', 'named', 'say'],
  ],
  [
    'The road would be shut, John Carter said, with tears running down.',
    ['indirect', 'The road would be shut', 'John Carter', 'named', 'say'],
  ],
  // Who speaks stands behind a verb of showing.
  [
    'The road would be shut, announced the ministry.',
    ['indirect', 'The road would be shut', 'ministry', 'organisation', 'announce'],
  ],
  // Around a cue: a semicolon ends it, a colon goes on, a phrase may open what "and" joins.
  [
    'The road had been shut, John Carter says; the town had been told in May.',
    ['indirect', 'The road had been shut', 'John Carter', 'named', 'say'],
  ],
  [
    'The scheme was simple, John Carter said: the guns would be sold abroad.',
    ['indirect', 'The scheme was simple', 'John Carter', 'named', 'say'],
    ['indirect', 'the guns would be sold abroad', 'John Carter', 'named', 'say'],
  ],
  [
    'The road had been shut in May, John Carter said, and for two years nobody used it.',
    ['indirect', 'The road had been shut in May', 'John Carter', 'named', 'say'],
    ['indirect', 'for two years nobody used it', 'John Carter', 'named', 'say'],
  ],
  // Who hears it ends before the subject of what is said.
  [
    'John Carter told Leeds councillors the road would be shut.',
    ['indirect', 'the road would be shut', 'John Carter', 'named', 'tell'],
  ],
  // A word that may open a clause stands inside the subject.
  [
    'John Carter said any cut before a vote would be illegal.',
    ['indirect', 'any cut before a vote would be illegal', 'John Carter', 'named', 'say'],
  ],
  // What is doubted is not said.
  ['John Carter doubts that the plan will help.'],
  // A day counted from another stands between the cue and its clause.
  [
    'John Carter had said the day before that the road would be shut.',
    ['indirect', 'the road would be shut', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter said a week earlier that nobody had been told.',
    ['indirect', 'nobody had been told', 'John Carter', 'named', 'say'],
  ],
  // A plural that may be a verb behind `that`.
  [
    'John Carter said by phone that talks with the union had failed.',
    ['indirect', 'talks with the union had failed', 'John Carter', 'named', 'say'],
  ],
  // After the occasion a number opens what is said.
  [
    'John Carter said in a post on Facebook more than 40 people had been hurt.',
    ['indirect', 'more than 40 people had been hurt', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter issued a statement saying 40 people had been hurt.',
    ['indirect', '40 people had been hurt', 'John Carter', 'named', 'say'],
  ],
  // Others speak behind the comma.
  [
    'Nobody had told the parents, one of the survivors said.',
    ['indirect', 'Nobody had told the parents', 'one of the survivors', 'unnamed', 'say'],
  ],
  // A verb joined on behind the source goes on with what it says.
  [
    'The schools stay open, according to John Carter, but will close at noon.',
    ['indirect', 'The schools stay open', 'John Carter', 'named', 'according to'],
    ['indirect', 'will close at noon', 'John Carter', 'named', 'according to'],
  ],
  // Several others take over in the present.
  [
    'John Carter insisted the money was clean, but prosecutors say it was stolen.',
    ['indirect', 'the money was clean', 'John Carter', 'named', 'insist'],
    ['indirect', 'it was stolen', 'prosecutors', 'unnamed', 'say'],
  ],
  [
    'John Carter says he paid, although the growers say they got nothing.',
    ['indirect', 'he paid', 'John Carter', 'named', 'say'],
    ['indirect', 'they got nothing', 'growers', 'unnamed', 'say'],
  ],
  [
    'John Carter said he paid, but prices say nothing.',
    ['indirect', 'he paid, but prices say nothing', 'John Carter', 'named', 'say'],
  ],
  // Whoever speaks gives the grounds; of a refusal it may be who refused.
  [
    'The firm said it would close the plant, citing poor sales.',
    ['indirect', 'it would close the plant', 'firm', 'unnamed', 'say'],
  ],
  [
    'The firm said the court had refused, citing a law.',
    ['indirect', 'the court had refused, citing a law', 'firm', 'unnamed', 'say'],
  ],
  // What others think of it is not said.
  [
    'John Carter said he had been beaten, a claim the police deny.',
    ['indirect', 'he had been beaten', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter said he had filed a claim the police lost.',
    ['indirect', 'he had filed a claim the police lost', 'John Carter', 'named', 'say'],
  ],
  // Two who say in one sentence.
  [
    'John Carter said he was tired and Ann Weber added that he had slept badly.',
    ['indirect', 'he was tired', 'John Carter', 'named', 'say'],
    ['indirect', 'he had slept badly', 'Ann Weber', 'named', 'add'],
  ],
  [
    'John Carter said he was tired and Ann Weber added salt.',
    ['indirect', 'he was tired and Ann Weber added salt', 'John Carter', 'named', 'say'],
  ],
  // Put in behind what opens a sentence.
  [
    'To be fair, says John Carter, the rules were never clear.',
    ['indirect', 'the rules were never clear', 'John Carter', 'named', 'say'],
  ],
  // Whose view it is.
  [
    "In John Carter's view, the offer is dead.",
    ['indirect', 'the offer is dead', 'John Carter', 'named', 'account'],
  ],
  ["In John Carter's valley, the offer is dead."],
];

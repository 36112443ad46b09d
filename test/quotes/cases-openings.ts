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
];

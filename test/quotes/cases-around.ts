import type { Case } from './_case.ts';

const S = 'John Carter';

/** Who hears it before the clause, and what goes on behind the cue. */
export const AROUND: readonly Case[] = [
  [
    'John Carter told public television divers could reach the wreck only at noon.',
    ['indirect', 'divers could reach the wreck only at noon', S, 'named', 'tell'],
  ],
  [
    'John Carter told a parliamentary committee inspectors had found nothing.',
    ['indirect', 'inspectors had found nothing', S, 'named', 'tell'],
  ],
  [
    'John Carter told a news conference ferries would sail on Monday.',
    ['indirect', 'ferries would sail on Monday', S, 'named', 'tell'],
  ],
  ['John Carter told investors profits had halved.', ['indirect', 'profits had halved', S, 'named', 'tell']],
  [
    'John Carter told her boys could not sing there.',
    ['indirect', 'boys could not sing there', S, 'named', 'tell'],
  ],
  [
    'John Carter told both of them that the money was gone.',
    ['indirect', 'the money was gone', S, 'named', 'tell'],
  ],
  [
    'John Carter told those present that the money was gone.',
    ['indirect', 'the money was gone', S, 'named', 'tell'],
  ],
  [
    'John Carter said investigators believe the safe was empty.',
    ['indirect', 'investigators believe the safe was empty', S, 'named', 'say'],
  ],
  [
    'Eels sleep by day, researchers report this month in River Letters.',
    ['indirect', 'Eels sleep by day', 'researchers', 'unnamed', 'report'],
  ],
  ['John Carter reported this to the police, and the men fled.'],
  [
    'Nets can be mended without tools, points out John Carter, head of the harbour.',
    ['indirect', 'Nets can be mended without tools', S, 'named', 'point'],
  ],
  [
    'The nets had been mended, John Carter told a reporter, long before anyone asked.',
    ['indirect', 'The nets had been mended', S, 'named', 'tell'],
    ['indirect', 'long before anyone asked', S, 'named', 'tell'],
  ],
  [
    'The notes came too late, John Carter said, and in one language.',
    ['indirect', 'The notes came too late', S, 'named', 'say'],
    ['indirect', 'in one language', S, 'named', 'say'],
  ],
  [
    'The nurses had left, John Carter said, some of them without pay.',
    ['indirect', 'The nurses had left', S, 'named', 'say'],
    ['indirect', 'some of them without pay', S, 'named', 'say'],
  ],
  [
    'The nurses had left, John Carter said, with a smile.',
    ['indirect', 'The nurses had left', S, 'named', 'say'],
  ],
  [
    'The warning that emptied the town, according to the keeper, John Carter, was hers alone.',
    ['indirect', 'The warning that emptied the town', S, 'named', 'according to'],
    ['indirect', 'was hers alone', S, 'named', 'according to'],
  ],
  [
    'The nurses had left, according to John Carter, and the ward was shut in May.',
    ['indirect', 'The nurses had left', S, 'named', 'according to'],
  ],
];

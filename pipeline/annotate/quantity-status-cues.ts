import { WordMap, wordSet } from '../core/vocabulary.ts';
import {
  BE_FORMS,
  DENIED_CUES,
  FORECAST_CUES,
  NEED_TO_CUES,
  PLANNED_CUES,
  TENTATIVE_CUES,
} from '../lexicon/status-words.ts';
import type { Stretch } from './quantity-types.ts';

export type StatusName = 'planned' | 'forecast' | 'tentative' | 'denied';

/** What the words around a figure say of its being so, with the word that says it. */
export interface Status {
  readonly value: StatusName;
  readonly cue: Stretch;
}

/** A status by the words of a stretch, of one word when no end is given. */
export const statusBy = (value: StatusName, first: number, last = first + 1): Status => ({
  value,
  cue: { first, last },
});

export const CUES = new WordMap<StatusName>(
  (
    [
      [PLANNED_CUES, 'planned'],
      [FORECAST_CUES, 'forecast'],
      [TENTATIVE_CUES, 'tentative'],
      [DENIED_CUES, 'denied'],
    ] as const
  ).flatMap(([words, value]) => words.split(' ').map((word): [string, StatusName] => [word, value])),
);
export const NEED_TO = wordSet(NEED_TO_CUES);
export const BE = wordSet(BE_FORMS);
const BEFORE_NOUN = 'planned proposed expected projected forecast anticipated predicted scheduled';
/** Before a noun: `30 planned cuts`; `30 pledged delegates` are there. */
export const INTENDED = wordSet(BEFORE_NOUN);
/** Right after the figure or its noun: `the $9bn pencilled in by the market`. */
export const INTENDED_AFTER = wordSet(
  `${BEFORE_NOUN} pencilled penciled promised pledged budgeted earmarked targeted`,
);

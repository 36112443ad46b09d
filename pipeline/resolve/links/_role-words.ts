import { WordSet } from '../../core/vocabulary.ts';

/** Occupations that serve a state or a movement: a demonym before them is what they belong to. */
export const SERVES = new WordSet(
  'spokesman spokeswoman spokesperson diplomat lawmaker legislator negotiator politician soldier officer official'.split(
    ' ',
  ),
);
/** Envoys: "US Special Representative for Iran" belongs to the US. */
export const SENT = new WordSet(
  'envoy representative ambassador coordinator adviser advisor correspondent'.split(' '),
);
/** Heads that say nothing without what they belong to. */
export const RELATIVE_HEADS = new WordSet('partner author player owner employee resident'.split(' '));
/** Whom a team has: a town before them is the name of the team. */
export const PLAYS = new WordSet(
  'boss coach skipper striker midfielder goalkeeper defender winger forward manager captain quarterback pitcher catcher goaltender playmaker'.split(
    ' ',
  ),
);

/** Marked text → roles, as in `_cases.ts`: plurals held by all that are listed, titles with short forms. */
export const LIST_CASES: readonly (readonly [string, ...string[]])[] = [
  [
    '{Eliot Engel}, {Adam Schiff}, and {Elijah Cummings}, who serve as chairmen of the [House], met.',
    'Eliot Engel|chairman|House|current',
    'Adam Schiff|chairman|House|current',
    'Elijah Cummings|chairman|House|current',
  ],
  [
    '{Didier Queloz} and {Michel Mayor} are professors at [Geneva University].',
    'Didier Queloz|professor|Geneva University|current',
    'Michel Mayor|professor|Geneva University|current',
  ],
  ['{Ann Lee} met {Bo Chen}, who is a professor.', 'Bo Chen|professor||current'],
  [
    "They heard the president's lawyers and District Attorney {Ann Lee}.",
    'Ann Lee|District Attorney||current',
  ],
  ['Member of Parliament (MP) {Ann Lee} left.', 'Ann Lee|Member of Parliament||current'],
  [
    '{Mark Hay}, a marine ecologist and Regents Professor at [Emory University], left.',
    'Mark Hay|ecologist|Emory University|current',
    'Mark Hay|Regents Professor|Emory University|current',
  ],
  // a body after a comma and after the word for its kind; a home is none
  ['{Omar Khan}, of the charity [Clean Breath], spoke.', 'Omar Khan||Clean Breath|current'],
  ['{Omar Khan}, of [Leeds University], spoke.', 'Omar Khan||Leeds University|current'],
  ['{Omar Khan}, of <Leeds>, spoke.'],
];

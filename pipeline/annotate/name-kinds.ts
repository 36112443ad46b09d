/** Numbers of the kinds of thing, for votes. */
export const PERSON = 0;
export const ORGANISATION = 1;
export const PLACE = 2;
export const EVENT = 3;
export const PRODUCT = 4;
export const WORK = 5;
export const LAW = 6;
export const GROUP = 7;
export const OTHER = 8;

/** Names of the kinds by number, as in the tables. */
export const KIND_NAMES = [
  'person',
  'organisation',
  'place',
  'event',
  'product',
  'work',
  'law',
  'group',
  'other',
] as const;

/** The months from January on, each in full and then as it is cut short. Lower case, no full stop. */
const MONTH_FORMS = [
  'january jan',
  'february feb febr',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
].map((forms) => forms.split(' '));

/** Month names and abbreviations (lower case, no full stop) → month 1–12. */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  MONTH_FORMS.flatMap((forms, i) => forms.map((form) => [form, i + 1])),
);

/** The twelve names in full. */
export const MONTH_NAMES = MONTH_FORMS.map(([name]) => name).join(' ');

/** The names cut short; May has no short form. */
export const MONTH_ABBREVIATIONS = MONTH_FORMS.flatMap(([, ...short]) => short).join(' ');

/** Month words that are also other words or names: they need a number, a year or a preposition beside them. */
export const AMBIGUOUS_MONTHS = 'may march mar jan jun april june august dec sep nov';

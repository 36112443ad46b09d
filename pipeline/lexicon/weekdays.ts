/** The weekdays from Monday on, each in full and then as it is cut short. Lower case, no full stop. */
const WEEKDAY_FORMS = [
  'monday mon',
  'tuesday tue tues',
  'wednesday wed weds',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
].map((forms) => forms.split(' '));

/** Weekday names and abbreviations (lower case) → ISO weekday, Monday 1 … Sunday 7. */
export const WEEKDAYS: Readonly<Record<string, number>> = Object.fromEntries(
  WEEKDAY_FORMS.flatMap((forms, i) => forms.map((form) => [form, i + 1])),
);

/** The seven names in full. */
export const WEEKDAY_NAMES = WEEKDAY_FORMS.map(([name]) => name).join(' ');

/** The names cut short. Some are other words too (`sun`, `sat`, `wed`): they count only beside a date, a time or a part of a day. */
export const WEEKDAY_ABBREVIATIONS = WEEKDAY_FORMS.flatMap(([, ...short]) => short).join(' ');

/** Plural weekdays, which name a repetition: `Mondays` → ISO weekday. */
export const WEEKDAY_PLURALS: Readonly<Record<string, number>> = Object.fromEntries(
  WEEKDAY_FORMS.map(([name], i) => [`${name}s`, i + 1]),
);

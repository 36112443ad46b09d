/** Weekday names and abbreviations (lower case) → ISO weekday, Monday 1 … Sunday 7. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tue: 2,
  tues: 2,
  wednesday: 3,
  wed: 3,
  weds: 3,
  thursday: 4,
  thu: 4,
  thur: 4,
  thurs: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

/** Plural weekdays, which name a repetition: `Mondays`. */
export const WEEKDAY_PLURALS: Readonly<Record<string, number>> = {
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  sundays: 7,
};

/** Abbreviations that are also other words (`sun`, `sat`, `wed`, `mon`): they count only beside a date, a time or a part of a day. */
export const AMBIGUOUS_WEEKDAYS: readonly string[] = ['sun', 'sat', 'wed', 'mon', 'fri', 'tue', 'thu'];

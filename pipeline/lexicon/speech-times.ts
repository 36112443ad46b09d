import { MONTH_NAMES } from './months.ts';
import { WEEKDAY_NAMES } from './weekdays.ts';

/** Words of the calendar that stand beside a speaker without being one: `on Monday`, `last week`. */
export const SPEECH_TIMES = `${WEEKDAY_NAMES} ${MONTH_NAMES} day days week weeks month months year years morning afternoon evening night noon midnight today yesterday tomorrow tonight weekend hour hours minutes moment time spring summer autumn fall winter then now earlier later ago`;

/** Forms of verbs of telling that have their day beside them: `said on Monday`. */
export const TOLD_FORMS =
  'said says told announced added confirmed stated reported explained wrote posted tweeted';

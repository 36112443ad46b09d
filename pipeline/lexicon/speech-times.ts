/** Words of the calendar that stand beside a speaker without being one: `on Monday`, `last week`. */
export const SPEECH_TIMES =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december day days week weeks month months year years morning afternoon evening night noon midnight today yesterday tomorrow tonight weekend hour hours minutes moment time spring summer autumn fall winter then now earlier later ago';

import { INTERVIEW_SIDES } from '../../lexicon/label-nouns.ts';

/** Labels of turns that name a side of an interview and nobody. */
const SIDES = new Set(INTERVIEW_SIDES.split(' '));
const ANSWERS = new Set(['a', 'answer', 'interviewee']);
/** The first question of an interview. */
const FIRST_TURN = /^[ \t]*(?:Q[.:]|(?:Question|QUESTION|Interviewer|INTERVIEWER):)/m;

/** Whether the label names a side and nobody: `Q`, `Answer`. */
export const isSide = (label: string): boolean => SIDES.has(label);

/** Whether the label is that of who answers. */
export const isAnswer = (label: string): boolean => ANSWERS.has(label);

/** Where the turns of an interview begin; −1 for none. */
export const turnsStart = (text: string): number => text.search(FIRST_TURN);

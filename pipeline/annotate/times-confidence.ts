import type { TimeExpression } from './times-types.ts';

/**
 * How often each rule was right on the development data (news sentences, whole articles and the
 * recognisers' specifications pooled): `kind#rule` → [right, seen]. Rules seen fewer than three times are left out.
 */
const SEEN: Readonly<Record<string, readonly [number, number]>> = {
  'date#ago': [3, 4],
  'date#ahead': [6, 7],
  'date#beside': [7, 8],
  'date#day-beside': [0, 3],
  'date#day-month': [13, 13],
  'date#deictic': [38, 43],
  'date#figures': [16, 16],
  'date#fiscal-year': [3, 3],
  'date#from-now': [2, 5],
  'date#holiday': [4, 5],
  'date#iso': [3, 3],
  'date#month': [8, 8],
  'date#month-day': [40, 44],
  'date#month-year': [13, 13],
  'date#nth': [17, 18],
  'date#part': [18, 18],
  'date#part-month': [8, 8],
  'date#part-relative-year': [3, 3],
  'date#part-year': [3, 3],
  'date#quarter': [7, 7],
  'date#relative-day': [3, 5],
  'date#relative-month': [6, 9],
  'date#relative-part': [9, 9],
  'date#relative-quarter': [5, 5],
  'date#relative-week': [13, 15],
  'date#relative-weekday': [13, 15],
  'date#relative-year': [9, 10],
  'date#season': [3, 3],
  'date#week-number': [7, 7],
  'date#week-of': [5, 5],
  'date#weekday': [89, 98],
  'date#weekday-day': [6, 7],
  'date#weekday-figures': [5, 6],
  'date#weekday-month-day': [14, 14],
  'date#weekday-of-week': [5, 5],
  'date#year': [64, 67],
  'duration#article': [11, 12],
  'duration#count': [38, 48],
  'duration#hyphen': [6, 6],
  'duration#shifted': [20, 23],
  'duration#vague': [2, 4],
  'period#between': [8, 10],
  'period#days': [3, 3],
  'period#from-to': [30, 33],
  'period#hours': [39, 42],
  'period#joined': [20, 22],
  'time#colon': [12, 13],
  'time#from-now': [3, 3],
  'time#hour': [5, 5],
  'time#loose': [3, 3],
  'time#meridiem': [56, 60],
  'time#military': [16, 16],
  'time#part-of-day': [3, 4],
  'time#past': [4, 4],
};

/** The rate of rules that were not seen, and how many cases it weighs. */
const PRIOR = 0.9;
const WEIGHT = 4;
/** A record that leaves its value open between candidates is worth half. */
const OPEN = 0.6;

/** Probability from 0 to 1 that an expression of this rule is right: the rate of its rule, drawn towards that of all rules. */
export const confidenceOf = (
  found: Pick<TimeExpression, 'kind' | 'rule' | 'candidates' | 'value'>,
): number => {
  const [right, seen] = SEEN[`${found.kind}#${found.rule}`] ?? [0, 0];
  const rate = (right + PRIOR * WEIGHT) / (seen + WEIGHT);
  const open = found.value === undefined && found.candidates !== undefined ? OPEN : 1;
  return Math.round(rate * open * 1000) / 1000;
};

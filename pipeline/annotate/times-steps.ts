import { addMonths, weekdayOf } from '../core/calendar.ts';

/** So many days from Monday to Friday on; public holidays are not known here. */
const addWorkingDays = (day: number, amount: number): number => {
  const step = Math.sign(amount);
  const weeks = Math.trunc(amount / 5);
  let at = day + weeks * 7;
  for (let left = Math.abs(amount - weeks * 5); left > 0; ) {
    at += step;
    if (weekdayOf(at) < 6) left -= 1;
  }
  return at;
};

/** A day counted from another: by days and weeks exactly, by months and years on the calendar. */
export const addLength = (day: number, length: { iso: string; amount: number }): number => {
  if (length.iso === 'WD') return addWorkingDays(day, Math.round(length.amount));
  if (length.iso === 'D') return day + Math.round(length.amount);
  if (length.iso === 'W') return day + Math.round(length.amount * 7);
  if (length.iso === 'M') return addMonths(day, Math.round(length.amount));
  return addMonths(day, Math.round(length.amount * 12));
};

/**
 * Seasons: EDTF code, TIMEX code, first month (northern meteorological seasons of three months).
 * Winter is filed under the year in which it begins.
 */
export interface Season {
  readonly edtf: number;
  readonly timex: 'SP' | 'SU' | 'FA' | 'WI';
  readonly firstMonth: number;
}

const SPRING: Season = { edtf: 21, timex: 'SP', firstMonth: 3 };
const SUMMER: Season = { edtf: 22, timex: 'SU', firstMonth: 6 };
const AUTUMN: Season = { edtf: 23, timex: 'FA', firstMonth: 9 };
const WINTER: Season = { edtf: 24, timex: 'WI', firstMonth: 12 };

export const SEASONS: Readonly<Record<string, Season>> = {
  spring: SPRING,
  springtime: SPRING,
  summer: SUMMER,
  summertime: SUMMER,
  autumn: AUTUMN,
  fall: AUTUMN,
  winter: WINTER,
  wintertime: WINTER,
};

/** Parts of a day: TIMEX code and the usual hours `[from, to)`. */
export interface DayPart {
  readonly name: string;
  readonly timex: string;
  readonly from: number;
  readonly to: number;
}

const part = (name: string, timex: string, from: number, to: number): DayPart => ({ name, timex, from, to });
const MORNING = part('morning', 'MO', 8, 12);
const AFTERNOON = part('afternoon', 'AF', 12, 16);
const EVENING = part('evening', 'EV', 16, 20);
const NIGHT = part('night', 'NI', 20, 24);

/** The first or the second half of a part of a day: `early morning`. */
export const halfPart = (whole: DayPart, half: 'early' | 'late'): DayPart => {
  const middle = (whole.from + whole.to) / 2;
  return {
    ...whole,
    name: `${half} ${whole.name}`,
    from: half === 'early' ? whole.from : middle,
    to: half === 'early' ? middle : whole.to,
  };
};

export const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  morning: MORNING,
  mornings: MORNING,
  dawn: part('dawn', 'DA', 5, 7),
  daybreak: part('dawn', 'DA', 5, 7),
  afternoon: AFTERNOON,
  afternoons: AFTERNOON,
  evening: EVENING,
  evenings: EVENING,
  dusk: part('dusk', 'EV', 18, 20),
  night: NIGHT,
  nights: NIGHT,
  nite: NIGHT,
  overnight: NIGHT,
  lunchtime: part('lunchtime', 'MEL', 11, 13),
  lunch: part('lunchtime', 'MEL', 11, 13),
  breakfast: part('breakfast', 'MEB', 8, 12),
  breakfasttime: part('breakfast', 'MEB', 8, 12),
  dinner: part('dinner', 'MED', 16, 20),
  dinnertime: part('dinner', 'MED', 16, 20),
  daytime: part('daytime', 'DT', 8, 18),
};

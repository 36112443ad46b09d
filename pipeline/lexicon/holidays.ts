/**
 * Holidays with fixed rules. `rule` is one of:
 * - `fixed`: month and day;
 * - `easter`: days after Western Easter Sunday;
 * - `weekday`: the nth (−1 last) weekday of a month, plus `offset` days.
 * - `other`: of a calendar that is not computed here; such a feast stays without a day;
 * `country` is there where the name means another day elsewhere.
 */
export type HolidayRule =
  | { readonly rule: 'fixed'; readonly month: number; readonly day: number }
  | { readonly rule: 'easter'; readonly offset: number }
  | { readonly rule: 'other'; readonly calendar: string }
  | {
      readonly rule: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly offset?: number;
    };

const fixed = (month: number, day: number): HolidayRule => ({ rule: 'fixed', month, day });
const easter = (offset: number): HolidayRule => ({ rule: 'easter', offset });
const other = (calendar: string): HolidayRule => ({ rule: 'other', calendar });
const weekday = (month: number, weekdayNumber: number, nth: number, offset = 0): HolidayRule => ({
  rule: 'weekday',
  month,
  weekday: weekdayNumber,
  nth,
  offset,
});

/** Name as it is split into tokens (lower case, straight apostrophes) → rule. */
export const HOLIDAYS: readonly (readonly [string, HolidayRule])[] = [
  ['eid', other('Islamic')],
  ['eid al fitr', other('Islamic')],
  ['eid al - fitr', other('Islamic')],
  ['eid ul fitr', other('Islamic')],
  ['eid ul - fitr', other('Islamic')],
  ['eid al adha', other('Islamic')],
  ['eid al - adha', other('Islamic')],
  ['eid ul adha', other('Islamic')],
  ['eid ul - adha', other('Islamic')],
  ['ramadan', other('Islamic')],
  ['ramazan', other('Islamic')],
  ['ashura', other('Islamic')],
  ['bakrid', other('Islamic')],
  ['passover', other('Jewish')],
  ['hanukkah', other('Jewish')],
  ['chanukah', other('Jewish')],
  ['yom kippur', other('Jewish')],
  ['rosh hashanah', other('Jewish')],
  ['rosh hashana', other('Jewish')],
  ['purim', other('Jewish')],
  ['sukkot', other('Jewish')],
  ['shavuot', other('Jewish')],
  ['diwali', other('Hindu')],
  ['deepavali', other('Hindu')],
  ['dussehra', other('Hindu')],
  ['navratri', other('Hindu')],
  ['lunar new year', other('Chinese')],
  ['chinese new year', other('Chinese')],
  ['mid - autumn festival', other('Chinese')],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['xmas', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ["new year 's day", fixed(1, 1)],
  ['new year day', fixed(1, 1)],
  ['new years day', fixed(1, 1)],
  ['new year', fixed(1, 1)],
  ["new year 's", fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ['new years eve', fixed(12, 31)],
  ['epiphany', fixed(1, 6)],
  ['groundhog day', fixed(2, 2)],
  ["valentine 's day", fixed(2, 14)],
  ['valentines day', fixed(2, 14)],
  ["saint valentine 's day", fixed(2, 14)],
  ["st . patrick 's day", fixed(3, 17)],
  ["st patrick 's day", fixed(3, 17)],
  ["saint patrick 's day", fixed(3, 17)],
  ['april fools day', fixed(4, 1)],
  ["april fools ' day", fixed(4, 1)],
  ["april fool 's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ["international workers ' day", fixed(5, 1)],
  ["international women 's day", fixed(3, 8)],
  ['bastille day', fixed(7, 14)],
  ['independence day', fixed(7, 4)],
  ['canada day', fixed(7, 1)],
  ['australia day', fixed(1, 26)],
  ['anzac day', fixed(4, 25)],
  ['guy fawkes night', fixed(11, 5)],
  ['bonfire night', fixed(11, 5)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ["all souls ' day", fixed(11, 2)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['juneteenth', fixed(6, 19)],
  ['flag day', fixed(6, 14)],
  ['cinco de mayo', fixed(5, 5)],
  ['christmastime', fixed(12, 25)],
  ["st . stephen 's day", fixed(12, 26)],
  ["st . george 's day", fixed(4, 23)],
  ["st . andrew 's day", fixed(11, 30)],
  ['human rights day', fixed(12, 10)],
  ['world aids day', fixed(12, 1)],
  ['world health day', fixed(4, 7)],
  ['victory day', fixed(5, 9)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['good friday', easter(-2)],
  ['holy thursday', easter(-3)],
  ['maundy thursday', easter(-3)],
  ['palm sunday', easter(-7)],
  ['ash wednesday', easter(-46)],
  ['shrove tuesday', easter(-47)],
  ['mardi gras', easter(-47)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit sunday', easter(49)],
  ['whit monday', easter(50)],
  ['corpus christi', easter(60)],
  ['thanksgiving', weekday(11, 4, 4)],
  ['thanksgiving day', weekday(11, 4, 4)],
  ['black friday', weekday(11, 4, 4, 1)],
  ['cyber monday', weekday(11, 4, 4, 4)],
  ['martin luther king day', weekday(1, 1, 3)],
  ['martin luther king jr . day', weekday(1, 1, 3)],
  ['mlk day', weekday(1, 1, 3)],
  ["presidents ' day", weekday(2, 1, 3)],
  ['presidents day', weekday(2, 1, 3)],
  ['memorial day', weekday(5, 1, -1)],
  ['labor day', weekday(9, 1, 1)],
  ['columbus day', weekday(10, 1, 2)],
  ["indigenous peoples ' day", weekday(10, 1, 2)],
  ["mother 's day", weekday(5, 7, 2)],
  ["father 's day", weekday(6, 7, 3)],
  ['election day', weekday(11, 1, 1, 1)],
  ['super tuesday', weekday(3, 2, 1)],
];

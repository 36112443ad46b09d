import type { Length } from './times-durations.ts';

/** A count by a whole factor, in decimal text: `2.5` by 12 is `30`. */
const multiplied = (value: string, factor: number): string => {
  if (factor === 1) return value;
  const [whole, part = ''] = value.split('.');
  const digits = (BigInt(whole + part) * BigInt(factor)).toString().padStart(part.length + 1, '0');
  const text = part ? `${digits.slice(0, -part.length)}.${digits.slice(-part.length)}` : digits;
  return text.includes('.') ? text.replace(/(?<!0)0+$/, '').replace(/\.$/, '') : text;
};

/** The unit below hours and days, and how many of it they hold. */
const BELOW: readonly (readonly [unit: string, below: string, many: number])[] = [
  ['D', 'TH', 24],
  ['TH', 'TM', 60],
];
/** Days and hours with a fraction, in whole smaller units where that is exact: 2.5 hours are 2 hours and 30 minutes. */
const inWhole = (amounts: Map<string, string>): void => {
  for (const [unit, below, many] of BELOW) {
    const [whole, part] = amounts.get(unit)?.split('.') ?? [];
    if (whole === undefined || part === undefined || amounts.has(below)) continue;
    const rest = multiplied(`0.${part}`, many);
    if (rest.includes('.')) continue;
    if (whole === '0') amounts.delete(unit);
    else amounts.set(unit, whole);
    amounts.set(below, rest);
  }
};

/** ISO 8601 duration, `PXY` for a vague count. For a range the lower end; `which` picks the upper. */
export const isoLength = (length: Pick<Length, 'parts'>, which: 'low' | 'high' = 'low'): string => {
  const days: string[] = [];
  const times: string[] = [];
  const amounts = new Map<string, string>();
  for (const { value, high, unit } of length.parts) {
    const chosen = which === 'high' ? (high ?? value) : value;
    amounts.set(
      unit.iso,
      chosen === undefined
        ? unit.factor > 1 && unit.iso === 'Y'
          ? 'X'.padEnd(String(unit.factor).length, 'X')
          : 'X'
        : multiplied(chosen, unit.factor),
    );
  }
  if (!length.parts.some(({ unit }) => unit.working)) inWhole(amounts);
  for (const iso of ['Y', 'M', 'W', 'D']) if (amounts.has(iso)) days.push(amounts.get(iso)! + iso);
  for (const iso of ['TH', 'TM', 'TS']) if (amounts.has(iso)) times.push(amounts.get(iso)! + iso[1]);
  return `P${days.join('')}${times.length ? `T${times.join('')}` : ''}`;
};

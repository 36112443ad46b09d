/**
 * Exact decimal arithmetic: an integer and the number of its digits after the point.
 * `{ digits: 8001n, scale: 2 }` is 80.01. Canonical text has no exponent, no trailing zeros and
 * no leading plus.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const DECIMAL_TEXT = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<part>\d+))?$/;

/** The decimal written as `80.01` or `-3`; `undefined` for anything else (no separators, no exponent). */
export const parseDecimal = (text: string): Decimal | undefined => {
  const groups = DECIMAL_TEXT.exec(text)?.groups;
  if (!groups) return undefined;
  const part = groups.part ?? '';
  const digits = BigInt(groups.whole + part);
  return trim({ digits: groups.sign ? -digits : digits, scale: part.length });
};

/** A whole number as a decimal. */
export const integer = (value: number | bigint): Decimal => ({ digits: BigInt(value), scale: 0 });

const power = (exponent: number): bigint => 10n ** BigInt(exponent);

const trim = ({ digits, scale }: Decimal): Decimal => {
  let rest = digits;
  let left = scale;
  while (left > 0 && rest % 10n === 0n) {
    rest /= 10n;
    left -= 1;
  }
  return { digits: rest, scale: left };
};

const align = (a: Decimal, b: Decimal): [bigint, bigint, number] => {
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * power(scale - a.scale), b.digits * power(scale - b.scale), scale];
};

export const add = (a: Decimal, b: Decimal): Decimal => {
  const [x, y, scale] = align(a, b);
  return trim({ digits: x + y, scale });
};

export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b));

export const negate = (a: Decimal): Decimal => ({ digits: -a.digits, scale: a.scale });

export const multiply = (a: Decimal, b: Decimal): Decimal =>
  trim({ digits: a.digits * b.digits, scale: a.scale + b.scale });

/** Multiplies by a power of ten, which may be negative. */
export const shift = (a: Decimal, exponent: number): Decimal =>
  exponent >= a.scale
    ? { digits: a.digits * power(exponent - a.scale), scale: 0 }
    : trim({ digits: a.digits, scale: a.scale - exponent });

/**
 * The quotient with at most `places` digits after the point, half away from zero.
 * Throws `RangeError` on division by zero.
 */
export const divide = (a: Decimal, b: Decimal, places = 12): Decimal => {
  if (b.digits === 0n) throw new RangeError('division by zero');
  const [x, y] = align(a, b);
  const scaled = x * power(places);
  const quotient = scaled / y;
  const rest = scaled % y;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  const bound = y < 0n ? -y : y;
  const away = twice >= bound ? (x < 0n === y < 0n ? 1n : -1n) : 0n;
  return trim({ digits: quotient + away, scale: places });
};

/** −1, 0 or 1. */
export const compare = (a: Decimal, b: Decimal): number => {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Canonical text: `80010000000`, `0.5`, `-3.25`. */
export const formatDecimal = (value: Decimal): string => {
  const { digits, scale } = trim(value);
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = scale ? text.slice(0, -scale) : text;
  return `${negative ? '-' : ''}${whole}${scale ? `.${text.slice(-scale)}` : ''}`;
};

/** Whether a decimal is 1 or −1; false where there is none. */
export const isUnity = (value: Decimal | undefined): boolean =>
  value?.scale === 0 && (value.digits === 1n || value.digits === -1n);

/** Whether a value is there that is a whole number and not below zero. */
export const isWhole = (value: Decimal | undefined): boolean =>
  value !== undefined && value.scale === 0 && value.digits >= 0n;

import { SCALE } from './_parquet-schema.ts';

const LIMIT = 10n ** 38n;
const NINE_ZEROS = '000000000';

/** The unscaled integer of a canonical decimal text in DECIMAL(38,9); `undefined` when it does not fit. */
export const toUnscaled = (text: string): bigint | undefined => {
  const point = text.indexOf('.');
  const part = point < 0 ? '' : text.slice(point + 1);
  if (part.length > SCALE) return undefined;
  const whole = point < 0 ? text : text.slice(0, point);
  if (whole.length > 30) return undefined;
  const unscaled = BigInt(whole + part + NINE_ZEROS.slice(part.length));
  return unscaled < LIMIT && unscaled > -LIMIT ? unscaled : undefined;
};

/** The canonical decimal text of an unscaled integer. */
export const fromUnscaled = (unscaled: bigint): string => {
  const negative = unscaled < 0n;
  const digits = (negative ? -unscaled : unscaled).toString().padStart(SCALE + 1, '0');
  const part = digits.slice(-SCALE).replace(/(?<!0)0+$/, '');
  return `${negative ? '-' : ''}${digits.slice(0, -SCALE)}${part ? `.${part}` : ''}`;
};

/** The signed integer of big-endian two's complement bytes. */
export const fromBytes = (bytes: Uint8Array): bigint => {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return bytes[0] >= 0x80 ? value - (1n << BigInt(bytes.length * 8)) : value;
};

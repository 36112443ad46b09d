import type { Finding } from '../../schemas/finding.ts';
import type { DocumentRecord, Resolved } from '../../schemas/stages.ts';
import type { Value } from '../../schemas/value.ts';
import { conversionFindings } from './conversions.ts';
import { totalFindings } from './totals.ts';
import { compare, type Decimal, negate, parseDecimal, subtract } from '../core/decimal.ts';

type Figure = DocumentRecord<'figures'>;

const HUNDRED: Decimal = { digits: 100n, scale: 0 };
/** DECIMAL(38,9): digits before and after the point. */
const WHOLE_DIGITS = 29;
const PART_DIGITS = 9;

const decimal = (field: Value<string> | undefined): Decimal | undefined =>
  field === undefined ? undefined : parseDecimal(field.value);

/** Whether a canonical decimal text fits DECIMAL(38,9). */
const fitsDecimal = (text: string): boolean => {
  if (text.length <= WHOLE_DIGITS && !text.includes('.')) return true;
  const [whole, part = ''] = text.split('.');
  return whole.replace('-', '').length <= WHOLE_DIGITS && part.length <= PART_DIGITS;
};

const DECIMAL_FIELDS = {
  figures: ['value', 'low', 'high', 'change_from', 'change_to', 'si_value'],
  dates: ['amount', 'amount_high'],
} as const;

const tooLong = (record: DocumentRecord, names: readonly string[], found: Finding[]): void => {
  const fields = record.fields as Readonly<Record<string, Value<string> | undefined>>;
  for (const name of names) {
    const text = fields[name]?.value;
    if (text === undefined || text.length <= PART_DIGITS || fitsDecimal(text)) continue;
    const message = `${name} ${text} has more digits than DECIMAL(38,9) holds`;
    found.push({ code: 'DECIMAL_TOO_LONG', message, span: record.span, rule: record.rule });
  }
};

const reversed = ({ fields, span, rule }: Figure, found: Finding[]): void => {
  const low = decimal(fields.low);
  const high = decimal(fields.high);
  if (!low || !high || compare(low, high) <= 0) return;
  found.push({
    code: 'RANGE_REVERSED',
    message: `low ${fields.low!.value} is above high ${fields.high!.value}`,
    span,
    rule,
  });
};

const SHARE = /\b(?:share|proportion|majority|turnout|approval|stake|ownership|humidity|occupancy)\b/i;

const impossibleShare = ({ fields, span, rule }: Figure, found: Finding[]): void => {
  if (fields.kind?.value !== 'percent' || fields.change) return;
  const value = decimal(fields.value);
  if (!value || compare(value, HUNDRED) <= 0) return;
  if (!SHARE.test(`${fields.measure?.value ?? ''} ${fields.counted?.value ?? ''}`)) return;
  found.push({
    code: 'PERCENT_OVER_HUNDRED',
    message: `${fields.value!.value} percent of a whole`,
    span,
    rule,
  });
};

/** From 10 to 15 is an increase, and by 5 (or by 50 percent, which is not checked). */
const changeDisagrees = ({ fields, span, rule }: Figure, found: Finding[]): void => {
  const from = decimal(fields.change_from);
  const to = decimal(fields.change_to);
  if (!from || !to || !fields.change) return;
  const difference = subtract(to, from);
  const rises = difference.digits > 0n;
  if (rises === (fields.change.value === 'increase') && difference.digits !== 0n) return;
  const message = `${fields.change.value} from ${fields.change_from!.value} to ${fields.change_to!.value}`;
  found.push({ code: 'CHANGE_DISAGREES', message, span, rule });
};

const stepDisagrees = ({ fields, span, rule }: Figure, found: Finding[]): void => {
  const from = decimal(fields.change_from);
  const to = decimal(fields.change_to);
  const value = decimal(fields.value);
  const kind = fields.kind?.value;
  if (!from || !to || !value || kind === 'percent' || kind === 'rate' || fields.approximate) return;
  if (compare(value, to) === 0 || compare(value, from) === 0) return;
  const difference = subtract(to, from);
  const size = difference.digits < 0n ? negate(difference) : difference;
  if (compare(size, value) === 0) return;
  const message = `${fields.value!.value} is not the difference of ${fields.change_from!.value} and ${fields.change_to!.value}`;
  found.push({ code: 'CHANGE_DISAGREES', message, span, rule });
};

const datesReversed = ({ fields, span, rule }: DocumentRecord<'dates'>, found: Finding[]): void => {
  const { earliest, latest } = fields;
  if (!earliest || !latest || earliest.value <= latest.value) return;
  found.push({ code: 'DATES_REVERSED', message: `${earliest.value} is after ${latest.value}`, span, rule });
};

/** What records say of each other and of themselves that cannot be: findings in order of place. */
export const acrossFindings = (resolved: Resolved): Finding[] => {
  const { records } = resolved;
  const found: Finding[] = [...totalFindings(resolved), ...conversionFindings(resolved)];
  for (const figure of records.figures) {
    tooLong(figure, DECIMAL_FIELDS.figures, found);
    reversed(figure, found);
    impossibleShare(figure, found);
    changeDisagrees(figure, found);
    stepDisagrees(figure, found);
  }
  for (const date of records.dates) {
    tooLong(date, DECIMAL_FIELDS.dates, found);
    datesReversed(date, found);
  }
  return found;
};

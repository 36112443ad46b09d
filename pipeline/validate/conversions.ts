import type { Finding } from '../../schemas/finding.ts';
import type { DocumentRecord, Resolved } from '../../schemas/stages.ts';
import { compare, type Decimal, integer, multiply, negate, parseDecimal, subtract } from '../core/decimal.ts';

type Figure = DocumentRecord<'figures'>;

const OPENER = /^\s*\((?:about |approximately |around |roughly |nearly |almost |or |some |over |~|≈)?$/;
const CLOSER = /^\s*[);,]/;
/** A conversion may be rounded: a tenth of the value, two degrees. */
const TENTH = integer(10);
const TWO_KELVIN = integer(2);

const size = (value: Decimal): Decimal => (value.digits < 0n ? negate(value) : value);

const isFar = (a: Decimal, b: Decimal, unit: string): boolean => {
  const difference = size(subtract(a, b));
  if (unit === 'K') return compare(difference, TWO_KELVIN) > 0;
  const larger = compare(size(a), size(b)) > 0 ? size(a) : size(b);
  return compare(multiply(difference, TENTH), larger) > 0;
};

const isConversion = (view: string, a: Figure, b: Figure): boolean =>
  b.span.start > a.span.end &&
  b.span.start - a.span.end < 20 &&
  OPENER.test(view.slice(a.span.end, b.span.start)) &&
  CLOSER.test(view.slice(b.span.end, b.span.end + 3));

/** Findings on amounts in brackets that are not the amount before them in another unit: `5 km (10 miles)`. */
export const conversionFindings = ({ document, records }: Resolved): Finding[] => {
  const found: Finding[] = [];
  for (let i = 1; i < records.figures.length; i += 1) {
    const [a, b] = [records.figures[i - 1], records.figures[i]];
    const unit = a.fields.si_unit?.value;
    const [left, right] = [a.fields.si_value?.value, b.fields.si_value?.value];
    if (!unit || unit !== b.fields.si_unit?.value || left === undefined || right === undefined) continue;
    if (a.fields.unit?.value === b.fields.unit?.value || !isConversion(document.view, a, b)) continue;
    if (!isFar(parseDecimal(left)!, parseDecimal(right)!, unit)) continue;
    found.push({
      code: 'UNIT_CONFLICT',
      message: `${left} ${unit} before the brackets, ${right} ${unit} in them`,
      span: { start: a.span.start, end: b.span.end },
      rule: b.rule,
    });
  }
  return found;
};

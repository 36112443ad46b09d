import type { DocumentRecord, Resolved } from '../../schemas/stages.ts';
import { BOUNDS } from './_bounds.ts';
import { place } from './_place.ts';
import { inMarks } from './_quoted.ts';
import { dateFigures } from './dates.ts';

type Figure = DocumentRecord<'figures'>;

const KINDS: Readonly<Record<string, string>> = {
  measure: 'quantity',
  rate: 'quantity',
  ratio: 'number',
  score: 'number',
  percentage_point: 'quantity',
  basis_point: 'quantity',
};

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

const kindOf = ({ fields, hints }: Figure): string => {
  const kind = fields.kind?.value ?? 'number';
  if (kind === 'measure' && hints.time) return 'duration';
  return KINDS[kind] ?? kind;
};

/** `mW m−2`, `ng/ml`: products and quotients of symbols. */
const QUOTIENT = /^\p{L}+\/\p{L}+$/u;
/** Units whose name is made of others: `volt-ampere`, `newton meter`, `weight percent`. */
const JOINED = /[- ](?:ampere|meter)$|^\w+ percent$/;
/**
 * Units of laboratories, with any prefix: the scientific sets have their symbol as it stands (`10 MPa`, `3 Å`,
 * `1540 cm−1`), the everyday ones give names to the units of everyday (`10 dm`, `½ tbsp`, `50 Wh`).
 */
const LABORATORY =
  /(?:ampere|angstrom|bar|becquerel|coulomb|dalton|electronvolt|farad|femtometer|henry|joule|micromole|molar|mole|newton|ohm|pascal|siemens|tesla|volt|weber)$|(?:kilo|mega|giga)year$|^inverse \w*meter$/;
/** `GWh a year`: with words of its own. */
const SPOKEN = /\b(?:an?|per|each|every)\b/;
const isCompound = (symbol: string): boolean => symbol.includes(' ') || QUOTIENT.test(symbol);
/** Units that the scorer's table knows by their English name; other compounds it compares as they are written. */
const NAMED = new Set(
  'second minute hour day week month quarter year decade century millisecond microsecond nanosecond meter kilometer centimeter millimeter micrometer nanometer mile yard foot inch light-year gram kilogram milligram microgram ton tonne pound ounce liter milliliter hectoliter gallon cup pint barrel percent celsius fahrenheit kelvin degree byte kilobyte megabyte gigabyte terabyte watt kilowatt megawatt gigawatt horsepower hertz kilohertz megahertz gigahertz hectare acre g-force'.split(
    ' ',
  ),
);
const SQUARES = new Set(['square meter', 'square kilometer', 'square foot', 'square mile', 'cubic meter']);
const COMPOUND = new Set([
  'revolution per minute',
  'mile per hour',
  'kilometer per hour',
  'meter per second',
  'mile per gallon',
]);

const isNamed = (unit: string): boolean =>
  COMPOUND.has(unit) || unit.split(' per ').every((part) => NAMED.has(part) || SQUARES.has(part));

/** Whether the sets compare a unit by the symbol that the text has. */
const isAsWritten = (unit: string, symbol: string): boolean =>
  (isCompound(symbol) || JOINED.test(unit) || LABORATORY.test(unit)) &&
  !SPOKEN.test(symbol) &&
  !isNamed(unit);

/** In the scientific sets the unit of a count is the noun that stands after it. */
const countedUnit = (fields: Figure['fields']): { unit?: string } => {
  const noun = fields.counted?.spans[0];
  const amount = fields.value?.spans[0];
  const follows = noun !== undefined && amount !== undefined && noun.start >= amount.end;
  return fields.kind?.value === 'count' && follows ? { unit: fields.counted?.value } : {};
};

/** Unit and currency as the scorer names them; a hundredth of a currency is a currency of its own there. */
const unitOf = ({ fields, hints }: Figure): { unit?: string; currency?: string } => {
  const kind = fields.kind?.value;
  if (kind === 'money') {
    const minor = hints.minor as string | undefined;
    return { currency: minor ?? fields.currency?.value ?? fields.unit_name?.value };
  }
  const unit = fields.unit_name?.value ?? fields.unit?.value;
  if (!unit) return countedUnit(fields);
  if (unit === 'magnitude') return {};
  const symbol = hints.symbol as string | undefined;
  return { unit: symbol && isAsWritten(unit, symbol) ? symbol : unit };
};

const amounts = ({ fields, hints }: Figure): { value?: number; low?: number; high?: number } => {
  const scale = hints.minor && fields.currency ? 100 : 1;
  const read = (text: string | undefined): number | undefined => {
    const value = number(text);
    return value === undefined ? undefined : scale === 1 ? value : Number((value * scale).toPrecision(12));
  };
  if (fields.score || hints.vague) return {};
  if (fields.value) return { value: read(fields.value.value) };
  return { low: read(fields.low?.value), high: read(fields.high?.value) };
};

const entry = (resolved: Resolved, figure: Figure): object => {
  const { fields, hints } = figure;
  const opener = hints.opener as number | undefined;
  const span = opener === undefined ? figure.span : { start: opener, end: figure.span.end };
  const values = amounts(figure);
  const kind = kindOf(figure);
  const isRange = values.low !== undefined && values.high !== undefined;
  const status = fields.status?.value;
  return {
    ...place(resolved.document, span),
    kind: isRange ? 'range' : kind,
    ...(isRange ? { of: kind } : {}),
    ...values,
    ...unitOf(figure),
    approx: fields.approximate?.value || undefined,
    bound: BOUNDS[fields.bound?.value ?? ''],
    per: fields.per?.value,
    change: fields.change?.value,
    base: fields.base?.value,
    counted: fields.counted?.value,
    counted_head: fields.counted_head?.value,
    status: status === 'actual' ? undefined : status,
    score: fields.score?.value.split('-').map(Number),
    in_quote: inMarks(figure),
  };
};

/** Times with what is said of them. */
const withScope = (resolved: Resolved): object[] => {
  const byEnd = new Map(
    resolved.records.dates.map((date) => [place(resolved.document, date.span).end, date.fields]),
  );
  return dateFigures(resolved).map((item) => {
    const { counted, change, base, status } = byEnd.get(item.end) ?? {};
    return {
      ...item,
      ...(counted ? { counted: counted.value, counted_head: headOf(counted.value) } : {}),
      ...(change ? { change: change.value } : {}),
      ...(base ? { base: base.value } : {}),
      ...(status ? { status: status.value } : {}),
    };
  });
};

/** A phrase ends in its head. */
const headOf = (phrase: string): string | undefined => phrase.split(/\s+/).at(-1);

/** The prediction of the figures layer: figures and dates together. */
export const figurePrediction = (resolved: Resolved): { figures: object[] } => ({
  figures: [...resolved.records.figures.map((figure) => entry(resolved, figure)), ...withScope(resolved)],
});

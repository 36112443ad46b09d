import { designationEnd } from '../annotate/quantity-phrase-edges.ts';
import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import type { Fields } from '../../schemas/tables.ts';
import { derived, implied, reference, stated, type Value } from '../../schemas/value.ts';
import { majorValue } from '../annotate/quantity-make.ts';
import { quantities } from '../annotate/quantities.ts';
import { UNREADABLE } from '../annotate/quantity-atoms.ts';
import type { Quantity, QuantityKind, Stretch } from '../annotate/quantity-types.ts';
import { scienceText } from '../annotate/science-text.ts';
import { NUMBER, tokens, type Tokens } from '../annotate/tokens.ts';
import { toSi } from '../annotate/unit-si.ts';
import type { Emit } from '../core/define.ts';
import { compare, type Decimal, formatDecimal, integer } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { CALIBRATION, DEFAULT_CONFIDENCE } from '../lexicon/calibration-figures.ts';
import { isTemperatureDifference } from './_temperature.ts';
import { currencyCode, isFirstImplied } from '../annotate/bare-currency.ts';
import { spanOf, statedWords, textOf } from './_stretch.ts';

type FigureFields = Fields<'figures'>;

const MAGNITUDE = wordId('magnitude');

/** Emits the figures of the given kinds; numbers that are none are refused once, by the extractor of numbers. */
export const emitFigures = (document: ParsedDocument, emit: Emit, kinds: readonly QuantityKind[]): void => {
  const { list } = quantities.of(document);
  for (let index = 0; index < list.length; index += 1) {
    const q = list[index];
    if (kinds.includes(q.kind)) emitOne(document, emit, { q, list });
  }
};

/** Digits of other scripts: `٣٤`, `１２`. */
const OTHER_DIGITS = /(?![0-9])\p{Nd}+/gu;

/** Letters and signs of the blocks that have digits of their own: all but those of Latin, Greek and Cyrillic text, with its signs. */
const OTHER_SCRIPTS = /[\u0660-\u1fff\u2c00-\uffff]/;

/** Digits that the grammar does not read, each with a finding. */
const refuseOtherDigits = (document: ParsedDocument, emit: Emit): void => {
  if (!OTHER_SCRIPTS.test(document.view)) return;
  for (const match of document.view.matchAll(OTHER_DIGITS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    emit.refuse(span, 'no-figure', 'digits of another script');
    emit.finding({
      code: 'NUMBER_UNREADABLE',
      message: `"${shortened(match[0])}": digits of another script`,
      span,
      rule: 'no-figure',
    });
  }
};

/** Numbers that are no figures, each with its reason, and those that nobody can read. */
export const refuseNumbers = (document: ParsedDocument, emit: Emit): void => {
  const t = tokens.of(document);
  refuseOtherDigits(document, emit);
  for (const atom of quantities.of(document).refused) {
    const span = { start: atom.number.start, end: atom.number.end };
    emit.refuse(span, 'no-figure', atom.reason ?? 'no figure');
    if (atom.reason === UNREADABLE) {
      emit.finding({
        code: 'NUMBER_UNREADABLE',
        message: `"${shortened(t.text.slice(span.start, span.end))}": ${atom.number.malformed ?? 'signs that make no number'}`,
        span,
        rule: 'no-figure',
      });
    }
  }
};

const shortened = (words: string): string =>
  words.length > 60 ? `${words.slice(0, 40)}… (${words.length} characters)` : words;

const emitOne = (
  document: ParsedDocument,
  emit: Emit,
  { q, list }: { q: Quantity; list: readonly Quantity[] },
): void => {
  const t = tokens.of(document);
  const span = figureSpan(t, q);
  const fields = fieldsOf(document, { q, span, list });
  emit.candidate({
    table: 'figures',
    span,
    rule: q.rule,
    confidence: confidenceOf(document, t, q),
    fields,
    hints: hintsOf(t, q),
  });
  findingsOf(emit, q, span, t);
  currencyFindings(document, emit, { q, span, fields });
};

/** What links and adapters need and no column shows. */
const hintsOf = (t: Tokens, q: Quantity): Record<string, unknown> => {
  const hints: Record<string, unknown> = {
    first: q.first,
    last: q.last,
    countedHead: q.counted?.head ?? -1,
    time: q.unit?.time === true,
    vague: q.number.vague === true && !q.range,
  };
  if (q.opener) hints.opener = t.start[q.opener.first];
  if (q.unit?.symbol) hints.symbol = symbolOf(t, q.number.last, q.unit.end);
  if (q.currency?.minor) hints.minor = q.currency.minor;
  return hints;
};

const LIST_JOINTS = wordSet(', ; & and or to by x × - – —');
/** A unit as it is written after its number, without the hyphen or bracket that joins it or the rest of a list that shares it: `, 20 and 100 mV`. */
const symbolOf = (t: Tokens, first: number, end: number): string => {
  let from = first;
  for (let at = first; at < end; at += 1) {
    if (t.kind[at] === NUMBER) from = at + 1;
    else if (!LIST_JOINTS.has(t.word[at])) break;
  }
  return from < end ? t.text.slice(t.start[from], t.end[end - 1]).replace(/^[-(\s]+/, '') : '';
};

/** Number with currency, unit or sign: exactly the number's own characters at its open end. */
const figureSpan = (t: Tokens, q: Quantity): Span => ({
  start: q.first === q.number.first ? q.number.start : t.start[q.first],
  end: q.last === q.number.last ? q.number.end : t.end[q.last - 1],
});

const confidenceOf = (document: ParsedDocument, t: Tokens, q: Quantity): number => {
  const time = q.unit?.time === true && q.kind === 'measure';
  if (
    q.number.form === 'fraction' &&
    (t.text.slice(t.start[q.first], t.end[q.last - 1]).includes('-') ||
      /^\s+of\b/.test(t.text.slice(t.end[q.last - 1], t.end[q.last - 1] + 5)))
  )
    return 0.95;
  if (time) return 0.4;
  const inScience = CALIBRATION[`${q.rule}-in-science`];
  if (inScience !== undefined && scienceText.of(document).found) return inScience;
  return CALIBRATION[q.rule] ?? DEFAULT_CONFIDENCE;
};

const number = (value: Decimal, q: Quantity): string => formatDecimal(majorValue(value, q.currency));

const fieldsOf = (
  document: ParsedDocument,
  { q, span, list }: { q: Quantity; span: Span; list: readonly Quantity[] },
): FigureFields => {
  const t = tokens.of(document);
  const fields: FigureFields = {
    kind: stated(q.kind, span),
    approximate: stated(q.approximate !== undefined, q.approximate ? spanOf(t, q.approximate) : span),
  };
  addAmount(fields, q, span);
  addUnit(fields, t, q, span);
  addMoney(fields, document, q);
  const words = (stretch: Stretch): Value<string> => statedWords(t, stretch);
  if (q.modifier) fields.modifier = words(q.modifier);
  if (q.bound) fields.bound = stated(q.bound.kind, spanOf(t, q.bound.at));
  if (q.per) fields.per = stated(q.per.name, spanOf(t, q.per));
  if (q.counted) {
    fields.counted = words(q.counted.phrase);
    fields.counted_head = words({ first: q.counted.head, last: designationEnd(t, q.counted.head) });
  }
  if (q.measure) fields.measure = words(q.measure);
  if (q.base) fields.base = words(q.base);
  if (q.change) addChange(fields, t, q, { span, list });
  fields.status = q.status ? stated(q.status.value, spanOf(t, q.status.cue)) : implied('actual', span);
  if (q.score) fields.score = stated(q.score.join('-'), span);
  return fields;
};

const addAmount = (fields: FigureFields, q: Quantity, span: Span): void => {
  const make = (value: Decimal): Value<string> =>
    q.formula ? derived(number(value, q), q.formula, span) : stated(number(value, q), span);
  if (q.value && !q.score) fields.value = make(q.value);
  if (q.low && (q.range || q.number.vague))
    fields.low =
      q.number.vague && !q.range
        ? reference(number(q.low, q), 'lexicon/number-words#VAGUE_PLURALS', 'vague amount', span)
        : make(q.low);
  if (q.high && (q.range || q.number.vague))
    fields.high =
      q.number.vague && !q.range
        ? reference(number(q.high, q), 'lexicon/number-words#VAGUE_PLURALS', 'vague amount', span)
        : make(q.high);
  const bound = q.bound?.kind;
  if (q.value && bound) {
    if (bound === 'more_than' || bound === 'at_least') fields.low = make(q.value);
    else fields.high = make(q.value);
  }
};

const nameUnit = (fields: FigureFields, unit: Value<string>, name: Value<string>): void => {
  fields.unit = unit;
  fields.unit_name = name;
};

/** Units of figures that are none of measure: percent, points, years of age, magnitudes, `a 12-storey block`. */
const addOwnUnit = (fields: FigureFields, t: Tokens, q: Quantity, span: Span): boolean => {
  const { kind, counted } = q;
  if (kind === 'percent') nameUnit(fields, stated('%', span), stated('percent', span));
  else if (kind === 'percentage_point')
    nameUnit(fields, stated('percentage point', span), stated('percentage point', span));
  else if (kind === 'basis_point') nameUnit(fields, stated('basis point', span), stated('basis point', span));
  else if (kind === 'age' && !q.unit) nameUnit(fields, implied('a', span), implied('year', span));
  else if (kind === 'number' && counted && t.word[counted.head] === MAGNITUDE) {
    const at = spanOf(t, { first: counted.head, last: counted.head + 1 });
    nameUnit(fields, stated('magnitude', at), stated('magnitude', at));
    fields.measure = stated('magnitude', at);
  } else if (q.rule === 'quake-magnitude') {
    nameUnit(fields, implied('magnitude', span), implied('magnitude', span));
    fields.measure = implied('magnitude', span);
  } else if (
    kind === 'count' &&
    counted &&
    counted.phrase.first === q.last + 1 &&
    counted.head === q.last + 1 &&
    t.text[t.start[q.last]] === '-'
  ) {
    const at = spanOf(t, counted.phrase);
    const noun = textOf(t, counted.phrase).toLowerCase();
    nameUnit(fields, stated(noun, at), stated(noun, at));
  } else return false;
  return true;
};

const addUnit = (fields: FigureFields, t: Tokens, q: Quantity, span: Span): void => {
  const { unit } = q;
  if (addOwnUnit(fields, t, q, span) || !unit || q.kind === 'money') return;
  const at = { start: span.start, end: span.end };
  const entry = `lexicon/units#${unit.name}`;
  nameUnit(fields, reference(unit.ucum, entry, unit.name, at), reference(unit.name, entry, unit.name, at));
  const si = q.value ? toSi(q.value, unit, isTemperatureDifference(t, q)) : undefined;
  if (si && q.kind !== 'age' && !unit.time) {
    fields.si_value = derived(formatDecimal(si.value), si.formula, span);
    fields.si_unit = derived(si.unit, 'SI unit of the unit', span);
  }
};

const addMoney = (fields: FigureFields, document: ParsedDocument, q: Quantity): void => {
  const { currency } = q;
  if (!currency) return;
  const t = tokens.of(document);
  const at = spanOf(t, currency);
  const code = currencyCode(document, q, at);
  const name = currency.minor ?? currency.noun;
  if (code) fields.currency = code;
  if (name) fields.unit_name = currency.carried ? implied(name, at) : stated(name, at);
};

const addChange = (
  fields: FigureFields,
  t: Tokens,
  q: Quantity,
  { span, list }: { span: Span; list: readonly Quantity[] },
): void => {
  const change = q.change!;
  fields.change = stated(change.direction, spanOf(t, change.cue));
  const from = change.from === undefined ? undefined : list[change.from];
  if (from?.value) fields.change_from = stated(number(from.value, from), figureSpan(t, from));
  if (change.result && q.value && q.kind !== 'ratio') fields.change_to = stated(number(q.value, q), span);
};

/** `120% of voters`: a share of people or things that can be no more than all of them. */
const isOverWhole = (q: Quantity): boolean =>
  q.kind === 'percent' &&
  q.share === true &&
  q.value !== undefined &&
  q.change === undefined &&
  compare(q.value, integer(100)) > 0;

/** `fell 150%`: nothing that is counted can lose more than all; profits can. */
const isOverLoss = (t: Tokens, q: Quantity): boolean =>
  q.kind === 'percent' &&
  q.change?.direction === 'decrease' &&
  q.value !== undefined &&
  compare(q.value, integer(100)) > 0 &&
  !(
    q.counted &&
    /^(?:profits?|earnings|income|losses|margins?|balance)$/i.test(
      textOf(t, { first: q.counted.head, last: q.counted.head + 1 }),
    )
  );

const findingsOf = (emit: Emit, q: Quantity, span: Span, t: Tokens): void => {
  const words = t.text.slice(span.start, span.end);
  if (q.number.malformed)
    emit.finding({
      code: 'NUMBER_DOUBTFUL',
      message: `"${words}": ${q.number.malformed}`,
      span,
      rule: q.rule,
    });
  if (q.doubt)
    emit.finding({ code: 'NUMBER_DOUBTFUL', message: `"${words}": ${q.doubt}`, span, rule: q.rule });
  if (q.conflict)
    emit.finding({
      code: 'UNIT_CONFLICT',
      message: `"${words}" is followed by "${textOf(t, q.conflict)}"`,
      span,
      rule: q.rule,
    });
  if (isOverWhole(q) || isOverLoss(t, q))
    emit.finding({ code: 'PERCENT_OVER_HUNDRED', message: `"${words}" of a whole`, span, rule: q.rule });
  if (q.low && q.high && q.range && q.bound)
    emit.finding({
      code: 'RANGE_WITH_BOUND',
      message: `"${words}" is a range and a bound`,
      span,
      rule: q.rule,
    });
};

const currencyFindings = (
  document: ParsedDocument,
  emit: Emit,
  { q, span, fields }: { q: Quantity; span: Span; fields: FigureFields },
): void => {
  if (!q.currency) return;
  const words = document.view.slice(span.start, span.end);
  const whose = `"${words}" does not say whose ${q.currency.noun} it is`;
  if (!fields.currency) emit.finding({ code: 'CURRENCY_OPEN', message: whose, span, rule: q.rule });
  else if (isFirstImplied(document, q))
    emit.finding({
      code: 'CURRENCY_IMPLIED',
      message: `${whose}: taken for ${fields.currency.value} wherever it is bare`,
      span,
      rule: q.rule,
    });
};

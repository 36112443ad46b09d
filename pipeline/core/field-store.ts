import { RECORD_TABLES, TABLES } from '../../schemas/tables.ts';
import { BASES, type OutsideEvidence, type Value } from '../../schemas/value.ts';

/**
 * The fields of a long document's records as numbers: a value with its evidence takes a fifth of the room
 * of its objects. Each field set is a cell of whole numbers:
 *
 *     before | head | what the value is | start, end of each span | formula? | evidence outside?
 *
 * `before` leads to the cell set before it on the same record (0: none), so that a field set again is
 * a further cell. Texts are kept once each; one that is the words of its only span is not kept at all.
 */

const NAMES: readonly string[] = [
  ...new Set(RECORD_TABLES.flatMap((table) => TABLES[table].columns.map(({ name }) => name))),
];
const NUMBER_OF: ReadonlyMap<string, number> = new Map(NAMES.map((name, number) => [name, number]));

/** What the third number of a cell means. */
const WORDS = 0;
const TEXT = 1;
const OTHER = 2;
/** The whole value is kept as an object. */
const OBJECT = 3;

/** Parts of the head: number of the field, of the basis, kind, what follows, and how many spans. */
const NAME_BITS = 8;
const BASIS_BITS = 3;
const KIND_BITS = 2;
const BASIS_AT = NAME_BITS;
const KIND_AT = BASIS_AT + BASIS_BITS;
const FORMULA = 1 << (KIND_AT + KIND_BITS);
const OUTSIDE = FORMULA << 1;
const SPANS_AT = KIND_AT + KIND_BITS + 2;
const MOST_SPANS = 100;
const low = (bits: number): number => (1 << bits) - 1;

/** Numbers of a part of the store, as bits of a place. */
const PART_BITS = 16;
const PART = 1 << PART_BITS;
const FIXED = 3;

type AnyValue = Value<unknown>;
type AnyFields = Readonly<Record<string, AnyValue | undefined>>;

/** Things by number, each once by its key. */
class Numbered<T> {
  private readonly items: T[] = [];
  private readonly numbers = new Map<string, number>();

  add(key: string, item: T): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.items.push(item) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }

  get(number: number): T {
    return this.items[number];
  }
}

/** The fields of one record, read from the store when asked for. */
class KeptFields {
  readonly store: FieldStore;
  /** Place of the cell set last; 0 when there is none. */
  last: number;

  constructor(store: FieldStore, last: number) {
    this.store = store;
    this.last = last;
  }

  /** What a stage file keeps. */
  toJSON(): AnyFields {
    return this.store.fields(this.last);
  }
}

NAMES.forEach((name, number) => {
  Object.defineProperty(KeptFields.prototype, name, {
    get(this: KeptFields) {
      return this.store.value(this.last, number);
    },
    set(this: KeptFields, value: AnyValue) {
      this.last = this.store.set(this.last, number, value);
    },
  });
});

/** The fields of a record with their names as own properties, for code that goes through all of them. */
export const plainFields = (fields: object): AnyFields =>
  fields instanceof KeptFields ? fields.toJSON() : (fields as AnyFields);

/** Holds the fields of one document's records. */
export class FieldStore {
  private readonly view: string;
  private readonly parts: Int32Array[] = [new Int32Array(PART)];
  /** Place 0 stands for no cell. */
  private used = 1;
  private readonly texts = new Numbered<string>();
  private readonly evidence = new Numbered<readonly OutsideEvidence[]>();
  private readonly objects: unknown[] = [];

  constructor(view: string) {
    this.view = view;
  }

  /** The same fields, kept here. Those of a name that no table has stay as they are. */
  keep<F extends object>(fields: F): F {
    if (fields instanceof KeptFields) return fields;
    const names = Object.keys(fields);
    if (!names.every((name) => NUMBER_OF.has(name))) return fields;
    let last = 0;
    for (const name of names) {
      const value = (fields as AnyFields)[name];
      if (value !== undefined) last = this.set(last, NUMBER_OF.get(name)!, value);
    }
    return new KeptFields(this, last) as unknown as F;
  }

  /** Sets a field of the record whose last cell is given; gives its last cell from now on. */
  set(last: number, name: number, value: AnyValue): number {
    const { spans, formula, outside } = value;
    const isObject = spans.length > MOST_SPANS;
    const count = isObject ? 0 : spans.length;
    const kind = isObject ? OBJECT : this.kindOf(value);
    const hasFormula = !isObject && formula !== undefined;
    const hasOutside = !isObject && outside !== undefined;
    const place = this.room(FIXED + 2 * count + (hasFormula ? 1 : 0) + (hasOutside ? 1 : 0));
    const part = this.parts[place >>> PART_BITS];
    let at = place & (PART - 1);
    part[at] = last;
    part[at + 1] =
      name |
      (BASES.indexOf(value.basis) << BASIS_AT) |
      (kind << KIND_AT) |
      (hasFormula ? FORMULA : 0) |
      (hasOutside ? OUTSIDE : 0) |
      (count << SPANS_AT);
    part[at + 2] = this.contentOf(kind, value);
    at += FIXED;
    for (let i = 0; i < count; i += 1, at += 2) {
      part[at] = spans[i].start;
      part[at + 1] = spans[i].end;
    }
    if (hasFormula) part[at++] = this.texts.add(formula, formula);
    if (hasOutside) part[at] = this.evidence.add(JSON.stringify(outside), outside);
    return place;
  }

  /** The value of a field of the record whose last cell is given. */
  value(last: number, name: number): AnyValue | undefined {
    for (let place = last; place !== 0; ) {
      const part = this.parts[place >>> PART_BITS];
      const at = place & (PART - 1);
      if ((part[at + 1] & low(NAME_BITS)) === name) return this.read(part, at);
      place = part[at];
    }
    return undefined;
  }

  /** All fields of the record whose last cell is given, in the order in which they came. */
  fields(last: number): AnyFields {
    const places: number[] = [];
    for (let place = last; place !== 0; place = this.parts[place >>> PART_BITS][place & (PART - 1)])
      places.push(place);
    const fields: Record<string, AnyValue> = {};
    for (const place of places.reverse()) {
      const part = this.parts[place >>> PART_BITS];
      const at = place & (PART - 1);
      fields[NAMES[part[at + 1] & low(NAME_BITS)]] = this.read(part, at);
    }
    return fields;
  }

  private kindOf({ value, spans }: AnyValue): number {
    if (typeof value !== 'string') return OTHER;
    const [span, ...more] = spans;
    const isWords = span !== undefined && !more.length && span.end - span.start === value.length;
    return isWords && this.view.startsWith(value, span.start) ? WORDS : TEXT;
  }

  private contentOf(kind: number, value: AnyValue): number {
    if (kind === WORDS) return 0;
    if (kind === TEXT) return this.texts.add(value.value as string, value.value as string);
    return this.objects.push(kind === OBJECT ? value : value.value) - 1;
  }

  private read(part: Int32Array, at: number): AnyValue {
    const head = part[at + 1];
    const kind = (head >>> KIND_AT) & low(KIND_BITS);
    if (kind === OBJECT) return this.objects[part[at + 2]] as AnyValue;
    const spans: { start: number; end: number }[] = [];
    let next = at + FIXED;
    for (let left = head >>> SPANS_AT; left > 0; left -= 1, next += 2)
      spans.push({ start: part[next], end: part[next + 1] });
    const value =
      kind === WORDS
        ? this.view.slice(spans[0].start, spans[0].end)
        : kind === TEXT
          ? this.texts.get(part[at + 2])
          : this.objects[part[at + 2]];
    const basis = BASES[(head >>> BASIS_AT) & low(BASIS_BITS)];
    const formula = (head & FORMULA) === 0 ? undefined : this.texts.get(part[next++]);
    const outside = (head & OUTSIDE) === 0 ? undefined : this.evidence.get(part[next]);
    if (formula === undefined) return outside ? { value, basis, spans, outside } : { value, basis, spans };
    return outside ? { value, basis, spans, outside, formula } : { value, basis, spans, formula };
  }

  /** A place for a cell of so many numbers. */
  private room(size: number): number {
    if ((this.used & (PART - 1)) + size > PART || (this.used & (PART - 1)) === 0) {
      if ((this.used & (PART - 1)) !== 0) this.used = this.parts.length << PART_BITS;
      this.parts.push(new Int32Array(PART));
    }
    const place = this.used;
    this.used += size;
    return place;
  }
}

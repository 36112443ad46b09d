import type * as z from 'zod';

/** True: the schema takes the value. False says nothing: ask the schema, which also knows why not. */
export type Accepts = (value: unknown) => boolean;

type Def = z.core.$ZodTypes['_zod']['def'];

const never: Accepts = () => false;

/** The conditions on a number or text beyond its type; `undefined` when one is not known here. */
const checksOf = (checks: readonly z.core.$ZodCheck[]): Accepts[] | undefined => {
  const tests: Accepts[] = [];
  for (const check of checks) {
    const def = check._zod.def as z.core.$ZodChecks['_zod']['def'];
    if (def.check === 'greater_than') {
      const least = Number(def.value);
      const { inclusive } = def;
      tests.push((value) => (value as number) > least || (inclusive && value === least));
    } else if (def.check === 'less_than') {
      const most = Number(def.value);
      const { inclusive } = def;
      tests.push((value) => (value as number) < most || (inclusive && value === most));
    } else if (def.check === 'string_format' && 'pattern' in def && def.pattern && !def.pattern.global) {
      const { pattern } = def;
      tests.push((value) => pattern.test(value as string));
    } else return undefined;
  }
  return tests;
};

const withChecks = (
  type: Accepts,
  checks: readonly z.core.$ZodCheck[] = [],
  own: readonly Accepts[] = [],
): Accepts => {
  const more = checksOf(checks);
  if (!more) return never;
  const tests = [...own, ...more];
  if (!tests.length) return type;
  return (value) => type(value) && tests.every((test) => test(value));
};

const textAccepts = (def: z.core.$ZodStringDef & { format?: string; pattern?: RegExp }): Accepts => {
  if (!def.format) return withChecks(isText, def.checks);
  const { pattern } = def;
  if (def.format !== 'date' || !pattern || pattern.global) return never;
  return withChecks(isText, def.checks, [(value) => pattern.test(value as string)]);
};

const numberAccepts = (def: z.core.$ZodNumberDef & { format?: string }): Accepts => {
  if (def.format && def.format !== 'safeint') return never;
  return withChecks(def.format ? Number.isSafeInteger : Number.isFinite, def.checks);
};

/** How a cell is tested: most are texts, which need no call. */
const ANY = 0;
const TEXT = 1;
const TEXT_OR_NULL = 2;

/** The test of a text without further conditions. */
const isText: Accepts = (value) => typeof value === 'string';

const kindOf = (schema: z.core.$ZodType, accepts: Accepts): number => {
  if (accepts === isText) return TEXT;
  const def = schema._zod.def as Def;
  return def.type === 'nullable' && !def.checks?.length && acceptsOf(def.innerType) === isText
    ? TEXT_OR_NULL
    : ANY;
};

/** Exactly the keys of the shape; one that may be absent is, or has a value. */
const objectAccepts = (def: z.core.$ZodObjectDef): Accepts => {
  if (def.catchall?._zod.def.type !== 'never' || def.checks?.length) return never;
  const names = Object.keys(def.shape);
  const accepts = names.map((name) => acceptsOf(def.shape[name]));
  const kinds = Uint8Array.from(names, (name, i) => kindOf(def.shape[name], accepts[i]));
  const optional = names.map((name) => def.shape[name]._zod.def.type === 'optional');
  const isGood = (i: number, cell: unknown): boolean => {
    if (cell === undefined) return optional[i];
    if (typeof cell === 'string' && kinds[i] !== ANY) return true;
    if (cell === null && kinds[i] === TEXT_OR_NULL) return true;
    return accepts[i](cell);
  };
  /** In whatever order the keys come. */
  const acceptsAnyOrder = (record: Readonly<Record<string, unknown>>): boolean => {
    let absent = 0;
    for (let i = 0; i < names.length; i += 1) {
      const cell = record[names[i]];
      if (cell === undefined) absent += 1;
      if (!isGood(i, cell)) return false;
    }
    return keysOf(record) === names.length - absent;
  };
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const record = value as Readonly<Record<string, unknown>>;
    let i = 0;
    // Rows name their columns in order: going through them needs no look-up.
    for (const name in record) {
      while (i < names.length && names[i] !== name && optional[i]) i += 1;
      if (names[i] !== name) return acceptsAnyOrder(record);
      const cell = record[name];
      if (cell === undefined) return acceptsAnyOrder(record);
      if (!isGood(i, cell)) return false;
      i += 1;
    }
    while (i < names.length && optional[i]) i += 1;
    return i === names.length;
  };
};

/** The number of keys of a record, inherited ones too: those make the schema decide. */
const keysOf = (record: object): number => {
  let count = 0;
  for (const _ in record) count += 1;
  return count;
};

const itemsAccepts =
  (element: Accepts): Accepts =>
  (value) => {
    if (!Array.isArray(value)) return false;
    for (let i = 0; i < value.length; i += 1) if (!element(value[i])) return false;
    return true;
  };

/**
 * A quick test made from a schema of a row. It knows the kinds of schema that columns are made of;
 * of any other it says false, so that the schema itself decides.
 */
export const acceptsOf = (schema: z.core.$ZodType): Accepts => {
  const def = schema._zod.def as Def;
  switch (def.type) {
    case 'string':
      return textAccepts(def);
    case 'number':
      return numberAccepts(def);
    case 'boolean':
      return def.checks?.length ? never : (value) => typeof value === 'boolean';
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries));
      return def.checks?.length ? never : (value) => values.has(value);
    }
    case 'nullable':
    case 'optional': {
      const inner = acceptsOf(def.innerType);
      if (def.checks?.length) return never;
      return def.type === 'optional' ? inner : (value) => value === null || inner(value);
    }
    case 'array':
      return def.checks?.length ? never : itemsAccepts(acceptsOf(def.element));
    case 'object':
      return objectAccepts(def);
    default:
      return never;
  }
};

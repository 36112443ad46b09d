/**
 * A table to look words of a text up in. It has no prototype, whose names (`constructor`, `valueOf`) are
 * words as well: they are found only when the table has them.
 */
export const ownTable = <V>(entries: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  Object.assign(Object.create(null), entries);

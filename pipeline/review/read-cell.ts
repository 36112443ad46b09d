import type { TableDefinition } from '../../schemas/table.ts';

export type CellReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

const parseText = (type: string, text: string): unknown => {
  if (text === '') return type === 'text-list' ? [] : null;
  if (type === 'integer' || type === 'double') return Number(text);
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (type === 'text-list')
    return text.startsWith('[') ? (JSON.parse(text) as unknown) : text.split(';').map((part) => part.trim());
  return text;
};

/** Reads a value a person wrote for a column; `reason` says why it does not fit. Empty text empties the cell. */
export const readCell = (table: TableDefinition, field: string, text: string): CellReading => {
  const column = table.columns.find(({ name }) => name === field);
  if (!column) return { ok: false, reason: `${table.name} has no column ${field}` };
  let value: unknown;
  try {
    value = parseText(column.type, text);
  } catch (error) {
    return { ok: false, reason: (error as Error).message };
  }
  if (value === null) return { ok: true, value };
  const parsed = table.schema.shape[field].safeParse(value);
  return parsed.success ? { ok: true, value } : { ok: false, reason: parsed.error.issues[0].message };
};

import type { DocumentRecord, Dropped } from '../../schemas/stages.ts';
import { RECORD_TABLES, type RecordTable, TABLES } from '../../schemas/tables.ts';
import type { Value } from '../../schemas/value.ts';

type Fields = Record<string, Value<unknown> | undefined>;

/** Columns that hold ids of records of the same document. */
const LINKS = new Map(
  RECORD_TABLES.map((table) => {
    const references: Readonly<Record<string, string>> = TABLES[table].references;
    return [
      table,
      TABLES[table].columns.filter(({ name }) => name !== 'document_id' && references[name] !== undefined),
    ];
  }),
);

/**
 * Takes out what cannot stand without the records in `gone` (id → why): mentions of a thing, roles
 * of a person. Elsewhere the link to them is emptied. What is taken out is added to `gone`.
 */
export const withdrawDependents = (
  lists: Map<RecordTable, DocumentRecord[]>,
  gone: Map<unknown, string>,
): Dropped[] => {
  const dropped: Dropped[] = [];
  for (let before = 0; gone.size > before; ) {
    before = gone.size;
    for (const [table, list] of lists) {
      const kept = list.filter((record) => {
        const lost = lostLink(table, record, gone);
        if (lost === undefined) return true;
        const reason = `${gone.get(lost)}, and it was linked to that`;
        dropped.push({ candidate: record, reason });
        gone.set(record.id, reason);
        return false;
      });
      if (kept.length < list.length) lists.set(table, kept);
    }
  }
  return dropped;
};

/** Empties the links of a record to what is gone; gives the id of one that it cannot stand without. */
const lostLink = (
  table: RecordTable,
  record: DocumentRecord,
  gone: ReadonlyMap<unknown, string>,
): unknown => {
  const fields = record.fields as Fields;
  for (const { name, nullable, type } of LINKS.get(table)!) {
    const link = fields[name];
    if (!link) continue;
    if (type === 'text-list') {
      const ids = link.value as readonly string[];
      if (ids.some((id) => gone.has(id)))
        fields[name] = { ...link, value: ids.filter((id) => !gone.has(id)) };
    } else if (gone.has(link.value)) {
      if (!nullable) return link.value;
      delete fields[name];
    }
  }
  return undefined;
};

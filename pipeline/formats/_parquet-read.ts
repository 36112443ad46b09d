import type { FileMetaData } from 'hyparquet';
import type { Column, Segment } from '../../schemas/column.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import { dateOf } from '../core/calendar.ts';
import type { TableShape } from '../core/define-format.ts';
import { fromBytes, fromUnscaled } from './_parquet-decimal.ts';
import { SEGMENT_FIELDS, textColumnOf } from './_parquet-schema.ts';

/** Takes decimal and date types off the schema, so that the reader hands out what is stored. */
const asStored = (metadata: FileMetaData): FileMetaData => ({
  ...metadata,
  schema: metadata.schema.map((element) =>
    element.converted_type === 'DECIMAL' || element.converted_type === 'DATE'
      ? { ...element, converted_type: undefined, logical_type: undefined }
      : element,
  ),
});

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

const dayText = (number: number): string => {
  const { year, month, day } = dateOf(number);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

const segment = (stored: Record<string, unknown>): Segment =>
  Object.fromEntries(
    SEGMENT_FIELDS.filter((name) => stored[name] !== null && stored[name] !== undefined).map((name) => [
      name,
      stored[name],
    ]),
  ) as unknown as Segment;

const readCell = (stored: Record<string, unknown>, { name, type }: Column): unknown => {
  const cell = stored[name];
  if (type === 'decimal') {
    return cell instanceof Uint8Array ? fromUnscaled(fromBytes(cell)) : (stored[textColumnOf(name)] ?? null);
  }
  if (type === 'text-list') return cell ?? [];
  if (type === 'segment-list') return ((cell ?? []) as Record<string, unknown>[]).map(segment);
  if (cell === undefined || cell === null) return null;
  return type === 'date' ? dayText(cell as number) : cell;
};

/** The rows of a Parquet file as they were given to the encoder. Decimals are exact. */
export const readParquet = async (bytes: Uint8Array, table: TableShape): Promise<AnyRow[]> => {
  const { parquetMetadata, parquetReadObjects } = await import('hyparquet');
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  // The reader's own decoder drops a byte order mark at the start of a text.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parsers = { stringFromBytes: (text: Uint8Array) => text && decoder.decode(text) };
  const metadata = asStored(parquetMetadata(file));
  const { gunzipSync } = await import('node:zlib');
  const compressors = { GZIP: (input: Uint8Array) => gunzipSync(input) };
  const stored = await parquetReadObjects({ file, metadata, compressors, parsers });
  return stored.map((row) =>
    Object.fromEntries(table.columns.map((column) => [column.name, readCell(row, column)])),
  );
};

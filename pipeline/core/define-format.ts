import type { Column } from '../../schemas/column.ts';

/** A table codec. Defined by the export stage. */
export interface Format {
  readonly id: string;
  readonly columns?: readonly Column[];
}

/** A writer that needs the whole data set. */
export interface Publisher {
  readonly id: string;
}

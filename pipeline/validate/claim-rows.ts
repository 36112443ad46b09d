import type { DocumentRecord, RecordSet, RowList } from '../../schemas/stages.ts';
import { type AnyRow, RECORD_TABLES } from '../../schemas/tables.ts';
import type { ClaimMaker } from './claims.ts';

/** Which claims of a document do not go out. */
export interface Withheld {
  /** Ids of rows that are rejected. */
  readonly records: ReadonlySet<unknown>;
  /** `record.field` of cells that were emptied. */
  readonly cells: ReadonlySet<string>;
  /** Ids of claims that do not fit their table. */
  readonly claims: Set<unknown>;
}

/**
 * The claims of all kept rows, made from the records each time they are gone through: those of a long
 * document take more room than all else that is known of it.
 */
export class ClaimRows implements RowList {
  private readonly maker: ClaimMaker;
  private readonly records: RecordSet;
  private readonly withheld: Withheld;
  length = 0;

  constructor(maker: ClaimMaker, records: RecordSet, withheld: Withheld) {
    this.maker = maker;
    this.records = records;
    this.withheld = withheld;
  }

  *[Symbol.iterator](): Generator<AnyRow> {
    const some: AnyRow[] = [];
    for (const table of RECORD_TABLES) {
      for (const record of this.records[table] as readonly DocumentRecord[]) {
        if (this.withheld.records.has(record.id)) continue;
        some.length = 0;
        this.maker.claims(record, some);
        for (const claim of some) if (this.goesOut(claim)) yield claim;
      }
    }
  }

  /** All of them at once. */
  all(): AnyRow[] {
    const { records: out, cells, claims } = this.withheld;
    const all: AnyRow[] = [];
    for (const table of RECORD_TABLES) {
      for (const record of this.records[table] as readonly DocumentRecord[])
        if (!out.size || !out.has(record.id)) this.maker.claims(record, all);
    }
    return cells.size || claims.size ? all.filter((claim) => this.goesOut(claim)) : all;
  }

  /** What a stage file, a worker or a cache keeps. */
  toJSON(): AnyRow[] {
    return this.all();
  }

  private goesOut(claim: AnyRow): boolean {
    const { cells, claims } = this.withheld;
    if (cells.size && cells.has(`${claim.record_id}.${claim.field}`)) return false;
    return !claims.has(claim.id);
  }
}

import { ByteWriter } from '../core/byte-writer.ts';
import type { OutputFile } from '../core/output.ts';

/** A chunk is handed on between rows once it holds this much. */
const FULL = 1 << 16;

/** UTF-8 on its way to a file. */
export class ByteText extends ByteWriter {
  private readonly file: OutputFile;

  constructor(file: OutputFile) {
    super();
    this.file = file;
  }

  /** Hands a full chunk to the file; true when it did, so that nothing stands before `at`. */
  handOnFull(): boolean {
    if (this.at < FULL) return false;
    this.handOn();
    return true;
  }

  /** Hands everything to the file. */
  handOn(): void {
    if (this.at) this.file.write(this.data.subarray(0, this.at));
    this.reset(FULL * 4);
  }
}

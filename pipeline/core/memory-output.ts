import { createHash } from 'node:crypto';
import type { OutputFile, OutputFolder, OutputReader } from './output.ts';

/** Text is gathered to this length before it becomes bytes. */
const PENDING = 1 << 16;

class MemoryFile implements OutputFile {
  readonly path: string;
  private readonly chunks: Uint8Array[] = [];
  private readonly hash = createHash('sha256');
  private pending = '';
  private closed: { sha256: string; bytes: number } | undefined;

  constructor(path: string) {
    this.path = path;
  }

  write(chunk: string | Uint8Array): void {
    if (typeof chunk === 'string') {
      this.pending += chunk;
      if (this.pending.length >= PENDING) this.drain();
    } else {
      this.drain();
      this.put(Uint8Array.from(chunk));
    }
  }

  private drain(): void {
    if (this.pending) this.put(Buffer.from(this.pending));
    this.pending = '';
  }

  private put(bytes: Uint8Array): void {
    this.hash.update(bytes);
    this.chunks.push(bytes);
  }

  close(): { sha256: string; bytes: number } {
    this.drain();
    this.closed ??= {
      sha256: this.hash.digest('hex'),
      bytes: this.chunks.reduce((sum, chunk) => sum + chunk.length, 0),
    };
    return this.closed;
  }

  get content(): Uint8Array {
    return Buffer.concat(this.chunks);
  }
}

/** An output kept in memory: for `check`, the library and tests. Readable once published. */
export class MemoryOutput implements OutputFolder, OutputReader {
  private readonly files: MemoryFile[] = [];
  private published = new Map<string, Uint8Array>();

  open(path: string): OutputFile {
    const file = new MemoryFile(path);
    this.files.push(file);
    return file;
  }

  async publish(): Promise<void> {
    for (const file of this.files) file.close();
    this.published = new Map(this.files.map((file) => [file.path, file.content]));
  }

  abandon(): void {
    this.files.length = 0;
  }

  list(): readonly string[] {
    return [...this.published.keys()].sort();
  }

  read(path: string): Uint8Array | undefined {
    return this.published.get(path);
  }
}

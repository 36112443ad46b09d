/** A file being written: bytes are hashed as they are given, before they reach the disk. */
export interface OutputFile {
  readonly path: string;
  write(chunk: string | Uint8Array): void;
  /** Closes it; nothing can be written afterwards. Calling it again gives the same. */
  close(): { readonly sha256: string; readonly bytes: number };
}

/** The output folder as an effect: files are written apart and published together. */
export interface OutputFolder {
  /** Opens a file by its path inside the folder, with `/` between names. */
  open(path: string): OutputFile;
  /** Publishes all closed files; `last` is published after all others. */
  publish(last: string): Promise<void>;
  /** Removes what was written so far; the earlier output stays as it is. */
  abandon(): void;
}

/** Reads a published output: a folder on disk or one in memory. */
export interface OutputReader {
  /** Paths of all files, sorted by code unit, without those of stages and hidden ones. */
  list(): readonly string[];
  /** The bytes of a file; `undefined` when there is none. */
  read(path: string): Uint8Array | undefined;
}

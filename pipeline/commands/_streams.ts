import { writeSync } from 'node:fs';

/** What happens when the reader of stdout goes away; the command line sets it. */
let failed: ((error: Error) => void) | undefined;
let isOpen = false;

export const onStdoutFailure = (handler: (error: Error) => void): void => {
  failed = handler;
};

/** Stdout, opened when it is asked for: that takes longer than many a document. */
export const stdout = (): NodeJS.WriteStream => {
  if (!isOpen) {
    isOpen = true;
    if (failed) process.stdout.on('error', failed);
  }
  return process.stdout;
};

/** Writes to stderr at once and without opening a stream; by the stream where that cannot be done. */
export const toStderr = (text: string): void => {
  let bytes: Uint8Array = Buffer.from(text);
  try {
    while (bytes.length) bytes = bytes.subarray(writeSync(2, bytes));
  } catch {
    process.stderr.write(bytes);
  }
};

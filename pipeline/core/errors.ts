/** An error that says how the process ends (exit codes: PRODUCT section 5, README). */
export class CodedError extends Error {
  readonly code: string;
  readonly exitCode: number;

  constructor(code: string, message: string, options: { exitCode: number; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.exitCode = options.exitCode;
  }
}

/** Usage, configuration or schema error; nothing was written. Exit code 2. */
export class UsageError extends CodedError {
  constructor(code: string, message: string, cause?: unknown) {
    super(code, message, { exitCode: 2, cause });
  }
}

/** A broken invariant: a bug. Exit code 70. */
export class InvariantError extends CodedError {
  constructor(message: string, cause?: unknown) {
    super('INVARIANT_BROKEN', message, { exitCode: 70, cause });
  }
}

/** Reading or writing failed. Exit code 74. */
export class IoError extends CodedError {
  constructor(code: string, message: string, cause?: unknown) {
    super(code, message, { exitCode: 74, cause });
  }
}

/** Another run holds the output folder. Exit code 75. */
export class LockedError extends CodedError {
  constructor(message: string) {
    super('OUTPUT_LOCKED', message, { exitCode: 75 });
  }
}

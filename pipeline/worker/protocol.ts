import * as z from 'zod';

/** Version of the protocol; a request with another one is answered with an error line. */
export const PROTOCOL = 1;

/** One request line. `text` or `path`; `sha256` is that of the UTF-8 form of `text`. */
export const Request = z.strictObject({
  v: z.literal(PROTOCOL),
  id: z.string().min(1),
  text: z.string().optional(),
  path: z.string().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  mediaType: z.enum(['text/plain', 'text/markdown', 'text/html']).optional(),
  meta: z
    .strictObject({
      title: z.string().optional(),
      published: z.string().optional(),
      url: z.string().optional(),
      byline: z.string().optional(),
      publisher: z.string().optional(),
    })
    .optional(),
});
export type Request = z.infer<typeof Request>;

/** Codes of error lines. */
export const WORKER_ERRORS = {
  BAD_LINE: 'the line is not a request of this protocol',
  NOT_ASCII: 'the line holds a byte above 0x7F: write \\uXXXX',
  TEXT_DAMAGED: 'the sha256 of the text is not the one given',
  UNREADABLE: 'the document could not be read',
  FAILED: 'the document could not be processed',
  TIMEOUT: 'the document took longer than the limit',
  DIED: 'the process that worked on the document died',
} as const;
export type WorkerError = keyof typeof WORKER_ERRORS;

/** One answer line. */
export type Answer =
  | {
      readonly v: typeof PROTOCOL;
      readonly id: string;
      readonly sha256: string;
      readonly toolVersion: string;
      readonly configHash: string;
      readonly records: readonly Readonly<Record<string, unknown>>[];
    }
  | {
      readonly v: typeof PROTOCOL;
      readonly id: string | null;
      readonly error: { readonly code: string; readonly message: string };
    };

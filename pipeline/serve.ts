import { randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { IoError, UsageError } from './core/errors.ts';
import { parseCsv } from './formats/_csv-parse.ts';
import { readDecisions, REVIEW_COLUMNS } from './review/decisions.ts';

const LARGEST_REVIEW = 16 << 20;
const PAGE = /^\/(?:audit\.html|audit\/(?:index|doc_[0-9a-z]+)\.html)?$/;

export interface ServeOptions {
  readonly output: string;
  /** Where decisions are appended. */
  readonly review: string;
  /** 0 takes any free port. */
  readonly port: number;
}

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const reply = (
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/plain; charset=utf-8',
): void => {
  response.writeHead(status, { ...HEADERS, 'content-type': type });
  response.end(text);
};

const sameToken = (given: unknown, token: string): boolean =>
  typeof given === 'string' &&
  given.length === token.length &&
  timingSafeEqual(Buffer.from(given), Buffer.from(token));

/** The page as written, allowed to send decisions back to this server only. */
const withToken = (html: string, token: string): string =>
  html
    .replace("connect-src 'none'", "connect-src 'self'")
    .replace(
      '<meta name="viewport"',
      `<meta name="sourceline-token" content="${token}">\n<meta name="viewport"`,
    );

const bodyOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_REVIEW) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const quote = (cell: string | null): string => `"${(cell ?? '').replaceAll('"', '""')}"`;

/** Adds the lines of `csv` to the review file; the file is replaced as a whole. */
const appendReview = (path: string, csv: string): number => {
  const rows = parseCsv(csv);
  const { decisions, problems } = readDecisions(rows, 'review.csv');
  if (problems.length) throw new Error(problems[0].message);
  const header = rows[0].map((cell) => cell ?? '');
  const lines = rows
    .slice(1)
    .map((row) => REVIEW_COLUMNS.map((name) => quote(row[header.indexOf(name)] ?? '')).join(','));
  const before = existsSync(path)
    ? readFileSync(path, 'utf8').replace(/\r?\n?$/, '\r\n')
    : `${REVIEW_COLUMNS.join(',')}\r\n`;
  writeFileSync(`${path}.part`, `${before}${lines.join('\r\n')}\r\n`);
  renameSync(`${path}.part`, path);
  return decisions.length;
};

const takeReview = async (
  request: IncomingMessage,
  response: ServerResponse,
  { review }: ServeOptions,
): Promise<void> => {
  const body = await bodyOf(request);
  if (body === undefined) return reply(response, 413, 'the review is larger than 16 MiB');
  try {
    const count = appendReview(review, body);
    reply(response, 200, `${count} ${count === 1 ? 'decision' : 'decisions'} saved`);
  } catch (error) {
    reply(response, 400, (error as Error).message);
  }
};

/**
 * Serves the audit pages of an output folder on the loopback address and appends decisions to the
 * review file. A decision is taken only from this server's own page: host, origin and a token that
 * is made anew at each start must agree. Resolves when it listens. Rejects with a usage error when the
 * folder holds no pages, and with an input or output error when the port cannot be had.
 */
export const serve = async (
  options: ServeOptions,
): Promise<{ server: Server; address: string; token: string }> => {
  if (!['audit.html', 'audit/index.html'].some((page) => existsSync(join(options.output, page))))
    throw new UsageError(
      'OUTPUT_MISSING',
      `${options.output} holds no audit pages: run \`sourceline run\` first, with --publish audit-page for many documents`,
    );
  const token = randomBytes(24).toString('hex');
  const server = createServer((request, response) => {
    const host = `127.0.0.1:${(server.address() as { port: number }).port}`;
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    if (request.headers.host !== host) return reply(response, 403, 'not this host');
    if (request.method === 'POST' && path === '/review') {
      const origin = request.headers.origin;
      if (origin !== `http://${host}`) return reply(response, 403, 'not this origin');
      if (!sameToken(request.headers['x-sourceline-token'], token))
        return reply(response, 403, 'not this token');
      return void takeReview(request, response, options);
    }
    if (request.method !== 'GET' || !PAGE.test(path)) return reply(response, 404, 'no such page');
    const single = existsSync(join(options.output, 'audit.html')) ? 'audit.html' : 'audit/index.html';
    const file = join(options.output, path === '/' ? single : path.slice(1));
    if (!existsSync(file)) return reply(response, 404, 'no such page: run `sourceline run` first');
    reply(response, 200, withToken(readFileSync(file, 'utf8'), token), 'text/html; charset=utf-8');
  });
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new IoError('PORT_UNAVAILABLE', `cannot listen on 127.0.0.1:${options.port} (${cause.code})`, cause),
      ),
    );
    server.listen(options.port, '127.0.0.1', () => {
      resolve({ server, address: `http://127.0.0.1:${(server.address() as { port: number }).port}/`, token });
    });
  });
};

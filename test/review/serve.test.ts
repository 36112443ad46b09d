import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REVIEW_COLUMNS } from '../../pipeline/review/decisions.ts';
import { serve } from '../../pipeline/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-serve-'));
const review = join(folder, 'review.csv');
const ROW = [
  'reject',
  'figures',
  'fig_1',
  '',
  '',
  'doc_1',
  '3,500',
  '',
  '',
  '0',
  '5',
  'R. Reader',
  'read it',
];
const CSV = `${REVIEW_COLUMNS.join(',')}\r\n${ROW.map((cell) => `"${cell}"`).join(',')}\r\n`;

let server: Server;
let port: number;
let token: string;

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Status and text of an answer; the headers are what an honest page sends unless others are given. */
const ask = ({ method = 'POST', path = '/review', headers = {}, body = CSV }: Asked) =>
  new Promise<{ status?: number; text: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const honest = { origin: `http://127.0.0.1:${port}`, 'x-sourceline-token': token };
    const given = { host: '127.0.0.1', port, method, path, headers: { ...honest, ...headers } };
    const sent = request(given, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode,
          text: Buffer.concat(parts).toString(),
          headers: answer.headers,
        }),
      );
    });
    sent.on('error', reject);
    sent.end(method === 'GET' ? undefined : body);
  });

describe('serve', () => {
  beforeAll(async () => {
    mkdirSync(join(folder, 'output'));
    const page = '<meta content="connect-src \'none\'"><meta name="viewport" content="width=device-width">';
    writeFileSync(join(folder, 'output/audit.html'), page);
    writeFileSync(join(folder, 'output/secret.html'), 'secret');
    const served = await serve({ output: join(folder, 'output'), review, port: 0 });
    ({ server, token } = served);
    port = (server.address() as { port: number }).port;
  });
  afterAll(() => server.close());

  it('listens on the loopback address alone', () => {
    expect((server.address() as { address: string }).address).toBe('127.0.0.1');
  });

  it('gives the page a token and leave to speak to this server only', async () => {
    const { status, text, headers } = await ask({ method: 'GET', path: '/' });
    expect(status).toBe(200);
    expect(text).toContain(`<meta name="sourceline-token" content="${token}">`);
    expect(text).toContain("connect-src 'self'");
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  });

  it.each([
    ['another origin', { origin: 'http://evil.example' }],
    ['no origin', { origin: '' }],
    ['another host, as after a rebound name', { host: 'evil.example' }],
    ['no token', { 'x-sourceline-token': '' }],
    ['a wrong token', { 'x-sourceline-token': '0'.repeat(48) }],
  ])('refuses a decision with %s', async (_name, headers) => {
    expect((await ask({ headers })).status).toBe(403);
    expect(() => readFileSync(review)).toThrow();
  });

  it.each(['/secret.html', '/../review.csv', '/audit/../secret.html', '/audit/doc_x%2f..', '/review'])(
    'has no page %s',
    async (path) => {
      expect((await ask({ method: 'GET', path })).status).toBe(404);
    },
  );

  it('appends decisions to the review file and refuses what is none', async () => {
    expect(await ask({})).toMatchObject({ status: 200, text: '1 decision saved' });
    expect(await ask({})).toMatchObject({ status: 200 });
    const once = CSV.split('\r\n');
    expect(readFileSync(review, 'utf8').split('\r\n').length).toBe(once.length + 1);
    const before = readFileSync(review, 'utf8');
    expect((await ask({ body: 'somebody,else\r\n1,2\r\n' })).status).toBe(400);
    expect((await ask({ body: CSV.replace('"reject"', '"explode"') })).status).toBe(400);
    expect(readFileSync(review, 'utf8')).toBe(before);
  });

  it('takes no review larger than 16 MiB', async () => {
    const answer = await ask({ body: 'x'.repeat((16 << 20) + 1) }).catch(() => ({ status: 413 }));
    expect(answer.status).toBe(413);
  });
});

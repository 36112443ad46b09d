import { once } from 'node:events';
import { note, type Register } from './_command.ts';
import { stdout } from './_streams.ts';
import { type SharedOptions, settingOf, withSharedOptions } from './_inputs.ts';

/** Lines of stdin, split at 0x0A only; each byte becomes one character, so that a byte above 0x7F shows. */
async function* stdinLines(): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of process.stdin) {
    const parts = (rest + (chunk as Buffer).toString('latin1')).split('\n');
    rest = parts.pop()!;
    yield* parts;
  }
  if (rest) yield rest;
}

const workerCommand: Register = (program) => {
  withSharedOptions(
    program
      .command('worker')
      .description('NDJSON on stdin and stdout: one result or error line per document, in order'),
  ).action(async (options: SharedOptions) => {
    const { WorkerService } = await import('../worker/serve-worker.ts');
    const service = new WorkerService(
      await settingOf(options),
      process.env.SOURCELINE_ENTRY ?? process.argv[1],
    );
    let count = 0;
    try {
      for await (const line of stdinLines()) {
        if (!line.trim()) continue;
        const answer = await service.answer(line);
        count += 1;
        if (!stdout().write(`${answer}\n`)) await once(stdout(), 'drain');
      }
    } finally {
      service.close();
    }
    note(`${count} answered`);
  });
};

export default workerCommand;

import { readFileSync } from 'node:fs';
import { UsageError } from '../core/errors.ts';
import type { Register } from './_command.ts';
import { stdout } from './_streams.ts';

const readText = (path: string): string => {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (cause) {
    throw new UsageError(
      'CASES_UNREADABLE',
      `cannot read the cases ${path}: ${(cause as Error).message}`,
      cause,
    );
  }
};

const predictCommand: Register = (program) => {
  program
    .command('predict')
    .description('print predictions for a file of cases, one a line, in the form of that layer’s scorer')
    .argument('<layer>', 'ner, figures, quotes or article')
    .argument('<cases>', 'JSON Lines of {id, text, published?, title?, mediaType?}, or - for stdin')
    .action(async (layer: string, path: string) => {
      const { LAYERS, predict } = await import('../predict/layers.ts');
      const { readCases } = await import('../predict/_case.ts');
      const { prepareParsers } = await import('../parse/parse-document.ts');
      const chosen = LAYERS.find((name) => name === layer);
      if (!chosen)
        throw new UsageError(
          'LAYER_UNKNOWN',
          `there is no layer ${layer}: choose one of ${LAYERS.join(', ')}`,
        );
      const cases = readCases(readText(path), path);
      await prepareParsers(cases.map((item) => item.mediaType ?? 'text/plain'));
      for (const item of cases) stdout().write(`${JSON.stringify(predict(chosen, item))}\n`);
    });
};

export default predictCommand;

import { note, type Register } from './_command.ts';
import { type SharedOptions, wholeNumber, withSharedOptions } from './_inputs.ts';

const reviewCommand: Register = (program) => {
  program
    .command('review')
    .description('check a review file: every line that cannot be used, and how many decisions there are')
    .argument('[file]', 'the review file', 'review.csv')
    .action(async (file: string) => {
      const { readReview } = await import('../review-file.ts');
      const { exitWith, print } = await import('./_command.ts');
      const { decisions, problems } = readReview(file);
      for (const { message } of problems) note(message);
      const counts = ['accept', 'reject', 'correct', 'add'].map(
        (kind) => `${decisions.filter(({ decision }) => decision === kind).length} ${kind}`,
      );
      print(
        `${decisions.length} ${decisions.length === 1 ? 'decision' : 'decisions'}: ${counts.join(', ')}. \`sourceline run\` applies them.`,
      );
      if (problems.length) exitWith(1);
    });
  withSharedOptions(
    program
      .command('serve')
      .description('show the audit pages on 127.0.0.1 and save decisions to the review file'),
  )
    .option('--port <n>', 'port; 0 takes a free one', '0')
    .action(async (options: SharedOptions & { port: string }) => {
      const { serve } = await import('../serve.ts');
      const { UsageError } = await import('../core/errors.ts');
      const port = wholeNumber(options.port, '--port');
      if (port > 65_535)
        throw new UsageError('OPTION_INVALID', `--port wants a number up to 65535, not ${port}`);
      const { address } = await serve({
        output: options.output,
        review: options.review ?? 'review.csv',
        port,
      });
      note(`audit pages on ${address} (stop with Ctrl-C)`);
    });
};

export default reviewCommand;

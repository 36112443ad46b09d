import type { Register } from './_command.ts';

/** The other end of `--jobs` and `worker`: speaks to its parent process only. */
const childCommand: Register = (program) => {
  program.command('child', { hidden: true }).action(async () => {
    const { serveParent } = await import('../worker/child.ts');
    serveParent();
  });
};

export default childCommand;

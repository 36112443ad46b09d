import { renameSync, statSync } from 'node:fs';

/** Numbers of the system call renameat2 on Linux. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276, riscv64: 276, loong64: 276 };
const SWAP = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

const identity = (path: string): string => {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
};

/**
 * Lets two folders change places in one step. Node has no call for it; on Linux perl asks the system
 * (renameat2 with RENAME_EXCHANGE). `false` when that cannot be done here; then nothing has changed.
 */
export const exchangeInOneStep = (one: string, other: string): boolean => {
  const call = process.platform === 'linux' ? RENAMEAT2[process.arch] : undefined;
  if (!call) return false;
  const wanted = identity(other);
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  spawnSync('perl', ['-e', SWAP, String(call), one, other], { stdio: 'ignore' });
  return identity(one) === wanted;
};

/** Puts `next` in the place of `current`, which goes to `former`. There is no `current` between two steps. */
export const exchangeInTwoSteps = (current: string, next: string, former: string): void => {
  renameSync(current, former);
  try {
    renameSync(next, current);
  } catch (error) {
    renameSync(former, current);
    throw error;
  }
};

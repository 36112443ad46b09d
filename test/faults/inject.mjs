// Preloaded into a child process: fails or kills at the n-th write, sync or rename.
// SOURCELINE_FAULT=<n>:<ENOSPC|EIO|KILL>; SOURCELINE_FAULT_FIRED=<file that is made when it fires>.
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);
const fs = require('node:fs');
const promises = require('node:fs/promises');
const [at, mode] = (process.env.SOURCELINE_FAULT ?? '0:EIO').split(':');
const { writeSync, writeFileSync } = fs;
const { open, rename, writeFile } = promises;
let count = 0;

/** Fires when it is the turn of this operation; `before` is done first. */
const turn = (what, before) => {
  count += 1;
  if (count !== Number(at)) return;
  before?.();
  writeFileSync(process.env.SOURCELINE_FAULT_FIRED, what);
  if (mode === 'KILL') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${mode}: injected at ${what}`), { code: mode });
};

fs.writeSync = (handle, bytes, ...rest) => {
  if (handle > 2) {
    turn('write', () => {
      const torn = Buffer.from(bytes);
      writeSync(handle, torn, 0, torn.length >> 1);
    });
  }
  return writeSync(handle, bytes, ...rest);
};
promises.writeFile = async (path, data, ...rest) => {
  turn('write', () => writeFileSync(path, String(data).slice(0, 20)));
  return writeFile(path, data, ...rest);
};
promises.rename = async (from, to) => {
  turn('rename');
  return rename(from, to);
};
promises.open = async (...given) => {
  const handle = await open(...given);
  const sync = handle.sync.bind(handle);
  handle.sync = async () => {
    turn('fsync');
    return sync();
  };
  return handle;
};
syncBuiltinESMExports();

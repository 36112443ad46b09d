// Preloaded into a child process: fails or kills at the n-th write, sync, link, rename, exchange of
// folders or removal.
// SOURCELINE_FAULT=<n>:<ENOSPC|EIO|KILL>; SOURCELINE_FAULT_FIRED=<file that is made when it fires>.
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);
const fs = require('node:fs');
const promises = require('node:fs/promises');
const processes = require('node:child_process');
const [at, mode] = (process.env.SOURCELINE_FAULT ?? '0:EIO').split(':');
const { writeSync, writeFileSync, fsyncSync, linkSync, renameSync, rmSync, unlinkSync, readdirSync } = fs;
const { open } = promises;
const { spawnSync } = processes;
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
fs.writeFileSync = (path, data, ...rest) => {
  turn('write', () => writeFileSync(path, String(data).slice(0, 20)));
  return writeFileSync(path, data, ...rest);
};
fs.fsyncSync = (handle) => {
  turn('fsync');
  return fsyncSync(handle);
};
fs.linkSync = (from, to) => {
  turn('link');
  return linkSync(from, to);
};
fs.renameSync = (from, to) => {
  turn('rename');
  return renameSync(from, to);
};
let isRemoving = false;
fs.rmSync = (path, options) => {
  // A removal that stops half way.
  if (options?.recursive) {
    turn('removal', () => {
      if (fs.existsSync(path)) for (const name of readdirSync(path).slice(0, 9)) rmSync(`${path}/${name}`, options);
    });
  } else turn('removal');
  isRemoving = true;
  try {
    return rmSync(path, options);
  } finally {
    isRemoving = false;
  }
};
fs.unlinkSync = (path) => {
  if (!isRemoving && !String(path).endsWith('.lock')) turn('removal');
  return unlinkSync(path);
};
processes.spawnSync = (...given) => {
  turn('exchange');
  const done = spawnSync(...given);
  turn('exchange', undefined);
  return done;
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
process.on('exit', () => writeFileSync(`${process.env.SOURCELINE_FAULT_FIRED}-of`, String(count)));

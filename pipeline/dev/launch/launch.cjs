// Runs the command line: one script, with the tables and the code that were made of it when it was
// built. Without them, or with those of another build or version of Node, it makes them itself.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

const filename = join(__dirname, 'sourceline.cjs');
/** All files begin with the name of the build, so that nothing of another build is used. */
const NAME = 64;

/** Modules of Node that every run needs. Node keeps its own code for a process with V8's usual flags only. */
const NEEDED = ['node:crypto', 'node:fs/promises', 'node:v8', 'node:zlib'];

/**
 * V8 optimises a function once so much bytecode ran in it. By default it optimises hundreds of
 * functions that run too seldom to pay for that: over a third of all processor time went into
 * compiling. Waiting eighteen times as long saves most of that in a run over many articles, and a fifth
 * of the time for one.
 */
const BYTES_BEFORE_OPTIMISING = 1_200_000;

const tune = () => {
  for (const name of NEEDED) require(name);
  const { setFlagsFromString } = require('node:v8');
  setFlagsFromString(`--interrupt-budget=${BYTES_BEFORE_OPTIMISING}`);
};

/** What was made ahead for this script; `undefined` when there is none. */
const madeAhead = (file, script) => {
  try {
    const bytes = readFileSync(join(__dirname, file));
    return bytes.latin1Slice(0, NAME) === script.slice(2, 2 + NAME) ? bytes.subarray(NAME) : undefined;
  } catch {
    return undefined;
  }
};

/** Runs the command line on `process.argv`; gives its script and what it exports. */
exports.launch = () => {
  const text = readFileSync(filename, 'latin1');
  const script = new Script(text, { filename, cachedData: madeAhead('sourceline.cache', text) });
  tune();
  const tables = () => {
    const bytes = madeAhead('sourceline.tables', text);
    try {
      return bytes && require('node:v8').deserialize(bytes);
    } catch {
      // Written by a later version of Node.
      return undefined;
    }
  };
  const own = { exports: {} };
  const url = pathToFileURL(filename).href;
  script.runInThisContext()(own.exports, require, own, filename, __dirname, url, tables);
  return { script, exports: own.exports };
};

if (!process.env.SOURCELINE_WARM) exports.launch();

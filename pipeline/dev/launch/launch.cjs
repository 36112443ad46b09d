// Runs the command line: one script, with the tables and the code that were made of it when it was
// built. Without them, or with those of another build or version of Node, it makes them itself.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

const filename = join(__dirname, 'sourceline.cjs');
/** All files begin with the name of the build, so that nothing of another build is used. */
const NAME = 64;

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
  const tables = () => {
    const bytes = madeAhead('sourceline.tables', text);
    return bytes && require('node:v8').deserialize(bytes);
  };
  const own = { exports: {} };
  const url = pathToFileURL(filename).href;
  script.runInThisContext()(own.exports, require, own, filename, __dirname, url, tables);
  return { script, exports: own.exports };
};

if (!process.env.SOURCELINE_WARM) exports.launch();

// Runs the command line: one script, with the code V8 compiled for it when it was built. Another
// version of Node refuses that code and compiles the script itself.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// The word lists fill the young heap at the start: it grows at once to its full size instead of by
// doubling, which copies all of them half as often.
setFlagsFromString('--semi-space-growth-factor=16');

const filename = join(__dirname, 'sourceline.cjs');
/** Both files begin with the name of the build, so that code of another build is never used. */
const NAME = 64;

const compiledCode = (script) => {
  try {
    const bytes = readFileSync(join(__dirname, 'sourceline.cache'));
    return bytes.latin1Slice(0, NAME) === script.slice(2, 2 + NAME) ? bytes.subarray(NAME) : undefined;
  } catch {
    return undefined;
  }
};

/** Runs the command line on `process.argv` and gives its script. */
exports.launch = () => {
  const text = readFileSync(filename, 'latin1');
  const script = new Script(text, { filename, cachedData: compiledCode(text) });
  script.runInThisContext()(exports, require, module, filename, __dirname, pathToFileURL(filename).href);
  return script;
};

if (!process.env.SOURCELINE_WARM) exports.launch();

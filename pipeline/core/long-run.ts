/**
 * V8 optimises a function once so much bytecode ran in it. By default it optimises hundreds of
 * functions of ours that run too seldom to pay for that: in a run over 1,000 articles over a third
 * of all processor time went into compiling. Waiting six times as long saves half of that.
 */
const BYTES_BEFORE_OPTIMISING = 400_000;

let isTold = false;

/**
 * Tells V8 that this process works on many documents. For programs of ours only, never for the
 * library, whose process is another's. Call it after the first document: Node's own modules that
 * load later are no longer taken from their compiled form.
 */
export const expectLongRun = (): void => {
  if (isTold) return;
  isTold = true;
  // Loaded here, since one article does not need it.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString(`--interrupt-budget=${BYTES_BEFORE_OPTIMISING}`);
  // The young heap grows at once to its full size instead of by doubling, which copies less.
  setFlagsFromString('--semi-space-growth-factor=16');
};

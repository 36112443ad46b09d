/** From so many characters on, what a document needs decides how much memory a run takes. */
const LONG = 2_000_000;
/**
 * By how many percent the heap may outgrow what is in use: over many documents, and for a long one. Left
 * to itself it grows to four times as much, which costs nothing while there are few.
 */
const USUAL = 50;
const TIGHT = 4;
/** By what the space for new objects grows when much of it lives on: as V8 has it, and not at all. */
const GROWING = 2;
const AS_IT_IS = 1;

/** Whether a document of so many characters is worked on in less memory. */
export const isLong = (characters: number): boolean => characters >= LONG;

let setFlag: ((flag: string) => void) | undefined;
let collect: (() => void) | undefined;
let isTight = false;
let isFirst = true;
/** By how many percent the heap may outgrow what is in use now; `undefined` as V8 has it. */
let growth: number | undefined;

/**
 * Allows tuning of this process's heap: `set` sets a flag of V8, `all` collects all garbage. For the
 * command line: a library leaves its host's process alone.
 */
export const allowHeapTuning = (set: (flag: string) => void, all?: () => void): void => {
  setFlag = set;
  collect = all;
};

/**
 * Collects what a long document's stage leaves behind, where that is much: left to itself the heap
 * grows from what was in use at the height of the stage.
 */
export const collectAfterStage = (): void => {
  if (isTight) collect?.();
};

/**
 * Call before a batch of documents with the length of the longest. From the second batch on what
 * documents leave behind is collected before the heap is half as large again as what is in use: that
 * takes no measurable time over many, and a fifteenth of it for one. While a long document is worked on
 * the heap grows in smaller steps, and the space for new objects not at all: a tenth less memory. Over
 * many articles that would cost time and save next to nothing.
 */
export const tuneHeapFor = (characters: number): void => {
  if (!setFlag) return;
  const tight = isLong(characters);
  if (tight !== isTight) setFlag(`--semi-space-growth-factor=${tight ? AS_IT_IS : GROWING}`);
  isTight = tight;
  const wanted = tight ? TIGHT : isFirst ? undefined : USUAL;
  isFirst = false;
  if (wanted !== undefined && wanted !== growth) setFlag(`--heap-growing-percent=${wanted}`);
  growth = wanted;
};

/** What must be undone when the process is told to stop. */
const pending = new Set<() => void>();

/** Registers an undo for the time being; returns what takes it back. */
export const onInterrupt = (undo: () => void): (() => void) => {
  pending.add(undo);
  return () => pending.delete(undo);
};

/** Undoes everything registered; errors of one do not stop the others. */
export const undoAll = (): void => {
  for (const undo of pending) {
    try {
      undo();
    } catch {
      // The next run clears what is left.
    }
  }
  pending.clear();
};

/** Lets what waits for the event loop have its turn, signals above all. */
export const breathe = (): Promise<void> => new Promise((settle) => setImmediate(settle));

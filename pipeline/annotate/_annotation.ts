import type { ParsedDocument } from '../../schemas/document.ts';

/** An analysis that several extractors share: computed once per document, on demand. */
export interface Annotation<T> {
  readonly id: string;
  of(document: ParsedDocument): T;
}

/** Per document the analyses by their numbers; `undefined` where one was not asked for yet. */
const caches = new WeakMap<ParsedDocument, unknown[]>();
let count = 0;
const ids: string[] = [];
const defined: Annotation<object>[] = [];

/** Every analysis, each behind those it is made of: a module is run when those it asks for are there. */
export const annotations: readonly Annotation<object>[] = defined;
/** The document asked about last, as the same one is asked about next nearly always. */
let current: ParsedDocument | undefined;
let values: unknown[] = [];

const open = (document: ParsedDocument): void => {
  let known = caches.get(document);
  if (!known) {
    known = new Array(count).fill(undefined);
    caches.set(document, known);
  }
  current = document;
  values = known;
};

/**
 * Forgets the analyses of a document that no later stage reads; one that is asked for all the same is
 * made again. Those of a long document take more room than the document.
 */
export const releaseAnnotations = (document: ParsedDocument, isDone: (id: string) => boolean): void => {
  const known = caches.get(document);
  if (!known) return;
  for (let index = 0; index < known.length; index += 1) if (isDone(ids[index])) known[index] = undefined;
};

/** Defines an analysis; it gives something always. `compute` is called at most once per document. */
export const defineAnnotation = <T extends object>(
  id: string,
  compute: (document: ParsedDocument) => T,
): Annotation<T> => {
  const index = count;
  count += 1;
  ids.push(id);
  const annotation: Annotation<T> = {
    id,
    of(document) {
      if (document !== current) open(document);
      const known = values[index];
      if (known !== undefined) return known as T;
      const value = compute(document);
      if (document !== current) open(document);
      values[index] = value;
      return value;
    },
  };
  defined.push(annotation);
  return annotation;
};

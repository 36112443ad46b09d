import type { ParsedDocument } from '../../schemas/document.ts';

/** An analysis that several extractors share: computed once per document, on demand. */
export interface Annotation<T> {
  readonly id: string;
  of(document: ParsedDocument): T;
}

const caches = new WeakMap<ParsedDocument, Map<string, unknown>>();

/** Defines an analysis. `compute` is called at most once per document. */
export const defineAnnotation = <T>(id: string, compute: (document: ParsedDocument) => T): Annotation<T> => ({
  id,
  of(document) {
    let cache = caches.get(document);
    if (!cache) {
      cache = new Map();
      caches.set(document, cache);
    }
    if (cache.has(id)) return cache.get(id) as T;
    const value = compute(document);
    cache.set(id, value);
    return value;
  },
});

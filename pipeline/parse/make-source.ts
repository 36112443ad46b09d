export { makeSource, type SourceInput } from '../core/make-source.ts';

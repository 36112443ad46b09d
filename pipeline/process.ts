import type { Config } from '../schemas/config.ts';
import type { ParsedDocument, Source } from '../schemas/document.ts';
import type { Checked, Extracted, Resolved, Unreadable } from '../schemas/stages.ts';
import { annotations, releaseAnnotations } from './annotate/_annotation.ts';
import type { Extractor } from './core/define.ts';
import { InvariantError } from './core/errors.ts';
import { FieldStore } from './core/field-store.ts';
import { collectAfterStage, isLong, tuneHeapFor } from './core/heap-growth.ts';
import { inLockstep, type SteppedWork, toTheEnd } from './core/lockstep.ts';
import { releaseTransientWords } from './core/vocabulary.ts';
import { extractors } from './extract/registry.ts';
import { runExtractors } from './extract/run-extractors.ts';
import { parseSource } from './parse/parse-document.ts';
import { resolveInSteps } from './resolve/resolve-document.ts';
import { applyDecisions } from './review/apply.ts';
import type { Decision } from './review/decisions.ts';
import { checkInSteps } from './validate/check-document.ts';

/** What processing needs beyond a document: everything that decides the output besides the input. */
export interface Setting {
  readonly config: Config;
  readonly decisions: readonly Decision[];
  /** Extractors made from user gazetteers and rules; they run beside the built-in ones. */
  readonly userExtractors: readonly Extractor[];
  /** How the inputs were read; kept in the manifest so that they can be read again. */
  readonly reading?: Readonly<Record<string, unknown>> & { readonly inputs: readonly string[] };
}

/** An input that failed, or what a stage made of it. */
export type Outcome<T> =
  | { readonly ok: true; readonly item: T }
  | { readonly ok: false; readonly unreadable: Unreadable };

export const done = <T>(item: T): Outcome<T> => ({ ok: true, item });
const failed = (unreadable: Unreadable): Outcome<never> => ({ ok: false, unreadable });

/** Analyses that only extractors of amounts and times read: these run first. */
const READ_FOR_AMOUNTS = new Set([
  'bare-money',
  'numbers',
  'quantities',
  'science-text',
  'statuses',
  'time-statuses',
  'times',
]);
const isOfAmounts = ({ gives }: Extractor): boolean =>
  gives.every((table) => table === 'figures' || table === 'dates');
/** Analyses that no stage after the extractors reads. */
const READ_BY_EXTRACTORS = new Set(['marked-speech', 'name-tags', 'quote-marks', 'speech-frames']);
/** Analyses that validation reads. */
const READ_BY_VALIDATION = new Set(['sentences', 'tokens']);

/** The stages as functions of one document. */
export const stepsOf = (setting: Setting) => {
  const all = [...extractors, ...setting.userExtractors];
  const ofAmounts = all.filter(isOfAmounts);
  const chosen = [...ofAmounts, ...all.filter((extractor) => !isOfAmounts(extractor))];
  const stores = new WeakMap<ParsedDocument, FieldStore>();
  /** Where the fields of a long document's records are kept. Decisions change records one by one. */
  const storeOf = (document: ParsedDocument): FieldStore | undefined => {
    if (!isLong(document.view.length) || setting.decisions.length) return undefined;
    const known = stores.get(document) ?? new FieldStore(document.view);
    stores.set(document, known);
    return known;
  };
  /** The candidates of `extracted` are given up. */
  function* resolving(extracted: Extracted): SteppedWork<Resolved> {
    const { document } = extracted;
    const resolved = yield* resolveInSteps(extracted, { giveUp: true, store: storeOf(document) });
    releaseAnnotations(document, (id) => !READ_BY_VALIDATION.has(id));
    return applyDecisions(resolved, setting.decisions);
  }
  function* validating(resolved: Resolved): SteppedWork<Checked> {
    const checked = yield* checkInSteps(resolved);
    releaseAnnotations(resolved.document, () => true);
    return checked;
  }
  return {
    /** Call before the documents of a batch are parsed, with the length of the longest, in code units. */
    open: (length: number): void => {
      releaseTransientWords();
      tuneHeapFor(length);
    },
    parse: (source: Source): ParsedDocument => {
      const document = parseSource(source);
      return setting.config.dollar === 'USD'
        ? document
        : { ...document, settings: { dollar: setting.config.dollar } };
    },
    extract: (document: ParsedDocument): Extracted => {
      const extracted = runExtractors(document, chosen, storeOf(document), (extractor) => {
        if (extractor === ofAmounts.at(-1)) releaseAnnotations(document, (id) => READ_FOR_AMOUNTS.has(id));
      });
      releaseAnnotations(document, (id) => READ_BY_EXTRACTORS.has(id));
      collectAfterStage();
      return extracted;
    },
    resolving,
    resolve: (extracted: Extracted): Resolved => toTheEnd(resolving(extracted)),
    validating,
    validate: (resolved: Resolved): Checked => toTheEnd(validating(resolved)),
  };
};
export type Steps = ReturnType<typeof stepsOf>;

type Named = Pick<Source, 'path' | 'name'>;

/** An exception costs its document, which becomes a finding; a broken invariant is a bug and stops the run. */
const failure = ({ path, name }: Named, error: unknown): Outcome<never> => {
  if (error instanceof InvariantError) throw error;
  const { message, stack } = error as Error;
  const where =
    stack
      ?.split('\n')[1]
      ?.trim()
      .replace(/\(.*[\\/]/, '(') ?? '';
  return failed({
    path,
    name,
    findings: [{ code: 'DOCUMENT_FAILED', message: `${message} ${where}`.trim() }],
  });
};

/** Runs a step on one document. */
export const guarded = <I, O>(source: Named, input: I, step: (input: I) => O): Outcome<O> => {
  try {
    return done(step(input));
  } catch (error) {
    return failure(source, error);
  }
};

/** All stages up to validation on one document, in steps. */
function* processing(steps: Steps, source: Source): SteppedWork<Checked> {
  const document = steps.parse(source);
  // Those of a long document are made when they are asked for, and some are let go before others are made.
  if (!isLong(document.view.length)) {
    for (const annotation of annotations) {
      yield;
      annotation.of(document);
    }
  }
  yield;
  const extracted = steps.extract(document);
  yield;
  const resolved = yield* steps.resolving(extracted);
  yield;
  return yield* steps.validating(resolved);
}

/** All stages up to validation on several documents, side by side. */
export const processSources = (steps: Steps, sources: readonly Source[]): Outcome<Checked>[] => {
  steps.open(Math.max(0, ...sources.map(({ raw }) => raw.length)));
  const settled = inLockstep(sources.map((source) => processing(steps, source)));
  return settled.map((end, i) => (end.ok ? done(end.value) : failure(sources[i], end.error)));
};

/** What becomes of an outcome that is kept or sent: the source stays where it is. */
export type Slim = Omit<Checked, 'document'> & { readonly document: Omit<ParsedDocument, 'source'> };
export const withoutSource = ({ document: { source: _, ...document }, ...rest }: Checked): Slim => ({
  ...rest,
  document,
});
export const withSource = ({ document, ...rest }: Slim, source: Source): Checked => ({
  ...rest,
  document: { ...document, source },
});

/** All stages up to validation on one document. */
export const processSource = (steps: Steps, source: Source): Outcome<Checked> =>
  processSources(steps, [source])[0];

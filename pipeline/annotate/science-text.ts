import type { ParsedDocument } from '../../schemas/document.ts';
import { defineAnnotation } from './_annotation.ts';

/** Signs of scientific and technical writing that news hardly uses: citations, units of the laboratory, claims of a patent. */
const SIGNS =
  /\bet al\b|[±×°μµ]|\bFigs?\. ?\d|\bTables? \d|\b(?:wt|mm|nm|kPa|mol|ml|cm|mM)\b|\bp ?[<=]|\bclaims? \d|\b(?:wherein|embodiments?|in vitro|coefficients?|datasets?|isotopes?)\b|, (?:19|20)\d\d[a-z]?[;)]/;
/** So much of a text decides. */
const MOST_CHARACTERS = 20_000;

/**
 * Whether a document reads like science or a patent. There a number before a noun counts samples and
 * steps as often as things, so that the figures of some rules are less sure than in news.
 */
export const scienceText = defineAnnotation(
  'science-text',
  (document: ParsedDocument): { readonly found: boolean } => ({
    found: SIGNS.test(document.view.slice(0, MOST_CHARACTERS)),
  }),
);

import type { ParsedDocument } from '../../schemas/document.ts';
import { defineAnnotation } from './_annotation.ts';
import type { Tokens } from './tokens.ts';

/** Signs of scientific and technical writing that news hardly uses: citations, units of the laboratory, claims of a patent. */
const SIGNS =
  /\bet al\b|[±×°μµ]|\bFigs?\. ?\d|\bTables? \d|\b(?:wt|mm|nm|kPa|mol|ml|cm|mM)\b|\bp ?[<=]|\bclaims? \d|\b(?:wherein|embodiments?|in vitro|coefficients?|datasets?|isotopes?)\b|, (?:19|20)\d\d[a-z]?[;)]/;
/** So much of a text decides. */
const MOST_CHARACTERS = 20_000;

/** Signs of papers that no news has: tolerances, tests, intervals, units under the line, concentrations. */
const OF_PAPERS =
  /\bet al\b|±|\bFigs?\. ?\d|\b[pP] ?[<=≤]|\bn ?= ?\d|\b9[59]% (?:CI|confidence)\b|\b[iI]n (?:vitro|vivo)\b|\b(?:m|s|h|ha|kg|g|L|l|d|yr|mol)[−-][1-3]\b|\d ?(?:mM|[μµ][MmgLl]|nM)\b|× ?g\b|\/[cm]m[23²³]|κ|[=<>≤≥] ?[−-]?0?\.\d|\bmIU\b|\bSD [=\d]/;
/** Whether a text of tokens shows a sign; looked for once a text, when it is first asked for. */
export const signInText = (sign: RegExp): ((t: Tokens) => boolean) => {
  const known = new WeakMap<Tokens, boolean>();
  return (t) => {
    let found = known.get(t);
    if (found === undefined) {
      found = sign.test(t.text.slice(0, MOST_CHARACTERS));
      known.set(t, found);
    }
    return found;
  };
};
/** Whether a text of tokens reads like a paper; asked for only where a rare wording needs it. */
export const isScience = signInText(OF_PAPERS);

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

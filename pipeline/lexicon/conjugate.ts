const VOWEL = /[aeiou]/;

/** The regular forms of a verb. */
export interface VerbForms {
  readonly present: string;
  readonly past: readonly string[];
  readonly gerund: readonly string[];
}

const endsInConsonantY = (lemma: string): boolean => lemma.endsWith('y') && !VOWEL.test(lemma.at(-2) ?? '');

/** The third person: `goes`, `carries`, `watches`, `signs`. */
export const presentOf = (lemma: string): string => {
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
};

const gerundStem = (lemma: string): string => {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}y`;
  return lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) && lemma.length > 2 ? lemma.slice(0, -1) : lemma;
};

const pastOf = (lemma: string): string => {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return endsInConsonantY(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
};

/**
 * The regular forms of `lemma`; with `doubles`, its last consonant is doubled (`banned`). Verbs in
 * `l` that double have both spellings (`cancelled`, `canceled`).
 */
export const conjugate = (lemma: string, doubles: boolean): VerbForms => {
  const present = presentOf(lemma);
  if (!doubles) return { present, past: [pastOf(lemma)], gerund: [`${gerundStem(lemma)}ing`] };
  const stem = lemma + lemma.at(-1);
  const past = [`${stem}ed`];
  const gerund = [`${stem}ing`];
  if (lemma.endsWith('l') && lemma.length > 4) {
    past.push(`${lemma}ed`);
    gerund.push(`${lemma}ing`);
  }
  return { present, past, gerund };
};

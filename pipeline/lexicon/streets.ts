/** Nouns of the ways that houses stand on, after their name: `Wall Street`. */
export const STREET_NOUNS = 'street road avenue lane drive boulevard terrace crescent square';

/** How addresses cut them short. */
export const STREET_ABBREVIATIONS = 'st rd ave blvd';

/** The same nouns in languages that put them first: `36 Quai des Orfèvres`. */
export const FOREIGN_STREET_NOUNS =
  'quai rue boulevard avenue place cours impasse allée via piazza viale corso calle plaza paseo avenida rua rúa carrer';

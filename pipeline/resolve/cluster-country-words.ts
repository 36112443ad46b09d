import { wordSet } from '../core/vocabulary.ts';
import { STREET_NOUNS } from '../lexicon/streets.ts';

/** Words of a name that lies in no one country. */
export const WORLDWIDE = wordSet('international world global worldwide european african asian');
/** Last words of what lies in several countries or in none. */
export const BORDERLESS = wordSet(
  'mediterranean caribbean pacific atlantic arctic antarctic balkans sahel caucasus levant ocean sea planet galaxy universe nebula constellation star stars comet asteroid mountains desert gulf strait channel rainforest peninsula',
);

/** Streets bear the names of places elsewhere: "Grenada Street". */
export const STREETS = wordSet(`${STREET_NOUNS} way close court bridge`);

/** Towns of one name in several countries, none of them much better known. */
export const SHARED_TOWNS = new Set(
  'Tripoli|Mérida|Cartagena|Trujillo|León|Halifax|Newcastle|Richmond|Hamilton|Kingston|Springfield|Georgetown|Victoria'.split(
    '|',
  ),
);

import { EVENT, ORGANISATION, OTHER, PERSON, PLACE, PRODUCT, WORK } from './name-kinds.ts';
import { NAME_TYPES, type NameType } from './name-tags.ts';

const KINDS: Readonly<Record<NameType, number>> = {
  PERSON,
  ORG: ORGANISATION,
  PLACE,
  EVENT,
  PRODUCT,
  WORK,
  OTHER,
  DEMONYM: PLACE,
};

/** Our kinds by the tagger's type numbers. */
export const KIND_OF_TAG = NAME_TYPES.map((type) => KINDS[type]);
/** The tagger's number for adjectives and nouns of inhabitants. */
export const DEMONYM_TYPE = NAME_TYPES.indexOf('DEMONYM');

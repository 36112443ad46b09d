/** Titles that stand before a name and tell whether she or he bears it. */
export const FEMALE_TITLES =
  'mrs ms miss dame lady madam queen princess duchess baroness countess chairwoman spokeswoman congresswoman actress businesswoman councilwoman';
export const MALE_TITLES =
  'mr sir lord king prince duke baron spokesman congressman businessman councilman father';

/** Titles and nouns that tell whether he or she is meant. */
export const FEMALE_NOUNS = `${FEMALE_TITLES} mme madame empress sister mother daughter wife widow woman girl policewoman heroine hostess waitress aunt grandmother niece her herself assemblywoman`;
export const MALE_NOUNS = `${MALE_TITLES} count emperor brother son husband widower man boy policeman fireman uncle grandfather nephew his himself assemblyman cardinal pope imam monk`;

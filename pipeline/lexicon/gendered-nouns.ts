/** Titles and nouns that tell whether he or she is meant. */
export const FEMALE_NOUNS =
  'mrs ms miss mme madam madame lady dame queen princess duchess baroness countess empress sister mother daughter wife widow woman girl actress spokeswoman chairwoman congresswoman businesswoman policewoman heroine hostess waitress aunt grandmother niece her herself councilwoman assemblywoman';
export const MALE_NOUNS =
  'mr sir lord king prince duke baron count emperor brother father son husband widower man boy spokesman congressman businessman policeman fireman uncle grandfather nephew his himself councilman assemblyman cardinal pope imam monk';

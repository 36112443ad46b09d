/** Titles of those who stand below the holder of an office. */
export const DEPUTIZING = /^(?:deputy|vice|assistant|junior|shadow)\b/i;
/** Nouns for the one company that a text is about. */
export const COMPANIES = new Set(
  'company firm corporation airline carrier automaker manufacturer maker retailer developer operator start-up startup drugmaker carmaker chipmaker planemaker automaker shipbuilder builder brewer miner lender insurer broadcaster publisher supplier chain brand giant conglomerate'.split(
    ' ',
  ),
);
/** Works that have authors of their own, not the body that spoke last. */
export const WORKS = new Set(
  'study report survey poll article editorial law act bill treaty paper book'.split(' '),
);
/** Nouns of bodies that exclude each other. */
export const DISTINCT = new Set(
  'administration government ministry department court tribunal council commission committee university police army navy party union parliament senate congress house league club church school hospital museum bank'.split(
    ' ',
  ),
);
/** Offices that one person holds: who spoke before is meant by them only where it says so. */
export const OFFICES = new Set(
  'president minister premier chancellor governor mayor king queen pope secretary treasurer taoiseach'.split(
    ' ',
  ),
);
/** Offices of which a court case has one holder. */
export const COURT_OFFICES = new Set(['judge', 'coroner', 'magistrate', 'sheriff']);
/** Parts in a trial that no two of are held by one person. */
export const TRIAL_PARTS = new Set(
  'witness defendant judge juror barrister lawyer solicitor attorney prosecutor advocate victim plaintiff claimant'.split(
    ' ',
  ),
);
/** Words for those who plead in court: one person is called by several of them. */
export const PLEADERS = new Set('barrister lawyer solicitor attorney prosecutor advocate'.split(' '));
/** Nouns of places: what is called so must have its name before. */
export const PLACES = new Set('city town village county state district borough province'.split(' '));
/** Pronouns for several. */
export const PLURALS = new Set(['they', 'them', 'their', 'we', 'both', 'others', 'some', 'many']);

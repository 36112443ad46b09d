/** Before `to have` these say that it is told of somebody, not known: `said to have skimmed`. */
export const ALLEGED = 'alleged said reported rumoured rumored suspected understood reputed';
/** What a parliament or council has before it, with a gerund: `an amendment lopping two years off`. */
export const BILL_NOUNS =
  'amendment bill motion proposal plan draft by-law bylaw blueprint proposition measure resolution';
/** Verbs of those who say that it is not so. All forms. */
export const DENYING =
  'deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing rebut rebuts rebutted refute refutes refuted refuting dispute disputes disputed scotch scotches scotched rubbish rubbishes rubbished rebuff rebuffs rebuffed rebuffing bat bats batted batting wave waves waved waving brush brushes brushed brushing laugh laughs laughed quash quashes quashed quashing withdraw withdraws withdrew withdrawn retract retracts retracted debunk debunks debunked repudiate repudiates repudiated contradict contradicts contradicted contradicting shrug shrugs shrugged';
/** A colon after these says what was foreseen: `(expected: SEK 1.58bn)`. */
export const EXPECTED_LABELS =
  'expected forecast consensus est estimate estimates expectation expectations predicted';
/** What nobody has borne out, before `that`. */
export const RUMOURS = 'allegation allegations suspicion suspicions rumour rumours rumor rumors speculation';
/** Those who go to court, while they do. */
export const SUING = 'suing sue sues';
/** What is told of somebody, said again behind it: `, a charge he denies`. */
export const TOLD_REPORTS =
  'charge claim allegation accusation suggestion figure assertion contention report story number estimate';
/** Nouns of what somebody promises or wants. */
export const VOW_NOUNS =
  'vow vows pledge pledges promise promises plan plans proposal proposals offer offers bid bids threat threats decision decisions move moves demand demands call calls';

import { COPULAS } from './closed-classes.ts';

/** Words that say of the figures of their clause that they are not (yet) so. */
export const PLANNED_CUES =
  'plan plans planned planning promise promises promised promising pledge pledges pledged pledging propose proposes proposed proposing intend intends intended intending scheduled schedule reschedule rescheduled aim aims aimed aiming target targets targeted targeting commit commits committed committing budgeted earmarked ordered agreed agrees agree vow vows vowed vowing set goal goals seek seeks seeking sought due postponed slated hopes hope hoping proposal proposals commitment wants';
export const FORECAST_CUES =
  'expect expects expected expecting forecast forecasts forecasted forecasting predict predicts predicted predicting projected projecting anticipate anticipates anticipated anticipating likely unlikely tipped outlook projection projections prediction predictions poised expectations pencilled penciled foresee foresees foresaw foreseen foreseeing envisage envisages envisaged warn warns warned warning';
export const TENTATIVE_CUES = 'tentative tentatively unconfirmed preliminary provisional provisionally';
/** What is counted before all is known: `preliminary figures`. */
export const TALLIES =
  'figures data results result count counts tally tallies returns estimate estimates numbers statistics toll report reports assessment reading readings findings';
export const DENIED_CUES = 'deny denies denied denying refute refutes refuted';
/** Of these, what says so only with an infinitive after it: `agreed to pay`, `is likely to reach`. */
export const NEED_TO_CUES =
  'ordered agreed agrees agree set due likely unlikely tipped poised seek seeks seeking sought hopes hope hoping committed';
/** `to` after these announces what is planned: `are to pay`, `is to hold`. */
export const BE_FORMS = `${COPULAS} be been`;
/** Before a goal these say that it is reached. */
export const BEATEN_CUES =
  'exceeded exceeds exceed exceeding surpassed surpasses surpassing beat beats beating met meets reached reaches reaching topped achieved passed';

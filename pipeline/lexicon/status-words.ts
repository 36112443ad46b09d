import { COPULAS } from './closed-classes.ts';

/** Words that say of the figures of their clause that they are not (yet) so. */
export const PLANNED_CUES =
  'plan plans planned planning promise promises promised promising pledge pledges pledged pledging propose proposes proposed proposing intend intends intended intending scheduled schedule reschedule rescheduled aim aims aimed aiming target targets targeted targeting commit commits committed committing budgeted earmarked ordered agreed agrees agree vow vows vowed vowing set goal goals seek seeks seeking sought due postponed slated hopes hope hoping proposal proposals commitment wants earmark earmarks earmarking allocated allocates allocating means mean wishes determined resolved minded contracted vowing swears swore pencils undertakes';
export const FORECAST_CUES =
  'expect expects expected expecting forecast forecasts forecasted forecasting predict predicts predicted predicting projected projecting anticipate anticipates anticipated anticipating likely unlikely tipped outlook projection projections prediction predictions poised expectations pencilled penciled foresee foresees foresaw foreseen foreseeing envisage envisages envisaged warn warns warned warning certain sure destined expectation guidance consensus foretell foretells foretold foreshadows envision envisions envisioned prophesies prophesied stand stands stood';
export const TENTATIVE_CUES =
  'tentative tentatively unconfirmed preliminary provisional provisionally possible';
/** Of a tally these too say that not all is known: `early returns`, `unofficial results`. */
export const EARLY_WORDS = 'unofficial partial early initial unaudited incomplete interim';
/** What is counted before all is known: `preliminary figures`. */
export const TALLIES =
  'figures data results result count counts tally tallies returns estimate estimates numbers statistics toll report reports assessment reading readings findings';
export const DENIED_CUES = 'deny denies denied denying refute refutes refuted';
/** Of these, what says so only with an infinitive after it: `agreed to pay`, `is likely to reach`. */
export const NEED_TO_CUES =
  'ordered agreed agrees agree set due likely unlikely tipped poised seek seeks seeking sought hopes hope hoping committed means mean wishes determined resolved minded contracted swears swore certain sure destined stand stands stood';
/** `to` after these announces what is planned: `are to pay`, `is to hold`. */
export const BE_FORMS = `${COPULAS} be been`;
/** Before a goal these say that it is reached. */
export const BEATEN_CUES =
  'exceeded exceeds exceed exceeding surpassed surpasses surpassing beat beats beating met meets reached reaches reaching topped achieved passed';
/** Passives before an infinitive that say that nobody knows for sure: `is thought to be enough for 14 months`. */
export const SUPPOSED =
  'thought believed feared suspected understood presumed assumed rumoured rumored reckoned';
/** Verbs of reckoning: what they say will be is foreseen. */
export const CALCULATED =
  'reckon reckons reckoned calculate calculates calculated figure figures think thinks assume assumes fear fears feared estimate estimates estimated bet bets guess guesses believe believes expect expects expected forecast forecasts predict predicts predicted project projects projected';
/** Verbs of thinking something over, before a gerund or `whether`: `is debating raising it to 30`. */
export const DEBATED =
  'debating studying examining discussing weighing exploring considering considers consider contemplating contemplate contemplates mulling mull mulls mooting mooted floating floated pondering ponders';
/** Verbs that foretell and are other words too. */
export const FOREBODED = 'projects project tips tip tipping pencils';
/** After a leave `for`: `permission for 300 homes`. */
export const APPROVALS = 'permission consent approval clearance go-ahead ahead authorisation authorization';
/** Before `for` these see something come: `on course for a 3% loss`. */
export const DUE_FOR = 'course track line bracing brace braced braces guided guides guiding';
/** Participles after those who guessed a figure: `the 3% economists expected`. */
export const GUESSED =
  'expected forecast forecasted predicted projected anticipated pencilled penciled foreseen estimated foresaw';
/** After may these tell of a leave. */
export const GIVEN_LEAVE = 'charge carry claim fine withhold bring enter buy';
/** Those who have what is described after `of a`: `the owner of a $250,000 house`. */
export const HOLDERS =
  'owner owners buyer buyers seller sellers holder holders tenant tenants resident residents driver drivers price cost rent value sale purchase father mother parent parents resale';
/** After those who meant a figure: `the 4% it promised`, `the £90,000 it hopes to collect`. */
export const MEANT_AFTER =
  'promised pledged planned plans hoped hopes hope intended intends targeted targets sought seeks seek wanted wants want demanded demands asked requested budgeted proposed aims aimed';
/** What is counted is not there before it is done: `the 5,000 homes it promised to build`. */
export const MADE =
  'build open hire recruit create plant deliver buy order add produce install lay launch erect train employ';
/** Nouns of a figure that is aimed at or foreseen: `the goal for 2022 is 5.5 million`. */
export const MEASURED_AIMS =
  'target targets goal aim objective forecast projection prediction outlook expectation expectations consensus guidance';

/** Words before a figure in its clause that say it is not (yet) so. */
export const PLANNED_CUES =
  'plan plans planned planning promise promises promised pledge pledges pledged propose proposes proposed proposing intend intends intended scheduled schedule aim aims aimed target targets targeted commit commits committed budgeted earmarked ordered agreed vow vows vowed set-to goal seek seeks seeking';
export const FORECAST_CUES =
  'expect expects expected expecting forecast forecasts forecasted predict predicts predicted predicting project projects projected projecting anticipate anticipates anticipated likely outlook projection projections prediction predictions poised';
export const TENTATIVE_CUES =
  'tentative tentatively presumably maybe perhaps possibly probably alleged allegedly unconfirmed suspected reportedly preliminary provisional provisionally purportedly rumored rumoured';
export const DENIED_CUES =
  'deny denies denied denying refute refutes refuted dispute disputes disputed rejected';
/** `to` after these announces what is planned: `are to pay`, `is to hold`. */
export const BE_FORMS = 'is are was were be';

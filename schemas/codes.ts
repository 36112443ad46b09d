import { datesCodes } from './codes/dates.ts';
import { exportCodes } from './codes/export.ts';
import { figuresCodes } from './codes/figures.ts';
import { inputCodes } from './codes/input.ts';
import { namesCodes } from './codes/names.ts';
import { parseCodes } from './codes/parse.ts';
import { quotesCodes } from './codes/quotes.ts';
import { reviewCodes } from './codes/review.ts';
import { rolesCodes } from './codes/roles.ts';
import { runCodes } from './codes/run.ts';
import { statementsCodes } from './codes/statements.ts';

/** Every finding and error by its stable code: severity, title, remedy. One file per area in `codes/`. */
export const CODES = {
  ...inputCodes,
  ...parseCodes,
  ...figuresCodes,
  ...datesCodes,
  ...namesCodes,
  ...quotesCodes,
  ...rolesCodes,
  ...statementsCodes,
  ...exportCodes,
  ...runCodes,
  ...reviewCodes,
};

export type Code = keyof typeof CODES;

/*
 * Reading texts of every origin in loops that run often. V8 keeps texts in a dozen ways, and where it has
 * met several of them it looks `length` and `charCodeAt` up anew each time, at five times the cost of
 * what they do. In code that runs seldom the plain forms are as fast.
 */

const { charCodeAt } = String.prototype;

/** The length of a text: of a sum V8 knows that it is a text. */
// biome-ignore lint/style/useTemplate: a template asks the value for its text, a sum of texts does not.
export const lengthOf = (text: string): number => ('' + text).length;

/** The code unit at a place of a text; `NaN` beyond it. */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);

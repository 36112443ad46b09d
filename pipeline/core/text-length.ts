/**
 * The length of a text, for code that sees texts of every origin. V8 keeps texts in a dozen ways, and
 * looks `length` up anew each time where it has met several of them; of a sum it knows that it is a text.
 */
// biome-ignore lint/style/useTemplate: a template asks the value for its text, a sum of texts does not.
export const lengthOf = (text: string): number => ('' + text).length;

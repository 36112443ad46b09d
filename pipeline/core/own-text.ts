const NARROW = /^[\0-\xff]*$/;

/**
 * The same text in memory of its own. A slice of a text keeps all of that text alive, so what stays
 * after its document must be copied.
 */
export const ownText = (text: string): string => {
  const encoding = NARROW.test(text) ? 'latin1' : 'utf16le';
  return Buffer.from(text, encoding).toString(encoding);
};

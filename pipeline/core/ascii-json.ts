const NOT_ASCII = /[\u007f-\uffff]/g;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON in ASCII only: every other code unit is written `\uXXXX`, so that no reader with another
 * character set and no line splitter can damage it.
 */
export const asciiJson = (value: unknown): string => JSON.stringify(value).replace(NOT_ASCII, escapeUnit);

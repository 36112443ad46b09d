import { wordId } from '../core/vocabulary.ts';
import { signInText } from './science-text.ts';
import type { Reader } from './times-reader.ts';

const ET = wordId('et');
const AL = wordId('al');
const AND = wordId('and');
const COMMA = wordId(',');
const SEMICOLON = wordId(';');
const OPEN = wordId('(');
const CLOSE = wordId(')');
const STOP = wordId('.');
const AMPERSAND = wordId('&');
const MOST_LISTED = 8;

/** The token before a comma and an opening bracket: `et al., (2016` → `al` or the point after it. */
const beforeMarks = (r: Reader, i: number): number => {
  let at = i - 1;
  if (r.is(at, OPEN) || r.is(at, COMMA)) at -= 1;
  if (r.is(at, COMMA)) at -= 1;
  return r.is(at, STOP) ? at - 1 : at;
};

/** `Tanaka and Seals, 2008;`, `(Hoffman, 2009; …`: authors of one name each before the year, in brackets or a list. */
const isAuthorList = (r: Reader, i: number): boolean => {
  if (!r.is(i - 1, COMMA) || !r.isCapital(i - 2)) return false;
  const closes = r.is(i + 1, SEMICOLON) || r.is(i + 1, CLOSE) || r.is(i + 1, COMMA);
  const joined = (r.is(i - 3, AND) || r.is(i - 3, AMPERSAND)) && r.isCapital(i - 4);
  const opener = joined ? i - 5 : i - 3;
  const opens = r.is(opener, OPEN) || r.is(opener, SEMICOLON);
  const listed = r.is(i + 1, SEMICOLON) || r.is(opener, SEMICOLON);
  return closes && opens && (joined || listed);
};

/** Signs that a text cites works by their authors: `et al.`, `(Hall and Osei, 2011`, `, 2004; Lindt`. */
const CITES =
  /\bet al\b|\(\p{Lu}[\p{L}-]{1,30} (?:and|&) \p{Lu}[\p{L}-]{1,30}, (?:19|20)\d\d|, (?:19|20)\d\d[a-z]?; \p{Lu}/u;
const citesWorks = signInText(CITES);

/** `(Gong, 2005)`, `(see Mavko, 1998)`, `Bearden (2001) concluded`: one author, in a text that cites others. */
const isLoneAuthor = (r: Reader, i: number): boolean => {
  if (r.is(i - 1, OPEN) && r.isCapital(i - 2) && r.is(i - 3, AMPERSAND) && r.isCapital(i - 4)) return true;
  if (!r.is(i + 1, CLOSE)) return false;
  const inside = r.is(i - 1, COMMA) && r.isCapital(i - 2);
  const before = r.is(i - 1, OPEN) && r.isCapital(i - 2);
  return (inside || before) && citesWorks(r.tokens);
};

/**
 * Whether the year at token `i` is that of a cited work, which dates nothing in the text:
 * `(Louis et al., 2012; Tanaka and Seals, 2008)`, `Trappe et al. (2003, 2005)`.
 */
export const isCitedYear = (r: Reader, i: number): boolean => {
  let at = i;
  for (let steps = 0; steps < MOST_LISTED; steps += 1) {
    const before = beforeMarks(r, at);
    if (r.is(before, AL) && r.is(before - 1, ET)) return true;
    if (isAuthorList(r, at) || isLoneAuthor(r, at)) return true;
    if (!r.is(at - 1, COMMA) || r.digits(at - 2) < 1500) return false;
    at -= 2;
  }
  return false;
};

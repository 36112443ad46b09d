import type { Metadata, MetadataValue } from '../../schemas/document.ts';
import { type Span, span } from '../../schemas/span.ts';

/** Lines that say who wrote a text, where and when. All patterns are anchored and bounded. */

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}`;
const BYLINE = new RegExp(
  String.raw`^(?:[Bb][Yy]|BY|Written by|Story by|Reported by|Text by|Words by|Author:) (?<names>${NAME}(?:(?: | and | & |, ){1,3}${NAME}){0,11})(?:(?:,| \||  ?[-–—]) ?[\p{L} .'’/&-]{2,60})?$`,
  'u',
);
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const DAY = String.raw`(?:${WEEKDAY}\.?,? )?(?:${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? ${MONTH}\.?),? \d{4}|\d{4}-\d{2}-\d{2}`;
const CLOCK = String.raw`,?(?: at)? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?: \(?[A-Z]{1,4}\)?)?`;
const DATE_LINE = new RegExp(
  String.raw`^(?<label>(?:(?:First )?[Pp]ublished|PUBLISHED|Posted|Date|DATE)(?: on| at)?:? {1,3})?(?:(?!${WEEKDAY},|[Bb][Yy] )(?<place>\p{Lu}[\p{L} .'’-]{1,40}), )?(?<date>${DAY})(?:T[\d:.]{5,15}(?:Z|[+-]\d{2}:?\d{2})?|${CLOCK})?\.?$`,
  'u',
);
/** `By Jane Doe | Nov 10, 2024`, `By Jane Doe, November 10, 2024`: a byline and a date in one line. */
const DATE_AFTER = new RegExp(String.raw`(?:,| \||\s?[-–—•·]) (?<date>${DAY})(?:${CLOCK})?$`, 'u');
const NUMERIC_DATE_LINE =
  /^(?:First )?(?:[Pp]ublished|PUBLISHED|Posted|Date)(?: on)?:? {1,3}(?<date>\d{1,2}[/.]\d{1,2}[/.]\d{4})$/;

const CAPS = String.raw`\p{Lu}[\p{Lu}.'’-]{1,24}`;
const REGION = String.raw`, (?:\p{Lu}[\p{L}.'’]{1,20})(?: \p{Lu}[\p{L}.'’]{1,20}){0,2}`;
const SHORT_DAY = String.raw`(?:${WEEKDAY}\.?,? )?(?:${MONTH}\.? \d{1,2}|\d{1,2} ${MONTH}\.?)(?:,? \d{4})?`;
const DATELINE = new RegExp(
  String.raw`^(?!${WEEKDAY},)(?<place>${CAPS}(?: ${CAPS}){0,3}|\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){0,2}(?=(?:${REGION})?(?:, ${SHORT_DAY})? \())(?<region>${REGION}(?<! ${MONTH}\.?))?(?:,? (?<date>${SHORT_DAY}))?(?: ?\((?<agency>\p{Lu}[\p{L}\d /.&-]{1,40})\))?\s{0,2}(?:—|–|--|-|:)(?=\s)`,
  'u',
);

/** Two capitals, or a bracket early on; and a dash. */
const MAY_BE_DATELINE = /^(?:\p{Lu}[\p{Lu}.'’]|[^(]{2,80}\()[^—–:-]*[—–:-]/u;

/** What a byline adds to the names: ", Staff Writer", ", Associated Press". */
const JOB =
  /, [^,]{0,40}\b(?:Writers?|Reporters?|Correspondents?|Editors?|Staff|Press|News|Reuters|Bureau|AP|AFP)$/;

/** An agency after the name without a comma: `By JANE DOE Associated Press`. */
const AGENCY = / (?:The )?(?:Associated Press|Reuters|Staff Writer|Agence France-Presse)$/i;

/** Longest line these patterns look at. */
const REACH = 160;

const within = (base: number, whole: string, part: string, from = 0): Span => {
  const at = whole.indexOf(part, from);
  return span(base + at, base + at + part.length);
};

const fromText = (value: string, raw: Span): MetadataValue => ({ value, raw, from: 'dateline' });

/** What a line or the beginning of a paragraph says. Spans count from the `start` that was given. */
export interface HeadLine {
  readonly kind: 'byline' | 'dateline';
  /** Length of the line or of the opening that is not the article's own words. */
  readonly length: number;
  readonly metadata: Metadata;
}

/** A whole line that is a byline: `By Jane Doe and John Roe, Staff Writers`. */
export const readByline = (line: string, start: number): HeadLine | undefined => {
  if (line.length > REACH || !/^(?:by|written|story|reported|text|words|author)\b/i.test(line))
    return undefined;
  const dated = /\d/.test(line) ? DATE_AFTER.exec(line) : null;
  const groups = BYLINE.exec(dated ? line.slice(0, dated.index) : line)?.groups;
  if (!groups) return undefined;
  const names = groups.names.replace(JOB, '').replace(AGENCY, '');
  const date = dated?.groups?.date;
  const published = date ? { published: fromText(date, within(start, line, date, dated.index)) } : {};
  return {
    kind: 'byline',
    length: line.length,
    metadata: { byline: fromText(names, within(start, line, names, 2)), ...published },
  };
};

/** A whole line that is a date: `Thursday, December 5, 2019`, `Published: 2019-12-05`, `Cairo, 5 May 2020`. */
export const readDateLine = (line: string, start: number): HeadLine | undefined => {
  if (line.length > 100 || !/\d/.test(line)) return undefined;
  const flat = line.replace(/\s/g, ' ');
  const groups = (DATE_LINE.exec(flat) ?? NUMERIC_DATE_LINE.exec(flat))?.groups;
  if (!groups) return undefined;
  const published = fromText(groups.date, within(start, flat, groups.date));
  const { place } = groups;
  const dateline = place ? { dateline: fromText(place, within(start, flat, place)) } : {};
  return { kind: 'dateline', length: line.length, metadata: { published, ...dateline } };
};

/** Without agency or date: a dash (a hyphen only after a region), and what follows opens a sentence. */
const isBareDateline = (head: string, opening: string, region: string | undefined): boolean => {
  if (opening.endsWith(':') || (!region && /(?:[^-]-|[^\s]–)$/.test(opening))) return false;
  return /^\s+["“‘'(]?[\p{Lu}\d]/u.test(head.slice(opening.length));
};

/** A dateline before the first words: `SHANGHAI, Nov. 10 (Xinhua) --`, `LONDON (AP) —`. */
export const readDateline = (paragraph: string, start: number): HeadLine | undefined => {
  const head = paragraph.slice(0, REACH);
  if (!MAY_BE_DATELINE.test(head)) return undefined;
  const match = DATELINE.exec(head);
  if (!match?.groups) return undefined;
  const { place, region, date, agency } = match.groups;
  const isCertain = agency !== undefined || date !== undefined;
  if (!isCertain && !isBareDateline(head, match[0], region)) return undefined;
  const whole = place + (region ?? '');
  const year =
    date && /\d{4}$/.test(date) ? { published: fromText(date, within(start, head, date, whole.length)) } : {};
  const publisher = agency ? { publisher: fromText(agency, within(start, head, agency, whole.length)) } : {};
  return {
    kind: 'dateline',
    length: match[0].length,
    metadata: { dateline: fromText(whole, within(start, head, whole)), ...year, ...publisher },
  };
};

import { defineCodes } from './_define.ts';

/** Codes of parsing. */
export const parseCodes = defineCodes({
  TEXT_EMPTY: {
    severity: 'error',
    title: 'There is no readable text',
    remedy: 'Check that the article is in the file itself, not loaded by a script.',
  },
  LANGUAGE_NOT_ENGLISH: {
    severity: 'error',
    title: 'The text is not English',
    remedy: 'Only English is read. Translate the article, or remove it from the inputs.',
  },
  LONE_SURROGATE: {
    severity: 'warning',
    title: 'The text holds half a character',
    remedy: 'The file was cut or wrongly converted there; repair it at the source.',
  },
  MARKDOWN_AS_PLAIN: {
    severity: 'warning',
    title: 'The Markdown was read as plain text',
    remedy: 'Its markup is nested or repeated beyond what is safe to parse; simplify it.',
  },
  HTML_TOO_DEEP: {
    severity: 'error',
    title: 'The HTML is nested too deeply',
    remedy: 'Save the readable part of the page and give that.',
  },
  FRONT_MATTER_INVALID: {
    severity: 'warning',
    title: 'The front matter could not be read',
    remedy: 'Between the two lines of --- there must be YAML: one "key: value" a line.',
  },
  HTML_METADATA_INVALID: {
    severity: 'info',
    title: 'Structured data in the page could not be read',
    remedy: 'Nothing is needed: other metadata of the page is used.',
  },
  METADATA_DATE_UNREADABLE: {
    severity: 'warning',
    title: 'The publication date is not a date we can read',
    remedy: 'Write it as 2024-11-10, or give it with --published.',
  },
  METADATA_DATE_AMBIGUOUS: {
    severity: 'warning',
    title: 'The publication date can be read in two ways',
    remedy: 'Write it as 2024-11-10, or give it with --published.',
  },
  METADATA_DATES_DIFFER: {
    severity: 'warning',
    title: 'Two sources give different publication dates',
    remedy: 'The source of higher precedence was used; give the right one with --published.',
  },
  DATE_WEEKDAY_DIFFERS: {
    severity: 'warning',
    title: 'Weekday and date of a date line disagree',
    remedy: 'It was not used as the publication date; give the right one with --published.',
  },
});

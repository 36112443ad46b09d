import type { ParsedDocument } from '../../schemas/document.ts';
import { implied, reference, type Value } from '../../schemas/value.ts';
import { nameText } from '../annotate/names.ts';
import { wordId, WordSet } from '../core/vocabulary.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/name-genders.ts';
import type { Item } from './cluster-items.ts';

type Gender = 'female' | 'male';
const FEMALE = new WordSet(FEMALE_NAMES.split(/[|\n]/));
const MALE = new WordSet(MALE_NAMES.split(/[|\n]/));
const FEMALE_TITLES = new WordSet(
  'mrs ms miss dame lady madam queen princess duchess baroness countess chairwoman spokeswoman congresswoman actress businesswoman councilwoman'.split(
    ' ',
  ),
);
const MALE_TITLES = new WordSet(
  'mr sir lord king prince duke baron chairman spokesman congressman actor businessman councilman father'.split(
    ' ',
  ),
);
const STOP = wordId('.');

/** The gender the text or the given name shows for a person; `undefined` where nothing does or both do. */
export const genderOf = (document: ParsedDocument, items: readonly Item[]): Value<Gender> | undefined => {
  const { t } = nameText.of(document);
  for (const item of items) {
    let at = item.first - 1;
    if (at >= 0 && t.word[at] === STOP) at -= 1;
    if (at < 0) continue;
    const span = { start: t.start[at], end: t.end[at] };
    if (FEMALE_TITLES.has(t.word[at])) return implied('female', span);
    if (MALE_TITLES.has(t.word[at])) return implied('male', span);
  }
  for (const item of items) {
    if (item.words.length < 2) continue;
    const word = item.words[0];
    const [female, male] = [FEMALE.has(word), MALE.has(word)];
    if (female === male) continue;
    const gender: Gender = female ? 'female' : 'male';
    const name = t.text.slice(item.record.span.start, item.record.span.end).split(' ')[0];
    return reference(gender, `lexicon/name-genders#${name}`, name, item.record.span);
  }
  return undefined;
};

import { TAG } from '../../annotate/tag-set.ts';
import { wordId } from '../../core/vocabulary.ts';
import { SAME_OFFICE } from '../../lexicon/same-office.ts';
import type { NamedTokens } from './_named-tokens.ts';
import type { Entity, People } from './_speaker-people.ts';
import type { SpeakerPhrase } from './_speaker-phrase.ts';
import { DEPUTIZING, PLEADERS, TRIAL_PARTS } from './_speaker-words.ts';

const NEW = wordId('new');
const SHADOW = /^shadow\b/i;
/** Characters after a title in which its holder may still be named first. */
const NAMED_SOON = 200;

/** The words of a phrase before its head, without articles and owners. */
export const modifiersOf = ({ tags, t }: NamedTokens, phrase: SpeakerPhrase): string[] => {
  const words: string[] = [];
  for (let i = phrase.base.first; i < phrase.head; i += 1) {
    const tag = tags[i];
    if (tag === TAG.DETERMINER || tag === TAG.POSSESSIVE || tag === TAG.PUNCTUATION) continue;
    // `The new chief executive`: who is to be it.
    if (t.word[i] === NEW) continue;
    words.push(t.text.slice(t.start[i], t.end[i]));
  }
  return words;
};

/** `the Prime Minister` is not who is the deputy of one. */
const isDeputy = (people: People, entity: Entity, words: readonly string[]): boolean => {
  const isSaid = words.some((word) => DEPUTIZING.test(word));
  const titles = people.titlesOf(entity.id);
  return !isSaid && titles.length > 0 && titles.every(({ title }) => DEPUTIZING.test(title));
};

/** `the treasurer` is never who is the shadow treasurer. */
const isShadow = (people: People, entity: Entity, words: readonly string[]): boolean => {
  const titles = people.titlesOf(entity.id);
  const isSaid = words.some((word) => SHADOW.test(word));
  return !isSaid && titles.length > 0 && titles.every(({ title }) => SHADOW.test(title));
};

/** Whether a title of the person holds all the modifiers. */
const isCalled = (people: People, entity: Entity, words: readonly string[]): boolean =>
  people
    .titlesOf(entity.id)
    .some(({ title }) => words.every((word) => title.split(' ').includes(word.toLowerCase())));

/**
 * Whether the person's titles, or what they belong to, hold the modifiers: `the foreign minister`. Who is known
 * by another word (`isOther`: `the Sudbury boss`, a chief executive) and of no body is not the one of a named body.
 */
export const matches = (
  people: People,
  entity: Entity,
  words: readonly string[],
  isOther: boolean,
): boolean => {
  const titles = people.titlesOf(entity.id);
  const common = words.filter((word) => !/^\p{Lu}/u.test(word));
  const names = words.filter((word) => /^\p{Lu}/u.test(word));
  return titles.some(
    ({ title, organisation }) =>
      // `the club president`, of the president of the club
      common.every((word) => title.includes(word.slice(0, 5)) || organisation.includes(word.slice(0, 5))) &&
      names.every(
        (word) =>
          (!organisation && !isOther) || `${title} ${organisation}`.includes(word.toLowerCase().slice(0, 5)),
      ),
  );
};

const ELECT = '-elect';

/** Whom a noun means that no title ends in: by its office to be, by another word for it, by the noun before a name. */
const otherHolders = (people: People, noun: string): readonly string[] => {
  const office = noun.endsWith(ELECT) ? noun.slice(0, -ELECT.length) : '';
  const isElect = (id: string): boolean =>
    people.titlesOf(id).some((held) => held.isElect && held.title.endsWith(office));
  if (office) return people.holdersOf(office).filter(isElect);
  const others = SAME_OFFICE[noun] ?? [];
  const same = others.flatMap((other) => people.holdersOf(other));
  if (same.length > 0) return [...new Set(same)];
  const before = people.calledBefore(noun);
  if (before.length > 0) return before;
  // Where two are described so, who spoke last decides.
  const described = people.describedAs(noun);
  if (described.length > 0) return described.length === 1 ? described : [];
  return others.flatMap((other) => people.calledBefore(other));
};

/** `its chief executive`: the one holder of the office in the body or place that owns it; `undefined` for none or several. */
export const holderIn = (
  named: NamedTokens,
  people: People,
  phrase: SpeakerPhrase,
  owner: { noun: string; name: string },
): Entity | undefined => {
  const words = modifiersOf(named, phrase).map((word) => word.toLowerCase());
  const isOwn = (organisation: string): boolean => {
    const name = owner.name.toLowerCase();
    return organisation !== '' && (name.includes(organisation) || organisation.includes(name));
  };
  const held = people.holdersOf(owner.noun).filter((id) =>
    people.titlesOf(id).some(({ title, organisation }) => {
      const has = title.split(/[ -]/).includes(owner.noun) && words.every((word) => title.includes(word));
      return has && (isOwn(organisation) || (organisation === '' && isEarlier(people, id, phrase)));
    }),
  );
  const entity = held.length === 1 ? people.entity(held[0]) : undefined;
  return entity && !isDeputy(people, entity, words) ? entity : undefined;
};

const isEarlier = (people: People, id: string, { span }: SpeakerPhrase): boolean =>
  (people.entity(id)?.span.start ?? span.start) < span.start;

/** `Tennis player Ann Lee`: whether the words stand right before the first mention of the person. */
const isIntroducedAs = ({ t }: NamedTokens, { span }: Entity, words: string): boolean =>
  t.text.slice(Math.max(0, span.start - words.length), span.start).toLowerCase() === words.toLowerCase();

/** Who holds the office a phrase names: the person, the candidates where several may, `undefined` for nobody. */
export const holderOf = (
  named: NamedTokens,
  people: People,
  phrase: SpeakerPhrase,
  noun: string,
): Entity | { candidates: string[] } | undefined => {
  const own = people.holdersOf(noun);
  const ids = own.length > 0 ? own : otherHolders(people, noun);
  const words = modifiersOf(named, phrase);
  const entities = ids
    .map((id) => people.entity(id))
    .filter((entity): entity is Entity => entity !== undefined)
    .filter((entity) => !isShadow(people, entity, words));
  if (entities.length === 0) return undefined;
  const near = entities.filter((entity) => entity.span.start < phrase.span.end + NAMED_SOON);
  const fitting =
    words.length === 0
      ? near
      : entities.filter(
          (entity) =>
            matches(people, entity, words, own.length === 0) ||
            isIntroducedAs(named, entity, `${words.join(' ')} ${noun} `),
        );
  // `the Chief Minister` is who is called so, before those of whom only `minister` is known.
  const exact = fitting.filter((entity) => isCalled(people, entity, words));
  const titled = exact.length > 0 ? exact : fitting;
  const first = titled.filter((entity) => !isDeputy(people, entity, words));
  const best = first.length > 0 ? first : titled;
  if (best.length === 1) return best[0];
  if (best.length === 0) return undefined;
  const earlier = best.filter((entity) => entity.span.start < phrase.span.start);
  if (earlier.length === 1) return earlier[0];
  return { candidates: best.map(({ fields }) => fields.name?.value ?? '') };
};

/** A barrister is not "the witness": the parts of a trial are held by different persons. */
export const isOtherSide = (people: People, entity: Entity, noun: string): boolean =>
  TRIAL_PARTS.has(noun) &&
  people
    .titlesOf(entity.id)
    .some(({ title }) =>
      title
        .split(' ')
        .some(
          (word) => TRIAL_PARTS.has(word) && word !== noun && !(PLEADERS.has(word) && PLEADERS.has(noun)),
        ),
    );

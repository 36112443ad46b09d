import { prepared } from '../core/prepared.ts';
import { WordMap, WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { conjugate, presentOf } from '../lexicon/conjugate.ts';
import {
  ACCOUNT_NOUNS,
  CLAUSE_PHRASES,
  CUE_GROUPS,
  type CueGroup,
  NOUN_LIKE_CUES,
  PHRASAL_CUES,
  SPEECH_NOUNS,
} from '../lexicon/cue-verbs.ts';

/** What a cue verb takes; a sum of these. */
export const TAKES = { clause: 1, tell: 2, quote: 4, call: 8 } as const;

/** Forms of a cue verb; a sum, because `read` and `put` are several. */
export const FORM = { base: 1, present: 2, past: 4, participle: 8, gerund: 16 } as const;

export type CueClass = CueGroup['class'];

export interface Cue {
  readonly lemma: string;
  readonly class: CueClass;
  /** Sum of `TAKES`. */
  takes: number;
  /** Sum of `FORM`. */
  forms: number;
}

/** Forms of `put`, which says something in `as she put it`. */
export const PUT_FORMS: readonly string[] = ['put', 'puts'];

const cueTables = () => {
  const table = new Map<string, Cue>();

  const enter = (
    form: string,
    bits: number,
    cue: { lemma: string; class: CueClass; takes: number },
  ): void => {
    const known = table.get(form);
    // Written out: `{ ...cue, forms }` would give each cue a shape of its own.
    if (!known) table.set(form, { lemma: cue.lemma, class: cue.class, takes: cue.takes, forms: bits });
    else if (known.lemma === cue.lemma) {
      known.takes |= cue.takes;
      known.forms |= bits;
    }
  };

  const enterVerb = (entry: string, group: CueGroup): void => {
    const [head, past, participle] = entry.split('/');
    const doubles = head.endsWith('+');
    const lemma = doubles ? head.slice(0, -1) : head;
    const cue = { lemma, class: group.class, takes: TAKES[group.takes] };
    const regular = conjugate(lemma, doubles);
    enter(lemma, FORM.base, cue);
    enter(presentOf(lemma), FORM.present, cue);
    for (const form of past ? [past] : regular.past) enter(form, FORM.past, cue);
    for (const form of participle ? [participle] : regular.past) enter(form, FORM.participle, cue);
    for (const form of regular.gerund) enter(form, FORM.gerund, cue);
  };

  for (const group of CUE_GROUPS) for (const verb of group.verbs.split(' ')) enterVerb(verb, group);
  return {
    map: new WordMap<Cue>(table),
    forms: new WordSet(table.keys()),
    starts: new WordSet([
      ...table.keys(),
      ...SPEECH_NOUNS.split(' '),
      'according',
      ...ACCOUNT_NOUNS.split(' '),
      ...PUT_FORMS,
      ...PHRASAL_CUES.flatMap(([, forms]) => forms.split(' ')),
      ...CLAUSE_PHRASES.flatMap(([, forms]) => forms.split(' ')),
    ]),
  };
};

const { map: cueMap, forms: cueForms, starts } = prepared('cues', cueTables);

/** All words at which a cue may stand: forms of cue verbs, nouns of speech, `according`, `put`. */
export const cueWords: WordSet = starts;

/** The cue verb of which the word with this number is a form, or `undefined`. */
export const cueOf = (word: number): Cue | undefined => (cueForms.has(word) ? cueMap.get(word) : undefined);

const phrasal = new WordMap<ReadonlyMap<number, Cue>>(
  PHRASAL_CUES.flatMap(([lemma, forms, particles]) => {
    const cues = new Map(
      particles.split(' ').map((particle) => {
        const cue: Cue = {
          lemma: `${lemma} ${particle}`,
          class: 'assertive',
          takes: TAKES.quote,
          forms: FORM.past | FORM.present,
        };
        return [wordId(particle), cue] as const;
      }),
    );
    return forms.split(' ').map((form) => [form, cues] as const);
  }),
);

/** The verb that tells of speech with its particle: `went on`, `chipped in`; `undefined` where `next` is no particle of it. */
export const phrasalCueOf = (word: number, next: number): Cue | undefined => phrasal.get(word)?.get(next);

/** Forms that are nouns or adjectives as well. */
export const nounLikeCues = wordSet(NOUN_LIKE_CUES);

/** `By her account, …`. */
export const accountNouns = wordSet(ACCOUNT_NOUNS);

/** Nouns of speech before a that-clause. */
export const speechNouns = wordSet(SPEECH_NOUNS);

/** Numbers of words that the speech analyses ask for. */
export const ID = {
  according: wordId('according'),
  to: wordId('to'),
  up: wordId('up'),
  that: wordId('that'),
  whether: wordId('whether'),
  if: wordId('if'),
  by: wordId('by'),
  in: wordId('in'),
  own: wordId('own'),
  as: wordId('as'),
  of: wordId('of'),
  for: wordId('for'),
  with: wordId('with'),
  and: wordId('and'),
  but: wordId('but'),
  while: wordId('while'),
  it: wordId('it'),
  how: wordId('how'),
  why: wordId('why'),
  having: wordId('having'),
  possessive: wordId("'s"),
} as const;

import { wordId, wordSet } from '../../core/vocabulary.ts';
import { WIDER_OFFICE } from '../../lexicon/wider-office.ts';
import { lowerOf } from '../../annotate/tokens.ts';
import type { NamedTokens } from './_named-tokens.ts';
import type { Entity, People } from './_speaker-people.ts';
import { matches, modifiersOf } from './_speaker-holder.ts';
import type { SpeakerPhrase } from './_speaker-phrase.ts';

const [THE, OF] = ['the', 'of'].map(wordId);
const INDEFINITE = wordSet('a an one another some two three several');
/** Tokens before the phrase among which somebody else may be brought in by the same noun: `a player`. */
const MOST_BEFORE = 600;
/** Tokens between the article and its noun. */
const MOST_ADJECTIVES = 4;

/** `A lawmaker spoke. … the lawmaker said`: one who has no name. */
const isBroughtIn = ({ t }: NamedTokens, head: number): boolean => {
  const noun = t.word[head];
  for (let k = head - 1; k > Math.max(0, head - MOST_BEFORE); k -= 1) {
    if (t.word[k] !== noun) continue;
    for (let i = k - 1; i >= Math.max(0, k - MOST_ADJECTIVES); i -= 1)
      if (INDEFINITE.has(t.word[i])) return true;
  }
  return false;
};

/**
 * `Senator Ann Lee left. … the politician said`: the one person named before of whose office the noun says less;
 * `undefined` for none or several, or where somebody else is called so.
 */
export const widerHolder = (
  named: NamedTokens,
  people: People,
  phrase: SpeakerPhrase,
  noun: string,
): Entity | undefined => {
  const { base, head, span } = phrase;
  const { t } = named;
  const office = t.word[head + 1] === OF ? `${noun} of ${lowerOf(t, head + 2)}` : noun;
  const narrower = WIDER_OFFICE[office];
  if (!narrower || t.word[base.first] !== THE || base.last !== head + 1) return undefined;
  const words = modifiersOf(named, phrase);
  const ids = new Set(narrower.flatMap((office) => people.calledAnyhow(office)));
  const earlier = [...ids]
    .map((id) => people.entity(id))
    .filter((entity): entity is Entity => entity !== undefined && entity.span.start < span.start)
    .filter((entity) => words.length === 0 || matches(people, entity, words, true));
  return earlier.length === 1 && !isBroughtIn(named, head) ? earlier[0] : undefined;
};

import { clauseLemma } from '../../annotate/clauses.ts';
import { VERB } from '../../annotate/phrases.ts';
import { TAG } from '../../annotate/tags.ts';
import { listedLemma } from '../../annotate/tag-words.ts';
import { internToken, WordMap, type WordSet, wordId, wordSet } from '../../core/vocabulary.ts';
import {
  CHAIN_ADJECTIVES,
  CHAIN_VERBS,
  DENIAL_OPENERS,
  DOUBT_OPENERS,
  GERUND_VERBS,
  PASSIVE_CHAIN_VERBS,
} from '../../lexicon/statement-verbs.ts';
import type { StatementText } from './_statement-text.ts';

export type Modality = 'actual' | 'planned' | 'possible' | 'required' | 'urged' | 'conditional';

/** The verb that says what is done, and how it is meant. */
export interface Predicate {
  /** Number of the verb group that holds the main verb. */
  readonly group: number;
  /** Vocabulary number of its dictionary form. */
  readonly lemma: number;
  /** First token of the whole predicate: "plans" of "plans to open". */
  readonly first: number;
  readonly modality: Modality;
  readonly negative: boolean;
  /** Tokens that say the modality and the negation, −1 where nothing does. */
  readonly modalToken: number;
  readonly negativeToken: number;
}

type Force = Modality | 'negative';
const table = (entries: Readonly<Record<string, string>>): WordMap<Force> =>
  new WordMap(
    Object.entries(entries).flatMap(([force, text]) =>
      text.split(' ').map((word) => [word, force as Force] as const),
    ),
  );
const CHAIN = table(CHAIN_VERBS);
const PASSIVE_CHAIN = table(PASSIVE_CHAIN_VERBS);
const GERUNDS = table(GERUND_VERBS);
const ADJECTIVES = new WordMap<Force>(
  Object.entries(CHAIN_ADJECTIVES).flatMap(([force, text]) =>
    text.split(' ').map((word) => [word, force as Force] as const),
  ),
);
const PLANNED_MODALS = wordSet("will shall 'll won't");
const POSSIBLE_MODALS = wordSet("may might could can couldn't can't cannot");
const REQUIRED_MODALS = wordSet("must should ought shouldn't mustn't");
const WOULD = wordSet("would wouldn't 'd");
const CONDITIONS = wordSet('if unless whether lest');
const DOUBTS = wordSet(
  'reportedly allegedly apparently possibly probably perhaps potentially supposedly presumably purportedly',
);
const DOUBTED = wordSet(DOUBT_OPENERS);
const DENIED = wordSet(DENIAL_OPENERS);
const THAT = wordId('that');
const IF = wordId('if');
const TOLD = wordSet('according said says told announced added stated promised');
/** `to determine if it worked`: a question, no condition. */
const ASKING = wordSet('determine see ask asked know decide wonder find out check establish');
const BE = wordId('be');
const MOST_LINKS = 3;
/** Words on each side of a verb that are shown for a second opinion. */
const CLAUSE_REACH = 12;

export class PredicateReader {
  private readonly text: StatementText;
  constructor(text: StatementText) {
    this.text = text;
  }

  /** The predicate that begins with finite group `group`; `undefined` when its parts do not fit a known pattern. */
  read(group: number, opener: number): Predicate | undefined {
    let now: Predicate | undefined = this.first(group, opener);
    for (let step = 0; step < MOST_LINKS && now; step += 1) {
      const next = this.next(now);
      if (next === 'end') return this.withLemma(now);
      now = next;
    }
    return undefined;
  }

  /** The predicate with its dictionary form: from the lists, else from a second opinion on the clause. */
  private withLemma(predicate: Predicate): Predicate | undefined {
    if (predicate.lemma >= 0) return predicate;
    const { t, verbs, sentenceStart, sentenceEnd } = this.text;
    const main = verbs.main[predicate.group];
    const from = Math.max(sentenceStart(main), main - CLAUSE_REACH);
    const to = Math.min(sentenceEnd(main), main + CLAUSE_REACH);
    const clause = { start: t.start[from], end: t.end[to - 1] };
    const lemma = clauseLemma(t.text, clause, { start: t.start[main], end: t.end[main] });
    return lemma === undefined
      ? undefined
      : { ...predicate, lemma: internToken(lemma, 0, lemma.length, true) };
  }

  private first(group: number, opener: number): Predicate {
    const { verbs, t } = this.text;
    const cue = this.cueOf(opener);
    const denies = cue >= 0 && this.isOneOf(cue, DENIED);
    const inner = (verbs.flags[group] & VERB.NEGATIVE) !== 0;
    const [modality, modalToken] = this.modality(group, opener);
    const negative = inner !== denies;
    return {
      group,
      lemma: verbs.lemma[group],
      first: verbs.first[group],
      modality,
      negative,
      modalToken,
      negativeToken: !negative ? -1 : denies ? cue : this.negativeToken(group, t),
    };
  }

  private negativeToken(group: number, t: StatementText['t']): number {
    const { verbs, tags } = this.text;
    for (let k = verbs.first[group]; k < verbs.last[group]; k += 1) if (tags[k] === TAG.NEGATION) return k;
    for (let k = verbs.first[group]; k < verbs.last[group]; k += 1)
      if (t.end[k] - t.start[k] > 4 && tags[k] !== TAG.ADVERB) return k;
    return verbs.first[group];
  }

  private modality(group: number, opener: number): [Modality, number] {
    const { verbs, t } = this.text;
    const openerWord = opener < 0 ? -1 : t.word[opener];
    if (CONDITIONS.has(openerWord)) return ['conditional', opener];
    const modal = verbs.modal[group];
    const token = modal < 0 ? -1 : this.tokenOf(group, modal);
    if (PLANNED_MODALS.has(modal)) return ['planned', token];
    if (POSSIBLE_MODALS.has(modal)) return ['possible', token];
    if (REQUIRED_MODALS.has(modal)) return ['required', token];
    if (WOULD.has(modal)) return [opener >= 0 || this.isReported(group) ? 'planned' : 'conditional', token];
    const cue = this.cueOf(opener);
    if (cue >= 0 && this.isOneOf(cue, DOUBTED)) return ['possible', cue];
    const doubt = this.doubt(group);
    return doubt < 0 ? ['actual', -1] : ['possible', doubt];
  }

  /** "would be examined, Roberts said": a future told by somebody, unless a condition is named. */
  private isReported(group: number): boolean {
    const { verbs, t, sentenceStart, sentenceEnd } = this.text;
    const last = sentenceEnd(verbs.first[group]);
    let told = false;
    for (let k = sentenceStart(verbs.first[group]); k < last; k += 1) {
      if (t.word[k] === IF && !ASKING.has(t.word[k - 1])) return false;
      told ||= TOLD.has(t.word[k]);
    }
    return told;
  }

  /** The word that governs the clause: "likely" of "it is likely that", the cue itself without "that". */
  private cueOf(opener: number): number {
    if (opener < 0) return -1;
    return this.text.t.word[opener] === THAT ? opener - 1 : opener;
  }

  private isOneOf(token: number, set: WordSet): boolean {
    if (token < 0) return false;
    const word = this.text.t.word[token];
    return set.has(word) || set.has(listedLemma(word));
  }

  private tokenOf(group: number, word: number): number {
    const { verbs, t } = this.text;
    for (let k = verbs.first[group]; k < verbs.last[group]; k += 1) if (t.word[k] === word) return k;
    return verbs.first[group];
  }

  /** "reportedly", "allegedly" beside or inside the group. */
  private doubt(group: number): number {
    const { verbs, t } = this.text;
    for (let k = Math.max(0, verbs.first[group] - 1); k < verbs.last[group]; k += 1)
      if (DOUBTS.has(t.word[k])) return k;
    const opening = this.text.sentenceStart(verbs.first[group]);
    return DOUBTS.has(t.word[opening]) ? opening : -1;
  }

  /** The verb that the predicate goes on to: "plans to open", "is expected to", "denied taking". */
  private next(now: Predicate): Predicate | 'end' | undefined {
    const { verbs, tags } = this.text;
    const flags = verbs.flags[now.group];
    let at = verbs.last[now.group];
    let force: Force | undefined;
    if ((flags & VERB.COPULA) !== 0) {
      if (now.lemma === BE && ADJECTIVES.has(this.text.t.word[at])) {
        force = ADJECTIVES.get(this.text.t.word[at]);
        at += 1;
      } else if (now.lemma === BE && this.isInfinitive(verbs.ofToken[at])) force = 'planned';
      else if (this.isInfinitive(verbs.ofToken[at])) force = CHAIN.get(now.lemma);
      else return 'end';
    }
    while (at < tags.length && tags[at] === TAG.ADVERB) at += 1;
    const next = at < tags.length ? verbs.ofToken[at] : -1;
    const isInfinitive = this.isInfinitive(next) && verbs.first[next] === at;
    const isGerund =
      !isInfinitive &&
      next >= 0 &&
      verbs.first[next] === at &&
      tags[verbs.main[next]] === TAG.GERUND &&
      (verbs.flags[next] & VERB.BARE) !== 0;
    if (!isInfinitive && !isGerund) return (flags & VERB.COPULA) !== 0 ? undefined : 'end';
    if (isInfinitive && (flags & VERB.PASSIVE) !== 0) force ??= PASSIVE_CHAIN.get(now.lemma);
    force ??= (isInfinitive ? CHAIN : GERUNDS).get(now.lemma);
    return force === undefined ? undefined : this.join(now, next, force);
  }

  private isInfinitive(group: number): boolean {
    return group >= 0 && (this.text.verbs.flags[group] & VERB.INFINITIVE) !== 0;
  }

  private join(now: Predicate, next: number, force: Force): Predicate | undefined {
    const { verbs } = this.text;
    const link = verbs.main[now.group];
    const inner = (verbs.flags[next] & VERB.NEGATIVE) !== 0;
    const flips = Number(now.negative) + Number(force === 'negative') + Number(inner);
    if (flips > 1) return undefined;
    const says = force !== 'negative' && force !== 'actual';
    return {
      group: next,
      lemma: verbs.lemma[next],
      first: now.first,
      modality: says && now.modality === 'actual' ? force : now.modality,
      negative: flips === 1,
      modalToken: says && now.modalToken < 0 ? link : now.modalToken,
      negativeToken: now.negativeToken >= 0 ? now.negativeToken : flips === 1 ? link : -1,
    };
  }
}

import { wordSet } from '../core/vocabulary.ts';
import type { Sentences } from './sentences.ts';
import type { TimeExpression } from './times-types.ts';
import type { Tokens } from './tokens.ts';

const MEAL = 'TME';
const BETWEEN = wordSet('on at by , around before until');
/** So many tokens lie between a part of a day and a later one of the same day. */
const REACH = 24;

const isDay = ({ kind, range, aside }: TimeExpression): boolean =>
  kind === 'date' && range?.grain === 'day' && !aside;

/** Whether nothing but a joining word parts the two. */
const isBeside = (tokens: Tokens, left: TimeExpression, right: TimeExpression): boolean =>
  right.from === left.to || (right.from === left.to + 1 && BETWEEN.has(tokens.word[left.to]));

/** `slow to clear this morning, with sunshine by the afternoon`: a later part of a day whose part was named. */
const isLaterOf = (part: TimeExpression, day: TimeExpression): boolean =>
  day.hours !== undefined && part.from - day.to < REACH && part.hours!.from > day.hours.from;

/** Gives a part of a day that names none the day beside it: `at dawn on Tuesday`, `this morning … by evening`. */
export const linkParts = (tokens: Tokens, sentences: Sentences, found: readonly TimeExpression[]): void => {
  found.forEach((part, i) => {
    // `after dinner tomorrow`: a meal has hours of its own
    if (part.rule !== 'part' || part.range || !part.hours || part.timex?.startsWith(MEAL)) return;
    const near = [found[i + 1], found[i - 1]].filter(
      (one) => one && isDay(one) && sentences.ofToken[one.from] === sentences.ofToken[part.from],
    );
    const day = near.find((one) =>
      one.from > part.from
        ? isBeside(tokens, part, one)
        : isBeside(tokens, one, part) || isLaterOf(part, one),
    );
    if (!day?.range) return;
    const { range } = day;
    part.range = range;
    part.value = range.value;
    part.timex = `${range.timex}${part.timex ?? ''}`;
    part.earliest = range.first;
    part.latest = range.last;
    part.basis = 'text';
    part.anchor = { day: range.first, span: { start: day.start, end: day.end } };
  });
};

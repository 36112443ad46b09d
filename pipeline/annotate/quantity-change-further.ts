import { baseAt } from './quantity-change-base.ts';
import { changeBeside } from './quantity-change-beside.ts';
import { changeBetween, nothingBefore } from './quantity-change-between.ts';
import { boundOf, crossing, levelAfter, wayTo } from './quantity-change-crossing.ts';
import { overPer } from './quantity-change-edges.ts';
import { particled, phraseOf } from './quantity-change-phrases.ts';
import { done } from './quantity-change-doing.ts';
import { gappedChange } from './quantity-change-gaps.ts';
import { insteadChange, insteadShared } from './quantity-change-instead.ts';
import { upFromLater } from './quantity-change-later.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity } from './quantity-types.ts';

interface Place {
  readonly first: number;
  readonly counted: number;
  readonly list: readonly Quantity[];
}

/** `past 1,200`: where the mark is no bound yet, it is one. */
const crossed = (s: Scene, q: Quantity, at: Place): Change | undefined => {
  const change = crossing(s, q, at);
  if (change) q.bound ??= boundOf(s, change);
  return change;
};

/** `is put up to 500`: where it went, no bound. */
const movedTo = (s: Scene, q: Quantity, at: Place): Change | undefined => {
  const change = wayTo(s, q, at.first);
  if (change && q.bound && q.bound.at.first === change.cue.first) q.bound = undefined;
  return change;
};

/** `from 71`, right after the figure or where the change is said. */
const withBase = (s: Scene, q: Quantity, change: Change, counted: number): Change => {
  const after = change.awaits === undefined ? overPer(q, Math.max(q.last, counted)) : change.cue.first;
  const base = baseAt(s, after) ?? nothingBefore(s, after);
  return base ? { ...change, base } : change;
};

/** Changes that no verb right beside the figure tells. */
export const furtherChange = (s: Scene, q: Quantity, at: Place): Change | undefined => {
  const found =
    crossed(s, q, at) ??
    movedTo(s, q, at) ??
    levelAfter(s, { first: at.first, q, before: at.list.at(-1) }) ??
    done(s, q, at) ??
    phraseOf(s, q, at.first) ??
    particled(s, q, at.first) ??
    changeBeside(s, q, at) ??
    insteadShared(s, q, at) ??
    insteadChange(s, q, Math.max(q.last, at.counted, q.per?.last ?? 0)) ??
    upFromLater(s, q, at) ??
    changeBetween(s, q, at);
  return found ? withBase(s, q, found, at.counted) : gappedChange(s, q, at);
};

import type { Span } from '../../../schemas/span.ts';
import type { Tokens } from '../../annotate/tokens.ts';
import type { RoleStatus } from './_role-status.ts';
import { singularOf } from './_role-words.ts';

/** A position as read at one place, before equal ones are joined. */
export interface RoleReading {
  /** Mention number of the holder, and the holder's entity. */
  readonly person: number;
  readonly personId: string;
  /** Span of the title; `undefined` where only the organisation is named. */
  readonly title?: Span;
  readonly titleKey: string;
  /** Token of the title's head where it is a plural: "ministers Ann Lee and Bo Chen". */
  readonly plural?: number;
  /** Mention number of the organisation or place, −1 where none is named. */
  organisation: number;
  organisationId?: string;
  readonly status: RoleStatus;
  readonly statusSpan?: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** A title in the form in which two are compared: in small letters, without hyphens, in the singular. */
export const titleKey = (title: string): string => title.toLowerCase().replaceAll('-', ' ');

/** The title of one person: a plural at token `plural` stands for each in the singular. */
export const titleText = (t: Tokens, { start, end }: Span, plural: number | undefined): string =>
  plural === undefined
    ? t.text.slice(start, end)
    : t.text.slice(start, t.start[plural]) +
      singularOf(t.text.slice(t.start[plural], t.end[plural])) +
      t.text.slice(t.end[plural], end);

const agree = (a: RoleReading, b: RoleReading): boolean =>
  a.organisationId === undefined || b.organisationId === undefined || a.organisationId === b.organisationId;

const isWithin = (inner: string, outer: string): boolean =>
  outer === inner || outer.endsWith(` ${inner}`) || outer.startsWith(`${inner} `);

const isSame = (a: RoleReading, b: RoleReading): boolean =>
  a.personId === b.personId &&
  a.titleKey !== '' &&
  b.titleKey !== '' &&
  agree(a, b) &&
  a.status === b.status &&
  (isWithin(a.titleKey, b.titleKey) || isWithin(b.titleKey, a.titleKey));

/** Whether `a` says more than `b`: an organisation first, then the longer title. */
const saysMore = (a: RoleReading, b: RoleReading): boolean => {
  const known = Number(a.organisationId !== undefined) - Number(b.organisationId !== undefined);
  return known > 0 || (known === 0 && a.titleKey.length > b.titleKey.length);
};

/** Positions of one person that are compared; a text with more is not a text about people. */
const MOST_POSITIONS = 64;

/** Joins readings of the same position; the fuller one stays, at its own place. */
export const joinRoles = (readings: readonly RoleReading[]): RoleReading[] => {
  const byPerson = new Map<string, RoleReading[]>();
  for (const reading of readings) {
    const list = byPerson.get(reading.personId) ?? [];
    if (!list.length) byPerson.set(reading.personId, list);
    const at = list.findIndex((other, n) => n < MOST_POSITIONS && isSame(other, reading));
    if (at < 0) list.push(reading);
    else if (saysMore(reading, list[at])) list[at] = reading;
  }
  return [...byPerson.values()].flatMap((list) =>
    list.filter((reading) => reading.title !== undefined || !list.some((other) => other.title !== undefined)),
  );
};

import { describe, expect, it } from 'vitest';
import { markedAgain } from './_marked.ts';

/** Lists of who goes where, who polls what and who holds which office; the last of each kind is none. */
const TEXTS: readonly (readonly [string, string])[] = [
  [
    'appointments',
    `[NORVAX|O]: Hires [Victoria Falls|P], formerly of [Brentik|O], as partner in [Oslo|L].

[ZETMAR BANK|O]: Chairman [Bo Ray-Lund|P] quits.

[TOLVAR|O]: [Faith Dube|P] joins as head of claims in [Norwich|L] from [Zurich|O].`,
  ],
  [
    'no appointments',
    `[TOKYO|L]: Shares rose.

[LONDON|L]: [Bo Ray|P] quits.`,
  ],
  [
    'transfers',
    `Signings before the deadline, most on loan:

[Norvax|O] - [Ann Lee|P] from [Leeds|O], undisclosed; [Bo Ray|P] to [Hull|O].
[Zetmar|O] - striker [Cy Day|P] released.`,
  ],
  [
    'scorers',
    `BASKETBALL - REPORT

Scorers: [Zetmar|O] - [Ann Church|P] 24, [Bo Ray|P] 17. [Brentik|O] - [Cy Day|P] 22, [Di Eve|P] 3.

[Church|P], a native of [Leeds|L], hit six.`,
  ],
  [
    'parties',
    `[PSD|O] 30 (unchanged)
[BE|O] 8 (+2)
[PAN|O] 6 (-1)`,
  ],
  [
    'no parties',
    `[Oslo|L] 30 (+1)
[Chad|L] 8 (+2)
[Peru|L] 6 (-1)`,
  ],
  [
    'offices',
    `* [Wake Goi|P], mining. Chief of a clan.
* [Ann Lee|P], finance.
* [Bo Ray|P], health.`,
  ],
  [
    'no offices',
    `* [Port Talbot|L], steel.
* [Sheffield|L], steel.
* [Leeds|L], textiles.`,
  ],
];

describe('names in rosters', () => {
  it.each(TEXTS)('reads %s', (_, marked) => expect(markedAgain(marked)).toBe(marked));
});

/** Kind, surface, speaker (`''` for none), speaker basis, dictionary form of the cue (`''` for none). */
export type Expected = readonly ['direct' | 'mixed' | 'indirect', string, string, string, string];

/** A text with all the quotations that must be found in it; none for a hard negative. */
export type Case = readonly [text: string, ...expected: Expected[]];

import { wordSet } from '../core/vocabulary.ts';

/** Words of a subject with its verb. */
export const CONTRACTED = wordSet(
  "he's she's it's they've they're we've we're i've i'm you've you're he'd she'd they'd we'd i'd you'd it'd there'd he'll she'll they'll we'll i'll it'll there'll you'll that'll who'd who've who'll who're",
);

/** Modals with the verb after them. */
export const CONTRACTED_MODALS = wordSet("should've would've could've might've must've");

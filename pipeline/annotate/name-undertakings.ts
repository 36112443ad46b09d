import { wordSet } from '../core/vocabulary.ts';
import { BEING, HAVING } from './name-classes.ts';
import type { NameText } from './name-text.ts';
import { TAG } from './tags.ts';

/** What companies do and places do not: "Halden Marsh, which makes valves". */
const UNDERTAKING_VERBS = wordSet(
  'represents makes made manufactures manufactured produces sells sold employs employed operates owns runs supplies publishes develops designs builds distributes insures lends audits bought acquired helps campaigns lobbies provides offers serves markets ships imports exports treats educates trains',
);
/** What places do to what is around them. */
const LYING = wordSet(
  'lies has borders overlooks straddles hosts houses faces joins links connects divides separates covers includes contains means receives attracts draws sees sits stands leads causes affects comes goes kills',
);
const ACTED = wordSet(
  'offered bid agreed planned bought sold hired invested refused asked sued opened pledged promised campaigned lobbied',
);
/** What is done to firms: "Soprole, which was bought by". */
const TAKEN = wordSet(
  'bought acquired founded listed nationalised nationalized privatised privatized rebranded incorporated',
);

/** "Submer, which cools servers", "Soprole, which was bought by": what acts on other things or is dealt with, and what places do not; from the token behind "which" on. */
export const undertakes = (n: NameText, at: number): boolean => {
  const { word } = n.t;
  if (UNDERTAKING_VERBS.has(word[at])) return true;
  if (BEING.has(word[at])) return TAKEN.has(word[at + 1]);
  // "Marcegaglia, which had offered for"
  if (HAVING.has(word[at])) return ACTED.has(word[at + 1]);
  if (n.tag[at] !== TAG.PRESENT || !n.endsInS(at) || LYING.has(word[at])) return false;
  return n.tag[at + 1] === TAG.PLURAL && !n.isCap(at + 1);
};

import { wordSet } from '../core/vocabulary.ts';

/** Units that are verbs as well: `by 140 basis points to 5%`. */
export const UNITS_TOO = wordSet('points pounds cents');
export const PHRASAL = wordSet(
  'dig digs dug digging chase chases chased chasing shoot shot gun gunned knock knocked burn burned burnt tear tore track tracked lock locked hand handed rack racked notch notched make makes made making add adds added end ends ended give gives gave given pick picked take takes took taken set put turn turned show showed come came bring brought line lined hold held build built sign signed break broke broken close closed shut eat eats ate eaten eating use uses used using gobble gobbled chew chewed snap snaps snapped snapping buy buys bought buying soak soaked free frees freed freeing run runs ran running cough coughed stump stumped clock clocks clocked chalk chalked swallow swallowed draw draws drew drawn drawing scoop scooped cover covered pay pays paid paying call calls called calling save saves saved saving mop mopped serve serves served offer offered open opened dream dreamt drum drummed cook cooked round rounded send sent',
);
export const FORECASTS = wordSet('forecast forecasts estimate estimates bid bids offer offers');
export const STAIRS = wordSet(
  'storey storeys story stories floor floors flight flights step steps stair stairs',
);
export const LEVELS = wordSet('surge surges climb leap jump fall drop drops falls');

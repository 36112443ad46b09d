import { wordSet } from '../core/vocabulary.ts';

/** Units that are verbs as well: `by 140 basis points to 5%`. */
export const UNITS_TOO = wordSet('points pounds cents');
export const PHRASAL = wordSet(
  'dig digs dug digging chase chases chased chasing shoot shot gun gunned knock knocked burn burned burnt tear tore track tracked lock locked hand handed rack racked notch notched make makes made making add adds added end ends ended give gives gave given pick picked take takes took taken set put turn turned show showed come came bring brought line lined hold held build built sign signed break broke broken close closed shut eat eats ate eaten eating use uses used using gobble gobbled chew chewed snap snaps snapped snapping buy buys bought buying soak soaked free frees freed freeing run runs ran running cough coughed stump stumped clock clocks clocked chalk chalked swallow swallowed draw draws drew drawn drawing scoop scooped cover covered pay pays paid paying call calls called calling save saves saved saving mop mopped serve serves served offer offered open opened dream dreamt drum drummed cook cooked round rounded send sent mow mowed mown hunt hunted vote voted strike struck wave waved flag flagged pull pulled blow blew blown tear wear wore bring talk talked stare fill filled load loaded hire hired dress dressed chase',
);
export const FORECASTS = wordSet('forecast forecasts estimate estimates bid bids offer offers');
export const STAIRS = wordSet(
  'storey storeys story stories floor floors flight flights step steps stair stairs',
);
export const LEVELS = wordSet(
  'surge surges climb climbs leap leaps jump jumps fall drop drops falls dive retreat slide',
);
/** What is brought to many: `cut power to 1,200 homes` says who gets it, not what it fell to. */
export const BROUGHT = wordSet(
  'power electricity water gas heat heating fuel supply supplies service services access aid assistance support help relief funding funds payments benefits subsidies loans links transport',
);
/** What stands so high and changes: `the river rose 2.5 metres`. */
export const LEVELLED = wordSet(
  'river rivers level levels sea seas water waters lake lakes tide tides reservoir reservoirs depth depths height heights visibility distance gap lead width range thickness line swell swells snow diameter record average',
);
export const NARROWING = wordSet('narrow narrows narrowed narrowing widen widens widened widening');
export const MOTION = wordSet(
  'fall falls fell fallen falling climb climbs climbed climbing jump jumps jumped jumping slide slid sliding rise rises rose rising sink sank sunk dip dipped drop dropped advance advanced retreat leap leapt plunge plunged plunging dropping sinking leaping slipping tumbling dipping edge inch slip slipped tumble tumbled drops slides dips leaps plunges sinks slips tumbles',
);

import { ownTable } from '../core/own-table.ts';

const PLAYERS =
  'striker forward midfielder defender goalkeeper keeper winger fullback quarterback pitcher batsman batter bowler prop hooker lock flanker guard center centre goaltender captain skipper footballer cricketer player';
const MEMBERS =
  'mp msp td mep senator sen congressman congresswoman representative rep lawmaker legislator deputy assemblyman assemblywoman delegate parliamentarian backbencher';
const SCIENTISTS =
  'biologist chemist physicist geologist ecologist zoologist botanist astronomer epidemiologist virologist climatologist seismologist paleontologist palaeontologist neuroscientist';
const POLICE =
  'inspector superintendent sergeant constable detective commissioner commander sheriff lieutenant captain';

/** Nouns that say less than an office does: `the politician` may be a senator or a mayor, and no painter. */
export const WIDER_OFFICE = ownTable<readonly string[]>({
  politician:
    `${MEMBERS} mayor minister councillor councilman councilwoman governor premier president chancellor leader`.split(
      ' ',
    ),
  parliamentarian: MEMBERS.split(' '),
  backbencher: ['mp', 'senator', 'lawmaker', 'td'],
  lawmaker: MEMBERS.split(' '),
  legislator: MEMBERS.split(' '),
  leader: [
    'president',
    'prime minister',
    'premier',
    'chancellor',
    'chief minister',
    'first minister',
    'taoiseach',
  ],
  'head of state': ['president', 'king', 'queen', 'monarch', 'emperor'],
  'head of government': ['prime minister', 'premier', 'chancellor', 'taoiseach'],
  star: ['actor', 'actress', 'singer', 'striker', 'midfielder', 'rapper', 'footballer', 'comedian', 'player'],
  trainer: ['coach', 'manager'],
  player: PLAYERS.split(' '),
  footballer: PLAYERS.split(' '),
  forward: ['striker', 'winger'],
  keeper: ['goalkeeper', 'goaltender', 'wicketkeeper'],
  goalie: ['goalkeeper', 'goaltender', 'keeper'],
  scholar: ['professor', 'historian', 'lecturer', 'researcher', 'academic'],
  academic: ['professor', 'historian', 'lecturer', 'researcher', 'scholar', 'sociologist', 'economist'],
  analyst: ['economist', 'strategist'],
  detective: ['inspector', 'superintendent', 'sergeant'],
  officer: POLICE.split(' '),
  performer: ['actor', 'actress', 'singer', 'dancer', 'musician', 'comedian', 'pianist', 'violinist'],
  musician: [
    'singer',
    'guitarist',
    'drummer',
    'bassist',
    'pianist',
    'violinist',
    'cellist',
    'rapper',
    'songwriter',
  ],
  artist: ['singer', 'painter', 'sculptor', 'musician', 'rapper', 'songwriter', 'illustrator'],
  writer: ['author', 'novelist', 'poet', 'playwright', 'journalist', 'columnist'],
  novelist: ['author', 'writer'],
  filmmaker: ['director', 'film-maker'],
  spokesperson: ['spokeswoman', 'spokesman'],
  grower: ['farmer'],
  researcher: `${SCIENTISTS} scientist psychologist professor archaeologist`.split(' '),
  scientist: `${SCIENTISTS} researcher astrophysicist oceanographer`.split(' '),
  campaigner: ['activist'],
  activist: ['campaigner'],
  medic: ['doctor', 'paramedic', 'surgeon', 'nurse'],
  surgeon: ['doctor'],
  businessman: ['billionaire', 'tycoon', 'owner', 'founder', 'entrepreneur', 'magnate', 'millionaire'],
  businesswoman: ['billionaire', 'tycoon', 'owner', 'founder', 'entrepreneur', 'magnate', 'millionaire'],
  tycoon: ['billionaire', 'businessman', 'owner', 'magnate'],
  entrepreneur: ['founder', 'owner', 'billionaire', 'businessman', 'businesswoman', 'co-founder'],
  unionist: ['union leader', 'union secretary'],
  clergyman: ['priest', 'vicar', 'bishop', 'pastor', 'reverend', 'rector'],
  churchman: ['priest', 'vicar', 'bishop', 'pastor', 'archbishop', 'cardinal'],
});

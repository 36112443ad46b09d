/** Positions as news tells of them: taken up and left, with what kind they are. In the form of `ROLE_CASES`. */
export const NEWS_CASES: readonly (readonly [string, ...string[]])[] = [
  // what kind of occupation it is
  ['Racing driver {Ann Lee} won.', 'Ann Lee|Racing driver||current'],
  ['{Bo Chen}, a racing driver, won.', 'Bo Chen|racing driver||current'],
  ['Her husband, the jazz pianist {Bo Chen}, died.', 'Bo Chen|jazz pianist||current'],
  ['Railway minister {Ann Lee} spoke.', 'Ann Lee|Railway minister||current'],
  ['Housing director {Ann Lee} spoke.', 'Ann Lee|Housing director||current'],
  [
    '{Nadia Rahman}, a respiratory consultant at [St Bride Hospital], spoke.',
    'Nadia Rahman|respiratory consultant|St Bride Hospital|current',
  ],
  ['{David Cho}, Vice President of Engineering, spoke.', 'David Cho|Vice President of Engineering||deputy'],
  ['{Wei Zhang} is a non-executive director.', 'Wei Zhang|non-executive director||current'],
  [
    'Forward {Ann Lee} scored and forward {Bo Chen} left.',
    'Ann Lee|Forward||current',
    'Bo Chen|forward||current',
  ],
  // near misses: who somebody is to others, when and where it was
  ['Star striker {Bo Chen} left.', 'Bo Chen|striker||current'],
  ['This season captain {Bo Chen} left.', 'Bo Chen|captain||current'],
  ['After the game coach {Ann Lee} left.', 'Ann Lee|coach||current'],
  ['He told pupils teacher {Ann Lee} was ill.', 'Ann Lee|teacher||current'],
  ['Brilliant scientist {Ann Lee} spoke.', 'Ann Lee|scientist||current'],
  // taken up
  [
    '{Ann Lee} joined [Acme] as chief financial officer in 2020.',
    'Ann Lee|chief financial officer|Acme|current',
  ],
  ['{Ann Lee} will join [Acme] as chairman in May.', 'Ann Lee|chairman|Acme|elect'],
  ['{Ann Lee} joined from [Acme] as finance director.', 'Ann Lee|finance director||current'],
  ['{Ann Lee} returned to [Acme] as chairman.', 'Ann Lee|chairman|Acme|current'],
  ['{Ann Lee} will remain on the board of [Acme] as a director.', 'Ann Lee|director|Acme|current'],
  ['{Ann Lee} worked at [Acme] as an engineer.', 'Ann Lee|engineer|Acme|former'],
  ['{Ann Lee} began her career at [Acme] as a reporter.', 'Ann Lee|reporter|Acme|former'],
  ['{Ann Lee} will assume the additional role of Corporate Secretary.', 'Ann Lee|Corporate Secretary||elect'],
  ['{Ann Lee} held the post of treasurer.', 'Ann Lee|treasurer||former'],
  ['[Acme] announced the appointment of Dr {Ann Lee} as chairman.', 'Ann Lee|chairman|Acme|current'],
  ['The appointment of {Ann Lee} as chairman was welcomed.', 'Ann Lee|chairman||current'],
  ['[Acme] named company veteran {Ann Lee} as its next chairman.', 'Ann Lee|chairman|Acme|current'],
  [
    '[Acme] has hired former [Tesla] engineer {Bo Chen} as chairman.',
    'Bo Chen|engineer|Tesla|former',
    'Bo Chen|chairman|Acme|current',
  ],
  ['{Ann Lee} joins from [Acme], where she was treasurer.', 'Ann Lee|treasurer|Acme|former'],
  // left
  ['{Ann Lee} stepped down on Friday as chairman of [Acme].', 'Ann Lee|chairman|Acme|former'],
  ['{Ann Lee} stood down after a year as leader of [Unity].', 'Ann Lee|leader|Unity|former'],
  // near misses: no position is taken up
  ['{Ann Lee} joined the calls for reform as critics left.'],
  ['{Ann Lee} stepped on stage as the president spoke.'],
  ['{Ann Lee} played the role of president.'],
  ['{Ann Lee} will not join [Acme] as chairman.'],
  ['{Ann Lee} may join [Acme] as chairman.'],
  ['{Ann Lee} started the season on the bench as captain.'],
  // whose they are
  [
    '{Ann Lee}, chief executive of [Acme], and {Bo Chen}, its chairman, left.',
    'Ann Lee|chief executive|Acme|current',
    'Bo Chen|chairman|Acme|current',
  ],
  [
    '{Ann Lee}, chief executive of [Acme], met [Beta]; {Bo Chen}, its chairman, left.',
    'Ann Lee|chief executive|Acme|current',
    'Bo Chen|chairman||current',
  ],
  [
    '[Acme] CEO and co-founder {Ann Lee} spoke.',
    'Ann Lee|CEO|Acme|current',
    'Ann Lee|co-founder|Acme|current',
  ],
  [
    '[Labour] leader and Prime Minister {Ann Lee} spoke.',
    'Ann Lee|leader|Labour|current',
    'Ann Lee|Prime Minister||current',
  ],
  [
    '{Ann Lee}, CEO & co-founder of [Acme], spoke.',
    'Ann Lee|CEO|Acme|current',
    'Ann Lee|co-founder|Acme|current',
  ],
  [
    'Detective Constable {Ann Lee}, of [Kent Police], spoke.',
    'Ann Lee|Detective Constable|Kent Police|current',
  ],
  ['Judge {Ann Lee}, of <Springfield>, spoke.', 'Ann Lee|Judge||current'],
  ['{Ann Lee} was an adviser to [NASA].', 'Ann Lee|adviser|NASA|former'],
  ["{Ann Lee} is an adviser to [NASA]'s critics.", 'Ann Lee|adviser||current'],
  ['{Ann Lee}, chair of governors at [Hillside School], spoke.', 'Ann Lee|chair|Hillside School|current'],
  ['{Ann Lee}, chairman designate of [Acme], spoke.', 'Ann Lee|chairman designate|Acme|elect'],
  ['{Mike Ridley}, a full-back, spoke.', 'Mike Ridley|full-back||current'],
  ['First-team coach {Jo Barnwell} will take charge.', 'Jo Barnwell|First-team coach||current'],
  ['Prize-winning actor {Ann Lee} spoke.', 'Ann Lee|actor||current'],
  // pronouns and lists of lives
  [
    '{Ann Lee} has led it since 2015. Before that, she was mayor of <Funchal>.',
    'Ann Lee|mayor|Funchal|former',
  ],
  [
    '{Ann Lee} was an aviator. During the war she served under {Ferro Parri}. In 1958 she was elected to the council, and later she served as a member of the [Chamber of Deputies].',
    'Ann Lee|aviator||former',
    'Ann Lee|member|Chamber of Deputies|former',
  ],
  [
    '{Ann Lee} was an aviator, resistance courier and, later, politician.',
    'Ann Lee|aviator||former',
    'Ann Lee|resistance courier||former',
    'Ann Lee|politician||former',
  ],
  [
    'As president of the [Aero Club], a post she held for years, {Ann Lee} campaigned.',
    'Ann Lee|president|Aero Club|current',
  ],
  ['As the president left, {Ann Lee} spoke.'],
  ['As president of the [Aero Club], the critics say, they failed {Ann Lee}.'],
  // whose
  [
    'It was paid by the [Ocean Institute], whose director, {Ann Lee}, spoke.',
    'Ann Lee|director|Ocean Institute|current',
  ],
  ['[Acme] said its chairman, {Ann Lee}, would retire.', 'Ann Lee|chairman|Acme|current'],
  [
    'On Friday in <Rome>, rivals of [Acme] said its chairman, {Ann Lee}, would retire.',
    'Ann Lee|chairman||current',
  ],
  ['"We are here," said the coordinator in the city, Dr {Ann Lee}.', 'Ann Lee|coordinator||current'],
  ['The director in <London>, {Ann Lee}, spoke.', 'Ann Lee|director||current'],
  // of whom "former" and "interim" are said
  ["The interim government's labour adviser, {Ann Lee}, spoke.", 'Ann Lee|labour adviser||current'],
  ["{Ann Lee}, formerly the [Works Agency]'s director, spoke.", 'Ann Lee|director|Works Agency|former'],
  // joined and apart
  [
    '[Acme] named {Ann Lee} its next president and chief executive officer.',
    'Ann Lee|president|Acme|current',
    'Ann Lee|chief executive officer|Acme|current',
  ],
  [
    '{Ann Lee} was an adviser to [Federal Reserve] Chair {Bo Chen}.',
    'Ann Lee|adviser||former',
    'Bo Chen|Chair|Federal Reserve|current',
  ],
  ["[Acme]'s non-executive chair Baroness {Ann Lee} will stay.", 'Ann Lee|non-executive chair|Acme|current'],
  ['It is advised by {Rothschild}, whose head, {Roger Ewing}, spoke.', 'Roger Ewing|head||current'],
  ['Chair of the judges Prof {Ann Lee} spoke.', 'Ann Lee|Chair||current', 'Ann Lee|Prof||current'],
  ['Her coach, the former world number four {Paul Henning}, spoke.', 'Paul Henning|coach||current'],
  ['The minister, the club said, met {Ann Lee}.'],
  ['Parks and Recreation Director {Ann Lee} spoke.', 'Ann Lee|Parks and Recreation Director||current'],
  ['Human rights activist {Ann Lee} spoke.', 'Ann Lee|Human rights activist||current'],
  ['{Anita Rao}, who succeeded him as chairwoman, spoke.', 'Anita Rao|chairwoman||current'],
  ['After serving as an [Army] doctor in <Vietnam>, {Ann Lee} trained.', 'Ann Lee|doctor|Army|former'],
  ['After serving as a warning, the case was closed by {Ann Lee}.'],
  ['{Edwin Simms}, a barber, spoke.', 'Edwin Simms|barber||current'],
  ['The Old Loggers Path leads to Barber {Ann Lee}.'],
  // compounds
  ['Kenyan long-distance runner {Ann Lee} won.', 'Ann Lee|long-distance runner||current'],
  ['Race director {Ann Lee} spoke.', 'Ann Lee|Race director||current'],
  ['{Ann Lee}, a retired school bus driver from <Fresno>, spoke.', 'Ann Lee|school bus driver||former'],
  [
    'Among them is [Acme], whose south-west director, {Ann Lee}, objected.',
    'Ann Lee|south-west director|Acme|current',
  ],
  [
    "{Ann Lee}, provost of [Queen's College], <Oxford> and a former director of the [Fiscal Institute], spoke.",
    "Ann Lee|provost|Queen's College|current",
    'Ann Lee|director|Fiscal Institute|former',
  ],
  // told of what is to come
  ['It said {Ann Lee} would become chief executive.', 'Ann Lee|chief executive||elect'],
  ['If she won, {Ann Lee} would become chief executive.'],
  [
    '{Ann Lee} is to join [Philips] as finance chief, succeeding {Marc Smit}.',
    'Ann Lee|finance chief|Philips|elect',
    'Marc Smit|finance chief|Philips|current',
  ],
  [
    "The train drivers' union [Aslef] agreed. Its secretary, {Ann Lee}, spoke.",
    'Ann Lee|secretary|Aslef|current',
  ],
  ['Members of the union met [Aslef]. Its secretary, {Ann Lee}, spoke.', 'Ann Lee|secretary||current'],
  ['Board member {Ann Lee} spoke.', 'Ann Lee|Board member||current'],
  ['He met City manager {Ann Lee}.', 'Ann Lee|manager||current'],
  ['He met city manager {Ann Lee}.', 'Ann Lee|city manager||current'],
  ['Her solicitor, {Ann Lee} of the [Justice Centre], spoke.', 'Ann Lee|solicitor|Justice Centre|current'],
  ['{Ann Lee} KC, a barrister in <Leeds>, spoke.', 'Ann Lee|barrister||current'],
  ['They led through <~Spanish> forward {Iker Mena}.', 'Iker Mena|forward||current'],
  ['Moving forward {Ann Lee} spoke.'],
];

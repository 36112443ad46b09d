/** Marked text → roles, as in `_cases.ts`: seats, identified holders, dismissed holders, bare titles as subjects, a second post behind `who`. */
export const TOLD_CASES: readonly (readonly [string, ...string[]])[] = [
  // the letters of a body in brackets behind its name
  [
    'The director of the [Grain Institute] (GI), {Ann Lee}, spoke.',
    'Ann Lee|director|Grain Institute|current',
  ],
  ['{Ann Lee}, head of the [Grain Institute] (GI), spoke.', 'Ann Lee|head|Grain Institute|current'],
  // whom a town, a port or the team of a place has
  ['<Oslo> harbourmaster {Ann Lee} spoke.', 'Ann Lee|harbourmaster|Oslo|current'],
  ['<Oslo> novelist {Ann Lee} spoke.', 'Ann Lee|novelist||current'],
  ['<Kenya> team doctor {Ann Lee} spoke.', 'Ann Lee|doctor|Kenya|current'],
  ['National selector {Ann Lee} spoke.', 'Ann Lee|National selector||current'],
  // fields that name those whom an office is for
  ['The secretary of migrant workers, {Ann Lee}, spoke.', 'Ann Lee|secretary of migrant workers||current'],
  ['A former deputy data ombudsman, {Ann Lee}, spoke.', 'Ann Lee|deputy data ombudsman||former'],
  ['The MEC for health, {Ann Lee}, spoke.', 'Ann Lee|MEC for health||current'],
  // seats of members
  ['The senator representing <Oyo West>, {Ann Lee}, spoke.', 'Ann Lee|senator|Oyo West|current'],
  ['The lawyer representing <Oyo West>, {Ann Lee}, spoke.'],
  ['Senator {Ann Lee}, who represents <Oyo West>, spoke.', 'Ann Lee|Senator|Oyo West|current'],
  ['MP {Ann Lee} (<Oyo West>) spoke.', 'Ann Lee|MP|Oyo West|current'],
  ['MP {Ann Lee} ([Labour]) spoke.', 'Ann Lee|MP||current'],
  // who is identified
  ['Police identified the driver as {Ann Lee}, 40.', 'Ann Lee|driver||current'],
  ['The pilot was later named as {Ann Lee}.', 'Ann Lee|pilot||current'],
  ["He named the captain as {Ann Lee}'s heir."],
  // who is dismissed
  ['Parliament removed {Ann Lee} as speaker.', 'Ann Lee|speaker||former'],
  ['[Acme] has sacked {Ann Lee} as treasurer.', 'Ann Lee|treasurer|Acme|former'],
  ['Members voted to remove {Ann Lee} as speaker.'],
  ['The board will not remove {Ann Lee} as chair.'],
  // a title without an article that is the subject
  ['After the plea, counsel for [Acme], {Ann Lee}, spoke.', 'Ann Lee|counsel|Acme|current'],
  ['When contacted, chairman of [Acme], {Ann Lee}, spoke.', 'Ann Lee|chairman|Acme|current'],
  ['"No," said counsel for [Acme], {Ann Lee}.', 'Ann Lee|counsel|Acme|current'],
  ['After {Bo Chen}, president of [Acme], {Ann Lee} spoke.', 'Bo Chen|president|Acme|current'],
  // a second post behind "who"
  [
    '{Ann Lee}, a former judge of <Kenya> who is now a lecturer at [Acme], spoke.',
    'Ann Lee|judge|Kenya|former',
    'Ann Lee|lecturer|Acme|current',
  ],
  [
    '{Ann Lee}, a former judge who is now a lecturer at [Acme], spoke.',
    'Ann Lee|judge||former',
    'Ann Lee|lecturer|Acme|current',
  ],
  ['{Ann Lee}, a tailor who has three family members in <Kent>, spoke.', 'Ann Lee|tailor||current'],
];

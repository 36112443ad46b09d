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
  ['MP {Ann Lee} ([Labour]) spoke.', 'Ann Lee|MP|Labour|current'],
  ['[Labour] MP {Ann Lee} (<Oyo West>) spoke.', 'Ann Lee|MP|Oyo West|current'],
  ['[Conservative] MP {Ann Lee} spoke.', 'Ann Lee|MP|Conservative|current'],
  ['[Conservative] mayor {Ann Lee} spoke.', 'Ann Lee|mayor||current'],
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
  // the firm that the text is about
  [
    '[Acme] fell. [Acme] sells salt. The company named {Ann Lee} as chief operating officer.',
    'Ann Lee|chief operating officer|Acme|current',
  ],
  [
    '[Acme] fell. [Acme] sells salt. The company named {Ann Lee}, previously its sales director, as treasurer.',
    'Ann Lee|sales director|Acme|former',
    'Ann Lee|treasurer|Acme|current',
  ],
  [
    '[Acme] fell. [Acme] did. [Acme] did.\n\n{Ann Lee}, who replaced {Bo Chen} as CEO in May, spoke.',
    'Ann Lee|CEO|Acme|current',
    'Bo Chen|CEO|Acme|former',
  ],
  [
    '[Acme] fell. [Acme] did. [Acme] did.\n\nThe chief executive, {Ann Lee}, spoke.',
    'Ann Lee|chief executive|Acme|current',
  ],
  [
    '[Acme] fell. [Acme] did. [Acme] did.\n\nThe chief executive of the bank, {Ann Lee}, spoke.',
    'Ann Lee|chief executive|bank|current',
  ],
  ['The court appointed {Ann Lee} as amicus curiae. [Kent Court] sat.', 'Ann Lee|amicus curiae||current'],
  // its: a body behind the opening, or the noun that is the subject
  [
    'In a note signed by its chair, {Ann Lee}, the [Grain Board] said no.',
    'Ann Lee|chair|Grain Board|current',
  ],
  [
    'The [Grain Board] left. In a note signed by its chair, {Ann Lee}, the lobby said no.',
    'Ann Lee|chair|Grain Board|current',
  ],
  ['In a note about its chair, {Ann Lee}, the [Grain Board] said no.', 'Ann Lee|chair||current'],
  [
    '[Grain Mill] left. In a note, the company said that its chair, {Ann Lee}, was ill.',
    'Ann Lee|chair|Grain Mill|current',
  ],
  // a land that plays
  ['<Kenya> beat <Mali>, their striker {Ann Lee} scoring.', 'Ann Lee|striker|Kenya|current'],
  // positions of players
  ['<Kenya> off-spinner {Ann Lee} spoke.', 'Ann Lee|off-spinner|Kenya|current'],
  ['<Kenya> left-arm spinner {Ann Lee} spoke.', 'Ann Lee|left-arm spinner|Kenya|current'],
  ['<Kenya> centre {Ann Lee} shot.', 'Ann Lee|centre|Kenya|current'],
  ['The city centre {Ann Lee} opened is closed.'],
  ['Former [Blues] opener {Ann Lee} spoke.', 'Ann Lee|opener|Blues|former'],
  ['In their season opener {Ann Lee} scored.'],
  ['Wing {Ann Lee} scored.', 'Ann Lee|Wing||current'],
  ['[Blues] first five-eighth {Ann Lee} kicked.', 'Ann Lee|first five-eighth|Blues|current'],
  // the team that tells of its player
  ['The [Blues] confirmed on Sunday that prop {Ann Lee} would rest.', 'Ann Lee|prop|Blues|current'],
  ['The [Blues] confirmed to the [Reds] that prop {Ann Lee} would rest.', 'Ann Lee|prop||current'],
  ['[Acme] said that baker {Ann Lee} would rest.', 'Ann Lee|baker||current'],
  // the seat behind a party, the one land spoken of, who has headed the company
  ['Senator {Ann Lee}, Republican of <Ohio>, spoke.', 'Ann Lee|Senator|Ohio|current'],
  ["He left <Peru>. The country's minister, {Ann Lee}, spoke.", 'Ann Lee|minister|Peru|current'],
  ["He left <Lima>. The country's minister, {Ann Lee}, spoke.", 'Ann Lee|minister||current'],
  ["He left <Peru> for <Chile>. The country's minister, {Ann Lee}, spoke.", 'Ann Lee|minister||current'],
  ['[Acme] grew. {Ann Lee}, who has chaired the company since 2018, spoke.', 'Ann Lee|chaired|Acme|current'],
  [
    "The spokesman for the <Kent> public prosecutor's office, {Ann Lee}, spoke.",
    'Ann Lee|spokesman|Kent|current',
  ],
  ['The mayor of <Kent> last week, {Ann Lee}, spoke.'],
  // a post held until a time, or in which somebody acts
  ['{Ann Lee}, until last year the mayor of <Kent>, spoke.', 'Ann Lee|mayor|Kent|former'],
  ['{Ann Lee}, until recently chief executive of [Acme], left.', 'Ann Lee|chief executive|Acme|former'],
  ['{Ann Lee} waited until the mayor of <Kent> left.'],
  ['{Ann Lee}, in her role as chair of [Acme], spoke.', 'Ann Lee|chair|Acme|current'],
  ['In his capacity as chair of [Acme], {Bo Chen} signed.', 'Bo Chen|chair|Acme|current'],
  ['{Ann Lee} spoke of him in his role as chair of [Acme].'],
  // a time between the verb and the post
  ['{Ann Lee} was for 19 years the curator of [Acme].', 'Ann Lee|curator|Acme|former'],
  ['{Ann Lee} was from 1986 until 1994 director of [Acme].', 'Ann Lee|director|Acme|former'],
  ['{Ann Lee} has for ten years been the mayor of <Porto>.', 'Ann Lee|mayor|Porto|current'],
  ['{Ann Lee} was, for nearly two decades, the mayor of <Porto>.', 'Ann Lee|mayor|Porto|former'],
  ['{Ann Lee} waited for two years the mayor of <Porto> did nothing.'],
  ['{Ann Lee} has for two years asked the mayor of <Porto> to act.'],
  ['{Ann Lee} wrote for 19 years the diary of the mayor of <Porto>.'],
  // a seat that two places name
  ['{Ann Lee}, the MP for <Saltburn> and <Loftus>, spoke.', 'Ann Lee|MP|Saltburn and Loftus|current'],
  ['{Ann Lee}, the mayor of <Saltburn> and {Bo Chen} spoke.', 'Ann Lee|mayor|Saltburn|current'],
  ['{Ann Lee}, the MP for <Saltburn>, and {Bo Chen} spoke.', 'Ann Lee|MP|Saltburn|current'],
  // a party that shares its name with work
  ['[Labour] deputy leader {Ann Lee} spoke.', 'Ann Lee|deputy leader|Labour|deputy'],
  ['[Labour] councillor {Ann Lee} spoke.', 'Ann Lee|councillor|Labour|current'],
  ['Labour Minister {Ann Lee} spoke.', 'Ann Lee|Labour Minister||current'],
  // who leads what others hold
  [
    '{Ann Lee}, leader of the opposition-controlled [National Assembly], spoke.',
    'Ann Lee|leader|National Assembly|current',
  ],
  ['{Ann Lee}, leader of the opposition, spoke.', 'Ann Lee|leader of the opposition|opposition|current'],
  // first ladies
  ['First Lady {Ann Lee} spoke.', 'Ann Lee|First Lady||current'],
  ['The <US> first lady, {Ann Lee}, spoke.', 'Ann Lee|first lady|US|current'],
  ['{Ann Lee} became the first lady to climb it.'],
  // where somebody comes from, and whom somebody coaches
  ['{Ann Lee}, from [Oxford University], led it.', 'Ann Lee||Oxford University|current'],
  ['{Ann Lee}, from [Acme] to [Norvax], led it.'],
  ['{Ann Lee}, who coaches [Acme], spoke.', 'Ann Lee|coaches|Acme|current'],
  // whom a body without a name appoints
  ['The bank named {Ann Lee} its chief executive.', 'Ann Lee|chief executive|bank|current'],
  ['The bank has appointed Dr. {Ann Lee} medical director.', 'Ann Lee|medical director|bank|current'],
  ['The firm appointed {Ann Lee} chief executive.', 'Ann Lee|chief executive||current'],
  ['The bank fined {Ann Lee} as chief executive.'],
];

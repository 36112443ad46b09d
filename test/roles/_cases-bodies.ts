/** Marked text → roles, as in `_cases.ts`: the body that a pronoun, a noun or the opening of a sentence stands for. */
export const BODY_CASES: readonly (readonly [string, ...string[]])[] = [
  // behind a quotation that opens within its paragraph
  [
    'The [Harbour Front] denied it. "We saw no ship. It was dark," its envoy, {Ann Lee}, said.',
    'Ann Lee|envoy|Harbour Front|current',
  ],
  // the body that acts or speaks
  [
    'Among banks, the Finnish lender [Tuohi] fell on Monday.\n\n"We see no end," its chairman, {Ann Lee}, said.',
    'Ann Lee|chairman|Tuohi|current',
  ],
  [
    'Numbers grew, the charity [Birdcall] reported.\n\n"We hope," says its chairman, {Ann Lee}.',
    'Ann Lee|chairman|Birdcall|current',
  ],
  [
    'The [Harbour Front], which has fought [Acme] for years, said members would strike.\n\n"Enough," said the group\'s chairman, {Ann Lee}.',
    'Ann Lee|chairman|Harbour Front|current',
  ],
  ['[Acme] sued [Beta] on Monday. Its chairman, {Ann Lee}, was angry.', 'Ann Lee|chairman||current'],
  // the one body of the sentence before
  [
    'According to a study by the [Ostrom Institute], rents will rise. Its chief economist, {Ann Lee}, spoke.',
    'Ann Lee|chief economist|Ostrom Institute|current',
  ],
  ['She left for [Acme] in 2010. Its president, {Ann Lee}, praised her.', 'Ann Lee|president|Acme|current'],
  ['The film was paid for by [Acme]. Its director, {Ann Lee}, spoke.', 'Ann Lee|director||current'],
  ['The museum was sold by [Acme] in May. Its director, {Ann Lee}, spoke.', 'Ann Lee|director||current'],
  ['<France> rejected the bid by [Acme]. Its president, {Ann Lee}, spoke.', 'Ann Lee|president||current'],
  ['The bridge was built by [Acme] in May. Its architect, {Ann Lee}, spoke.', 'Ann Lee|architect||current'],
  // a noun that a word of the name is called by
  [
    "Leaders of the [Steel Workers] left. The union's president, {Ann Lee}, spoke.",
    'Ann Lee|president|Steel Workers|current',
  ],
  [
    "Leaders of the [Steel Workers] and the [Dock Workers] left. The union's president, {Ann Lee}, spoke.",
    'Ann Lee|president||current',
  ],
  [
    "The [Steel Workers] met the miners' union. The union's president, {Ann Lee}, spoke.",
    'Ann Lee|president||current',
  ],
  [
    "The [University of Kent] sold land. The institution's rector, {Ann Lee}, spoke.",
    'Ann Lee|rector|University of Kent|current',
  ],
  ["[Acme] gave beds. The hospital's director, {Ann Lee}, spoke.", 'Ann Lee|director|hospital|current'],
  [
    'Members of [Arden Vale] council voted. The leader of the council, {Ann Lee}, spoke.',
    'Ann Lee|leader|Arden Vale|current',
  ],
  // who speaks for the body that acts in the sentence before
  [
    'The [Grain Board] denied it. A spokeswoman, {Ann Lee}, blamed the drought.',
    'Ann Lee|spokeswoman|Grain Board|current',
  ],
  [
    'The [Grain Board] denied it. An agency spokesman, {Ann Lee}, blamed the drought.',
    'Ann Lee|agency spokesman|Grain Board|current',
  ],
  ['The [Grain Board] was sued by [Acme]. A spokeswoman, {Ann Lee}, spoke.', 'Ann Lee|spokeswoman||current'],
  ['The [Grain Board] denied it. A farmer, {Ann Lee}, spoke.', 'Ann Lee|farmer||current'],
  // a team and its players
  ['[Porto] won when their captain {Ann Lee} scored.', 'Ann Lee|captain|Porto|current'],
  ['[Porto], who lost goalkeeper {Ann Lee} to a red card, won.', 'Ann Lee|goalkeeper|Porto|current'],
  ['[Porto] were without captain {Ann Lee}.', 'Ann Lee|captain|Porto|current'],
  ['[Porto] parted company with head coach {Ann Lee}.', 'Ann Lee|head coach|Porto|current'],
  ['[Porto] brought on striker {Ann Lee}.', 'Ann Lee|striker|Porto|current'],
  ['[Porto] left out minister {Ann Lee}.', 'Ann Lee|minister||current'],
  ['{Bo Chen} took off captain {Ann Lee}.', 'Ann Lee|captain||current'],
  ['[Porto], who praised goalkeeper {Ann Lee}, won.', 'Ann Lee|goalkeeper||current'],
  // the place or body with which the sentence begins
  ['In <Porto>, where the wall fell, the mayor, {Ann Lee}, spoke.', 'Ann Lee|mayor|Porto|current'],
  ['In <Porto>, the minister, {Ann Lee}, spoke.', 'Ann Lee|minister||current'],
  ['In <Porto>, the mayor of <Braga>, {Ann Lee}, spoke.', 'Ann Lee|mayor|Braga|current'],
  ['At [Hillside School], headteacher {Ann Lee} spoke.', 'Ann Lee|headteacher|Hillside School|current'],
  ['At [Hillside School], her coach, {Ann Lee}, spoke.', 'Ann Lee|coach||current'],
  // a post of a firm that is told without one
  ['Shares in [Acme] fell. Chief executive {Ann Lee} spoke.', 'Ann Lee|Chief executive|Acme|current'],
  ['Shares in [Acme] fell. Chief data officer {Ann Lee} spoke.', 'Ann Lee|Chief data officer|Acme|current'],
  [
    '[Acme] cut jobs. [Acme] said so. [Acme] fell. Sales fell.\n\nFounder and CEO {Ann Lee} spoke.',
    'Ann Lee|Founder|Acme|current',
    'Ann Lee|CEO|Acme|current',
  ],
  [
    '[Acme] cut jobs. [Acme] said so. [Acme] fell.\n\n[Beta] rose. Chief executive {Ann Lee} spoke.',
    'Ann Lee|Chief executive||current',
  ],
  ['Shares in [Acme] and [Beta] fell. Chief executive {Ann Lee} spoke.', 'Ann Lee|Chief executive||current'],
  ['Shares in [Acme] fell. Chief medical officer {Ann Lee} spoke.', 'Ann Lee|Chief medical officer||current'],
  [
    'Shares in [Acme] fell. Union chief executive {Ann Lee} spoke.',
    'Ann Lee|Union chief executive|Union|current',
  ],
  ['Shares in [Acme] fell. Chairman {Ann Lee} spoke.', 'Ann Lee|Chairman||current'],
  // words of posts
  ["[Acme]'s caretaker, {Ann Lee}, spoke.", 'Ann Lee|caretaker|Acme|current'],
  ['The caretaker prime minister, {Ann Lee}, spoke.', 'Ann Lee|prime minister||acting'],
  ['{Ann Lee}, art lead at [Acme], spoke.', 'Ann Lee|art lead|Acme|current'],
  ['{Ann Lee} took the lead at [Acme].'],
  ['A former ward sister, {Ann Lee}, spoke.', 'Ann Lee|ward sister||former'],
  ['Her younger sister, {Ann Lee}, spoke.'],
  [
    'The court appointed {Ann Lee} as interim resolution professional.',
    'Ann Lee|resolution professional||acting',
  ],
  ['Director Public Health Dr {Ann Lee} spoke.', 'Ann Lee|Director Public Health||current'],
  ['The Director of Public Health Dr {Ann Lee} spoke.', 'Ann Lee|Director of Public Health||current'],
  ['A former [Commissioner for Works], Engr. {Ann Lee}, spoke.', 'Ann Lee|Commissioner for Works||former'],
  // a title and a verb
  ['It was [Acme] head {Ann Lee} who said yes.', 'Ann Lee|head|Acme|current'],
  // who has retired from a rank
  ['The chairman, Maj. {Ann Lee} (retd.), spoke.', 'Ann Lee|chairman||current', 'Ann Lee|Maj.||former'],
  [
    'Council chairman Colonel {Ann Lee} (retd) spoke.',
    'Ann Lee|Colonel||former',
    'Ann Lee|Council chairman|Council|current',
  ],
  ['Colonel {Ann Lee} (left) spoke.', 'Ann Lee|Colonel||current'],
  // what stands between a title and the comma before the name
  [
    'The leader of the opposition in the assembly, {Ann Lee}, spoke.',
    'Ann Lee|leader of the opposition|assembly|current',
  ],
  ['The leader of the [Green] group on the council, {Ann Lee}, spoke.', 'Ann Lee|leader|Green|current'],
  ['He saw the leader of the [Green] group in the morning, {Ann Lee}, his aunt, said.'],
  ['The local MP, the [Liberal Democrat] {Ann Lee}, spoke.', 'Ann Lee|MP||current'],
  // who speaks on for the body that spoke
  [
    'The [Steel Union] said it had no choice.\n\n"We will strike," general secretary {Ann Lee} said.',
    'Ann Lee|general secretary|Steel Union|current',
  ],
  [
    'The [Steel Union] said so. "We will strike," said chairman {Ann Lee}.',
    'Ann Lee|chairman|Steel Union|current',
  ],
  [
    'The [Steel Union] said so.\n\n"They cannot strike," health secretary {Ann Lee} said.',
    'Ann Lee|health secretary||current',
  ],
  [
    'The [Steel Union] said so.\n\n"They cannot strike," President {Ann Lee} said.',
    'Ann Lee|President||current',
  ],
  // bodies without a name
  ['The head of the fishing cooperative, {Ann Lee}, spoke.', 'Ann Lee|head|fishing cooperative|current'],
  [
    "{Ann Lee}, secretary of the local bakers' union, spoke.",
    "Ann Lee|secretary|local bakers' union|current",
  ],
  [
    '{Ann Lee}, chair of the committee on public works, spoke.',
    'Ann Lee|chair|committee on public works|current',
  ],
  ["The opposition's health spokesman, {Bo Chen}, spoke.", 'Bo Chen|health spokesman|opposition|current'],
  ['{Bo Chen}, a spokesman for the army, spoke.', 'Bo Chen|spokesman|army|current'],
  // a noun alone tells what kind of body it is, unless it is that of any firm
  ['{Bo Chen}, chair of the committee, spoke.', 'Bo Chen|chair|committee|current'],
  ['{Bo Chen}, once a nurse at the same hospital, spoke.', 'Bo Chen|nurse|hospital|former'],
  ["The firm's director, {Bo Chen}, spoke.", 'Bo Chen|director||current'],
  [
    "The pilots' union went. The union's president, {Bo Chen}, spoke.",
    "Bo Chen|president|pilots' union|current",
  ],
  [
    "The pilots' union met the bakers' union. The union's president, {Bo Chen}, spoke.",
    'Bo Chen|president|union|current',
  ],
  // the words before a post
  ['Army spokesman {Bo Chen} spoke.', 'Bo Chen|Army spokesman|Army|current'],
  ['A palace spokeswoman, {Ann Lee}, spoke.', 'Ann Lee|palace spokeswoman|palace|current'],
  ['The village bowls club president {Bo Chen} spoke.', 'Bo Chen|president|village bowls club|current'],
  ['Former central bank governor {Bo Chen} spoke.', 'Bo Chen|central bank governor|central bank|former'],
  ['Police chief {Bo Chen} spoke.', 'Bo Chen|Police chief||current'],
  ['Railway minister {Bo Chen} spoke.', 'Bo Chen|Railway minister||current'],
  ['A bank manager, {Ann Lee}, spoke.', 'Ann Lee|bank manager||current'],
  ['Theatre critic {Bo Chen} spoke.', 'Bo Chen|Theatre critic||current'],
  // a subject without a name, and its people
  ['The fire brigade disagrees. Its commander, {Bo Chen}, spoke.', 'Bo Chen|commander|fire brigade|current'],
  [
    'The ministry of forests and fish was quick. Its secretary, {Bo Chen}, spoke.',
    'Bo Chen|secretary|ministry of forests and fish|current',
  ],
  [
    'The hospital knew nothing. In a letter, its director, {Bo Chen}, spoke.',
    'Bo Chen|director|hospital|current',
  ],
  [
    'The players\' union denied it. "We wait for our money," said its president, {Bo Chen}.',
    "Bo Chen|president|players' union|current",
  ],
  ['The board voted to keep it when its chair, {Bo Chen}, left.', 'Bo Chen|chair|board|current'],
  ['The board met the council. Its chair, {Bo Chen}, spoke.', 'Bo Chen|chair||current'],
  // behind a name
  ['Colonel {Bo Chen} of the border guards spoke.', 'Bo Chen|Colonel|border guards|current'],
  ['Inspector {Bo Chen}, of the fraud unit, spoke.', 'Bo Chen|Inspector|fraud unit|current'],
  ['Colonel {Bo Chen} of the north spoke.', 'Bo Chen|Colonel||current'],
  // words in capitals that are no name of a list
  ['"We slept," Miners head coach {Bo Chen} said.', 'Bo Chen|head coach|Miners|current'],
  ['The County manager, {Bo Chen}, spoke.', 'Bo Chen|County manager|County|current'],
  ['The Rovers lost. Fans of Rovers left. Rovers captain {Bo Chen} spoke.', 'Bo Chen|captain|Rovers|current'],
  ['Science minister {Bo Chen} spoke.', 'Bo Chen|Science minister||current'],
  ['Defence captain {Bo Chen} spoke.', 'Bo Chen|Defence captain||current'],
  ['On Tuesday captain {Bo Chen} spoke.', 'Bo Chen|captain||current'],
  // inside a title
  ['The speaker of parliament, {Bo Chen}, spoke.', 'Bo Chen|speaker of parliament|parliament|current'],
  ['The chief of police, {Bo Chen}, spoke.', 'Bo Chen|chief of police||current'],
  // one who speaks goes on to be meant
  [
    'The ministry admits that the school is old. Its spokesman, {Bo Chen}, spoke.',
    'Bo Chen|spokesman|ministry|current',
  ],
  // a source told at the end
  ['Traffic fell, [Acme] said. Its director, {Bo Chen}, spoke.', 'Bo Chen|director|Acme|current'],
  [
    'Traffic fell, according to [Acme], a group that counts cars. Its director, {Bo Chen}, spoke.',
    'Bo Chen|director|Acme|current',
  ],
  [
    'The festival lost money, according to [Acme]. Its director, {Bo Chen}, spoke.',
    'Bo Chen|director||current',
  ],
  [
    'Five were treated at [Acme Hospital], its director, {Bo Chen}, said.',
    'Bo Chen|director|Acme Hospital|current',
  ],
  [
    'A reply came from the union [Acme]. "We saw nothing," its leader, {Bo Chen}, wrote.',
    'Bo Chen|leader|Acme|current',
  ],
  [
    '[Acme] vowed to go on. "They can do it. They will", its convener, {Bo Chen}, told reporters.',
    'Bo Chen|convener|Acme|current',
  ],
  [
    '[Acme], a firm in <Cork>, was blocked. "We learned of it", the company wrote. Its chairman, {Bo Chen}, spoke.',
    'Bo Chen|chairman|Acme|current',
  ],
  // a noun before the one who speaks for it
  ['[Acme] denied it. Company spokesman {Bo Chen} spoke.', 'Bo Chen|spokesman|Acme|current'],
  ['[Acme] met [Bolt]. Company spokesman {Bo Chen} spoke.', 'Bo Chen|spokesman||current'],
  // a party by what stands before its name
  [
    "{Ann Lee} of the opposition [Alliance] left.\n\nThe party's secretary, {Bo Chen}, spoke.",
    'Ann Lee||Alliance|current',
    'Bo Chen|secretary|Alliance|current',
  ],
  [
    "{Ann Lee} of the [Alliance] left.\n\nThe party's secretary, {Bo Chen}, spoke.",
    'Ann Lee||Alliance|current',
    'Bo Chen|secretary||current',
  ],
];

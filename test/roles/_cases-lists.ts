/** Marked text → roles, as in `_cases.ts`: plurals held by all that are listed, titles with short forms. */
export const LIST_CASES: readonly (readonly [string, ...string[]])[] = [
  [
    '{Eliot Engel}, {Adam Schiff}, and {Elijah Cummings}, who serve as chairmen of the [House], met.',
    'Eliot Engel|chairman|House|current',
    'Adam Schiff|chairman|House|current',
    'Elijah Cummings|chairman|House|current',
  ],
  [
    '{Didier Queloz} and {Michel Mayor} are professors at [Geneva University].',
    'Didier Queloz|professor|Geneva University|current',
    'Michel Mayor|professor|Geneva University|current',
  ],
  [
    '{Ann Lee}, mayor of <Leeds> (1990-95), was a baker.',
    'Ann Lee|mayor|Leeds|current',
    'Ann Lee|baker||former',
  ],
  [
    '{Ann Lee} (1871 – 1952) was a botanist, mountaineer and campaigner for the vote.',
    'Ann Lee|botanist||former',
    'Ann Lee|mountaineer||former',
    'Ann Lee|campaigner||former',
  ],
  [
    '{Ann Lee}, a co-author who is a biogeochemist at [Leeds University], spoke.',
    'Ann Lee|biogeochemist|Leeds University|current',
  ],
  ['{Ann Lee} met a co-author who is a biogeochemist.'],
  [
    '{Ann Lee} is a former mayor of <Leeds> and a past president of the [Law Society].',
    'Ann Lee|mayor|Leeds|former',
    'Ann Lee|president|Law Society|former',
  ],
  [
    '[Greenpeace] welcomed it. "Good," said its oceans campaigner, {Ann Lee}.',
    'Ann Lee|campaigner|Greenpeace|current',
  ],
  [
    '[Greenpeace] welcomed it. "The [WWF] is glad," said its campaigner, {Ann Lee}.',
    'Ann Lee|campaigner||current',
  ],
  ["{Bo Chen}'s solicitor, {Ann Lee} of [Company Giles], spoke.", 'Ann Lee|solicitor|Company Giles|current'],
  [
    '{Ann Lee} led the team. Later she led a division. She was chairman of the trust.',
    'Ann Lee|chairman||former',
  ],
  ['The book was sold by {Ann Lee}. She left. She was chairman.'],
  ['Mrs {Thatcher} admired him. He was chairman of the trust.'],
  [
    'The [Ceylon Workers Congress] disputed that. "Nobody came," its general secretary, {Ann Lee}, told reporters.',
    'Ann Lee|general secretary|Ceylon Workers Congress|current',
  ],
  [
    '{Ann Lee} was a seismologist and haiku poet.',
    'Ann Lee|seismologist||former',
    'Ann Lee|haiku poet||former',
  ],
  ['{Ann Lee} met {Bo Chen}, who is a professor.', 'Bo Chen|professor||current'],
  [
    "They heard the president's lawyers and District Attorney {Ann Lee}.",
    'Ann Lee|District Attorney||current',
  ],
  ['Member of Parliament (MP) {Ann Lee} left.', 'Ann Lee|Member of Parliament|Parliament|current'],
  [
    '{Mark Hay}, a marine ecologist and Regents Professor at [Emory University], left.',
    'Mark Hay|marine ecologist|Emory University|current',
    'Mark Hay|Regents Professor|Emory University|current',
  ],
  // a body after a comma and after the word for its kind; a home is none
  ['{Omar Khan}, of the charity [Clean Breath], spoke.', 'Omar Khan||Clean Breath|current'],
  ['{Omar Khan}, of [Leeds University], spoke.', 'Omar Khan||Leeds University|current'],
  ['{Omar Khan}, of <Leeds>, spoke.'],
  // who is appointed stands after his titles, or is a pronoun
  [
    'The president appointed bank deputy governor {Alice Muthoni} acting finance minister.',
    'Alice Muthoni|bank deputy governor|bank|deputy',
    'Alice Muthoni|finance minister||acting',
  ],
  [
    'President {Carter} met {John Bell} in 1990. He appointed him attorney general a year later.',
    'Carter|President||current',
    'John Bell|attorney general||current',
  ],
  [
    '{Ann Bell} joined in 2001. The board of [Acme] named her chief executive.',
    'Ann Bell|chief executive|Acme|current',
  ],
  ['The town met {Eve Lee} and {Joan Ray}. The board named her chief executive.'],
  ['{Ann Bell} sold the house. The board did not appoint her chief executive.'],
  // verbs that titles are as well
  ['They travel to Leeds, while [Chelsea] host {Leith Park} on Wednesday.'],
  ['[BBC] host {Lee Park} said it was late.', 'Lee Park|host|BBC|current'],
  // what is over, and what only looks like a deputy
  [
    '{Nigel Partridge}, who was finance director of [Acme], stole the money.',
    'Nigel Partridge|finance director|Acme|former',
  ],
  [
    '{Nigel Partridge}, who is finance director of [Acme], stole the money.',
    'Nigel Partridge|finance director|Acme|current',
  ],
  ['Former [Arsenal] and <England> defender {Tony Bell} has died.', 'Tony Bell|defender|England|former'],
  [
    '{Ann Hill}, vice-chancellor of [Leeds University], spoke.',
    'Ann Hill|vice-chancellor|Leeds University|current',
  ],
  ['{Ann Hill}, vice-chancellor of <Germany>, spoke.', 'Ann Hill|vice-chancellor|Germany|deputy'],
  ['Deputy {Roche} left with his deputy, {Ann Lee}.', 'Roche|Deputy||current', 'Ann Lee|deputy||deputy'],
  [
    'Council leader Cllr {Martin Pryce} spoke.',
    'Martin Pryce|Council leader|Council|current',
    'Martin Pryce|Cllr||current',
  ],
  ['[Independent] TD {Mossie Roche} spoke.', 'Mossie Roche|TD||current'],
  ['{Mossie Roche}, a Teachta Dála (TD), spoke.'],
  ['[Independent] MP {Ann Fox} spoke.', 'Ann Fox|MP||current'],
  ['Gerontologist {Patricia Osei} spoke to an apologist.', 'Patricia Osei|Gerontologist||current'],
  // verbs, parties, owners and ages beside titles
  ['The board voted to fire Superintendent {Carl Hendricks}.', 'Carl Hendricks|Superintendent||current'],
  ['The fire chief {Carl Hendricks} spoke.', 'Carl Hendricks|fire chief||current'],
  ['[Greens] MP {Tilda Rasmussen} spoke.', 'Tilda Rasmussen|MP|Greens|current'],
  ['[Greens] leader {Tilda Rasmussen} spoke.', 'Tilda Rasmussen|leader|Greens|current'],
  [
    'Its chair, [Labor] backbencher {Helen Papas}, declined.',
    'Helen Papas|chair||current',
    'Helen Papas|backbencher|Labor|current',
  ],
  ['{Liza Manalo}, a 24-year-old teacher, spoke.', 'Liza Manalo|teacher||current'],
  [
    'The coast guard spokesman Commander {Jun Villareal} spoke.',
    'Jun Villareal|coast guard spokesman||current',
    'Jun Villareal|Commander||current',
  ],
  ['According to {Benigno Uy}, the captain had been warned.'],
  [
    '[Acme] named {Luis Ortega} chief financial officer. {Luis Ortega} joins from [Cargill], where he was treasurer. He succeeds {Pamela Stroud}.',
    'Luis Ortega|chief financial officer|Acme|current',
    'Luis Ortega|treasurer|Cargill|former',
    'Pamela Stroud|chief financial officer|Acme|former',
  ],
  // a deputy in one office is none in the next; who was in one was in both
  [
    'Deputy mayor and fire chief {Ann Bell} spoke.',
    'Ann Bell|Deputy mayor||deputy',
    'Ann Bell|fire chief||current',
  ],
  ['Former mayor and fire chief {Ann Bell} spoke.', 'Ann Bell|mayor||former', 'Ann Bell|fire chief||former'],
  // the name of a body before the holder; who held it then; what "its" and a noun stand for
  ["The chair of the committee, [Labour]'s {Ann Lee}, spoke.", 'Ann Lee|chair|committee|current'],
  ['The minister of agriculture at the time, {Ann Lee}, spoke.', 'Ann Lee|minister of agriculture||former'],
  [
    'The [Rail Union] is to strike. Its general secretary, {Ann Lee}, spoke.',
    'Ann Lee|general secretary|Rail Union|current',
  ],
  [
    'The [Rail Union] met [Acme]. Its general secretary, {Ann Lee}, spoke.',
    'Ann Lee|general secretary||current',
  ],
  ['{Ann Lee}, scientist of the <~Portuguese> grid operator, spoke.', 'Ann Lee|scientist||current'],
  ['Her father, {Bo Chen}, was principal keeper until 1971.', 'Bo Chen|principal keeper||former'],
  ['{Bo Chen}, principal keeper, spoke.', 'Bo Chen|principal keeper||current'],
  ['Leader of the council {Ann Lee} spoke.', 'Ann Lee|Leader|council|current'],
  ['The director of the film {Ann Lee} saw left.'],
  [
    'The leader of the opposition, [Liberal Democrats] {Ann Lee}, spoke.',
    'Ann Lee|leader of the opposition|opposition|current',
  ],
  [
    "The manager praised [Acme Ltd]. The company's lawyer, {Ann Lee}, spoke.",
    'Ann Lee|lawyer|Acme Ltd|current',
  ],
  ["[Acme Ltd] sued [Beta Ltd]. The company's lawyer, {Ann Lee}, spoke.", 'Ann Lee|lawyer||current'],
  ['Fans want former {Winslow} boss {Ron Castle} back.', 'Ron Castle|boss||former'],
  // the second title's body is not the first one's; had been; the Rt Rev
  [
    'The minister, [Green Party] leader {Ann Lee}, spoke.',
    'Ann Lee|minister||current',
    'Ann Lee|leader|Green Party|current',
  ],
  ['{Ann Lee} had been a chaplain.', 'Ann Lee|chaplain||former'],
  ['{Ann Lee} has been a chaplain.', 'Ann Lee|chaplain||current'],
  [
    'The Bishop of <London>, the Rt Rev {Ann Lee}, spoke.',
    'Ann Lee|Bishop|London|current',
    'Ann Lee|Rev||current',
  ],
  // was, after an age; a branch of a body; managing is no verb
  ['{Ann Lee}, 83, was the librarian.', 'Ann Lee|librarian||former'],
  ['{Ann Lee}, 83, the librarian, spoke.', 'Ann Lee|librarian||current'],
  [
    'The chairman of the <Oforu> branch of the [Nigerian Bar Association], {Ann Lee}, spoke.',
    'Ann Lee|chairman|Nigerian Bar Association|current',
  ],
  ['{Ann Lee} is currently managing director of [Acme].', 'Ann Lee|managing director|Acme|current'],
  // heads of several lands, callings and places in a team
  ['Cathaoirleach {Ann Lee} closed the meeting.', 'Ann Lee|Cathaoirleach||current'],
  ['Procurator fiscal {Ann Lee} spoke.', 'Ann Lee|Procurator fiscal||current'],
  ["The chargé d'affaires, {Ann Lee}, spoke.", "Ann Lee|chargé d'affaires||current"],
  ['Chancellor of the Exchequer {Ann Lee} spoke.', 'Ann Lee|Chancellor of the Exchequer||current'],
  ['The commander, Major {Ann Lee}, spoke.', 'Ann Lee|commander||current', 'Ann Lee|Major||current'],
  ['She won a major, {Ann Lee} said.'],
  ['{Ann Lee}, a defenceman with the [Comets], fell.', 'Ann Lee|defenceman|Comets|current'],
  ['Centre back {Ann Lee} fell.', 'Ann Lee|Centre back||current'],
  ['She came right back, {Ann Lee} said.'],
  ['{Ann Lee}, patron of the [Hospice Trust], spoke.', 'Ann Lee|patron|Hospice Trust|current'],
  ['A patron, {Ann Lee}, paid.'],
  ["The village's GP, Dr {Ann Lee}, spoke.", 'Ann Lee|GP||current'],
  ['{Ann Lee}, master of the ferry [Santa Pura], spoke.', 'Ann Lee|master|Santa Pura|current'],
  ['{Ann Lee}, master of the pun, spoke.'],
  // the nouns of a title behind a verb and behind "deputy"
  ['{Ann Lee} was appointed branch manager of [Acme].', 'Ann Lee|branch manager|Acme|current'],
  ['{Ann Lee} became council leader in 2009.', 'Ann Lee|council leader|council|current'],
  ['{Ann Lee}, deputy plant manager at [Acme], spoke.', 'Ann Lee|deputy plant manager|Acme|deputy'],
  ['Lighthouse keeper {Ann Lee} spoke.', 'Ann Lee|Lighthouse keeper||current'],
  ['[Artistic] director {Ann Lee} spoke.', 'Ann Lee|Artistic director||current'],
  // officers of any field, fields in -ing
  [
    '{Ann Lee}, chief diversity and inclusion officer at [Acme], spoke.',
    'Ann Lee|chief diversity and inclusion officer|Acme|current',
  ],
  [
    'Police chief {Ann Lee} praised officer {Bo Chen}.',
    'Ann Lee|Police chief||current',
    'Bo Chen|officer||current',
  ],
  [
    '{Ann Lee}, head of paper and packaging research at [Acme], spoke.',
    'Ann Lee|head of paper and packaging research|Acme|current',
  ],
  ['{Ann Lee}, head of fundraising at [Acme], spoke.', 'Ann Lee|head of fundraising|Acme|current'],
  // letters and aside behind a name
  ['{Ann Lee}, PhD, head of research at [Acme], spoke.', 'Ann Lee|head of research|Acme|current'],
  ["The family's barrister, {Ann Lee} SC, spoke.", 'Ann Lee|barrister||current'],
  ['"No," replied the chair, {Ann Lee} of [Acme].', 'Ann Lee|chair|Acme|current'],
  ['Parish priest Fr {Bo Chen} spoke.', 'Bo Chen|Parish priest||current'],
  // whose: a seat, a committee, a party that is in opposition
  ['{Ann Lee}, the [Labour] MP for <Hull>, spoke.', 'Ann Lee|MP|Hull|current'],
  ['{Ann Lee}, the [Labour] chair of the committee, spoke.', 'Ann Lee|chair|committee|current'],
  [
    'The leader of the opposition [True Way Party], {Ann Lee}, spoke.',
    'Ann Lee|leader|True Way Party|current',
  ],
  ['The leader of the opposition, {Ann Lee}, spoke.', 'Ann Lee|leader of the opposition|opposition|current'],
  ['{Ann Lee}, a lecturer in <Pacific> history at [Kent], spoke.', 'Ann Lee|lecturer|Kent|current'],
  ['A lawyer for one of them, {Ann Lee}, spoke.', 'Ann Lee|lawyer||current'],
  ['Chair of the bench {Ann Lee} spoke.', 'Ann Lee|Chair||current'],
  ['The letter went to [Acme]. Its chair, {Ann Lee}, spoke.', 'Ann Lee|chair|Acme|current'],
  ['The bank was fined by [Acme]. Its chair, {Ann Lee}, spoke.', 'Ann Lee|chair||current'],
  ['{Ann Lee} will take charge of training as acting head coach.', 'Ann Lee|head coach||acting'],
];

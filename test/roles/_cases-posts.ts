/** Marked text → roles, as in `_cases.ts`: rows of persons, bodies that a pronoun or noun stands for, posts given and passed on. */
export const POST_CASES: readonly (readonly [string, ...string[]])[] = [
  // rows of persons with one title each, before or behind the name
  [
    "[Acme]'s economist, {Ann Lee}, [Beta]'s director, {Bo Chen}, and the consul, {Carl Dunn}, came.",
    'Ann Lee|economist|Acme|current',
    'Bo Chen|director|Beta|current',
    'Carl Dunn|consul||current',
  ],
  [
    '{Ann Lee}, director of [Acme], and {Bo Chen}, secretary of [Beta], came.',
    'Ann Lee|director|Acme|current',
    'Bo Chen|secretary|Beta|current',
  ],
  // words of a title behind a name
  ['{Ann Lee}, senior portfolio manager at [Acme], spoke.', 'Ann Lee|senior portfolio manager|Acme|current'],
  ['{Ann Lee} spoke in the old portfolio manager days.'],
  // a second title before the name
  [
    "The club's director of football, former minister {Ann Lee}, spoke.",
    'Ann Lee|director of football|club|current',
    'Ann Lee|minister||former',
  ],
  ['According to the director, minister {Ann Lee} left.', 'Ann Lee|minister||current'],
  ['The Bishop of <Wells>, the Right Reverend {Ann Lee}, spoke.', 'Ann Lee|Bishop|Wells|current'],
  ['A spokeswoman for the diocese, {Ann Lee}, spoke.', 'Ann Lee|spokeswoman|diocese|current'],
  ['[FBI] Special Agent in Charge {Ann Lee} spoke.', 'Ann Lee|Special Agent in Charge|FBI|current'],
  // the body that a pronoun or noun stands for
  ['[Acme] said it had appointed {Ann Lee} as treasurer.', 'Ann Lee|treasurer|Acme|current'],
  ['[Acme] told [Beta] it had appointed {Ann Lee} as treasurer.', 'Ann Lee|treasurer||current'],
  [
    "[Acme] grew. [Acme] and [Acme] did. [Beta] and [Gamma] left. The company's chairman, {Ann Lee}, spoke.",
    'Ann Lee|chairman|Acme|current',
  ],
  [
    "[Acme] and [Beta] grew. [Beta] and [Acme] left. The company's chairman, {Ann Lee}, spoke.",
    'Ann Lee|chairman||current',
  ],
  // who heads, with words between
  ['{Ann Lee}, who also directs [Acme], spoke.', 'Ann Lee|directs|Acme|current'],
  ['{Ann Lee}, who also likes [Acme], spoke.'],
  // posts given
  [
    "He named the theatre's administrator, {Ann Lee}, as acting director.",
    'Ann Lee|administrator|theatre|current',
    'Ann Lee|director||acting',
  ],
  [
    '{Carl Dunn} swore in economist {Ann Lee} as governor.',
    'Ann Lee|economist||current',
    'Ann Lee|governor||current',
  ],
  ['He described the administrator, {Ann Lee}, as a director.', 'Ann Lee|administrator||current'],
  // one post after the other
  [
    '{Ann Lee} served as chair of [Acme], and as a governor of [Beta].',
    'Ann Lee|chair|Acme|former',
    'Ann Lee|governor|Beta|former',
  ],
  [
    '{Ann Lee} had been head of [Acme], and before that a dramaturg at [Beta].',
    'Ann Lee|head|Acme|former',
    'Ann Lee|dramaturg|Beta|former',
  ],
  ['{Ann Lee} left [Acme], and before that a governor of [Beta] spoke.'],
  // who gives up one post for another
  ['{Ann Lee} is to leave the board to become counsel of [Acme].', 'Ann Lee|counsel|Acme|elect'],
  ['{Ann Lee} hopes to become counsel of [Acme].'],
  [
    '[Acme] chose {Ann Lee}, a scientist at [Beta], as investigator.',
    'Ann Lee|scientist|Beta|current',
    'Ann Lee|investigator||current',
  ],
  // the name behind the verb
  [
    '[Acme], whose chairman is former minister {Ann Lee}, left.',
    'Ann Lee|chairman|Acme|current',
    'Ann Lee|minister||former',
  ],
  ["The minister is {Ann Lee}'s friend."],
  ['[Acme], directed by Dr {Ann Lee}, left.', 'Ann Lee|directed|Acme|current'],
  ['[Acme], praised by Dr {Ann Lee}, left.'],
  // who is called a peer, who represents a state
  ['Lord {Lee} spoke.'],
  [
    'Rep. {Ann Lee}, D-<Calif>., chairwoman of the [House] panel, spoke.',
    'Ann Lee|Rep.||current',
    'Ann Lee|chairwoman|House|current',
  ],
  // what a title belongs to
  ['[Acme] sacked coach {Ann Lee}.', 'Ann Lee|coach|Acme|current'],
  ['[Acme] praised coach {Ann Lee}.', 'Ann Lee|coach||current'],
  ["{Ann Lee}, [Acme]'s analyst for <Africa>, spoke.", 'Ann Lee|analyst for Africa|Acme|current'],
  ["The shop's owner, {Ann Lee}, spoke.", 'Ann Lee|owner|shop|current'],
  ['His partner, {Ann Lee}, spoke.'],
  ['A lawyer for one of the suspects, {Ann Lee}, spoke.', 'Ann Lee|lawyer||current'],
  ["He flew to <Cork>. The town's mayor, {Ann Lee}, spoke.", 'Ann Lee|mayor|Cork|current'],
  ["He flew from <Cork> to <Ennis>. The town's mayor, {Ann Lee}, spoke.", 'Ann Lee|mayor||current'],
  // two callings of one
  [
    'Former police chief turned novelist {Ann Lee} spoke.',
    'Ann Lee|police chief||former',
    'Ann Lee|novelist||former',
  ],
  ['{Ann Lee}, a [Stanford] graduate and former [Nasa] engineer, spoke.', 'Ann Lee|engineer|Nasa|former'],
  ['{Ann Lee} met a graduate and former [Nasa] engineer.'],
  ['The consultant and author {Ann Lee} spoke.', 'Ann Lee|consultant||current', 'Ann Lee|author||current'],
  // who `she` is
  ['Dame {Ann Lee}, who has died, was the founder of [Acme].', 'Ann Lee|founder|Acme|former'],
  [
    '{Ann Lee} left. Born in <Hull>, she qualified as a nurse and was matron of [Acme].',
    'Ann Lee|nurse||former',
    'Ann Lee|matron|Acme|former',
  ],
  ['{Ann Lee} left. As chair of [Acme] she argued.', 'Ann Lee|chair|Acme|current'],
  ['{Queen Ann} made her a dame. She was chairman of [Acme].'],
  // what is said of a name before and behind a post
  [
    'Senator {Paul Drum}, a Republican from <Iowa> and the chairman of the [House], spoke.',
    'Paul Drum|Senator|Iowa|current',
    'Paul Drum|chairman|House|current',
  ],
  [
    'Senator {Ann Lee} of <Nevada>, a member of the [House], spoke.',
    'Ann Lee|Senator|Nevada|current',
    'Ann Lee|member|House|current',
  ],
  ['{Bo Chen}, grandson of {Ann Lee}, was chairman of [Acme].', 'Bo Chen|chairman|Acme|former'],
  ['{Bo Chen} and {Ann Lee} left. {Ann Lee} was chairman.', 'Ann Lee|chairman||former'],
  ['{Ann Lee}, chairman of the newly formed [Action Group], spoke.', 'Ann Lee|chairman|Action Group|current'],
  ['{Ann Lee}, senior partner at the village surgery, spoke.', 'Ann Lee|senior partner||current'],
  ['Her manager, <~Dutchman> {Bo Chen}, spoke.', 'Bo Chen|manager||current'],
  ['Her manager, <Kent> and {Bo Chen} left.'],
  [
    'The firm has four directors: {Ann Lee}, {Bo Chen} and {Carl Dunn}.',
    'Ann Lee|director||current',
    'Bo Chen|director||current',
    'Carl Dunn|director||current',
  ],
  ['The director: {Ann Lee} left.'],
  // a body that tells of its own posts
  [
    'The [Royal Ballet] said on Friday that {Ann Lee} would take over as director.',
    'Ann Lee|director|Royal Ballet|elect',
  ],
  [
    'The [Royal Ballet] said on Friday that [Acme] and {Ann Lee} would take over as director.',
    'Ann Lee|director||elect',
  ],
  ['[Acme], the publisher, has hired {Ann Lee} as editor.', 'Ann Lee|editor|Acme|current'],
  [
    '[Acme] has named {Ann Lee}, the former captain, head coach.',
    'Ann Lee|captain||former',
    'Ann Lee|head coach|Acme|current',
  ],
  ['[Acme] met {Ann Lee}, the former captain, head of nobody.', 'Ann Lee|captain||former'],
  [
    '{Ann Lee} left [Castle Press], where she was publishing director.',
    'Ann Lee|publishing director|Castle Press|former',
  ],
  ['Coast guard Commander {Ann Lee} spoke.', 'Ann Lee|Coast guard Commander||current'],
  ['{Ann Lee} was the outstanding candidate.'],
  // where a name with what it is of ends
  [
    'The governor, {Ann Lee} of the ruling [Progress Party], will stay.',
    'Ann Lee|governor|Progress Party|current',
  ],
  ['The governor, {Ann Lee} of the ruling [Progress Party] will meet.', 'Ann Lee||Progress Party|current'],
  [
    'Her lawyer, Senior Advocate of <Nigeria> {Ann Lee}, spoke.',
    'Ann Lee|lawyer||current',
    'Ann Lee|Senior Advocate|Nigeria|current',
  ],
  ['The leader on the council, {Ann Lee}, spoke.', 'Ann Lee|leader||current'],
  // two persons with a title behind and before
  [
    "{Ann Lee}, head of [Acme], and <Ghana>'s envoy, {Bo Chen}, spoke.",
    'Ann Lee|head|Acme|current',
    'Bo Chen|envoy|Ghana|current',
  ],
  [
    '{Ann Lee}, head of [Acme], and the envoy of <Ghana>, spoke.',
    'Ann Lee|head|Acme|current',
    'Ann Lee|envoy|Ghana|current',
  ],
  ['<Princeton> art historian {Ann Lee} spoke.', 'Ann Lee|art historian|Princeton|current'],
  ['<Preston> art historian {Ann Lee} spoke.', 'Ann Lee|art historian||current'],
  [
    '{Ann Lee} was secretary of [Acme] for nine years, and chairman of [Beta].',
    'Ann Lee|secretary|Acme|former',
    'Ann Lee|chairman|Beta|former',
  ],
  ['The Communities Secretary, {Ann Lee}, spoke.', 'Ann Lee|Communities Secretary||current'],
  ['{Ann Lee}, convener of [Holyrood], spoke.', 'Ann Lee|convener|Holyrood|current'],
  ['The deputy general secretary, {Ann Lee}, spoke.', 'Ann Lee|deputy general secretary||deputy'],
  ['The deputy attorney general, {Ann Lee}, spoke.', 'Ann Lee|deputy attorney general||deputy'],
  // what no title is
  ["[Acme], run by {Ann Lee}'s father, left."],
  ['The [Times] said {Ann Lee} would become prime minister.', 'Ann Lee|prime minister||elect'],
  ['The question for the manager is {Ann Lee}.'],
  ['{Carys} and Dean {Hopkin} left.'],
  // posts taken up
  ['{Ann Lee} takes the helm as chief executive.', 'Ann Lee|chief executive||current'],
  ['{Ann Lee} takes a map as chief executive officers leave.'],
  ['{Ann Lee} spent three seasons as head coach with [Acme].', 'Ann Lee|head coach|Acme|former'],
  ['{Ann Lee} rose to become secretary of [Acme].', 'Ann Lee|secretary|Acme|current'],
  ['{Ann Lee} left. A shop steward at 22, she joined the union.', 'Ann Lee|shop steward||current'],
  ['{Ann Lee} left. A shop steward, she said, was hurt.'],
  [
    'Community midwife {Ann Lee}, who spoke for {Bo Chen}, is now head of [Acme].',
    'Ann Lee|Community midwife||current',
    'Ann Lee|head|Acme|current',
  ],
  [
    '{Ann Lee}, the Public Services Ombudsman for <Wales>, spoke.',
    'Ann Lee|Public Services Ombudsman|Wales|current',
  ],
  // what somebody is by training passes to nobody
  ['The economist {Ann Lee} replaces {Bo Chen}.', 'Ann Lee|economist||current'],
  // who is written to, and who writes
  ['In a letter to the president, {Ann Lee}, a farmer, wrote that he was wrong.', 'Ann Lee|farmer||current'],
  ['In a letter to the president, {Ann Lee}, the farmers said no.', 'Ann Lee|president||current'],
  [
    'After the minister, {Ann Lee}, a former teacher, resigned, the party split.',
    'Ann Lee|minister||current',
    'Ann Lee|teacher||former',
  ],
  // a time between a post and the name, an age between a name and a post
  ['Her coach since 2019, {Ann Lee}, has left.', 'Ann Lee|coach||current'],
  ['He has been her coach since 2019, {Ann Lee} said.'],
  ['{Ann Lee}, 68, music director of [Acme] since 2017, fell.', 'Ann Lee|music director|Acme|current'],
  ['In 2017, 68 music directors of [Acme] met {Ann Lee}.'],
  // areas of a body, and bodies that have none
  ["[Acme]'s <Kenya> director, {Ann Lee}, spoke.", 'Ann Lee|director|Acme|current'],
  ['[Acme] and its <Africa> curator, {Ann Lee}, spoke.', 'Ann Lee|curator|Acme|current'],
  ["[Acme]'s <London> mayor, {Ann Lee}, spoke.", 'Ann Lee|mayor|London|current'],
  ['The <Kenya> director, {Ann Lee}, spoke.', 'Ann Lee|director|Kenya|current'],
  ['{Ann Lee}, professor of <~Asian> politics at [Acme], spoke.', 'Ann Lee|professor|Acme|current'],
  ['It went to [Acme] in <Paris>, whose director, {Ann Lee}, left.', 'Ann Lee|director|Acme|current'],
  ['It went to <Paris>, whose director, {Ann Lee}, left.', 'Ann Lee|director||current'],
  [
    '{Ann Lee} was chief conductor in <Turku> and adviser to [Acme].',
    'Ann Lee|chief conductor||former',
    'Ann Lee|adviser|Acme|former',
  ],
  // scholars and heads of colleges, and readers and masters that are none
  ['{Ann Lee}, a reader in ecology at [Acme], spoke.', 'Ann Lee|reader|Acme|current'],
  ['A reader in <Leeds>, {Ann Lee}, wrote in.'],
  ['{Ann Lee}, Master of [Balliol College], spoke.', 'Ann Lee|Master|Balliol College|current'],
  ['{Ann Lee}, a master of disguise, spoke.'],
  ['{Ann Lee}, a Master of Arts, spoke.'],
  ['Author {Ann Lee} spoke.', 'Ann Lee|Author||current'],
  ['{Ann Lee}, the author of a memoir, spoke.', 'Ann Lee|author||current'],
  ['{Ann Lee}, the author of the study, spoke.'],
  // who heads, now and soon
  ['{Ann Lee} chairs the [Water Commission].', 'Ann Lee|chairs|Water Commission|current'],
  ['{Ann Lee} is to head the [Water Commission].', 'Ann Lee|head|Water Commission|elect'],
  ['{Ann Lee} will head to the [Water Commission].'],
  ['{Ann Lee} heads for [Acme].'],
  ['{Ann Lee}, D-Ohio, who chairs the [Water Commission], spoke.', 'Ann Lee|chairs|Water Commission|current'],
  // a name that is that of a party, of an office, or only told of in capitals
  ['They voted for the Forward {Georgia} party.'],
  ['Forward {Georgia Lee} scored.', 'Georgia Lee|Forward||current'],
  ['The [Pensions Ombudsman], {Ann Lee}, agreed.', 'Ann Lee|Pensions Ombudsman||current'],
  ['The [Pensions Ombudsman] praised {Ann Lee}.'],
  ['The [Pensions Ombudsman] said {Ann Lee} had left.'],
  ['Her agent, {Ann Lee} of Pike Artists, spoke.', 'Ann Lee|agent||current'],
  ['For her agent, {Ann Lee} of Pike Artists spoke.'],
  ['{Ann Lee}, a mountain guide, spoke.', 'Ann Lee|mountain guide||current'],
  ['{Ann Lee}, a guide to the war, came out.'],
  ['{Ann Lee}, himself a former minister, spoke.', 'Ann Lee|minister||former'],
  ['The minister himself, {Ann Lee} said, has left.'],
  ["{Ann Lee}, a virologist with [WHO]'s <Africa> office, spoke.", 'Ann Lee|virologist|WHO|current'],
  ["{Ann Lee}, mayor of <Poland>'s capital <Warsaw>, spoke.", 'Ann Lee|mayor|Warsaw|current'],
  ['{Ann Lee} heads the [Labour] list.'],
  // the body between the name and the title behind it
  [
    '{Ann Lee} of [Acme], a shipping researcher with charts, spoke.',
    'Ann Lee|shipping researcher|Acme|current',
  ],
  ['{Ann Lee} of [Acme], which Beta bought, a courier, spoke.', 'Ann Lee||Acme|current'],
  // a second title with an "of" of its own
  [
    '{Ann Lee}, a former [Acme] manager and owner of the website, spoke.',
    'Ann Lee|manager|Acme|former',
    'Ann Lee|owner||current',
  ],
  [
    "[Acme]'s chairman and chief executive, {Ann Lee}, left.",
    'Ann Lee|chairman|Acme|current',
    'Ann Lee|chief executive|Acme|current',
  ],
  // the body whose they are: told before a quotation, by its noun, in the sentence that a place or an aside opens
  ['[Acme] cut jobs.\n\n"We had to," said its chairman, {Ann Lee}.', 'Ann Lee|chairman|Acme|current'],
  ['[Acme] cut jobs.\n\n"We did. We had to," said its chairman, {Ann Lee}.', 'Ann Lee|chairman|Acme|current'],
  ['[Acme] cut jobs.\n\nCritics said its chairman, {Ann Lee}, had to go.', 'Ann Lee|chairman||current'],
  ["The lenders' body, [Acme], spoke. Its chairman, {Ann Lee}, left.", 'Ann Lee|chairman|Acme|current'],
  ['[Acme] sent vans. Half, said {Ann Lee}, its envoy in <Lima>, had left.', 'Ann Lee|envoy|Acme|current'],
  ['<Peru> took no side. Its foreign minister, {Ann Lee}, left.', 'Ann Lee|foreign minister|Peru|current'],
  ['<Peru> has a new bank. Its director, {Ann Lee}, left.', 'Ann Lee|director||current'],
  ['In <Peru> it rained. Its foreign minister, {Ann Lee}, left.', 'Ann Lee|foreign minister||current'],
  ["{Ann Lee}, <Peru>'s minister for the <Amazon>, left.", 'Ann Lee|minister|Peru|current'],
  ['It was bought by [Acme], whose then chairman, {Ann Lee}, left.', 'Ann Lee|chairman|Acme|former'],
  [
    "The union, [Unity], met. It rained. It was late. The union's leader, {Ann Lee}, left.",
    'Ann Lee|leader|Unity|current',
  ],
  [
    "[Unity], a dockers' union, met. It rained. It was late. {Ann Lee}, the union's leader, left.",
    'Ann Lee|leader|Unity|current',
  ],
  [
    "The union [Unity] met the union [Bread]. It rained. The union's leader, {Ann Lee}, left.",
    'Ann Lee|leader||current',
  ],
  [
    'The [Grain Commission] met. Commission president {Ann Lee} left.',
    'Ann Lee|president|Grain Commission|current',
  ],
  [
    'The [Union of Bakers] met, and union leader {Ann Lee} left.',
    'Ann Lee|union leader|Union of Bakers|current',
  ],
  ['The [Union of Bakers] met, and a union leader, {Ann Lee}, left.', 'Ann Lee|union leader|union|current'],
  [
    'The [Union of Bakers] met the [Union of Cooks], and union leader {Ann Lee} left.',
    'Ann Lee|union leader||current',
  ],
  [
    'The [Union of Bakers] met, and police union leader {Ann Lee} left.',
    'Ann Lee|police union leader|police union|current',
  ],
  ["The <~German> carmaker's chairman, {Ann Lee}, left.", 'Ann Lee|chairman||current'],
  ["The <~German> president's spokesman, {Ann Lee}, left.", 'Ann Lee|spokesman|German|current'],
  ['{Ann Lee}, a lawyer at the <Devon> firm [Acme], left.', 'Ann Lee|lawyer|Acme|current'],
  // what was late, former or then in the sentence before tells nothing
  ['Fans fumed at the late collapse. Captain {Ann Lee} left.', 'Ann Lee|Captain||current'],
  // the body that the sentences before are about
  ['[Acme] grew. It was the first to do so. Its chairman, {Ann Lee}, left.', 'Ann Lee|chairman|Acme|current'],
  ['[Acme] grew. In a statement, its chairman, {Ann Lee}, said so.', 'Ann Lee|chairman|Acme|current'],
  ['[Acme] grew. It rained, and its chairman, {Ann Lee}, said so.', 'Ann Lee|chairman||current'],
  ['In a note, [Acme] said it grew.\n\nIts chairman, {Ann Lee}, left.', 'Ann Lee|chairman|Acme|current'],
  ['A note by [Acme] said it grew.\n\nIts chairman, {Ann Lee}, left.', 'Ann Lee|chairman||current'],
  ["[Acme] grew. Rain fell in April. The firm's chairman, {Ann Lee}, left.", 'Ann Lee|chairman|Acme|current'],
  ["[Acme] met [Beta]. Rain fell. The firm's chairman, {Ann Lee}, left.", 'Ann Lee|chairman||current'],
  // what stands between the owner and the title
  ["<Zambia>'s <~Belgian> coach, {Ann Lee}, left.", 'Ann Lee|coach|Zambia|current'],
  ['<Zambia> batting coach {Ann Lee} left.', 'Ann Lee|batting coach|Zambia|current'],
  ['{Ann Lee}, the editor of the <Dushanbe> weekly [Nigoh], left.', 'Ann Lee|editor|Nigoh|current'],
  ["[Acme]'s long-serving chairman, {Ann Lee}, left.", 'Ann Lee|chairman|Acme|current'],
  ["[Acme]'s newly elected chairman, {Ann Lee}, left.", 'Ann Lee|chairman|Acme|current'],
  ['The widely respected mayor of <Lyon>, {Ann Lee}, left.', 'Ann Lee|mayor|Lyon|current'],
  // the one body of the sentence before, by a noun
  ["[Porto] won on Monday. The club's coach, {Ann Lee}, left.", 'Ann Lee|coach|Porto|current'],
  ['[Porto] won on Monday. Club president {Ann Lee} left.', 'Ann Lee|president|Porto|current'],
  ["[Porto] beat [Leeds]. The club's coach, {Ann Lee}, left.", 'Ann Lee|coach|club|current'],
  // the body with which the sentence begins
  ['[Acme] will close a plant, said chief executive {Ann Lee}.', 'Ann Lee|chief executive|Acme|current'],
  ['[Acme] sued [Beta], said chief executive {Ann Lee}.', 'Ann Lee|chief executive||current'],
  // a noun that is a verb as well, with an aside behind the name
  ['[Leopards] coach {Ann Lee}, a <~Serbian>, was furious.', 'Ann Lee|coach|Leopards|current'],
  ['<Peru> captain {Ann Lee}, who made 71, was furious.', 'Ann Lee|captain|Peru|current'],
  // letters that are a given name
  ['Her neighbour Md {Irshad Khan} left.'],
  ['[Acme] MD {Ann Lee} left.', 'Ann Lee|MD|Acme|current'],
];

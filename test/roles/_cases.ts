/** Marked text → roles as `person|title|organisation or place|status`; nothing where a part is not named. */
export const ROLE_CASES: readonly (readonly [string, ...string[]])[] = [
  // titles before a name
  ['Cllr {Susan Pike} (Con) spoke.', 'Susan Pike|Cllr||current'],
  [
    '{Derek Sowers}, mapping operations manager for the [Ocean Exploration Trust], spoke.',
    'Derek Sowers|mapping operations manager|Ocean Exploration Trust|current',
  ],
  [
    'It rose, said {P B Balaji}, Group Chief Financial Officer, [Tata Motors].',
    'P B Balaji|Group Chief Financial Officer|Tata Motors|current',
  ],
  [
    "{Renyu Hu} of [Nasa]'s [Jet Propulsion Laboratory] spoke.",
    'Renyu Hu||Jet Propulsion Laboratory|current',
  ],
  [
    '{Raj Patel}, currently deputy CFO of rival [Kingfisher], spoke.',
    'Raj Patel|deputy CFO|Kingfisher|deputy',
  ],
  ["The city's [Democratic] mayor {Muriel Bowser} spoke.", 'Muriel Bowser|mayor||current'],
  [
    'Two [Democratic] Representatives, {Collin Peterson} and {Jeff Van Drew}, voted no.',
    'Collin Peterson|Representative||current',
    'Jeff Van Drew|Representative||current',
  ],
  ['[Labour] leader {Keir Starmer} spoke.', 'Keir Starmer|leader|Labour|current'],
  ['{Vijay Goel} said, "He was an excellent politician."'],
  [
    'The then-manager of [Barmouth Publicity] and Director of [Mid Wales Tourism], {David Clay}, spoke.',
    'David Clay|manager|Barmouth Publicity|former',
    'David Clay|Director|Mid Wales Tourism|current',
  ],
  [
    "He challenged President {Barack Obama} for the [Democratic Party]'s nomination.",
    'Barack Obama|President||current',
  ],
  ['{Pierre Nkurunziza} was president of the <~African> nation.', 'Pierre Nkurunziza|president||former'],
  [
    '{Maya Cummings}, his wife and the current chairwoman of the [Unity Party], spoke.',
    'Maya Cummings|chairwoman|Unity Party|current',
  ],
  [
    '{Ariel Friedler}, formerly the president and chief executive officer of [Symplicity], spoke.',
    'Ariel Friedler|president|Symplicity|former',
    'Ariel Friedler|chief executive officer|Symplicity|former',
  ],
  [
    '{Ann Lee}, a former mayor and the current governor of <Ohio>, spoke.',
    'Ann Lee|mayor|Ohio|former',
    'Ann Lee|governor|Ohio|current',
  ],
  [
    "{David Safavian}, formerly the [General Services Administration]'s chief of staff, spoke.",
    'David Safavian|chief of staff|General Services Administration|former',
  ],
  [
    '{Ann Lee} was among those who left, and in 2003 served as the chair of the [Black Caucus].',
    'Ann Lee|chair|Black Caucus|former',
  ],
  ['{Bob Guy} was the endings editor for [Chess Monthly].', 'Bob Guy|editor|Chess Monthly|former'],
  ['{Lucy Fischer} of [The Times] spoke.', 'Lucy Fischer||The Times|current'],
  ['According to {Ann Lee}, officials were hurt.'],
  [
    '<~Australian> Prime Minister {Scott Morrison} spoke on Monday.',
    'Scott Morrison|Prime Minister|Australian|current',
  ],
  [
    'Emergencies Minister {Yevgeny Zinichev} flew to the scene.',
    'Yevgeny Zinichev|Emergencies Minister||current',
  ],
  ['[NASA] administrator {Jim Bridenstine} praised the crew.', 'Jim Bridenstine|administrator|NASA|current'],
  ['<US> Secretary of State {Mike Pompeo} posted a message.', 'Mike Pompeo|Secretary of State|US|current'],
  [
    '<California> Attorney General {Xavier Becerra} filed the suit.',
    'Xavier Becerra|Attorney General|California|current',
  ],
  [
    '<~Egyptian> foreign minister {Sameh Shoukry} hosted the talks.',
    'Sameh Shoukry|foreign minister|Egyptian|current',
  ],
  ['[SpaceX] founder {Elon Musk} told the press.', 'Elon Musk|founder|SpaceX|current'],
  [
    '<Chelyabinsk> regional Deputy Governor {Oleg Klimov} gave a number.',
    'Oleg Klimov|Deputy Governor|Chelyabinsk|deputy',
  ],
  [
    'Deputy Emergency Situations Minister {Alexander Chupriyan} said so.',
    'Alexander Chupriyan|Deputy Emergency Situations Minister||deputy',
  ],
  ['Former <US> President {Bill Clinton} attended.', 'Bill Clinton|President|US|former'],
  ['Acting [FBI] Director {Andrew McCabe} resigned.', 'Andrew McCabe|Director|FBI|acting'],
  [
    '<~Brazilian> President-elect {Jair Bolsonaro} arrived.',
    'Jair Bolsonaro|President-elect|Brazilian|elect',
  ],
  ['Interim President {Jeanine Áñez} spoke.', 'Jeanine Áñez|President||acting'],
  ['Then-Prime Minister {Theresa May} stepped down.', 'Theresa May|Prime Minister||former'],
  ['Vice President {Mike Pence} visited <Texas>.', 'Mike Pence|Vice President||deputy'],
  [
    '[Organisation of Islamic Cooperation] ([OIC]) head {Yousef Al-Othaimeen} spoke.',
    'Yousef Al-Othaimeen|head|Organisation of Islamic Cooperation|current',
  ],
  ['He announced to journalists {Adamowicz} was alive.'],
  ['[Labour Party] leader {Jeremy Corbyn} called a vote.', 'Jeremy Corbyn|leader|Labour Party|current'],
  ['[BBC] correspondent {Jonathan Marcus} wrote a report.', 'Jonathan Marcus|correspondent|BBC|current'],
  ['[Apple] CEO {Tim Cook} unveiled the phone.', 'Tim Cook|CEO|Apple|current'],
  ['Sen. {Bernie Sanders} won the primary.', 'Bernie Sanders|Sen.||current'],
  ['Judge {Bernard Schwartz} sentenced the couple.', 'Bernard Schwartz|Judge||current'],
  [
    "<Rwanda>'s Minister of Trade and Industry {Prudence Sebahizi} agreed.",
    'Prudence Sebahizi|Minister of Trade and Industry|Rwanda|current',
  ],
  [
    'Director {Anthony Fauci} of the [National Institute of Allergy] announced it.',
    'Anthony Fauci|Director|National Institute of Allergy|current',
  ],
  [
    'Representative {Carolyn Maloney} of <New York> took over.',
    'Carolyn Maloney|Representative|New York|current',
  ],
  ['Director of the [CDC] {Robert Redfield} testified.', 'Robert Redfield|Director|CDC|current'],
  [
    '[NASA] astronauts {Doug Hurley} and {Bob Behnken} docked.',
    'Doug Hurley|astronaut|NASA|current',
    'Bob Behnken|astronaut|NASA|current',
  ],
  ['<~Italian> artist {Maurizio Cattelan} made it.', 'Maurizio Cattelan|artist||current'],
  [
    '<Houthi> military spokesperson {Yahya Sarea} claimed the attack.',
    'Yahya Sarea|military spokesperson|Houthi|current',
  ],
  [
    'President and CEO {Ann Lee} of [Acme] resigned.',
    'Ann Lee|President|Acme|current',
    'Ann Lee|CEO|Acme|current',
  ],
  ['Professor {Jean-Jacques Muyembe} led the trial.', 'Jean-Jacques Muyembe|Professor||current'],
  ['Chief Justice {John Roberts} presided.', 'John Roberts|Chief Justice||current'],
  ['Lieutenant Governor {Dan Forest} ran.', 'Dan Forest|Lieutenant Governor||current'],
  ['<Manhattan> District Attorney {Cyrus Vance} sued.', 'Cyrus Vance|District Attorney|Manhattan|current'],
  [
    'Health and Human Services Secretary {Alex Azar} declared an emergency.',
    'Alex Azar|Health and Human Services Secretary||current',
  ],
  ['Ex-Prime Minister {Donald Tusk} returned.', 'Donald Tusk|Prime Minister||former'],
  ['National Security Adviser {Susan Rice} left.', 'Susan Rice|National Security Adviser||current'],
  ['Foreign Secretary {Dominic Raab} urged the embassy.', 'Dominic Raab|Foreign Secretary||current'],
  ['<Ukraine> President {Volodymyr Zelensky} declined.', 'Volodymyr Zelensky|President|Ukraine|current'],
  ['Local police chief {Max Braun} agreed.', 'Max Braun|police chief||current'],
  ['Journalist {Jamal Khashoggi} was killed.', 'Jamal Khashoggi|Journalist||current'],
  [
    'Prime Minister {Boris Johnson} and Foreign Secretary {Dominic Raab} met.',
    'Boris Johnson|Prime Minister||current',
    'Dominic Raab|Foreign Secretary||current',
  ],
  // titles after a name
  [
    '{Ragnar Udd}, Chief Commercial Officer for <~Australian> mining giant [BHP], spoke.',
    'Ragnar Udd|Chief Commercial Officer|BHP|current',
  ],
  [
    '{Song Shangzhe}, deputy director-general of the secretariat of the [Hongqiao Forum], agreed.',
    'Song Shangzhe|deputy director-general|Hongqiao Forum|deputy',
  ],
  [
    "It works, said {Prudence Sebahizi}, <Rwanda>'s Minister of Trade and Industry.",
    'Prudence Sebahizi|Minister of Trade and Industry|Rwanda|current',
  ],
  [
    "{Jean-Jacques Muyembe}, Director General of the <DRC>'s [Institut National], spoke.",
    'Jean-Jacques Muyembe|Director General|Institut National|current',
  ],
  ['{Sara Duterte}, the mayor of <Davao City>, cancelled classes.', 'Sara Duterte|mayor|Davao City|current'],
  [
    '{Jasim Uddin}, a spokesperson for the fire service, told reporters.',
    'Jasim Uddin|spokesperson|fire service|current',
  ],
  [
    "{Kerri Kupec}, spokeswoman for the Trump administration's [Department of Justice], criticised it.",
    'Kerri Kupec|spokeswoman|Department of Justice|current',
  ],
  [
    '{Pete Buttigieg}, the former mayor of <South Bend>, <Indiana>, came second.',
    'Pete Buttigieg|mayor|South Bend|former',
  ],
  ['{Hugh Hill}, a doctor, said it was safe.', 'Hugh Hill|doctor||current'],
  [
    '{Ann Lee}, president and CEO of [Acme], resigned.',
    'Ann Lee|president|Acme|current',
    'Ann Lee|CEO|Acme|current',
  ],
  ['{Nancy Pelosi}, the Speaker of the [House], ordered it.', 'Nancy Pelosi|Speaker|House|current'],
  ['{Ann Lee}, 45, a professor at [Yale University], won.', 'Ann Lee|professor|Yale University|current'],
  ['{Ann Lee}, acting director of the [World Bank], agreed.', 'Ann Lee|director|World Bank|acting'],
  ['{Ann Lee}, head of research at [Nokia], agreed.', 'Ann Lee|head of research|Nokia|current'],
  ['{Ahmed al-Assadi}, a spokesman for the [PMF], blamed both.', 'Ahmed al-Assadi|spokesman|PMF|current'],
  [
    '{Dominic Hare}, chief executive of the palace, gave a value.',
    'Dominic Hare|chief executive|palace|current',
  ],
  [
    '{Phil Chetwynd}, director of global news for [AFP], mourned him.',
    'Phil Chetwynd|director of global news|AFP|current',
  ],
  ['{Tom Frieden}, formerly the director of the [CDC], warned.', 'Tom Frieden|director|CDC|former'],
  ['{Larry Hogan}, the current governor, has until October.', 'Larry Hogan|governor||current'],
  ['{Mike Pompeo}, who is the secretary of state, spoke.', 'Mike Pompeo|secretary of state||current'],
  // a title, a comma, a name
  [
    'The <~Italian> foreign minister, {Luigi Di Maio}, joined the talks.',
    'Luigi Di Maio|foreign minister|Italian|current',
  ],
  ['The mayor of <London>, {Sadiq Khan}, agreed.', 'Sadiq Khan|mayor|London|current'],
  ["[Mahan]'s director, {Hamid Khanooki}, denied it.", 'Hamid Khanooki|director|Mahan|current'],
  ['The Vice President, {Mike Pence}, said so.', 'Mike Pence|Vice President||deputy'],
  ['The [Senate] Minority Leader, {Chuck Schumer}, said so.', 'Chuck Schumer|Minority Leader|Senate|current'],
  [
    '[NASA] has selected two astronauts, {Doug Hurley} and {Bob Behnken}, for it.',
    'Doug Hurley|astronaut||current',
    'Bob Behnken|astronaut||current',
  ],
  // verbs
  [
    '{Didier Queloz} is also a professor at the [University of Cambridge].',
    'Didier Queloz|professor|University of Cambridge|current',
  ],
  [
    '{James Peebles} won. He is a professor at [Princeton University].',
    'James Peebles|professor|Princeton University|current',
  ],
  [
    '{Didier Queloz} and {Michel Mayor} won. Both are professors at the [University of Geneva].',
    'Didier Queloz|professor|University of Geneva|current',
    'Michel Mayor|professor|University of Geneva|current',
  ],
  ['{Ann Lee} was appointed minister of finance on Friday.', 'Ann Lee|minister of finance||current'],
  ['The board appointed {Ann Lee} as chairwoman of [Acme].', 'Ann Lee|chairwoman|Acme|current'],
  [
    '{Ricardo Rosselló} resigned as the governor of <Puerto Rico>.',
    'Ricardo Rosselló|governor|Puerto Rico|former',
  ],
  ['{Wanda Vázquez} was sworn in as <Puerto Rico>’s governor.', 'Wanda Vázquez|governor|Puerto Rico|current'],
  [
    'In July {Boris Johnson} became leader of the [Conservative Party].',
    'Boris Johnson|leader|Conservative Party|current',
  ],
  [
    '{Elijah Cummings} served as the chair of the [Congressional Black Caucus].',
    'Elijah Cummings|chair|Congressional Black Caucus|former',
  ],
  ['{Ann Lee} was elected president of <Estonia>.', 'Ann Lee|president|Estonia|current'],
  ['{Mike Ryan}, who heads [WHO Emergencies], agreed.', 'Mike Ryan|heads|WHO Emergencies|current'],
  ['{Ann Lee}, who chairs the [Transport Board], agreed.', 'Ann Lee|chairs|Transport Board|current'],
  // an organisation without a title
  ["[BBC]'s {Jonathan Marcus} said questions remain.", 'Jonathan Marcus||BBC|current'],
  ['{Mike Ryan} of the [World Health Organization] said so.', 'Mike Ryan||World Health Organization|current'],
  ['{Ann Lee} from [Greenpeace] protested.', 'Ann Lee||Greenpeace|current'],
  // one position told twice is one role
  [
    '<US> President {Donald Trump} spoke. President {Trump=Donald Trump} left.',
    'Donald Trump|President|US|current',
  ],
  // near misses: nobody holds the title, or not this person
  ['The minister met {Ann Lee} in <Paris>.'],
  ['The governor tweeted her reasoning.'],
  ['{Ann Lee} is not the president of [Acme].'],
  ['{Ann Lee} would be president of <France>.'],
  ['Members of the House of [Representatives] voted with {Ann Lee}.'],
  ["{Ann Lee}'s doctor said she was well."],
  ['{Ann Lee} criticised the president of <France>.'],
  ['{Ann Lee} of <Kenya> won the race.'],
  ["<Kenya>'s {Eliud Kipchoge} won the race."],
  ['He leads the country. {Ann Lee} left.'],
  ['{Ann Lee} met the head of [Acme].'],
  // joined titles, owners, what is no position
  [
    "{Robert Mackey}, [Acme Industries]'s chairman and chief executive, spoke.",
    'Robert Mackey|chairman|Acme Industries|current',
    'Robert Mackey|chief executive|Acme Industries|current',
  ],
  ['{Adil Mahdi}, the caretaker Prime Minister, recommended a vote.', 'Adil Mahdi|Prime Minister||acting'],
  ["<Atlanta>'s Democratic mayor {Keisha Bottoms} spoke.", 'Keisha Bottoms|mayor|Atlanta|current'],
  ['<OTTAWA> - Finance Minister {Helene Roy} spoke.', 'Helene Roy|Finance Minister||current'],
  [
    '{Darcy Gray} served as campaign manager for the late <US> Senator {Eugene McCarthy}.',
    'Darcy Gray|campaign manager||former',
    'Eugene McCarthy|Senator|US|former',
  ],
  ['At the request of {Boris Johnson}, the Queen suspended parliament.'],
  ['{Donald Trump} was the first president to refuse.'],
  ['{Walter Munk} was the most brilliant scientist.'],
  ['Of the six delegates, {Bernie Sanders} secured four.'],
  ["One of <Sudan>'s vice presidents, {Ann Lee}, spoke.", 'Ann Lee|vice president|Sudan|deputy'],
  [
    'Politicians and the Archbishop of <Paris>, {John Carter}, visited.',
    'John Carter|Archbishop|Paris|current',
  ],
  [
    'The party chose {J. R. Myers} for president and professor {Tiara Lusk} for vice president.',
    'Tiara Lusk|professor||current',
  ],
  ['Battalion Chief {Mike Orlowski} spoke.', 'Mike Orlowski|Battalion Chief||current'],
  ['Det Con {Lee Abbot} spoke.', 'Lee Abbot|Det Con||current'],
  ['Det Ch Insp {Joe Bloggs} spoke.', 'Joe Bloggs|Det Ch Insp||current'],
  ["The firm's country manager, {Lamin Drammeh}, said so.", 'Lamin Drammeh|country manager||current'],
  ['Officials met the company lawyer, {Bob Ray}, and left.', 'Bob Ray|lawyer||current'],
  ['The attorney, {Michael Brandt} of <Springfield>, agreed.', 'Michael Brandt|attorney||current'],
  ['The attorney, {Michael Brandt} argued.'],
  ['Town Administrator {Paul McLatchy} agreed.', 'Paul McLatchy|Town Administrator||current'],
  ['Det Sgt {Huw Bevan} spoke.', 'Huw Bevan|Det Sgt||current'],
  ['<Rosenborg> boss {Kjetil Moen} urged caution.', 'Kjetil Moen|boss|Rosenborg|current'],
  ['<~Italian> artist {Ann Lee} spoke.', 'Ann Lee|artist||current'],
  [
    'The chair of the board of trustees, {Ruth Engel}, thanked him.',
    'Ruth Engel|chair|board of trustees|current',
  ],
  [
    "{Sylvie Arnaud}, director of the [WHO]'s pandemic preparedness department, spoke.",
    'Sylvie Arnaud|director|WHO|current',
  ],
  [
    '{Martin Giudice}, an entomologist at the [University of Padua] who was not involved, spoke.',
    'Martin Giudice|entomologist|University of Padua|current',
  ],
  ['{Andy Brierley}, who leads policing in <Croydon>, spoke.'],
  [
    'The judge in the trial of former oil executive {Viktor Malinov} left.',
    'Viktor Malinov|oil executive||former',
  ],
  ['The judge in the case, {Carla Mendes}, left.', 'Carla Mendes|judge||current'],
  ['[Wolves] boss {Mick Draper} insists it is fine.', 'Mick Draper|boss|Wolves|current'],
  // a plural stands for each in the singular
  [
    'Ministers {Ruth Calder} and {Neil Odom} spoke.',
    'Neil Odom|Minister||current',
    'Ruth Calder|Minister||current',
  ],
  ['Spokesmen {Ann Lee} and {Bo Chen} spoke.', 'Ann Lee|Spokesman||current', 'Bo Chen|Spokesman||current'],
  // who gives the position, who comes and who goes
  ['[Acme] names Dr. {Ann Lee} chief executive officer.', 'Ann Lee|chief executive officer|Acme|current'],
  ['[Acme] named {Ann Lee} president of [Bolt].', 'Ann Lee|president|Bolt|current'],
  ['The [Labour Party] nominated {Ann Lee} as president.', 'Ann Lee|president||current'],
  [
    '{Ann Lee} will replace {Bo Chen} as chief executive of [Acme].',
    'Ann Lee|chief executive|Acme|elect',
    'Bo Chen|chief executive|Acme|current',
  ],
  [
    '{Bo Chen} was replaced by {Ann Lee} as finance minister.',
    'Ann Lee|finance minister||current',
    'Bo Chen|finance minister||former',
  ],
  ['{Ann Lee} took over as mayor of <Paris>.', 'Ann Lee|mayor|Paris|current'],
  ['{Ann Lee} will become chief financial officer of [Acme].', 'Ann Lee|chief financial officer|Acme|elect'],
  ['{Ann Lee} may become chief financial officer of [Acme].'],
  ['{Ann Lee} will not become mayor of <Paris>.'],
  [
    '{Ann Lee} resigned as chief executive of [Acme] and was succeeded by {Bo Chen}.',
    'Ann Lee|chief executive|Acme|former',
    'Bo Chen|chief executive|Acme|current',
  ],
  [
    'The board appointed {Ann Lee} as chief executive. She succeeds {Bo Chen}.',
    'Ann Lee|chief executive||current',
    'Bo Chen|chief executive||former',
  ],
  ['{Ann Lee} replaced {Bo Chen} in the team.'],
  // the field of a head
  [
    '{Melissa Grant}, head of investor relations, spoke.',
    'Melissa Grant|head of investor relations||current',
  ],
  ['{Ann Lee} is to become mayor of <Paris>.', 'Ann Lee|mayor|Paris|elect'],
  ['Spokesmen {Ann Lee} and {Bo Chen} left.', 'Bo Chen|Spokesman||current', 'Ann Lee|Spokesman||current'],
  ['Deputies {Ann Lee} and {Bo Chen} left.', 'Bo Chen|Deputy||current', 'Ann Lee|Deputy||current'],
  ['One-time [Acme] chief executive {Bo Chen} spoke.', 'Bo Chen|chief executive|Acme|former'],
  [
    "Chairwoman {Helen Moss} left. {Moss=Helen Moss}'s predecessor, {Derek Lyle}, stayed.",
    'Derek Lyle|Chairwoman||former',
    'Helen Moss|Chairwoman||current',
  ],
  [
    'Chief Constable {Roy Tavener} spoke. His predecessor, {Ruth Calloway}, left.',
    'Roy Tavener|Chief Constable||current',
    'Ruth Calloway|Chief Constable||former',
  ],
  ['{Roy Tavener} spoke. His predecessor, {Ruth Calloway}, left.'],
  // where an envoy is sent; what was held before
  ['<US> Ambassador to <Germany> {Ann Lee} spoke.', 'Ann Lee|Ambassador|US|current'],
  ['The <UK> ambassador to <France>, {Ann Lee}, spoke.', 'Ann Lee|ambassador|UK|current'],
  ['{Ann Lee}, previously the mayor of <Paris>, died.', 'Ann Lee|mayor|Paris|former'],
  ['{Ann Lee}, a previously unknown mayor, died.', 'Ann Lee|mayor||current'],
  // "former" before two offices, "third" before who did something
  [
    'Former chairman and chief executive {Ann Lee} left.',
    'Ann Lee|chief executive||former',
    'Ann Lee|chairman||former',
  ],
  [
    'Former chairman and current chief executive {Ann Lee} left.',
    'Ann Lee|chief executive||current',
    'Ann Lee|chairman||former',
  ],
  ['{Ann Lee} was the third official to serve there.'],
];

import { describe, expect, it } from 'vitest';
import { markedAgain } from './_marked.ts';

const HITS: readonly (readonly [string, string])[] = [
  [
    'how a match went for a club, whatever town it is called after',
    `SOCCER - CLUBS REACH NEXT ROUND

[Larnock|O] slipped to a 2-0 defeat away to [Padova|O]. The game between [Milsami|O] and [Santa Coloma|O] was held up. [Larnock|O] or [Prishtina|O] will meet [Rosenborg|O].`,
  ],
  [
    'who played whom, whatever town the clubs are called by',
    `SOCCER - RESULTS

Results of league matches:

[Brighton|O] 2 [Fulham|O] 1
[Crystal Palace|O] 1 [Ipswich|O] 0
[Crawley Town|O] 3 [Burton Albion|O] 3
[Port Vale|O] 1 [Salford|O] 0
Postponed: [Reading|O] v [Stevenage|O]`,
  ],
  [
    'teams at home in capitals',
    `Results of basketball games in the league (home team in CAPS):

[Cleveland|O] 112 [DETROIT|O] 101
[MIAMI|O] 98 [Orlando|O] 95
[ST LOUIS|O] 117 [UTAH|O] 110 (OT)`,
  ],
  [
    'standings, with and without ranks',
    `Standings of the football league:

1. [Remo Stars|O] 14 9 3 2 30
2. [Rivers United|O] 14 8 3 3 27
3. [Enyimba|O] 14 7 4 3 25

[Collingwood|O] 13 11 2 0 142.9 44
[Geelong|O] 13 9 4 0 136.6 36
[Adelaide|O] 13 8 5 0 139.0 32`,
  ],
  [
    'scorers with their minutes',
    `SOCCER - SUMMARIES

[Ferencvaros|O] 3 ([Varga|P] 31 pen, 58, [Kady|P] 90+2) [Ujpest|O] 1 ([Simon|P] 12). Halftime 1-1.
[Real Betis|O] 1 ([Isco|P] 15) [Las Palmas|O] 0.`,
  ],
  [
    'teams behind the countries of those who are ranked',
    `CYCLING - STAGE RESULTS

1. [Mads Pedersen|P] ([Denmark|L]) [Lidl-Trek|O] 3 hours 51 minutes
2. [Mathieu van der Poel|P] ([Netherlands|L]) [Alpecin-Deceuninck|O]
3. [Ivan Romeo|P] ([Spain|L]) [Movistar|O] 9`,
  ],
  [
    'seeds before names',
    `TENNIS - RESULTS

1-[Jannik Sinner|P] ([Italy|L]) beat [Alexei Popyrin|P] ([Australia|L]) 6-3 7-6
[Tomas Machac|P] ([Czech Republic|L]) beat 14-[Sebastian Korda|P] ([U.S.|L]) 6-4 4-6 6-2`,
  ],
  [
    'a scoreboard of cricket',
    `CRICKET - SCOREBOARD

[South Africa|L] first innings
[A. Markram|P] c [Rizwan|P] b [Shaheen|P] 17
[R. Rickelton|P] lbw b [Noman Ali|P] 31
[K. Maharaj|P] not out 3
Extras (lb-4 b-6 nb-3) 13
Bowling: [Shaheen Afridi|P] 18-3-55-1, [Noman Ali|P] 31-6-71-3`,
  ],
  [
    'innings with who made them',
    `CRICKET - COUNTY SCORES

At [Taunton|L]: [Hampshire|O] 254 ([T. Albert|P] 82) and 301. [Somerset|O] 412 and 118-3 declared.`,
  ],
  [
    'sides with their countries in a draw',
    `SOCCER - DRAW

[Club Brugge|O] ([Belgium|L]) v [Aston Villa|O] ([England|L])
[Benfica|O] ([Portugal|L]) v [Barcelona|O] ([Spain|L])`,
  ],
  [
    'reports: who leads whom past whom, who is ahead of whom, whose coach',
    `ICE HOCKEY - SUMMARIES

[BOSTON|L], March 8 - [Pavel Zacha|P] scored twice to lead [Winnipeg|O] past [New Jersey|O] 6-1. At [Denver|L], [Dallas|O] upset [Washington|O] 4-2. [Toronto|O] are two points ahead of [Ottawa|O]. [Tampa Bay|O] coach [Jon Cooper|P] was born in [Kelowna|L].`,
  ],
  [
    'sides with their countries and scores',
    `Results of basketball games in the league:

[Barcelona|O] ([Spain|L]) 88 [Partizan|O] ([Serbia|L]) 79
[Anadolu Efes|O] ([Turkey|L]) 90 [Maccabi Tel Aviv|O] ([Israel|L]) 85`,
  ],
  [
    'what is said of clubs: the plural, where they travel, whom they struggle with, from whom they sign',
    `SOCCER - PREVIEW

[Salford|O] have been told to sell players. [Napoli|O] host struggling [Cagliari|O], and [Juventus|O] travel to [Lecce|O]. [Glentoran|O] lost 1-0 at [Dungannon Swifts|O]. They signed lock [Alex Craig|P] from [Gloucester|O].`,
  ],
  [
    'a squad',
    'The squad for the matches. Squad: [Dhruv Jurel|P], [Washington Sundar|P], [Shardul Thakur|P] (captain).',
  ],
  [
    'a sport before a colon',
    'Rugby league: [Leeds|O] appoint [Brad Arthur|P]\n\n[Leeds|O] have appointed [Brad Arthur|P] as coach.',
  ],
  [
    'lines that were joined: the town of the dateline behind a heading, clubs behind their league',
    'SOCCER - RESULTS OF LEAGUE MATCHES [LONDON|L], March 8 (Agency) - Results on Saturday: Premier League [Brighton|O] 2 [Fulham|O] 1 [Crystal Palace|O] 1 [Ipswich|O] 0 Division One [Crawley Town|O] 3 [Burton Albion|O] 3',
  ],
  [
    'a club beside the town of the dateline, and in the past',
    `BASKETBALL - SUMMARIES

[NEW YORK|L], Feb 8 (Agency) - [Boston|O] beat [New York|O] 131-104. [Utah|O] fell to [Phoenix|O] 130-127. [Toronto|O] had traded with [Cleveland|O].`,
  ],
  [
    'teams called by a plural, with and without its article',
    `[Chiefs|O] thump [Brumbies|O] by ten points

The [Chiefs|O] ran in seven tries in the match. For the [Brumbies|O], captain [Ann Lee|P] scored. The [Silver Ferns|O] lost. Fans of the [Silver Ferns|O] cheered. [Wanderers|O] have lost only once.`,
  ],
  [
    'sides with a comma between them, and the town before a dash',
    `Football roundup

[WESTFIELD|L] - [Eli Mathis|P] rushed for two touchdowns as [Westfield|O] beat [Carmel|O] 41-17.

[Carmel|O] 28, [Fishers|O] 21: [Jacob Tyree|P] intercepted a pass.
[Noblesville|O] 14, [Brownsburg|O] 10: The coach won.`,
  ],
  [
    'who hosts whom, where they play and draw',
    `SOCCER - PREVIEW

[Kent|O] host [Gainsborough|O] on Saturday after a goalless draw at [Marske|O]. Their next game is at [Morecambe|O]. They then visit [Carlisle|O] and [Burton|O] before hosting [Portsmouth|O].`,
  ],
];

const MISSES: readonly (readonly [string, string])[] = [
  [
    'national teams are the countries they are called by',
    `SOCCER - RESULTS

[Brazil|L] 2 [Chile|L] 1
[Japan|L] 0 [Ghana|L] 3`,
  ],
  [
    'votes and inhabitants of places outside of sport',
    `Votes of the electoral college:

[Alabama|L] 9 [Alaska|L] 3
[Arizona|L] 11 [Arkansas|L] 6

[Leeds|L] 812 798 751
[Bradford|L] 542 537 522
[Wakefield|L] 353 345 325`,
  ],
  [
    'countries in a table of medals',
    `OLYMPICS - MEDALS TABLE

[China|L] 16 12 9 37
[United States|L] 14 24 23 61
[France|L] 12 14 15 41`,
  ],
  [
    'whom somebody joins or beats',
    `BASEBALL - TRANSFERS

He joins [Shohei Ohtani|P] in the league. The champion of the season fights against [Oleksandr Usyk|P] for the title.`,
  ],
  [
    'persons who play each other',
    `DARTS - RESULTS

[Luke Humphries|P] 6 [Michael van Gerwen|P] 4
[Peter Wright|P] 2 [Gary Anderson|P] 6`,
  ],
  [
    'a town in a report of sport, where something is and in the dateline',
    `SOCCER - COACH SACKED

[LEEDS|L], March 8 - The match in [Bradford|L] was called off. She was born in [York|L] and lives near [Hull|L].`,
  ],
  [
    'no county is a club',
    'The striker played in the league for a school of [Washington County|L] before the season.',
  ],
];

describe('names in results and reports of sport', () => {
  for (const [what, marked] of HITS) it(what, () => expect(markedAgain(marked)).toBe(marked));
  for (const [what, marked] of MISSES) it(what, () => expect(markedAgain(marked)).toBe(marked));
});

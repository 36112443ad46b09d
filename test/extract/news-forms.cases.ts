/** A text published on 24 October 2024 and every figure and date that must be found in it, as `compact` prints them; near misses beside hits. */
export const NEWS_FORMS: readonly (readonly [text: string, ...found: string[]])[] = [
  // parts of a point, basis points
  [
    'The bank cut its rate by a quarter of a percentage point to 3.75%.',
    'a quarter of a percentage point|percentage_point|0.25|percentage point|decrease|rate',
    '3.75%|percent|3.75|%|decrease|rate',
  ],
  [
    'They cut rates by a quarter point.',
    'a quarter point|percentage_point|0.25|percentage point|decrease|rates',
  ],
  [
    'Gilt yields are up 9bp at 4.42%.',
    '9bp|basis_point|9|basis point|increase|Gilt yields',
    '4.42%|percent|4.42|%|increase|Gilt yields',
  ],
  ['The fragment was 500 bp long.', '500 bp|measure|500|{bp}||fragment'],
  [
    'The gross margin narrowed 140 basis points to 38.6%.',
    '140 basis points|basis_point|140|basis point|decrease|gross margin',
    '38.6%|percent|38.6|%|decrease|gross margin',
  ],
  [
    'Policymakers had lifted borrowing costs by a total of 450 basis points.',
    '450 basis points|basis_point|450|basis point|increase|borrowing costs',
  ],
  // money by other names
  [
    'The exchange rate is $1 = 0.7712 pounds.',
    '$1|money|1|USD||exchange rate',
    '0.7712 pounds|money|0.7712|GBP',
  ],
  ['He raised the tax by half a cent.', 'half a cent|money|0.005|USD|increase|tax'],
  ["I've got a tenner left and she has a fiver.", 'a tenner|money|10|GBP', 'a fiver|money|5|GBP'],
  ['It cost him a grand.', 'a grand|money|1000'],
  ['He paid to sit at a grand piano.'],
  ['He paid for a grand, ornate hall.'],
  [
    'Net debt stood at 6.7 billion pounds, compared with 5.9 billion at the end of June.',
    '6.7 billion pounds|money|6700000000|GBP||Net debt',
    '5.9 billion|money|5900000000|GBP||Net debt',
    '@end of June|date|2024-06',
  ],
  // ages
  [
    'Two of the four crew members survived; the captain, 52, was arrested.',
    'Two|count|2|||crew members',
    'four|count|4|||crew members',
    '52|age|52|a',
  ],
  ['In the crew, 12 were hurt.', '12|number|12'],
  ['Her daughters, aged five and three, died.', 'five|age|5|a', 'three|age|3|a'],
  ['People aged 5 and two dogs came.', '5|age|5|a', 'two|count|2|||dogs'],
  [
    'The fourth of six children, she left school at 14 and worked in a mill.',
    'fourth|ordinal|4|||children',
    'six|count|6|||children',
    '14|age|14|a',
  ],
  [
    'The actor, who turned 80 last month, made 65 films.',
    '80|age|80|a',
    '@last month|date|2024-09',
    '65|count|65|||films',
  ],
  ['He turned 180 degrees.', '180 degrees|measure|180|deg'],
  ['A man in his 30s and a woman in her early 20s were treated.', '30s|age|30..39|a', '20s|age|20..29|a'],
  ['The test took 30s.', '@30s|duration|PT30S'],
  // shares and odds
  ['They put it at one in 3.5 million.', 'one in 3.5 million|ratio|0.0000002857142857'],
  ['One in 37 people agreed.', 'One in 37|ratio|0.027027027027027|||people'],
  ['Bookmakers have cut the odds from 5-1 to 7/2.', '5-1|ratio|5|||odds', '7/2|ratio|3.5||decrease|odds'],
  ['They won 5-1 on 7/2.', '5-1|score|5-1', '@7/2|date|?'],
  // compounds and phrases
  ['He scored three times in 11 second-half minutes.', 'three|number|3', '11|number|11'],
  ['He was sent off in stoppage time (90+4).'],
  ['He scored in the 45+2 minute.'],
  [
    "Germany's 10-year bond yield rose 4 bps to 2.55%.",
    '@10-year|duration|P10Y',
    '4 bps|basis_point|4|basis point|increase|10-year bond yield',
    '2.55%|percent|2.55|%|increase|10-year bond yield',
  ],
  [
    'Migration is to halve to 260,000 next financial year.',
    'halve|ratio|0.5||decrease|Migration',
    '260,000|count|260000||decrease|Migration',
  ],
  [
    'Exports grew 2.4 percent year on year in September.',
    '2.4 percent|percent|2.4|%|increase|Exports',
    '@September|date|2024-09',
  ],
  ['The storm was moving north at 15 kph.', '15 kph|measure|15|km/h||storm'],
  ['A grandmother of five spoke.', 'five|number|5'],
  ['Retail sales shrank to half their level.', 'half|ratio|0.5||decrease|Retail sales'],
  // bounds and approximation
  ['It was as low as 5C.', '5C|measure|5|Cel|at_least'],
  ['We have 1,100 staff, give or take.', '1,100|count|1100||~|staff'],
  // stopwatch
  [
    'Sara Holt, 19, won in 1:59.87, just 0.04sec outside the record.',
    '19|age|19|a',
    '@1:59.87|duration|PT1M59.87S',
    '@0.04sec|duration|PT0.04S',
  ],
  ['He finished in 2:03:45.', '@2:03:45|duration|PT2H3M45S'],
  // a part of a season is no part of its first year
  ['It expires at the end of the 2020–21 season.', '@2020–21|period|2020/2021'],
  ['He left at the start of the 2018/19 campaign.', '@2018/19|period|2018/2019'],
  ['He left at the end of 2018.', '@end of 2018|date|2018'],
  // hours and minutes in one word
  ['The trip takes 2h30 by train.', '@2h30|duration|PT2H30M'],
  ['The film (1h45min) is long.', '@1h45min|duration|PT1H45M'],
  ['She won in 2h30m12s.', '@2h30m12s|duration|PT2H30M12S'],
  ['It starts at 14h30.', '@14h30|time|T14:30'],
  ['Kick-off: 9h30'],
  ['It starts at 2:03 pm.', '@2:03 pm|time|T14:03'],
  ['The show is at 10:03:45.', '@10:03:45|time|T10:03:45'],
  // ranks, names and months
  [
    'The bank cut rates on Thursday, the first reduction since September 2019.',
    '@Thursday|date|2024-10-24',
    'first|ordinal|1|||reduction',
    '@September 2019|date|2019-09|since',
  ],
  ['It was on Sunday, the fifteenth, that we left.', '@Sunday, the fifteenth|date|2024-09-15'],
  ["United led through Jan Novak's header."],
  ['On Jan 5 and in Jan. 2020 it fell.', '@Jan 5|date|2024-01-05', '@Jan. 2020|date|2020-01'],
  ['Sales fell in the June quarter.', '@June quarter|date|2024-34'],
  [
    'Prices fall until the end of the March quarter 2025.',
    '@end of the March quarter 2025|date|2025-33|until',
  ],
  ["I've lived here since '74.", "@'74|date|1974|since"],
  ["The '74 team sang."],
  ['We ship by EOY and by end of Q3.', '@EOY|date|2024-41|by', '@end of Q3|date|2024-35|by'],
  // the side of the anchor
  [
    'The duty will rise for three years from 1 September.',
    '@three years|duration|P3Y',
    '@1 September|date|2025-09-01',
  ],
  ['The vote is two weeks from 1 September.', '@two weeks from 1 September|date|2024-09-15'],
  [
    'Debt will fall for the first time in six years.',
    'first|ordinal|1|||time',
    '@six years|duration|P6Y|at_most',
  ],
  ['It will open in six years.', '@six years|date|2030'],
  ['It is higher than in March.', '@March|date|2024-03'],
  ['It will start in March.', '@March|date|2025-03'],
  ["I've got ten euros left till Friday.", 'ten euros|money|10|EUR', '@Friday|date|2024-10-25|until'],
  ['The shop is open until Monday.', '@Monday|date|2024-10-28|until'],
  ['He worked until Friday.', '@Friday|date|2024-10-18|until'],
  ['It has rained since Friday.', '@Friday|date|2024-10-18|since'],
  [
    'Markets price in two further cuts by December.',
    'two|count|2|||further cuts',
    '@December|date|2024-12|by',
  ],
  ['14:09: Fuel duty is frozen again.', '@14:09|time|T14:09'],
  // numbers inside names and compounds
  ['The S&P 500 lost 119.47 points.', '119.47|number|119.47||decrease|points'],
  ['Brown & Sons sold 500 cars.', '500|count|500|||cars'],
  ["Root's 34th Test hundred puts England in command.", '34th|ordinal|34|||Test'],
  ['A one-in-100-year flood is near.', '@100-year|duration|P100Y'],
  ['He paid a hundred dollars.', 'a hundred dollars|money|100|USD'],
  // proportions and scores
  ['Declining issues outnumbered advancers by a 2.2-to-1 ratio.', '2.2-to-1|ratio|2.2|||ratio'],
  [
    'England closed the first day of the second Test on 358-7.',
    'first|ordinal|1|||day',
    'second|ordinal|2|||Test',
    '358-7|score|358-7',
  ],
  ['Fernando took 2-71 from 16 overs.', '2-71|score|2-71', '16|count|16|||overs'],
  ['It cost 2-71 dollars.', '2-71 dollars|money|2..71|USD'],
  // amount and result
  [
    'Unemployment rose by 7,000 to 2.86 million.',
    '7,000|count|7000||increase|Unemployment',
    '2.86 million|count|2860000||increase from 2853000|Unemployment',
  ],
  ['Prices rose by 7,000 to 8,000.', '7,000 to 8,000|number|7000..8000||increase|Prices'],
  // what is counted
  [
    'Crude fell to 3.84% from 3.91% late Friday.',
    '3.84%|percent|3.84|%|decrease from 3.91',
    '3.91%|percent|3.91|%',
    '@Friday|date|2024-10-18',
  ],
  [
    'He took two 20-milligram tablets and dropped three 500-pound bombs.',
    'two|count|2|||tablets',
    '20-milligram|measure|20|mg||tablets',
    'three|count|3||decrease|bombs',
    '500-pound|measure|500|[lb_av]||bombs',
  ],
  ['He saw two 20-year-olds.', 'two|count|2|||20-year-olds', '20-year-olds|age|20|a'],
  [
    'Collections rose 8% YoY to 1.74 lakh crore.',
    '8%|percent|8|%|increase|Collections',
    '1.74 lakh crore|count|1740000000000||increase|Collections',
  ],
  [
    'Net profit jumped 36.3% to ₹12,040 crore and revenue stood at ₹62,613 crore.',
    '36.3%|percent|36.3|%|increase|Net profit',
    '₹12,040 crore|money|120400000000|INR|increase from 88334556126|Net profit',
    '₹62,613 crore|money|626130000000|INR||revenue',
  ],
  [
    'They pledged up to 50 million rupiah ($3,180) for each home, 25 million for the damaged and 10 million for the rest.',
    '50 million rupiah|money|50000000|IDR|at_most',
    '$3,180|money|3180|USD',
    '25 million|money|25000000|IDR',
    '10 million|money|10000000|IDR',
  ],
  [
    'They spent 50 million euros for 25 million people.',
    '50 million euros|money|50000000|EUR',
    '25 million|count|25000000|||people',
  ],
  // durations that are none
  [
    'Tickets cost £115, with under-16s paying £25.',
    '£115|money|115|GBP||Tickets',
    '16s|age|16|a|less_than',
    '£25|money|25|GBP',
  ],
  ['The ground was three-quarters full.', 'three-quarters|ratio|0.75|||ground'],
  ['It fell for three quarters in a row.', '@three quarters|duration|P9M'],
  ['They will leave for between six and eight months.', '@six and eight months|duration|P6M/P8M'],
  // names of days that are none
  ['The Mail on Sunday first reported it.'],
  ['He told the Mail on Sunday.'],
  ['Saturday Night Live returned.'],
  ['It rained on Saturday night.', '@Saturday night|date|2024-10-19'],
  ['A list of 1001 Albums is out.', '1001|count|1001|||Albums'],
  ['It was built in 1001.', '@1001|date|1001'],
  // feasts
  ['He goes home on Memorial Day weekend.', '@Memorial Day weekend|date|?'],
  ['The shop closes for Thanksgiving weekend.', '@Thanksgiving weekend|date|2024-11-30/2024-12-01'],
  ['They marched on Namibian Independence Day.'],
  ['They marched on Independence Day.', '@Independence Day|date|2024-07-04'],
  ['It began during Ramadan and ended at Eid al-Fitr.', '@Ramadan|date|?', '@Eid al-Fitr|date|?'],
  ['Ramadan Shalah spoke to Eid Hassan.'],
  ['Prices rose before Diwali 2023.', '@Diwali 2023|date|?|before'],
  // years and decades
  ['The ratio is to fall by end-2026 and by mid-2027.', '@end-2026|date|2026|by', '@mid-2027|date|2027|by'],
  ["It sounds like the late 60's.", "@late 60's|date|196X"],
  ['It was the week-end 2026 fair.', '@2026|date|2026'],
  // compared with
  [
    'Energy was 3.7% cheaper than in the same month a year earlier. In October it was dearer.',
    '3.7%|percent|3.7|%|decrease|Energy',
    '@same month a year earlier|date|?',
    '@October|date|2024-10',
  ],
  [
    'In 1983 they signed. For the rest of the year they toured.',
    '@1983|date|1983',
    '@rest of the year|period|?',
  ],
  // marks of other dollars
  [
    'Northgate paid C$2.74 billion ($2.0 billion) for it. Its boss gets $6 million.',
    'C$2.74 billion|money|2740000000|CAD',
    '$2.0 billion|money|2000000000|USD',
    '$6 million|money|6000000|USD',
  ],
  [
    'Northgate paid C$2.74 billion for it. Its boss gets $6 million.',
    'C$2.74 billion|money|2740000000|CAD',
    '$6 million|money|6000000|CAD',
  ],
  // signs
  [
    'A poll put it on 45, with the Tories on 22 (-2) and Reform on 12 (+3).',
    '45|number|45',
    '22|number|22',
    '-2|number|-2',
    '12|number|12',
    '+3|number|3',
  ],
  ['See items (2) and (3).'],
  ['The margin of error is plus or minus 3 points.', '3|count|3|||points'],
  ['It was minus 3 degrees.', 'minus 3 degrees|measure|-3|deg'],
  // compounds
  ['He sold it for a six-figure sum.'],
  ['It is never one-size-fits-all.'],
  ['There was one six-foot wall.', 'one|count|1|||wall', 'six-foot|measure|6|[ft_i]||wall'],
  // changes
  ['GDP grew just 0.3 per cent.', '0.3 per cent|percent|0.3|%|increase|GDP'],
  ['During follow-up 27,809 participants died.', '27,809|count|27809|||participants'],
  ['Prices went up 5 percent.', '5 percent|percent|5|%|increase|Prices'],
  [
    'The rate eased to 67.0 per cent and underemployment dropped to 6.1 per cent.',
    '67.0 per cent|percent|67|%|decrease|rate',
    '6.1 per cent|percent|6.1|%|decrease|underemployment',
  ],
  [
    'Last year 4,481 people died, down 1.2% from 2021.',
    '@Last year|date|2023',
    '4,481|count|4481|||people',
    '1.2%|percent|1.2|%|decrease|people',
    '@2021|date|2021',
  ],
  // shares and money
  ['They overestimated it by as much as a third.', 'a third|ratio|0.3333333333333333||at_most'],
  ['He finished a third.', 'third|ordinal|3'],
  [
    'The dollar jumped more than half a US cent to 64.28 US cents.',
    'half a US cent|money|0.005|USD|more_than increase|dollar',
    '64.28 US cents|money|0.6428|USD|increase|dollar',
  ],
  // ages and spans of time
  ['The DNA is 2.4m years old.', '2.4m years old|age|2400000|a'],
  [
    'It was dated to between 1.9 and 2.1 million years.',
    '@1.9 and 2.1 million years|duration|P1900000Y/P2100000Y',
  ],
  ['It lasted 2 to 3 million years.', '@2 to 3 million years|duration|P2000000Y/P3000000Y'],
  ['He was there between 2.15 and 3am.', '@between 2.15 and 3am|period|T02:15/T03:00'],
  ['Lows will dip into the low 20s.'],
  ['It happened in the early hours of Monday.', '@Monday|date|2024-10-21'],
  ['It took hours of work.', '@hours|duration|PTXH'],
  // scores
  ['She came from 3-5 down in the third set.', '3-5|score|3-5', 'third|ordinal|3|||set'],
  ['It takes 3-5 days.', '@3-5 days|duration|P3D/P5D'],
  // names
  ["He told Radio 4's Today programme."],
  ['Today the programme starts.', '@Today|date|2024-10-24'],
  ['Snow fell, up to a foot of it.', 'a foot|measure|1|[ft_i]|at_most'],
  ['He was stabbed on Christmas Day.', '@Christmas Day|date|2023-12-25'],
  ['He will sing on Christmas Day.', '@Christmas Day|date|2024-12-25'],
  [
    'Homes within a half-mile radius were cleared. It took a half-hour.',
    'a half-mile|measure|0.5|[mi_i]|at_most|radius',
    '@a half-hour|duration|PT30M',
  ],
  [
    'A half-point rate cut is due. He ran a half-marathon. Half-time came. The half-ton truck stopped.',
    'A half-point|percentage_point|0.5|percentage point||rate',
    'half-ton|measure|0.5|[ston_av]||truck',
  ],
  // ages beside names and children
  [
    'A second boy, also 15, was hurt; his mother, now 45, was not.',
    'second|ordinal|2|||boy',
    '15|age|15|a',
    '45|age|45|a',
  ],
  [
    'She spent five hours on the roof with her two sons, six and nine.',
    '@five hours|duration|PT5H',
    'two|count|2|||sons',
    'six|age|6|a',
    'nine|age|9|a',
  ],
  [
    'He has two sons, six daughters and nine cousins.',
    'two|count|2|||sons',
    'six|count|6|||daughters',
    'nine|count|9|||cousins',
  ],
  [
    'He bought two boats, six and nine metres long.',
    'two|count|2|||boats',
    'six|measure|6|m',
    'nine metres|measure|9|m',
  ],
  // directions
  [
    'The jobless rate ticked up to 4.2%, from 4.1%.',
    '4.2%|percent|4.2|%|increase from 4.1|jobless rate',
    '4.1%|percent|4.1|%||jobless rate',
  ],
  ['It has winds of up to 40 mph.', '40 mph|measure|40|[mi_i]/h|at_most|winds'],
  [
    'The share of Americans 25 to 54 who are working fell to 83.5%.',
    '25 to 54|number|25..54',
    '83.5%|percent|83.5|%|decrease|Americans',
  ],
  [
    'Cases grew by 18% to about 9m.',
    '18%|percent|18|%|increase|Cases',
    '9m|number|9000000||~ increase|Cases',
  ],
  ['The river rose to 14.4m.', '14.4m|measure|14.4|m|increase|river'],
  ['You save a fifth.', 'a fifth|ratio|0.2'],
  ['He says it is under 50. Billion, that is.', '50|number|50||less_than'],
  ['It cost a billion, he says.', 'a billion|number|1000000000'],
  // cents of the euro
  [
    'It raised its dividend to 55 euro cents a share.',
    '55 euro cents|money|0.55|EUR|increase per share|dividend',
  ],
  ['It costs 55 euros.', '55 euros|money|55|EUR'],
  // halves of a game
  [
    'They had no shots in the first half and three in the second.',
    'first|ordinal|1|||half',
    'three|number|3',
    'second|ordinal|2',
  ],
  ['Half of them left.', 'Half|ratio|0.5'],
  // ages and shares
  ['At 35, he is the sixth man to win it.', '35|age|35|a', 'sixth|ordinal|6|||man'],
  ['At 35, the rate is high.', '35|number|35'],
  ['Nationwide, 4 in 10 shoppers buy fewer eggs.', '4 in 10|ratio|0.4|||shoppers'],
  ['They put 12 in six boxes.', '12|number|12', 'six|count|6|||boxes'],
  [
    'It raised 3,275 quid, of which a third goes to the hospice.',
    '3,275 quid|money|3275|GBP',
    'a third|ratio|0.3333333333333333',
  ],
  ['Two-for-one lunch vouchers end soon.'],
  // results and times of day
  [
    'She smashed the marathon record in Chicago with 2:09:56, the first to break 2:10.',
    '@2:09:56|duration|PT2H9M56S',
    'first|ordinal|1',
  ],
  ['Dave ran it in 19:42 and left at 19:42.', '@19:42|duration|PT19M42S', '@19:42|time|T19:42'],
  ['The train left at 2:10.', '@2:10|time|T02:10'],
  // clauses after a colon
  [
    'This year brought a dip: the total fell by 1 percent to 122.1 million.',
    '@This year|date|2024',
    '1 percent|percent|1|%|decrease',
    '122.1 million|number|122100000||decrease from 123333333',
  ],
  // appointments
  [
    'The central bank, which has cut rates three times, meets on Monday.',
    'three|number|3',
    '@Monday|date|2024-10-28',
  ],
  ['The talks resume on Monday.', '@Monday|date|2024-10-28'],
  ['He left after the talks to close on Monday failed.', '@Monday|date|2024-10-21'],
  ['The bank, which has cut rates, met on Monday.', '@Monday|date|2024-10-21'],
  // shares before a word that cannot be counted
  [
    'Demand had fallen by nearly a third since January.',
    'a third|ratio|0.3333333333333333||~ decrease|Demand',
    '@January|date|2024-01|since',
  ],
  [
    'Output shrank by about a third in 2023.',
    'a third|ratio|0.3333333333333333||~ decrease|Output',
    '@2023|date|2023',
  ],
  ['It was followed by a third goal.', 'third|ordinal|3|||goal'],
  // years that span two
  ['In the 2023/24 season he left.', '@2023/24|period|2023/2024'],
  ['The deficit narrows in the 2024/25 fiscal year.', '@2024/25 fiscal year|date|?'],
  ['FY 2019-20 was hard.', '@FY 2019-20|date|?'],
  ['The law passed on 2024/12/05.', '@2024/12/05|date|2024-12-05'],
  // what is put at a figure, and who gets what is cut
  ['Police put the toll at nine.', 'nine|count|9|||toll'],
  ['Officials put the damage at 3 million euros.', '3 million euros|money|3000000|EUR||damage'],
  ['Sales were flat at 9 million.', '9 million|count|9000000|||Sales'],
  ['The storm cut power to some 1,200 homes.', '1,200|count|1200||~|homes'],
  ['The company cut its workforce to 1,200 people.', '1,200|count|1200||decrease|people'],
  // a currency of several countries in a text about one of them
  [
    'The storm hit Norway. Repairs will cost 85 million kroner.',
    '85 million kroner|money|85000000|NOK||Repairs',
  ],
  ['Denmark and Norway pay 5 kroner.', '5 kroner|money|5'],
  // shares with hyphens, scores that are no twenties, fixtures
  ['There is a 1-in-300 chance of it.', '1-in-300|ratio|0.0033333333333333|||chance'],
  ['She left with the scores level.'],
  ['They host Brisbane on Friday night.', '@Friday night|date|2024-10-25'],
  ['They hosted Brisbane on Friday.', '@Friday|date|2024-10-18'],
  // points with hyphens, ends of a range under one magnitude, what a figure came to, a pronoun before a sign
  ['She expects a 25-basis-point cut.', '25-basis-point|basis_point|25|basis point|decrease'],
  [
    'It may need 12,000-15,000 crore rupees.',
    '12,000-15,000 crore rupees|money|120000000000..150000000000|INR',
  ],
  ['It sold 1,000 to 2 million units.', '1,000 to 2 million|count|1000..2000000|||units'],
  ['They offered us $230.', '$230|money|230|USD'],
  ['It cost US $230.', 'US $230|money|230|USD'],
  ['It fell to an average of 3.2%.', '3.2%|percent|3.2|%|decrease'],
  ['He went to a meeting of 30 people.', '30|count|30|||people'],
];

import type { NameCase } from './_cases.ts';

/** Names that the capitals alone would cut wrongly, and what looks like them. */
export const PART_CASES: Readonly<Record<string, readonly NameCase[]>> = {
  'parties before offices, chambers and places': [
    [
      'Two Democratic Representatives, Collin Peterson and Jeff Van Drew, opposed it.',
      'Democratic/organisation',
      'Collin Peterson/person',
      'Jeff Van Drew/person',
    ],
    ['The Democratic Republic of the Congo agreed.', 'Democratic Republic of the Congo/place'],
    ['The Republican National Committee met.', 'Republican National Committee/organisation'],
    ['A number of Senators condemned the act.'],
    ['The Ottawa Senators won.', 'Ottawa Senators/organisation'],
  ],
  'two names side by side': [
    [
      'He told MSNBC Cummings was a great man. Elijah Cummings died.',
      'MSNBC/organisation',
      'Cummings/person',
      'Elijah Cummings/person',
    ],
    ['They met the Speaker of the House Nancy Pelosi.', 'House/organisation', 'Nancy Pelosi/person'],
    [
      'The American Civil Liberties Union of Montana and Native American Rights Fund sued. The Native American Rights Fund won.',
      'American Civil Liberties Union of Montana/organisation',
      'Native American Rights Fund/organisation',
      'Native American Rights Fund/organisation',
    ],
    ['The Securities and Exchange Commission sued.', 'Securities and Exchange Commission/organisation'],
    ['A US Federal judge ruled on Friday.', 'US/place'],
    ['The US Federal Reserve raised rates.', 'US Federal Reserve/organisation'],
  ],
  'names in one piece': [
    ['In Roe v. Wade the court ruled.', 'Roe v. Wade/law'],
    ['Kelly v. United States was decided.', 'Kelly v. United States/law'],
    ['England v Scotland is on Saturday.', 'England/place', 'Scotland/place'],
    [
      'Coalition forces are in Iraq at the invitation of the Government of Iraq.',
      'Iraq/place',
      'Government of Iraq/organisation',
    ],
    [
      'He served on the House Select Committee on Benghazi.',
      'House Select Committee on Benghazi/organisation',
    ],
    ['American Samoans are citizens.', '~American Samoans'],
    ["We've let too many Eastern Europeans in.", '~Eastern Europeans'],
    [
      'Bangladeshi Road Transport and Bridges Minister Obaidul Quader said so.',
      '~Bangladeshi',
      'Obaidul Quader/person',
    ],
  ],
  'names in one piece, more': [
    ["Park Won-soon's body was found at Mount Bukak.", 'Park Won-soon/person', 'Mount Bukak/place'],
    ['Park City-wide rules came.', 'Park City/place'],
    [
      'Wayne A. I. Frederick, president of Howard University, wrote.',
      'Wayne A. I. Frederick/person',
      'Howard University/organisation',
    ],
    [
      'Sabrina Bennoui of Reporters Without Borders spoke.',
      'Sabrina Bennoui/person',
      'Reporters Without Borders/organisation',
    ],
    ['North Wales Fire and Rescue Service were called.', 'North Wales Fire and Rescue Service/organisation'],
    [
      'Police, the ambulance service and others came. North Wales Police stayed.',
      'North Wales Police/organisation',
    ],
    [
      'CERB (Canada Emergency Response Benefit) payments rose.',
      'CERB/organisation',
      'Canada Emergency Response Benefit/organisation',
    ],
    ['They protested against anti-COVID-19 measures.', 'COVID-19/other'],
  ],
  'words in capitals and openings': [
    ['He wrote "I WON THIS ELECTION, BY A LOT!" on Twitter.', 'Twitter/organisation'],
    ['The BANK OF AMERICA fell.', 'BANK OF AMERICA/organisation'],
    ['Carroll is an Evangelical Christian.', 'Carroll/person'],
    ['Gases such as N2, O2 and UV light matter.'],
    ['He used the 25th Amendment of the US Constitution.', '25th Amendment/law', 'US Constitution/law'],
    ['Marine One landed.', 'Marine One/product'],
  ],
  'kinds by what is said': [
    ['It was published in journal Nature Astronomy.', 'Nature Astronomy/organisation'],
    ['A spokesperson for Stagecoach South spoke.', 'Stagecoach South/organisation'],
    ['A spokesperson for Ann Lee spoke.', 'Ann Lee/person'],
    ['They tried to storm Parliament.', 'Parliament/organisation'],
    ['A constable, reportedly one Vijayaragavan, saw them.', 'Vijayaragavan/person'],
    [
      'Maroochydore defeated Caboolture 43–5 on Saturday.',
      'Maroochydore/organisation',
      'Caboolture/organisation',
    ],
    ['Caloundra defeated Wynnum 45 points to 24.', 'Caloundra/organisation', 'Wynnum/organisation'],
    ['The storm left Caboolture 43 km behind.', 'Caboolture/place'],
    ['He was diagnosed with Multiple Sclerosis.', 'Multiple Sclerosis/other'],
    ['Tynice Nichole Hall was convicted of theft.', 'Tynice Nichole Hall/person'],
    ['Carnegie Hall was built in 1891.', 'Carnegie Hall/place'],
    ['She starred in the television show Terrace House.', 'Terrace House/work'],
    ['They lived in Terrace House.', 'Terrace House/place'],
    [
      'The National Conference of State Legislatures met.',
      'National Conference of State Legislatures/organisation',
    ],
    ['The Yalta Conference ended.', 'Yalta Conference/event'],
    ['Ottoman Syria fell.', 'Ottoman Syria/place'],
    ['He died from Powassan virus.', 'Powassan/other'],
    ['They started a company, spotLESS Materials, to sell it.', 'spotLESS Materials/organisation'],
    ['He told ThePrint that it was so.', 'ThePrint/organisation'],
    ['Voters were Latino voters.'],
    ['The minister of the Legislative Assembly came.', 'Legislative Assembly/organisation'],
  ],
};

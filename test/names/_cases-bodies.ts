import type { NameCase } from './_cases.ts';

/** Bodies by their make-up, by definition and by what is done with them, and what looks like them. */
export const BODY_CASES: Readonly<Record<string, readonly NameCase[]>> = {
  'rows of fields and adjectives': [
    [
      'The United Nations Educational, Scientific and Cultural Organization met.',
      'United Nations Educational, Scientific and Cultural Organization/organisation',
    ],
    [
      'The National Union of Rail, Maritime and Transport Workers struck.',
      'National Union of Rail, Maritime and Transport Workers/organisation',
    ],
    ['The Ministry of Culture, Media and Sport met.', 'Ministry of Culture, Media and Sport/organisation'],
    [
      'He wrote to the Ministry of Defence, Google and Boeing.',
      'Ministry of Defence/organisation',
      'Google/organisation',
      'Boeing/organisation',
    ],
    [
      'Officials of the Ministry of Finance and Nordea met.',
      'Ministry of Finance/organisation',
      'Nordea/organisation',
    ],
  ],
  'definitions, legal forms and introductions': [
    [
      'Europafilm was an influential Swedish film company founded in 1929. Europafilm made films.',
      'Europafilm/organisation',
      '~Swedish',
      'Europafilm/organisation',
    ],
    ['The Toyota Avalon is a full-size car.', 'Toyota Avalon/product'],
    ['The Sound Barrier (known as a thriller) is a 1952 British film.', 'The Sound Barrier/work', '~British'],
    [
      'Eberhard Faber GmbH was founded in 1922. Eberhard Faber makes pencils.',
      'Eberhard Faber GmbH/organisation',
      'Eberhard Faber/organisation',
    ],
    ['Eberhard Faber was born in 1822.', 'Eberhard Faber/person'],
  ],
  'units and teams of countries': [
    ['The 65th Air Division moved.', '65th Air Division/organisation'],
    ['It was made 4 Air Defense Wing in March.', '4 Air Defense Wing/organisation'],
    ['Then Torpedo Squadron 8 flew.', 'Torpedo Squadron 8/organisation'],
    ['The 116th Congress met in Washington.', '116th Congress/organisation', 'Washington/place'],
    ['He killed 4 Army Rangers.', 'Army Rangers/organisation'],
    [
      "He coached the Ukraine national team and the England women's football team.",
      'Ukraine national team/organisation',
      "England women's football team/organisation",
    ],
    ['The England team lost.', 'England/place'],
    ['The Turkish national team lost.', '~Turkish'],
  ],
  'bodies by two words, houses of culture': [
    ['The Coronado Unified School District opened.', 'Coronado Unified School District/organisation'],
    ['They drove to the Lake District.', 'Lake District/place'],
    ['They visited the Norton Simon Museum.', 'Norton Simon Museum/place'],
    [
      'CEO of the Refugee Council Enver Solomon told them.',
      'Refugee Council/organisation',
      'Enver Solomon/person',
    ],
  ],
  'roads, houses that act, fields of offices that are bodies': [
    ['Take the M18 to junction 2, then the A59 to Leeds.', 'M18/place', 'A59/place', 'Leeds/place'],
    ['It was located off the A496 in Gwynedd.', 'A496/place', 'Gwynedd/place'],
    ['The Airbus A380 and the A320 flew.', 'Airbus A380/product', 'A320/product'],
    ['The British Museum said it bought the vase.', 'British Museum/organisation'],
    ["He was manager of Digital Equipment Corporation's labs.", 'Digital Equipment Corporation/organisation'],
  ],
  'lists of places, lands of an age, periodicals, operations': [
    ['They lie in Saqqara and Tuna el-Gebel in the desert.', 'Saqqara/place', 'Tuna el-Gebel/place'],
    ['He was in Oslo and Smith said so.', 'Oslo/place', 'Smith/person'],
    ['It began in the period of Roman Egypt.', 'Roman Egypt/place'],
    ['They met Roman Polanski in Paris.', 'Roman Polanski/person', 'Paris/place'],
    [
      'In findings published on Monday in Nature Sustainability, researchers agreed.',
      'Nature Sustainability/organisation',
    ],
    ['Operation Fast and Furious ended.', 'Operation Fast and Furious/event'],
    ['Operation Desert Storm and Bush met.', 'Operation Desert Storm/event', 'Bush/person'],
  ],
  'offices of chambers, pipelines, notions': [
    [
      'Mitch McConnell, the Republican Senate Majority Leader, agreed.',
      'Mitch McConnell/person',
      'Republican/organisation',
      'Senate/organisation',
    ],
    [
      'Yesterday, United States House of Representatives Speaker Nancy Pelosi confirmed it.',
      'United States House of Representatives/organisation',
      'Nancy Pelosi/person',
    ],
    ['The planned EastMed gas pipeline crosses Crete.', 'EastMed/other', 'Crete/place'],
    ['He moved to the Montreal Standard in 1947.', 'Montreal Standard/organisation'],
    ['The Paris sun shone.', 'Paris/place'],
    // People by what they do open a sentence in capitals, as teams do.
    ['Exporters said they were short of pallets. Trawlermen have gone.'],
    ['Unionists and others want a change.'],
    [
      'The Bolton Wanderers won. Wanderers said so.',
      'Bolton Wanderers/organisation',
      'Wanderers/organisation',
    ],
    ['Martyrdom was his reward, and Egyptologists in Cairo said so.', 'Cairo/place'],
    ['Buddhism came to Tibet.', 'Tibet/place'],
  ],
  'clubs by what is done for and against them': [
    [
      'He played for Footscray and North Melbourne in the league. Footscray sold him.',
      'Footscray/organisation',
      'North Melbourne/organisation',
      'Footscray/organisation',
    ],
    ['Leeds won the league title. He was born in Leeds.', 'Leeds/organisation', 'Leeds/place'],
    ['They continue their primary season with the South Carolina primary election.', 'South Carolina/place'],
    ['He owned the San Francisco 49ers.', 'San Francisco 49ers/organisation'],
    ['He signed for Leeds after four seasons.', 'Leeds/organisation'],
    ['He played a season with Barnsley in the league.', 'Barnsley/organisation'],
    ['He played a concert with Barnsley in the hall.', 'Barnsley/place'],
    ['He was signed by Barnsley in the league.', 'Barnsley/organisation'],
    ['He was bought from Barnsley in the league.', 'Barnsley/organisation'],
    ['He began at Barnsley, a league club.', 'Barnsley/organisation'],
    ['He began at Barnsley in March.', 'Barnsley/place'],
    ['They played for London audiences.', 'London/place'],
    ['Oslo won the contract to host the conference.', 'Oslo/place'],
    ["D'Angelo Russell scored in the match.", "D'Angelo Russell/person"],
    ['The Durban-based side lost the match.', 'Durban/place'],
  ],
};

import type { NameCase } from './_cases.ts';

/** Names of news and reviews that their surroundings tell, and what looks like them. */
export const NEWS_CASES: Readonly<Record<string, readonly NameCase[]>> = {
  'what is told behind the comma, also of a name that is told once': [
    [
      'Dunmore Pike, the packaging group, has agreed to the sale. The chief of Dunmore Pike left.',
      'Dunmore Pike/organisation',
      'Dunmore Pike/organisation',
    ],
    ['Kestrel, the activist fund that owns the shares, has yet to vote.', 'Kestrel/organisation'],
    ['He tried again with the Ocelot, a fibreglass coupé.', 'Ocelot/product'],
    ['A tug, the Habagat, reached the wreck.', 'Habagat/product'],
    ["Fiona Calloway, the group's owner, left.", 'Fiona Calloway/person'],
    ['California, the site of a base, is large.', 'California/place'],
  ],
  'vessels, royal houses, forces of two counties': [
    ['They used the research vessel Maria S. Merian.', 'Maria S. Merian/product'],
    ['The ferry captain Maria Merian left.', 'Maria Merian/person'],
    ["He went to King William's College.", "King William's College/organisation"],
    ["He met King William's wife.", 'William/person'],
    ['He called Devon and Cornwall Police.', 'Devon and Cornwall Police/organisation'],
    ['He went from Devon and Cornwall on Monday.', 'Devon/place', 'Cornwall/place'],
  ],
  'where a sentence is set, where people live, what a numeral ends': [
    ['In Jalal-Abad, protesters set fire to the office.', 'Jalal-Abad/place'],
    ['The people of Mataura know the river.', 'Mataura/place'],
    [
      'Sandra Petherick, 54, of Beech Avenue, Newton Abbot, was found guilty.',
      'Sandra Petherick/person',
      'Beech Avenue/place',
      'Newton Abbot/place',
    ],
    [
      'Jo Hale, 43, of Oxford, Ann Pugsley, 23, and others left.',
      'Jo Hale/person',
      'Oxford/place',
      'Ann Pugsley/person',
    ],
    ["He put the headmaster's Austin Seven on the roof.", 'Austin Seven/product'],
    ['They heard it on Radio Four.', 'Radio Four/organisation'],
  ],
  'who founds and leads bodies': [
    ['In 1956 he founded Quilliam Threlfall in a laundry.', 'Quilliam Threlfall/organisation'],
    ['She is technical director of Brabham.', 'Brabham/organisation'],
    ['She is a biographer of Brabham.', 'Brabham/person'],
    ['He set up Colin Threlfall for the goal.', 'Colin Threlfall/person'],
  ],
  'what the text has again with capitals': [
    [
      'Hollow Kings have been away for years. The crowd met them, and Hollow Kings play on Thursday.',
      'Hollow Kings/organisation',
      'Hollow Kings/organisation',
    ],
    ['Hollow laughter met the Kings of the road.'],
    [
      'It drew with Stanmore Athletic, but Stanmore were level. Stanmore laid siege after that.',
      'Stanmore Athletic/organisation',
      'Stanmore/organisation',
      'Stanmore/organisation',
    ],
    ['Comparisons with The Wages of Fear are inevitable.', 'The Wages of Fear/work'],
  ],
  'lists of players': [
    [
      'Rovers: Delvaux, Hart, Adeyemi-Clarke, Mullins, Bianchini, Ferris, Okoro, Lamb (Sykes 83), Finn. Subs not used: Price, Hale, Tombs.',
      'Delvaux/person',
      'Hart/person',
      'Adeyemi-Clarke/person',
      'Mullins/person',
      'Bianchini/person',
      'Ferris/person',
      'Okoro/person',
      'Lamb/person',
      'Sykes/person',
      'Finn/person',
      'Price/person',
      'Hale/person',
      'Tombs/person',
    ],
    ['Three things: Price, Hope and Faith.'],
  ],
};

import type { NameCase } from './_cases.ts';

/** Companies by what is bought and owned, persons by what they are called behind their names, and what looks like them. */
export const TRADE_CASES: Readonly<Record<string, readonly NameCase[]>> = {
  'what is bought and owned': [
    [
      'Sotrel is to buy Lindqvar. Sotrel agreed to buy it, and Lindqvar shareholders agreed.',
      'Sotrel/organisation',
      'Lindqvar/organisation',
      'Sotrel/organisation',
      'Lindqvar/organisation',
    ],
    ['Erik Lindholm left. Lindholm shareholders cheered.', 'Erik Lindholm/person', 'Lindholm/organisation'],
    ["Erik Lindholm left. Lindholm's mills are shut.", 'Erik Lindholm/person', 'Lindholm/person'],
    ['Prices rose since Suzano and Klabin shut plants.', 'Suzano/organisation', 'Klabin/organisation'],
    ["Jefferies' Tom Albright called it punchy.", 'Jefferies/organisation', 'Tom Albright/person'],
    ['They had advice from Kinstellar.', 'Kinstellar/organisation'],
    ['Budapest-based Varga Pack said so.', 'Budapest/place', 'Varga Pack/organisation'],
    ['The striker will leave when they buy Bianchi from the club.', 'Bianchi/person'],
  ],
  'who somebody is and where from': [
    ['Kemi Adeyemi, the Tory leader, called it.', 'Kemi Adeyemi/person', 'Tory/organisation'],
    ['Acme Systems, the market leader, called it.', 'Acme Systems/organisation'],
    [
      'Anna-Karin Sjöberg of Kepler Cheuvreux said so.',
      'Anna-Karin Sjöberg/person',
      'Kepler Cheuvreux/organisation',
    ],
    ['Catherine of Aragon wept.', 'Catherine of Aragon/person'],
    ['It was led by Man-kei Tam.', 'Man-kei Tam/person'],
    ['The captain was Commodore Armand Reyes.', 'Armand Reyes/person'],
  ],
  'things of nature, air waves, committees and ships': [
    ['They named it Chubutosuchus velox in May.', 'Chubutosuchus velox/other'],
    ['It is like Patagosaurus but small.', 'Patagosaurus/other'],
    ['It comes from the Cañadón Asfalto Formation.', 'Cañadón Asfalto Formation/place'],
    ['She told BBC Radio 4 so.', 'BBC Radio 4/organisation'],
    ['He called the 1922 Committee.', '1922 Committee/organisation'],
    ['He quit the Commons in April.', 'Commons/organisation'],
    ['The MV Star of Calapan sank.', 'MV Star of Calapan/product'],
    ['He wore an Omega watch.', 'Omega/other'],
    [
      'Motorola made a phone, the Aero Fold. They say the Aero Fold is thin.',
      'Motorola/organisation',
      'Aero Fold/product',
      'Aero Fold/product',
    ],
    ['I love the video, Joan Smith!', 'Joan Smith/person'],
    ["It was sold at Christie's in London.", "Christie's/organisation", 'London/place'],
    ["They met at Mulder's house.", 'Mulder/person'],
    [
      "The U.S. Attorney's Office for the Southern District of New York sued.",
      "U.S. Attorney's Office for the Southern District of New York/organisation",
    ],
    ['They appealed to the Second Circuit.', 'Second Circuit/organisation'],
    ['The Bay Cycle Campaign said so.', 'Bay Cycle Campaign/organisation'],
    ['The Bay Cycle Campaign ended.', 'Bay Cycle Campaign/event'],
    ['She speaks Kikuyu at home.', 'Kikuyu/other'],
    ['Findings published on Wednesday in Current Biology say so.', 'Current Biology/organisation'],
    ['She wrote of it on X. Police agreed.'],
    ['He lives at 41 Bank St. Police came.', 'Bank St/place'],
  ],
};

import type { NameCase } from './_cases.ts';

/** Names of sites, houses and bodies that the words beside them tell, and what looks like them. */
export const SITE_CASES: Readonly<Record<string, readonly NameCase[]>> = {
  'mines, plants and rivers by what lies there': [
    ['Mopani mine was flooded on Monday.', 'Mopani/place'],
    ['The Gara Djebilet iron ore mine will open.', 'Gara Djebilet/place'],
    ['The Kpone power plant was shut down.', 'Kpone/place'],
    ['Schools closed after the Nzoia burst its banks.', 'Nzoia/place'],
    ['Output at Shiveet Uul fell 6 percent in August.', 'Shiveet Uul/place'],
    ['Engineers at the Toyota engine plant walked out.', 'Toyota/organisation'],
    ['Kiran Dorwa mines coal there.', 'Kiran Dorwa/person'],
  ],
  'what is yielded, sold and spoken of': [
    ['Tavan Khur produced 48,000 tonnes of copper in May.', 'Tavan Khur/organisation'],
    [
      'Rozentals sold his shares to Merks and moved to Saaremaa.',
      'Rozentals/person',
      'Merks/organisation',
      'Saaremaa/place',
    ],
    ['Unite said it would fight.', 'Unite/organisation'],
    ['Police said it would take weeks.'],
    ['Research said it would rain.'],
    ['Sifted first reported the deal on Monday.', 'Sifted/organisation'],
    ['Officials first reported the deal on Monday.'],
    ['He told KCLR that he had nothing.', 'KCLR/organisation'],
    ['WWF Austria called it a disgrace.', 'WWF Austria/organisation'],
  ],
  'houses that are named by a possessive': [
    ["We ate at Mulberry's last Saturday.", "Mulberry's/organisation"],
    ["The trick is from Costello's last book.", 'Costello/person'],
    ["It is better than Nando's.", "Nando's/organisation"],
    ["He is taller than Costello's brother.", 'Costello/person'],
    ["We think that Janie's does the best scones.", "Janie's/organisation"],
    ["She studied at St Mary's school.", "St Mary's/organisation"],
  ],
  'what is called so and is nobody': [
    ['We came on a boat called the Berisha.', 'Berisha/product'],
    ['There was a goat named Lulu on deck.', 'Lulu/other'],
    ['The van, Blodwen, died near Leeds in June.', 'Blodwen/product', 'Leeds/place'],
    ['A woman named Lulu was on deck.', 'Lulu/person'],
    ['The man, known as Yerson, led the front.', 'Yerson/person'],
    ['It makes mowers under the Swift and Meadow names.', 'Swift/product', 'Meadow/product'],
  ],
  'given names that are other words': [
    ["Will O'Rourke took the first wicket.", "Will O'Rourke/person"],
    ['Will Dorsey took the job.', 'Will Dorsey/person'],
    ['Will Tesco raise its prices?', 'Tesco/organisation'],
    ['Referee Dean Whitlock sent him off.', 'Dean Whitlock/person'],
    ['The Dean of Law, Ann Lee, said so.', 'Ann Lee/person'],
    ['Aoife, 9, wrote a letter.', 'Aoife/person'],
    ['Miners left. Batsukh Ganbold, a union leader, said so.', 'Batsukh Ganbold/person'],
    ['Imogen Tan, a partner at Amadeus, will join.', 'Imogen Tan/person', 'Amadeus/organisation'],
  ],
  'what the phrase behind the comma or before it tells': [
    ['Tsagaan Suvarga, a deposit in the desert, may open.', 'Tsagaan Suvarga/place'],
    ['The union, Togfolk, said its members had voted.', 'Togfolk/organisation'],
    ['The manager left the company, Ann Lee, 40, said.', 'Ann Lee/person'],
    ['Lars Thorup of Submer, which cools servers, said so.', 'Lars Thorup/person', 'Submer/organisation'],
    ['Cholera broke out on the islands of Parama and Bobo.', 'Parama/place', 'Bobo/place'],
    ['It sent gangs as far as Hay and Balranald.', 'Hay/place', 'Balranald/place'],
    ['It ended 22 years of rule by the Rally for Renewal.', 'Rally for Renewal/organisation'],
  ],
  'names that a small word binds': [
    ['Sal at The Anchor is a star and her pies are good.'],
    ['He saw A Night at the Opera.', 'A Night at the Opera/work'],
  ],
};

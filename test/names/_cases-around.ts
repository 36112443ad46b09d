import type { NameCase } from './_cases.ts';

/** Names whose kind or extent the words around them tell, and what looks like them. */
export const AROUND_CASES: Readonly<Record<string, readonly NameCase[]>> = {
  'the noun behind a name': [
    ['They built it on the Sary-Jaz river.', 'Sary-Jaz/place'],
    ['She spoke at the Hardwear.io conference in May.', 'Hardwear.io/event'],
    ['His papers are kept at the Casa da Morna foundation.', 'Casa da Morna/organisation'],
    ['Ann Lee spoke at the Toyota conference.', 'Ann Lee/person', 'Toyota/organisation'],
  ],
  'who is elected for it, leads them, is entitled so': [
    [
      'Nthabiseng Moiloa, member for Thaba-Moea, told the house.',
      'Nthabiseng Moiloa/person',
      'Thaba-Moea/place',
    ],
    ['It borrowed from a group of lenders led by Altyn Kapital on Friday.', 'Altyn Kapital/organisation'],
    ['A team led by Anna Lindholm found it.', 'Anna Lindholm/person'],
    ['They planned a line through Mariscal Estigarribia in May.', 'Mariscal Estigarribia/place'],
    ['They used a software package named RockTrack 2.', 'RockTrack 2/product'],
    ['The flaw, nicknamed DryTap, was found.', 'DryTap/other'],
    ['She wrote it in a paper entitled Thirst Things First.', 'Thirst Things First/work'],
    ['The opposition said parliament, the Jogorku Kenesh, had not met.', 'Jogorku Kenesh/organisation'],
    ['He sailed from Bremerhaven on the Sierra Morena in May.', 'Bremerhaven/place', 'Sierra Morena/product'],
    ['The flaw sits in HydraLink, a program made by the firm.', 'HydraLink/product'],
    ['He edited the short-lived review Maré Baixa.', 'Maré Baixa/organisation'],
    [
      'It came from the Albanian National Center of Cinematography.',
      'Albanian National Center of Cinematography/organisation',
    ],
  ],
  'seats in brackets, places between which something lies': [
    [
      'Teboho Lerotholi (Mafeteng) and Palesa Nkuebe (Butha-Buthe) defied the whip.',
      'Teboho Lerotholi/person',
      'Mafeteng/place',
      'Palesa Nkuebe/person',
      'Butha-Buthe/place',
    ],
    [
      'Lebohang Phooko (WHP, Semonkong) said so.',
      'Lebohang Phooko/person',
      'WHP/organisation',
      'Semonkong/place',
    ],
    ['They mapped the coast between Fins and Qalhat.', 'Fins/place', 'Qalhat/place'],
    ['The talks between Ann Lee and Bo Ray ended.', 'Ann Lee/person', 'Bo Ray/person'],
  ],
  'what belongs to a name': [
    ['They noted that the Sentencing Act 2002 told them so.', 'Sentencing Act 2002/law'],
    ['They rejected the Appropriation Bill 2019/20 on Monday.', 'Appropriation Bill 2019/20/law'],
    ['They overran Hill 5400 shortly after nine.', 'Hill 5400/place'],
    ['Hill scored 12 points.', 'Hill/person'],
    ['The worst was the 1945 Balochistan earthquake.', '1945 Balochistan earthquake/event'],
    ["After the 1973 Uruguayan coup d'état she left.", "1973 Uruguayan coup d'état/event"],
    ['In 1945 Balochistan was quiet.', 'Balochistan/place'],
    ['An Taisce, the heritage body, objected.', 'An Taisce/organisation'],
    ["'Matšepo Qhobela, whose party has nine, spoke.", "'Matšepo Qhobela/person"],
    ["He joined the Workers' and Herders' Party in May.", "Workers' and Herders' Party/organisation"],
    [
      'A survey by Tighe Brannigan Architects put the bill higher.',
      'Tighe Brannigan Architects/organisation',
    ],
    ['They sold a quarry to Heidmann Baustoffe AG. It paid.', 'Heidmann Baustoffe AG/organisation'],
    [
      "They approved a speed limit outside St Tiernach's National School on the R207.",
      "St Tiernach's National School/organisation",
      'R207/place',
    ],
  ],
  'a capital that names nothing': [
    ['He said it, in Aromanian, and left.'],
    ['He read Romance philology for a year.'],
    ['The EBITDA margin widened to 34%.'],
    ['She kept the target at N90–100 billion.'],
  ],
};

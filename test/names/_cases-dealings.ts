import type { NameCase } from './_cases.ts';

/** Bodies and things by what they do, what is theirs and what they are examples of, and what looks like them. */
export const DEALING_CASES: Readonly<Record<string, readonly NameCase[]>> = {
  'what companies do and have': [
    [
      'Lumenary unveiled glasses. "No," said Lumenary\'s chief executive.',
      'Lumenary/organisation',
      'Lumenary/organisation',
    ],
    ['The start-up Lumenary failed.', 'Lumenary/organisation'],
    ['The think tank Bruegel said so.', 'Bruegel/organisation'],
    ['Lumenary has raised $310 million.', 'Lumenary/organisation'],
    ['Jon Lomax left. Lomax has raised $310 for the school.', 'Jon Lomax/person', 'Lomax/person'],
    ['A lens made by Zeiss is used.', 'Zeiss/organisation'],
    ['It was on sale at Best Buy and Target.', 'Best Buy/organisation', 'Target/organisation'],
  ],
  'examples of a class': [
    ['They buy from companies like Scharffen Berger.', 'Scharffen Berger/organisation'],
    ['He plays for countries such as Lesotho.', 'Lesotho/place'],
    ['He heard acts such as Scharffen Berger.', 'Scharffen Berger/person'],
    ['Drugs such as Rezdiffra and Wegovy help.', 'Rezdiffra/product', 'Wegovy/product'],
  ],
  'wares and drugs': [
    ["They sell Toyota's Corolla.", 'Toyota/organisation', 'Corolla/product'],
    ["Google's Sundar Pichai spoke.", 'Google/organisation', 'Sundar Pichai/person'],
    ["He met Novo Nordisk's Ozempic.", 'Novo Nordisk/organisation', 'Ozempic/product'],
    ["She studied at King's College.", "King's College/organisation"],
    ['Rituximab was given.', 'Rituximab/product'],
    ['They ended production of HoloLens 2 last year.', 'HoloLens 2/product'],
    ['They saw SpaceX 2 years ago.', 'SpaceX/organisation'],
  ],
  'partners, titles inside names, foreign heads': [
    ['He worked at Fong & Leung, said Patrick Fong.', 'Fong & Leung/organisation', 'Patrick Fong/person'],
    ['It was told by Justice Without Borders.', 'Justice Without Borders/organisation'],
    ['A director of Justice Without Borders spoke.', 'Justice Without Borders/organisation'],
    ['Their boss Dean Whitlock was furious.', 'Dean Whitlock/person'],
    ['They asked Dean Whitlock of the law school.', 'Whitlock/person'],
    ['We saw the Catedral de Nuestra Señora.', 'Catedral de Nuestra Señora/place'],
    ['It lies above the Sierra Madre del Sur.', 'Sierra Madre del Sur/place'],
    ['He lives in Saint-Germain-des-Prés.', 'Saint-Germain-des-Prés/place'],
    ['The win lifts them to 14th in League Two.', 'League Two/organisation'],
    [
      "Pugh, Hume, O'Shea (Kwarteng 46), Lindqvist, Hale played.",
      'Pugh/person',
      'Hume/person',
      "O'Shea/person",
      'Kwarteng/person',
      'Lindqvist/person',
      'Hale/person',
    ],
  ],
};

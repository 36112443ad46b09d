import type { NameCase } from './_cases.ts';

const MARKET = 'Shares fell in thin trading, traders said. The index lost 12 points and stocks were down.';
const BUSINESS = `${MARKET} The prices of copper and oil fell.`;

/** Names in the reports of agencies: markets, briefs, datelines, digests, lines in capitals; and what looks like them. */
export const AGENCY_CASES: Readonly<Record<string, readonly NameCase[]>> = {
  'what moves on a market': [
    ['It rained. Norvax ended 0.5 percent lower.', 'Norvax/organisation'],
    ['It rained. Norvax was up 2 percent.', 'Norvax/organisation'],
    [
      'Lindqvar put on 4.4 percent and Norvax fell by nearly 3 percent.',
      'Lindqvar/organisation',
      'Norvax/organisation',
    ],
    ['They said Norvax was down 3 percent.', 'Norvax/organisation'],
    [`${MARKET} Norvax slipped.`, 'Norvax/organisation'],
    [`${MARKET} Norvax was unchanged.`, 'Norvax/organisation'],
    [`${MARKET} Erik Lindholm runs it. Lindholm slipped on ice.`, 'Erik Lindholm/person', 'Lindholm/person'],
    ['Erik Lindholm went out. Lindholm slipped on ice.', 'Erik Lindholm/person', 'Lindholm/person'],
    ['It rained. Turnover was up 2 percent.'],
    ['It rained. London was up 2 percent.', 'London/place'],
  ],
  'what firms are to do': [
    ['- Norvax is to close its call centre.', 'Norvax/organisation'],
    ['- Norvax plans to sell its plant.', 'Norvax/organisation'],
    ['Norvax to buy 51 percent of a rival', 'Norvax/organisation'],
    ['March 12 - Norvax:\n\n* Cuts sales forecast', 'Norvax/organisation'],
    ['It rained. Zetran, the unit that runs the pipeline, said no.', 'Zetran/organisation'],
    ['Erik Lindholm left. Lindholm is to sell his shop.', 'Erik Lindholm/person', 'Lindholm/person'],
    ['Exit polls by Qwestor Dumani showed so.', 'Qwestor Dumani/organisation'],
    ['A poll by Ann Lee showed so.', 'Ann Lee/person'],
  ],
  'what a body is, right before its name': [
    ['It rained. Retailer Norvax lost 3.2 percent.', 'Norvax/organisation'],
    ['They sued the cocoa exporter Saf-Kolato for fraud.', 'Saf-Kolato/organisation'],
    ['The producer Suggs cut the song.', 'Suggs/person'],
    ['Lender Ann Lee left.', 'Ann Lee/person'],
  ],
  'well-known bodies at the start of a sentence': [
    ['Ecopetrol said pumping was halted.', 'Ecopetrol/organisation'],
    ['Kogas will want the same terms.', 'Kogas/organisation'],
    [
      'WHO said so. WHO Africa director Ann Lee left.',
      'WHO/organisation',
      'WHO/organisation',
      'Africa/place',
      'Ann Lee/person',
    ],
    ['Who said so?'],
    ['It cost 21 billion CFA francs.'],
  ],
  'datelines and labels': [
    ['LA PAZ, March 8 - Rodrigo Paz voted.', 'LA PAZ/place', 'Rodrigo Paz/person'],
    ['KINSHASA - Health officials are racing to contain it.', 'KINSHASA/place'],
    ['It rained.\n\nOSLO - Norges Bank rate decision.', 'OSLO/place', 'Norges Bank/organisation'],
    ['BRIEF - Norvax will close its plant.', 'Norvax/organisation'],
    ['UPDATE 2-Norvax will close its plant', 'Norvax/organisation'],
    [
      'He read the Teatr Wielki – Polish National Opera programme.',
      'Teatr Wielki – Polish National Opera/organisation',
    ],
  ],
  'lines in capitals': [
    [
      'MINSK SHARES CLOSE HIGHER, KGHM LEADS\n\nThe shares rose, led by KGHM.',
      'MINSK/place',
      'KGHM/organisation',
      'KGHM/organisation',
    ],
    [
      'OSPINA OPENS NEW ECOPETROL PIPELINE\n\nJairo Ospina of Ecopetrol came.',
      'OSPINA/person',
      'ECOPETROL/organisation',
      'Jairo Ospina/person',
      'Ecopetrol/organisation',
    ],
    ['WE WILL RISE AGAIN TOMORROW\n\nJon Rise came. We will rise.', 'Jon Rise/person'],
  ],
  'press digests': [
    [
      'These are the main stories in newspapers.\n\nDAILY PLANET\n\n- Police arrested four men.\n\nTHE STANDARD\n\n- Prices rose.',
      'DAILY PLANET/organisation',
      'THE STANDARD/organisation',
    ],
    ['These are the main points.\n\nTHE ECONOMY\n\n- Prices rose.\n\nTHE WEATHER\n\n- Rain fell.'],
  ],
  'ships behind their article': [
    ['In 1987 the Dona Paz sank off the coast.', 'Dona Paz/product'],
    ['In 1987 Dona Paz sank into a chair.', 'Dona Paz/person'],
  ],
  'words of no list in texts about business': [
    [
      `${MARKET} Zetran shifted two cargoes to Oslo. "We are late," Zetran told traders.`,
      'Zetran/organisation',
      'Oslo/place',
      'Zetran/organisation',
    ],
    [
      `${MARKET} Erik Lindqvar left. Lindqvar shifted in his chair.`,
      'Erik Lindqvar/person',
      'Lindqvar/person',
    ],
    [`${MARKET} They lay off San Lorenzo and Timbuez.`, 'San Lorenzo/place', 'Timbuez/place'],
    ['Ann Lee, a dealer at Zetran, left.', 'Ann Lee/person', 'Zetran/organisation'],
    ['He is a broker with Zetran.', 'Zetran/organisation'],
    ['It rained. Zinc producer Zetran will close a mine.', 'Zetran/organisation'],
    ['It rained. Record producer Zetran will sing.', 'Zetran/person'],
    ['It rained. Union Numsa said it would strike.', 'Numsa/organisation'],
  ],
  'capitals that govern and surnames': [
    ['Washington had sent an observer. Ankara had not.', 'Washington/place', 'Ankara/place'],
    [
      'George Washington slept. Washington had sent an observer.',
      'George Washington/person',
      'Washington/person',
    ],
  ],
  'towns at the heads of lines': [
    [
      '** HANOI - Two firms sign a deal.\n\n** DILI - A court meets.\n\n** TOKYO - Bank of Japan policy meeting.',
      'HANOI/place',
      'DILI/place',
      'TOKYO/place',
      'Bank of Japan/organisation',
    ],
    ['KGHM - copper is up.\n\nOMV - oil is down.', 'KGHM/organisation', 'OMV/organisation'],
  ],
  'small words between hyphens, streets, what is toured': [
    ['It was set up by Jamaat-ud-Dawa.', 'Jamaat-ud-Dawa/organisation'],
    ['He toured Zandrak with the governor.', 'Zandrak/place'],
    ['He met Zandrak with the governor.', 'Zandrak/person'],
  ],
  'indices, who is told, what is reached': [
    [`${MARKET} The Kospi lost 0.7 percent.`, 'Kospi/other'],
    [`${MARKET} Toyo Suizan ended unchanged.`, 'Toyo Suizan/organisation'],
    [`${MARKET} Ann Lee ended unchanged.`, 'Ann Lee/person'],
    ['It rained. The minister told Zodyak that it was over.', 'Zodyak/organisation'],
    ['Erik Lindqvar left. She told Lindqvar that it was over.', 'Erik Lindqvar/person', 'Lindqvar/person'],
    ['The outbreak has reached Mangozi.', 'Mangozi/place'],
    [`${MARKET} Gunmen seized gold.`],
  ],
  'single words that are part of no fuller name': [
    ['Paris told its citizens to stay.', 'Paris/place'],
    ['Paris Hilton came. Paris told its citizens to stay.', 'Paris Hilton/person', 'Paris/person'],
    [`${BUSINESS} Brent was 34 cents higher.`, 'Brent/product'],
    [`${BUSINESS} Brent Marsh left.`, 'Brent Marsh/person'],
    ['The governor told Zodyak Awani that two may merge.', 'Zodyak Awani/organisation'],
    ['The governor told Ann Lee that two may merge.', 'Ann Lee/person'],
    ['He told Al Zodyak television so.', 'Al Zodyak/organisation'],
    [`${BUSINESS}\n\nRIGA - Zetrema closed a plant in April.`, 'RIGA/place', 'Zetrema/organisation'],
    [`${BUSINESS} Ignitiz has bought a farm.`, 'Ignitiz/organisation'],
  ],
};

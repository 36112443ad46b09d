import { expect, it } from 'vitest';
import { predict } from '../../pipeline/predict/layers.ts';

it.each([
  // What is denied.
  [
    'Lawyers dismissed as fantasy the claim that their client had hidden $3.2 million.',
    '$3.2 million',
    'denied',
  ],
  ['The mayor batted away suggestions that the tram would run £90m over budget.', '£90m', 'denied'],
  ['Rebuffing talk of a £1.5bn cash call, the lender rose.', '£1.5bn', 'denied'],
  ['The mast emits 40 times the dose, a charge the operator denies.', '40 times', 'denied'],
  ['The panel heard the claim that he hid $3m.', '$3m', undefined],
  // What comes under a condition.
  ['Should the levee give way, the water could stand three metres deep.', 'three metres', 'tentative'],
  ['Were the cull to go ahead, up to 4,000 badgers would be shot.', '4,000', 'tentative'],
  ['Should the strike last, 250 flights could be scrapped, compared with 90 at present.', '90', undefined],
  ['Were 300 people there?', '300', undefined],
  ['It will close unless the trust finds three surgeons.', 'three', 'tentative'],
  // What is told of somebody.
  ['The accused are said to have skimmed €289 million.', '€289 million', 'tentative'],
  // What is planned or foreseen.
  ['A vow by the president to take 50,000 soldiers off the streets left them cold.', '50,000', 'planned'],
  ['She is suing the clinic for $250,000.', '$250,000', 'planned'],
  ['Ebit: SEK 1.31bn (expected: SEK 1.58bn).', 'SEK 1.58bn', 'forecast'],
  ['The chain will raise its price for the first time in years, from 99p to £1.19.', '£1.19', 'planned'],
  ['The firm reported €3m (total: €5m).', '€5m', undefined],
] as [string, string, string | undefined][])('what is told of a figure: %s', (text, surface, status) => {
  const { figures } = predict('figures', { id: 'case', text, published: '2023-11-08' }) as {
    figures: { start: number; end: number; status?: string }[];
  };
  const hit = figures.find(({ start, end }) => text.slice(start, end) === surface);
  expect(hit?.status).toBe(status);
});

import { defineExtractor } from '../core/define.ts';
import { emitFigures } from './_figures.ts';

export default defineExtractor({
  id: 'money',
  version: 1,
  gives: ['figures'],
  examples: [
    {
      text: 'The company raised €5bn from investors.',
      finds: [{ surface: '€5bn', value: '5000000000', currency: 'EUR' }],
    },
    {
      text: 'Workers get A$15 an hour.',
      finds: [{ surface: 'A$15', value: '15', currency: 'AUD', per: 'hour' }],
    },
    {
      text: 'A ticket costs between $250 and $700.',
      finds: [{ surface: '$250 and $700', low: '250', high: '700', currency: 'USD' }],
    },
    {
      text: 'It only cost thirteen dollars and forty-five cents.',
      finds: [{ surface: 'thirteen dollars and forty-five cents', value: '13.45', currency: 'USD' }],
    },
    {
      text: 'Profit fell to $20.6 billion from 21.7 billion a year earlier.',
      finds: [
        { surface: '$20.6 billion', value: '20600000000', currency: 'USD' },
        { surface: '21.7 billion', value: '21700000000', currency: 'USD' },
      ],
    },
    {
      text: 'The dividend is 7.50 crowns; it was seven Swedish crowns.',
      finds: [
        { surface: '7.50 crowns', value: '7.5', currency: 'SEK' },
        { surface: 'seven Swedish crowns', value: '7', currency: 'SEK' },
      ],
    },
    { text: 'The queen has three crowns.', finds: [], why: 'no Swedish, Danish or Czech crowns are named' },
    {
      text: 'Sales rose to $2 billion from 3 million users.',
      finds: [{ surface: '$2 billion', value: '2000000000', currency: 'USD' }],
      why: 'the users are counted',
    },
    { text: 'He weighs 180 pounds.', finds: [], why: 'pounds of weight are a measure' },
    { text: 'The yen is a currency.', finds: [], why: 'a currency without a number' },
  ],
  extract: (document, emit) => emitFigures(document, emit, ['money']),
});

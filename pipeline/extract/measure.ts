import { defineExtractor } from '../core/define.ts';
import { emitFigures } from './_figures.ts';

export default defineExtractor({
  id: 'measure',
  version: 1,
  gives: ['figures'],
  examples: [
    { text: 'He ran 5 km.', finds: [{ surface: '5 km', value: '5', unit: 'km', si_value: '5000' }] },
    {
      text: 'The deal is worth 12.3m tonnes of wheat.',
      finds: [{ surface: '12.3m tonnes', value: '12300000', unit: 't', si_value: '12300000000' }],
    },
    {
      text: 'Winds of 120 km/h hit the coast.',
      finds: [{ surface: '120 km/h', value: '120', unit: 'km/h', si_value: '33.333333333333' }],
    },
    {
      text: 'It crashed less than a kilometer away.',
      finds: [{ surface: 'a kilometer', value: '1', unit: 'km', si_value: '1000', bound: 'less_than' }],
    },
    { text: '5G networks cover the country.', finds: [], why: 'letters joined to digits name something' },
    { text: 'The A380 landed.', finds: [], why: 'a code of letters and digits' },
  ],
  extract: (document, emit) => emitFigures(document, emit, ['measure', 'rate']),
});

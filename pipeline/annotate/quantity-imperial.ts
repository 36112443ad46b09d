import type { Quantity } from './quantity-types.ts';
import type { UnitReading } from './units.ts';

/** American units of volume with the British one of the same name, its UCUM code and cubic metres. */
const BRITISH: Readonly<Record<string, Pick<UnitReading, 'name' | 'ucum' | 'above'>>> = {
  '[pt_us]': { name: 'imperial pint', ucum: '[pt_br]', above: { digits: 56826125n, scale: 11 } },
  '[gal_us]': { name: 'imperial gallon', ucum: '[gal_br]', above: { digits: 454609n, scale: 8 } },
  '[mi_i]/[gal_us]': { name: 'mile per imperial gallon', ucum: '[mi_i]/[gal_br]', above: undefined },
};

/** Gives pints and gallons of a text that has pounds sterling and no dollars their British size. */
export const takeImperial = (list: readonly Quantity[]): void => {
  if (!list.some(({ unit }) => unit && Object.hasOwn(BRITISH, unit.ucum))) return;
  const isBritish = list.some(({ currency }) => currency?.code === 'GBP' && !currency.carried);
  if (!isBritish || list.some(({ currency }) => currency?.noun === 'dollar')) return;
  for (const q of list)
    if (q.unit && Object.hasOwn(BRITISH, q.unit.ucum)) q.unit = { ...q.unit, ...BRITISH[q.unit.ucum] };
};

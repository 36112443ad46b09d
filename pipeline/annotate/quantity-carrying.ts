import { carryAlong } from './quantity-carried-frames.ts';
import { carryMoney } from './quantity-carried-money.ts';
import { carryUnits } from './quantity-carried-units.ts';
import { carryElliptic } from './quantity-elliptic.ts';
import { rateMore } from './quantity-rates.ts';
import type { Scene } from './quantity-scene.ts';
import { carryStatistics } from './quantity-statistics.ts';
import type { Quantity } from './quantity-types.ts';

/** Gives bare numbers the currency, sign or unit that stands once for them and another figure of their sentence. */
export const carryUnitsAlong = (s: Scene, list: readonly Quantity[]): void => {
  carryMoney(s, list);
  carryUnits(s, list);
  carryElliptic(s, list);
  carryAlong(s, list);
  carryStatistics(s, list);
  rateMore(s, list);
};

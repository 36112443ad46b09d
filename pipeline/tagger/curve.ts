/** The value at `x` of a curve through points in ascending order of their first number; straight between them. */
export const readCurve = (curve: readonly (readonly [number, number])[], x: number): number => {
  let k = 1;
  while (k < curve.length - 1 && curve[k][0] < x) k += 1;
  const [x0, y0] = curve[k - 1];
  const [x1, y1] = curve[k];
  return x1 > x0 ? y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) : y1;
};

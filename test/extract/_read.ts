import { analyse } from '../../pipeline/index.ts';
import { predict } from '../../pipeline/predict/layers.ts';

/** The records of a text published on 8 November 2023, a Wednesday. */
export const read = (text: string) => analyse({ text, published: '2023-11-08', name: 'case' }).records;
/** Value of each date, else its TIMEX. */
export const dates = (text: string): unknown[] =>
  read(text).dates.map(({ fields }) => fields.value?.value ?? fields.timex?.value);
/** The named fields of each figure. */
export const figures = (text: string, ...names: readonly string[]): unknown[] =>
  read(text).figures.map(({ fields }) =>
    names.map((name) => (fields as Record<string, { value: unknown } | undefined>)[name]?.value),
  );

interface Told {
  readonly start: number;
  readonly end: number;
  readonly value?: string;
}

/** The times of a text written on Wednesday, 4 March 2026, each with its value in the notation of the article gold. */
export const told = (text: string): string[] => {
  const { dates: all } = predict('article', { id: 'told', text, published: '2026-03-04' }) as {
    dates: readonly Told[];
  };
  return all.map(({ start, end, value }) => `${text.slice(start, end)} ${value}`);
};

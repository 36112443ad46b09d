import { readFileSync } from 'node:fs';
import { isNews } from './genre.ts';
import type { Model } from './model.ts';
import { decodeModel } from './model-file.ts';
import type { TaggerText } from './outline.ts';

/** The files of weights: for news and like texts, and for encyclopaedias, posts and mails. */
export const NEWS_WEIGHTS = 'names-news.bin';
export const GENERAL_WEIGHTS = 'names.bin';

const loaded = new Map<string, Model>();

/** The built package keeps the weights beside its code in the same way. Models share what they keep of words. */
const load = (name: string): Model => {
  const known = loaded.get(name);
  if (known) return known;
  const bytes = readFileSync(new URL(`./weights/${name}`, import.meta.url));
  const model = decodeModel(bytes, { types: loaded.values().next().value?.types });
  loaded.set(name, model);
  return model;
};

/** The model that is shipped for a text, read once. */
export const shippedModel = (text: Pick<TaggerText, 'count' | 'word'>): Model =>
  load(isNews(text) ? NEWS_WEIGHTS : GENERAL_WEIGHTS);

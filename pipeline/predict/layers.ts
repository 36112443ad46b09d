import type { Resolved } from '../../schemas/stages.ts';
import { analyse } from '../analyse.ts';
import { articlePrediction } from './article.ts';
import { type Case, anchorOf, mediaTypeOf } from './_case.ts';
import { figurePrediction } from './figures.ts';
import { nerPrediction } from './ner.ts';
import { quotePrediction } from './quotes.ts';

export type Layer = 'ner' | 'figures' | 'quotes' | 'article';

const ADAPTERS: Readonly<Record<Layer, (resolved: Resolved) => object>> = {
  ner: nerPrediction,
  figures: figurePrediction,
  quotes: quotePrediction,
  article: articlePrediction,
};

export const LAYERS = Object.keys(ADAPTERS) as Layer[];

/** The analysis of a case. */
export const analyseCase = (item: Case): Resolved =>
  analyse({
    text: item.text,
    name: item.id,
    mediaType: mediaTypeOf(item),
    published: anchorOf(item),
    title: item.title ?? undefined,
    anyLanguage: true,
  });

/** The prediction for one case, in the form of that layer's scorer, with its id first. */
export const predict = (layer: Layer, item: Case): object => ({
  id: item.id,
  ...ADAPTERS[layer](analyseCase(item)),
});

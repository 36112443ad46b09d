import type { Resolved } from '../../schemas/stages.ts';
import { articleDates } from './article-dates.ts';
import { articleFigures } from './article-figures.ts';
import { articleEntities } from './entities.ts';
import { articleQuotes } from './quotes.ts';
import { articleRelations } from './relations.ts';
import { articleRoles } from './roles.ts';

/** Everything, in the schema of the article gold. */
export const articlePrediction = (resolved: Resolved): object => ({
  entities: articleEntities(resolved),
  roles: articleRoles(resolved),
  figures: articleFigures(resolved),
  dates: articleDates(resolved),
  ...articleQuotes(resolved),
  relations: articleRelations(resolved),
});

import type { Resolved } from '../../schemas/stages.ts';

/** The `relations[]` of the article schema. */
export const articleRelations = (_resolved: Resolved): object[] => [];

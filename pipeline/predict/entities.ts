import type { Resolved } from '../../schemas/stages.ts';

/** The `entities[]` of the article schema. */
export const articleEntities = (_resolved: Resolved): object[] => [];

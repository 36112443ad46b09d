import type { Resolved } from '../../schemas/stages.ts';

/** The `roles[]` of the article schema. */
export const articleRoles = (_resolved: Resolved): object[] => [];

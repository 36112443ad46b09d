import type { LinkContext } from '../core/define.ts';

/** Joins mentions into entities. */
export const clusterEntities = (context: LinkContext): void => {
  void context;
};

import { analyse } from '../../pipeline/analyse.ts';
import type { Resolved } from '../../schemas/stages.ts';

/** Entities as `name/kind/country: mentions`, in order of their first mention. */
export const entitiesOf = ({ document, records }: Resolved): string[] =>
  records.entities
    .map((entity) => {
      const mentions = records.mentions.filter((mention) => mention.fields.entity_id?.value === entity.id);
      const surfaces = mentions.map(({ span }) => document.view.slice(span.start, span.end));
      const { name, kind, country } = entity.fields;
      return {
        at: mentions[0].span.start,
        text: `${name?.value}/${kind?.value}/${country?.value ?? '-'}: ${surfaces.join('; ')}`,
      };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);

/** The same of a text. */
export const entities = (text: string): string[] => entitiesOf(analyse({ text, name: 'cluster' }));

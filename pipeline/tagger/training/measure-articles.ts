import { type ModelChoice, Tally, tagText } from './measure.ts';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly optional?: boolean;
  readonly alt_surfaces?: readonly string[];
}
interface GoldArticle {
  readonly entities: readonly {
    type: string;
    alt_types?: readonly string[];
    optional?: boolean;
    mentions: readonly GoldMention[];
  }[];
}

/**
 * Scores the bare tagger against article gold: names and aliases; demonyms and nominals are neither
 * missed nor spurious. `errors` adds a line per miss.
 */
export const measureArticles = (
  model: ModelChoice,
  articles: readonly { name: string; gold: GoldArticle; text: string }[],
  errors: boolean,
): string => {
  const exact = new Tally();
  const typed = new Tally();
  const lines: string[] = [];
  for (const { name, gold, text } of articles) {
    const found = tagText(model, text).filter((item) => item.type !== 'DEMONYM');
    const used = new Set<number>();
    for (const entity of gold.entities) {
      for (const mention of entity.mentions) {
        const surface = text.slice(mention.start, mention.end);
        const spans = [[mention.start, mention.end]];
        for (const other of mention.alt_surfaces ?? []) {
          const at = surface.includes(other)
            ? mention.start + surface.indexOf(other)
            : text.indexOf(other, Math.max(0, mention.start - other.length));
          spans.push([at, at + other.length]);
        }
        const n = found.findIndex(
          (item, k) => !used.has(k) && spans.some(([start, end]) => item.start === start && item.end === end),
        );
        if (n >= 0) used.add(n);
        const required =
          (mention.kind === 'name' || mention.kind === 'alias') && !mention.optional && !entity.optional;
        if (!required) {
          if (n >= 0) found[n] = { ...found[n], type: 'NEUTRAL' };
          continue;
        }
        exact.wanted += 1;
        typed.wanted += 1;
        const right =
          n >= 0 &&
          [entity.type, ...(entity.alt_types ?? [])].includes(
            found[n].type === 'OTHER' ? entity.type : found[n].type,
          );
        if (n >= 0) exact.right += 1;
        if (right) typed.right += 1;
        if (n < 0) lines.push(`${name} missed ${entity.type} ${surface}`);
        else if (!right) lines.push(`${name} ${found[n].type} for ${entity.type} ${surface}`);
      }
    }
    found.forEach((item, k) => {
      if (item.type === 'NEUTRAL') return;
      exact.found += 1;
      typed.found += 1;
      if (!used.has(k))
        lines.push(
          `${name} spurious ${item.type} ${text.slice(item.start, item.end)} ${item.probability.toFixed(2)}`,
        );
    });
  }
  const show = (tally: Tally): string =>
    `P ${tally.precision.toFixed(3)} R ${tally.recall.toFixed(3)} F1 ${tally.f1.toFixed(3)}`;
  return `exact ${show(exact)} · typed ${show(typed)}${errors ? `\n${lines.join('\n')}` : ''}`;
};

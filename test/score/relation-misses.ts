import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { predict } from '../../pipeline/predict/layers.ts';
import { findEvaluation } from '../../pipeline/predict/score.ts';

/**
 * Every relation of the article gold that no statement of ours covers, with the reason:
 * `tsx test/score/relation-misses.ts`. The scorer itself says which are found: a statement's words
 * touch the evidence and half of the names and values are in the statement.
 */
interface Span {
  readonly start: number;
  readonly end: number;
}
interface Relation {
  readonly type: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly evidence: Span & { readonly surface: string };
}
interface Article {
  readonly id: string;
  readonly published?: string;
  readonly title?: string;
  readonly entities: readonly { id: string; canonical: string; mentions: readonly { surface: string }[] }[];
  readonly roles?: readonly { title: Span | null }[];
  readonly quotes?: readonly Span[];
  readonly indirect_quotes?: readonly Span[];
  readonly relations?: readonly Relation[];
}

const leaves = (value: unknown): string[] =>
  value === null || value === undefined
    ? []
    : typeof value === 'object'
      ? Object.values(value).flatMap(leaves)
      : [String(value)];

const namesOf = (article: Article, id: string): string[] => {
  const entity = article.entities.find((one) => one.id === id);
  return entity
    ? [entity.canonical, ...entity.mentions.map(({ surface }) => surface)].map((name) => name.toLowerCase())
    : [id.toLowerCase()];
};

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The same number, or the same name, or one name within the other. */
const isSame = (a: string, b: string): boolean => {
  if (/^[\d.]+$/.test(a) && /^[\d.]+$/.test(b)) return Number(a) === Number(b);
  return a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
};

const shared = (gold: Article, own: Article, a: Relation, b: Relation): number => {
  const mine = leaves(b.args).map((leaf) => namesOf(own, leaf));
  return leaves(a.args).filter((leaf) =>
    namesOf(gold, leaf).some((name) => mine.some((names) => names.some((other) => isSame(name, other)))),
  ).length;
};

/** Why no statement covers a relation. */
const explain = (gold: Article, own: Article, relation: Relation): string => {
  const { evidence, args } = relation;
  const near = (own.relations ?? []).filter((one) => touches(one.evidence, evidence));
  if (near.length > 0) {
    const most = Math.max(...near.map((one) => shared(gold, own, relation, one)));
    return `a statement is there with ${most} of ${leaves(args).length} names and values`;
  }
  if (gold.roles?.some(({ title }) => title && touches(title, evidence)))
    return 'a position: it is in the table of roles';
  if ([...(gold.quotes ?? []), ...(gold.indirect_quotes ?? [])].some((quote) => touches(quote, evidence)))
    return 'inside or beside speech: it is in the table of quotations, its clause is not plain';
  if (!/\b\w+(?:ed|s|ose|ell|on|ut|an)\b/.test(evidence.surface)) return 'no clause: a phrase or a heading';
  return 'a clause whose subject, verb or object is in doubt';
};

const readArticle = (path: string): Article => JSON.parse(readFileSync(path, 'utf8')) as Article;

type Score = (gold: Article, own: Article) => { relation_recall_info: { ok: number } };

const report = (
  scoreDoc: Score,
  name: string,
  goldPath: string,
  textPath: string,
): { found: number; all: number } => {
  const gold = readArticle(goldPath);
  const { id, published, title } = gold;
  const own = predict('article', {
    id,
    text: readFileSync(textPath, 'utf8'),
    published,
    title,
  }) as unknown as Article;
  const relations = gold.relations ?? [];
  const missed = relations.filter(
    (relation) => scoreDoc({ ...gold, relations: [relation] }, own).relation_recall_info.ok === 0,
  );
  for (const relation of missed) {
    process.stdout.write(
      `${name} · ${relation.type} · “${relation.evidence.surface.replace(/\s+/g, ' ')}”\n`,
    );
    process.stdout.write(`    ${explain(gold, own, relation)}\n`);
  }
  return { found: relations.length - missed.length, all: relations.length };
};

const folder = findEvaluation();
if (!folder || !existsSync(`${folder}/articles`)) process.stdout.write('skipped: no evaluation data\n');
else {
  const scorer = pathToFileURL(`${folder}/seed/score.mjs`).href;
  const { scoreDoc } = (await import(scorer)) as { scoreDoc: Score };
  const total = { found: 0, all: 0 };
  const names = readdirSync(`${folder}/articles`)
    .filter((file) => file.endsWith('.json'))
    .sort();
  const sets = [
    ['seed', `${folder}/seed/gold.json`, `${folder}/seed/article.txt`] as const,
    ...names.map((file) => {
      const path = `${folder}/articles/${file}`;
      return [file.replace('.json', ''), path, path.replace(/json$/, 'txt')] as const;
    }),
  ];
  for (const [name, gold, text] of sets) {
    const { found, all } = report(scoreDoc, name, gold, text);
    total.found += found;
    total.all += all;
  }
  process.stdout.write(`\n${total.found} of ${total.all} relations have a statement\n`);
}

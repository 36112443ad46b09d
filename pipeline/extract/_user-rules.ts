import type { Config } from '../../schemas/config.ts';
import { ENTITY_KINDS } from '../../schemas/records/mentions.ts';
import { outside } from '../../schemas/value.ts';
import { LONGEST_CLAUSE, matchIn } from '../annotate/clauses.ts';
import { sentences as sentencesOf } from '../annotate/sentences.ts';
import { tokenise, tokens as tokensOf } from '../annotate/tokens.ts';
import { defineExtractor, type Extractor } from '../core/define.ts';
import { UsageError } from '../core/errors.ts';
import { wordId } from '../core/vocabulary.ts';

type UserRule = Config['rules'][number];

const anchorId = ({ id, anchor }: UserRule): number => {
  const tokens = tokenise(anchor);
  if (tokens.count !== 1)
    throw new UsageError('RULE_ANCHOR', `rules.${id}: the anchor must be one word, not "${anchor}"`);
  return wordId(anchor);
};

const kindOf = ({ id, kind }: UserRule): (typeof ENTITY_KINDS)[number] => {
  const found = ENTITY_KINDS.find((name) => name === kind);
  if (!found)
    throw new UsageError(
      'RULE_KIND',
      `rules.${id}: there is no kind ${kind}: choose from ${ENTITY_KINDS.join(', ')}`,
    );
  return found;
};

const BRACKETS = ['()', '[]', '{}'] as const;

/** Throws a usage error for a match that cannot be read: compromise takes a bracket left open for a word. */
const checkMatch = ({ id, match }: UserRule): void => {
  const words = match.replace(/\/[^/\s]*\//g, '');
  const open = BRACKETS.find(([left, right]) => words.split(left).length !== words.split(right).length);
  if (open) throw new UsageError('RULE_MATCH', `rules.${id}: match: ${open} is not closed in "${match}"`);
  try {
    matchIn(match, match);
  } catch (cause) {
    throw new UsageError('RULE_MATCH', `rules.${id}: match: ${(cause as Error).message}`, cause);
  }
};

const ruleExtractor = (rule: UserRule): Extractor => {
  checkMatch(rule);
  const anchor = anchorId(rule);
  const kind = kindOf(rule);
  const evidence = {
    source: 'reference',
    entry: `configuration#rules.${rule.id}`,
    text: rule.match,
  } as const;
  return defineExtractor({
    id: `user-rule:${rule.id}`,
    version: 1,
    gives: ['mentions'],
    examples: [],
    extract(document, emit) {
      const tokens = tokensOf.of(document);
      const sentences = sentencesOf.of(document);
      let last = -1;
      for (let i = 0; i < tokens.count; i += 1) {
        const sentence = sentences.ofToken[i];
        if (tokens.word[i] !== anchor || sentence === last) continue;
        last = sentence;
        const start = sentences.start[sentence];
        const text = document.view.slice(start, Math.min(sentences.end[sentence], start + LONGEST_CLAUSE));
        for (const found of matchIn(text, rule.match)) {
          const span = { start: start + found.start, end: start + found.end };
          emit.candidate({
            table: 'mentions',
            span,
            rule: 'match',
            confidence: 0.9,
            fields: {
              kind: outside(kind, 'reference', evidence, span),
              form: outside('name' as const, 'reference', evidence, span),
            },
          });
        }
      }
    },
  });
};

/** Extractors made from rules in compromise's match syntax: each looks only at sentences that hold its anchor word. */
export const ruleExtractors = (rules: readonly UserRule[]): Extractor[] => rules.map(ruleExtractor);

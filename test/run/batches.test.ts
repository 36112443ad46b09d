import { describe, expect, it } from 'vitest';
import { defineExtractor } from '../../pipeline/core/define.ts';
import { InvariantError } from '../../pipeline/core/errors.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { annotations } from '../../pipeline/annotate/_annotation.ts';
import { DEFAULT_CONFIG } from '../../pipeline/index.ts';
import { processSource, processSources, stepsOf } from '../../pipeline/process.ts';
import { type Input, processHere } from '../../pipeline/run.ts';

const TEXTS = [
  'Sales at Orrin Foods rose 12% to $5bn on Monday, said Mara Quill, its chief executive.',
  '# Harvest\n\n“We lost a third of it,” said Mayor Tom Arden. Some 1,200 hectares were flooded in May.',
  'Das ist ein Satz in deutscher Sprache, und der nächste ist es auch, wie man leicht sehen kann.',
  'Rain.',
  '<p>The court fined <b>Halden plc</b> &euro;3m in 2019.</p>',
];
const TYPES = ['text/plain', 'text/markdown', 'text/plain', 'text/plain', 'text/html'] as const;
const sources = TEXTS.map((text, i) => makeSource({ text, name: `d${i}`, mediaType: TYPES[i], given: {} }));

/** Asks nothing of most documents, and throws on one. */
const throwing = (thrown: () => Error) =>
  defineExtractor({
    id: 'throwing',
    version: 1,
    gives: ['mentions'],
    examples: [],
    extract: ({ source }) => {
      if (source.name === 'd1') throw thrown();
    },
  });
const settingWith = (...userExtractors: ReturnType<typeof throwing>[]) => ({
  config: DEFAULT_CONFIG,
  decisions: [],
  userExtractors,
});

describe('documents worked on side by side', () => {
  it('give what they give one by one', () => {
    const together = processSources(stepsOf(settingWith()), sources);
    const alone = stepsOf(settingWith());
    expect(together).toEqual(sources.map((source) => processSource(alone, source)));
    expect(together.every(({ ok }) => ok)).toBe(true);
    expect(together[0].ok && together[0].item.rows.figures).toHaveLength(2);
  });

  it('lose only the one that throws', () => {
    const outcomes = processSources(stepsOf(settingWith(throwing(() => new Error('a fault')))), sources);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true, true, true]);
    expect(outcomes[1]).toMatchObject({
      unreadable: {
        name: 'd1',
        findings: [{ code: 'DOCUMENT_FAILED', message: expect.stringContaining('a fault') }],
      },
    });
  });

  it('stop at a broken invariant', () => {
    const steps = stepsOf(settingWith(throwing(() => new InvariantError('broken'))));
    expect(() => processSources(steps, sources)).toThrow(InvariantError);
  });

  it('keep the order of the inputs, with those between them that could not be read', async () => {
    const unreadable = { path: 'x.pdf', name: 'x.pdf', findings: [] };
    const many = Array.from({ length: 70 }, (_, i) =>
      i % 9 === 4
        ? unreadable
        : makeSource({
            text: `${'word '.repeat(i === 30 ? 60_000 : 3)}${i} people`,
            name: `${i}`,
            mediaType: 'text/plain',
            given: {},
          }),
    );
    async function* inputs(): AsyncGenerator<Input> {
      yield* many;
    }
    const names: string[] = [];
    for await (const outcome of processHere(inputs(), settingWith()))
      names.push(outcome.ok ? outcome.item.document.source.name : outcome.unreadable.name);
    expect(names).toEqual(many.map(({ name }) => name));
  });

  it('have every analysis made behind those it asks for', () => {
    const [document] = [sources[0]].map((source) => stepsOf(settingWith()).parse(source));
    const made: string[] = [];
    for (const annotation of annotations) {
      const { of } = annotation;
      annotation.of = (asked) => {
        const value = of.call(annotation, asked);
        made.push(annotation.id);
        return value;
      };
    }
    for (const { of } of annotations) of(document);
    const first = [...new Set(made)];
    expect(first).toEqual(annotations.map(({ id }) => id));
  });
});

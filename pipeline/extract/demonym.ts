import type { ParsedDocument } from '../../schemas/document.ts';
import { stated } from '../../schemas/value.ts';
import { names } from '../annotate/names.ts';
import { tokens } from '../annotate/tokens.ts';
import { defineExtractor, type Emit } from '../core/define.ts';

const extract = (document: ParsedDocument, emit: Emit): void => {
  const t = tokens.of(document);
  names.of(document).forEach((name, index) => {
    if (!name.demonym) return;
    const span = { start: t.start[name.first], end: t.end[name.last - 1] };
    emit.candidate({
      table: 'mentions',
      span,
      rule: name.rule,
      confidence: 0.95,
      fields: { kind: stated('place' as const, span), form: stated('demonym' as const, span) },
      hints: { name: index },
    });
  });
};

/** Adjectives and nouns of inhabitants: "Chinese", "South Korean", "Saudis". They name the place. */
export default defineExtractor({
  id: 'demonym',
  version: 1,
  gives: ['mentions'],
  examples: [
    {
      text: 'Australian mining giant BHP met four Chinese firms.',
      finds: [
        { surface: 'Australian', kind: 'place', form: 'demonym' },
        { surface: 'Chinese', kind: 'place', form: 'demonym' },
      ],
    },
    { text: 'The firms polish and finish their products.', finds: [], why: 'written small these are verbs' },
  ],
  extract,
});

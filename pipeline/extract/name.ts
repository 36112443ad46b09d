import type { ParsedDocument } from '../../schemas/document.ts';
import { stated } from '../../schemas/value.ts';
import { KIND_NAMES } from '../annotate/name-kinds.ts';
import { kindOf } from '../annotate/name-votes.ts';
import { names } from '../annotate/names.ts';
import { tokens } from '../annotate/tokens.ts';
import { defineExtractor, type Emit } from '../core/define.ts';

const extract = (document: ParsedDocument, emit: Emit): void => {
  const t = tokens.of(document);
  names.of(document).forEach((name, index) => {
    if (name.demonym) return;
    const span = { start: t.start[name.first], end: t.end[name.last - 1] };
    emit.candidate({
      table: 'mentions',
      span,
      rule: name.rule,
      confidence: name.confidence,
      fields: {
        kind: stated(KIND_NAMES[kindOf(name.votes).kind], span),
        form: stated('name' as const, span),
      },
      hints: { name: index },
    });
  });
};

/**
 * Names of persons, bodies, places, events, products, works and laws. It refuses words that have
 * their capital from the start of a sentence, titles, weekdays and months.
 */
export default defineExtractor({
  id: 'name',
  version: 1,
  gives: ['mentions'],
  examples: [
    {
      text: 'It was underscored by Song Shangzhe of the Hongqiao International Economic Forum.',
      finds: [
        { surface: 'Song Shangzhe', kind: 'person', form: 'name' },
        { surface: 'Hongqiao International Economic Forum', kind: 'event', form: 'name' },
      ],
    },
    {
      text: 'On Sunday President Trump met Ursula von der Leyen in Brussels.',
      finds: [
        { surface: 'Trump', kind: 'person', form: 'name' },
        { surface: 'Ursula von der Leyen', kind: 'person', form: 'name' },
        { surface: 'Brussels', kind: 'place', form: 'name' },
      ],
    },
    {
      text: 'The U.S. Securities and Exchange Commission fined Airbus.',
      finds: [
        { surface: 'U.S. Securities and Exchange Commission', kind: 'organisation', form: 'name' },
        { surface: 'Airbus', kind: 'organisation', form: 'name' },
      ],
    },
    {
      text: 'However, rescuers were told to wait until Monday.',
      finds: [],
      why: 'a sentence opener and a weekday',
    },
    { text: 'The Prime Minister resigned in May.', finds: [], why: 'a title without a name and a month' },
  ],
  extract,
});

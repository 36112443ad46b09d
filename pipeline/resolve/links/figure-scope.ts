import type { Span } from '../../../schemas/span.ts';
import type { DocumentRecord } from '../../../schemas/stages.ts';
import { implied, stated } from '../../../schemas/value.ts';
import { isNounTag } from '../../annotate/tags.ts';
import { SPACE_BEFORE, tokenAt } from '../../annotate/tokens.ts';
import { defineLink, type LinkContext } from '../../core/define.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { linkChanges } from './_figure-change.ts';
import { LabelReader } from './_figure-label.ts';
import { PeriodLinker } from './_figure-place.ts';
import { type NamedTokens, mentionFrom, nameTokens } from './_named-tokens.ts';

type Figure = DocumentRecord<'figures'>;

const MEASURED = new Set([
  'money',
  'percent',
  'percentage_point',
  'basis_point',
  'measure',
  'rate',
  'ratio',
  'number',
]);
const OWNERS = wordSet('of at by for from in');
const THE = wordId('the');
const TICK = wordId("'s");
const HYPHEN = wordId('-');

/** What is measured: the noun before the figure that it is said of. */
const measureOf = ({ fields, span }: Figure): Span | undefined => {
  const at = fields.counted?.spans[0];
  return at && at.end <= span.start && MEASURED.has(fields.kind?.value ?? '') ? at : undefined;
};

/** Finds the thing a figure is about and writes it into the row. */
class SubjectLinker {
  private readonly context: LinkContext;
  private readonly named: NamedTokens;
  /** Figure id → statement it belongs to, where only one holds it. */
  private readonly statements = new Map<string, DocumentRecord<'statements'> | null>();

  constructor(context: LinkContext) {
    this.context = context;
    this.named = nameTokens(context);
    for (const statement of context.records.statements)
      for (const id of statement.fields.figure_ids?.value ?? [])
        this.statements.set(id, this.statements.has(id) ? null : statement);
  }

  link(figure: Figure, measure: Span | undefined): void {
    const mention = measure ? this.ofMeasure(measure) : -1;
    if (mention >= 0) {
      this.write(
        figure,
        this.named.mentions[mention].fields.entity_id?.value,
        this.named.mentions[mention].span,
        'owner',
      );
      return;
    }
    const subject = measure ? undefined : this.statements.get(figure.id)?.fields.subject_id;
    if (
      subject &&
      subject.spans[0].end <= figure.span.start &&
      !figure.fields.base?.spans.some(({ start }) => start === subject.spans[0].start)
    )
      this.write(figure, subject.value, subject.spans[0], 'clause-subject');
  }

  /** `Sales of Acme`, `Acme's revenue`, `Acme revenue`. −1 for none. */
  private ofMeasure({ start, end }: Span): number {
    const { t } = this.named;
    const first = tokenAt(t, start);
    const last = tokenAt(t, end - 1) + 1;
    for (let i = first; i < last; i += 1) {
      const inside = mentionFrom(this.named, i);
      if (inside >= 0) return inside;
    }
    if (t.word[first - 1] === TICK && first > 1) return this.named.ofToken[first - 2];
    if (last >= t.count || !OWNERS.has(t.word[last])) return -1;
    const at = t.word[last + 1] === THE ? last + 2 : last + 1;
    const mention = mentionFrom(this.named, at);
    return mention >= 0 && this.describes(mention) ? -1 : mention;
  }

  /** `the Gothenburg-based group`, `Reuters reporters`: a name that only describes the noun after it. */
  private describes(mention: number): boolean {
    const { t } = this.named;
    const next = this.named.last[mention];
    if (next >= t.count) return false;
    const isHyphen = t.word[next] === HYPHEN && (t.flags[next] & SPACE_BEFORE) === 0;
    return isHyphen || isNounTag(this.named.tags[next]);
  }

  private write(figure: Figure, id: string | undefined, span: Span, rule: string): void {
    const name = id === undefined ? undefined : this.context.byId('entities', id)?.fields.name?.value;
    if (id === undefined || name === undefined) return;
    this.context.set(figure, 'subject_id', implied(id, span), rule);
    this.context.set(figure, 'subject', implied(name, span), rule);
  }
}

/**
 * What a figure is a measure of, whose it is, the time it speaks of, and the end of a change that is
 * left unsaid. Nothing is written where two readings are possible.
 */
export default defineLink({
  id: 'figure-scope',
  version: 1,
  needs: ['figures', 'dates', 'mentions', 'entities', 'statements'],
  gives: ['figures'],
  after: ['statements', 'attribution'],
  examples: [
    {
      text: 'Sales of Microsoft Corporation rose 2% in 2019.',
      finds: [
        {
          table: 'figures',
          surface: '2%',
          measure: 'Sales',
          subject: 'Microsoft Corporation',
          period: '2019',
        },
      ],
    },
    {
      text: 'Profit at the Boston-based group rose 2% to pay for a 2019 Ford.',
      finds: [{ table: 'figures', surface: '2%', measure: 'Profit', subject: undefined, period: undefined }],
    },
    {
      text: 'Revenue fell 20% to $80 million last year.',
      finds: [
        { table: 'figures', surface: '20%', measure: 'Revenue', change: 'decrease' },
        {
          table: 'figures',
          surface: '$80 million',
          measure: 'Revenue',
          change_from: '100000000',
          change_to: '80000000',
          period: 'last year',
        },
      ],
    },
    {
      text: 'Profit rose by 5 million euros to 20 million euros.',
      finds: [
        { table: 'figures', surface: '5 million euros' },
        { table: 'figures', surface: '20 million euros', change_from: '15000000', change_to: '20000000' },
      ],
    },
    {
      text: 'Revenue for the quarter ended March 29 was $94 million. Sales fell 3% in the year ending on 30 June.',
      finds: [
        { table: 'figures', surface: '$94 million', period: 'quarter ended March 29' },
        { table: 'figures', surface: '3%', period: 'year ending on 30 June' },
      ],
    },
    {
      text: 'Revenue: $94 million, down 22%.',
      finds: [
        { table: 'figures', surface: '$94 million', measure: 'Revenue' },
        { table: 'figures', surface: '22%', measure: 'Revenue', change: 'decrease' },
      ],
    },
    {
      text: 'Update: $94 million was paid. Sweden: 45.',
      finds: [
        { table: 'figures', surface: '$94 million', measure: undefined },
        { table: 'figures', surface: '45', measure: undefined },
      ],
    },
    {
      text: 'Sales rose about 2% from last year.',
      finds: [{ table: 'figures', surface: '2%', base: 'last year', period: undefined, subject: undefined }],
    },
  ],
  link(context) {
    const periods = new PeriodLinker(context);
    const subjects = new SubjectLinker(context);
    const labels = new LabelReader(nameTokens(context));
    for (const figure of context.records.figures) {
      if (figure.fields.kind?.value === 'ordinal' || figure.fields.kind?.value === 'age') continue;
      const saidOf = measureOf(figure);
      const isOpen = !saidOf && !figure.fields.counted && !figure.fields.measure;
      const measure =
        saidOf ?? (isOpen && MEASURED.has(figure.fields.kind?.value ?? '') ? labels.of(figure) : undefined);
      if (measure && !figure.fields.measure)
        context.set(
          figure,
          'measure',
          stated(context.document.view.slice(measure.start, measure.end), measure),
          saidOf ? 'said-of' : 'label',
        );
      subjects.link(figure, measure);
      const date = periods.period(figure);
      if (date) {
        const whole = periods.whole(date.span);
        const words = context.document.view.slice(whole.start, whole.end);
        context.set(figure, 'period', stated(words, whole), 'same-clause');
      }
    }
    linkChanges(context);
  },
});

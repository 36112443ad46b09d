import type { DocumentRecord } from '../../../schemas/stages.ts';
import { implied, stated } from '../../../schemas/value.ts';
import { attributions } from '../../annotate/attributions.ts';
import { TAKES } from '../../annotate/cues.ts';
import { defineLink, type LinkContext } from '../../core/define.ts';
import type { Speaker } from './_speaker.ts';
import { isAsked, REPLIES } from './_speaker-exchange.ts';
import { Headings } from './_speaker-headings.ts';
import { GENDERS } from './_speaker-owner.ts';
import { firstFrom } from './_statement-details.ts';
import { SpeakerResolver } from './_speaker-resolver.ts';
import { Turns } from './_speaker-turns.ts';

type Quote = DocumentRecord<'quotes'>;

interface Hints {
  readonly marked?: readonly number[];
  readonly attribution?: number;
  readonly goesOnFrom?: number;
  /** The attribution whose speaker goes on without a cue. */
  readonly speakerOf?: number;
  readonly subject?: { readonly first: number; readonly last: number };
  /** The frame of `subject`, where it is not that of the marked text. */
  readonly subjectFrame?: number;
  /** Quotations of the same number are one utterance. */
  readonly utterance?: number;
  /** What the sentence before is about. */
  readonly about?: { readonly first: number; readonly last: number };
  /** Tokens of the label of a transcript. */
  readonly labelTokens?: { readonly first: number; readonly last: number };
}

/** Classes of cues that tell of speech even where no words of it are given. */
const SPEAKING: ReadonlySet<string> = new Set(['assertive', 'denial', 'question']);
/** Quotations among which the lead's is looked for. */
const LEAD_QUOTES = 4;
/** Quotations before one among which that around it is looked for. */
const MOST_AROUND = 8;

const goingOn = (speaker: Speaker): Speaker => ({
  ...speaker,
  basis: 'carried_over',
  source: speaker.source ?? speaker.span,
});

/** Links the quotations of one document to who speaks. */
class SpeakerLink {
  private readonly context: LinkContext;
  private readonly resolver: SpeakerResolver;
  /** Speaker of each attribution; `null` when nobody was found. */
  private readonly byAttribution = new Map<number, Speaker | null>();
  /** Attributions that bring speech. */
  private readonly used: ReadonlySet<number>;
  private readonly utterances = new Map<number, Quote>();
  private readonly ofMarked = new Map<number, Quote>();
  private readonly turns: Turns;
  private readonly headings: Headings;
  /** Who asked what a quotation answers, where a sentence before it tells so. */
  private readonly askers = new Map<Quote, Speaker>();
  private readonly asking = new Set<string>();
  private guest: Speaker | null | undefined;
  /** The first paragraph of each block quotation. */
  private readonly blocks = new Map<number, Quote>();
  private readonly unknown: [Quote, Speaker | undefined][] = [];

  constructor(context: LinkContext) {
    this.context = context;
    this.resolver = new SpeakerResolver(context);
    this.turns = new Turns(context, this.ofMarked, (id) => this.asks(id));
    this.headings = new Headings(context, this.turns);
    this.used = new Set(context.records.quotes.flatMap(({ hints }) => (hints as Hints).attribution ?? []));
  }

  run(): void {
    const { list } = attributions.of(this.context.document);
    for (let number = 0; number < list.length; number += 1) this.speakerOf(number);
    for (const quote of this.context.records.quotes) this.link(quote);
    for (const quote of this.context.records.quotes.toReversed()) this.lookAhead(quote);
    for (const quote of this.context.records.quotes.slice(0, LEAD_QUOTES)) this.nameAhead(quote);
    for (const quote of this.context.records.quotes) if (this.headings.holds(quote)) this.repeated(quote);
    for (const [quote] of this.unknown) this.ownWords(quote);
    for (const [quote, speaker] of this.unknown) if (!quote.fields.speaker) this.report(quote, speaker);
  }

  /** A heading gives words of the text under it: whoever says them there says them here. */
  private repeated(quote: Quote): void {
    const same = quote.fields.speaker_id ? undefined : this.headings.repeated(quote);
    if (same) this.carryOver(quote, same);
  }

  /** A paragraph that ends inside a quotation has the speaker of the next one. */
  private lookAhead(quote: Quote): void {
    const last = (quote.hints as Hints).marked?.at(-1);
    if (quote.fields.speaker || last === undefined) return;
    const { marked } = attributions.of(this.context.document).reader.frames;
    const next = this.ofMarked.get(last + 1);
    if (marked[last].closed || !marked[last + 1]?.continues || !next?.fields.speaker) return;
    this.carryOver(quote, next);
    this.context.set(
      next,
      'utterance_id',
      stated(quote.fields.utterance_id?.value ?? quote.id, quote.span),
      'utterance',
    );
  }

  /** `"I told him it was late," she said`: who says "I" inside a quotation is its speaker. */
  private ownWords(quote: Quote): void {
    const { speaker_surface, speaker_basis } = quote.fields;
    if (speaker_basis?.value !== 'pronoun' || speaker_surface?.value.toLowerCase() !== 'i') return;
    const outer = this.quoteAround(quote);
    const { speaker, speaker_id } = outer?.fields ?? {};
    if (!outer || !speaker) return;
    const at = speaker_surface.spans[0];
    this.context.set(quote, 'speaker', implied(speaker.value, at, ...speaker.spans), 'own-words');
    if (speaker_id)
      this.context.set(quote, 'speaker_id', implied(speaker_id.value, at, ...speaker_id.spans), 'own-words');
  }

  /** The nearest quotation that stands around another, of the few that begin before it. */
  private quoteAround({ span }: Quote): Quote | undefined {
    const { quotes } = this.context.records;
    const n = firstFrom(quotes, span.start);
    for (let k = n - 1; k >= Math.max(0, n - MOST_AROUND); k -= 1)
      if (quotes[k].span.end >= span.end) return quotes[k];
    return undefined;
  }

  /** The lead tells of `a former council officer`, the next paragraph gives her name and age. */
  private nameAhead(quote: Quote): void {
    const { attribution } = quote.hints as Hints;
    const a =
      attribution === undefined ? undefined : attributions.of(this.context.document).list[attribution];
    const named =
      a?.subject && !quote.fields.speaker_id ? this.resolver.ahead.named(a.frame, a.subject) : undefined;
    if (named) this.write(quote, named);
  }

  private speakerOf(number: number): Speaker | undefined {
    const known = this.byAttribution.get(number);
    if (known !== undefined) return known ?? undefined;
    const { list } = attributions.of(this.context.document);
    const a = list[number];
    const shared = a.shares !== undefined && a.shares < number ? this.speakerOf(a.shares) : undefined;
    const found =
      shared ??
      (a.subject && a.shape !== 'hearer'
        ? this.resolver.resolve(a.frame, a.subject, REPLIES.has(a.lemma))
        : undefined);
    this.byAttribution.set(number, found ?? null);
    if (found?.name && !isAsked(a) && this.speaks(number, found))
      this.resolver.discourse.note(a.frame, found);
    return found;
  }

  /** Whether an attribution makes its subject one who spoke: it brings speech, or a name stands before a verb of saying. */
  private speaks(number: number, { entity }: Speaker): boolean {
    const a = attributions.of(this.context.document).list[number];
    if (a.form === 'noun') return false;
    const isSaying = SPEAKING.has(a.class) && (a.takes & (TAKES.clause | TAKES.tell | TAKES.quote)) !== 0;
    return this.used.has(number) || (isSaying && entity !== undefined);
  }

  private link(quote: Quote): void {
    const hints = quote.hints as Hints;
    const last = this.headings.holds(quote) ? undefined : this.ofMarked.get(hints.goesOnFrom ?? -1);
    const before = last && this.headings.holds(last) ? undefined : last;
    for (const marked of hints.marked ?? []) this.ofMarked.set(marked, quote);
    this.joinUtterance(quote, hints, before);
    const about =
      this.headings.holds(quote) || this.mayGoOn(hints, before) ? undefined : this.personBefore(hints);
    if (about) this.write(quote, about);
    else if (before) this.goOn(quote, before);
    else {
      const speaker = this.find(quote) ?? this.interviewed(quote);
      if (speaker) this.write(quote, speaker);
      if (!quote.fields.speaker) this.unknown.push([quote, speaker]);
    }
  }

  /** The one person whom the text names before the first line in marks under a question: who is interviewed. */
  private interviewed(quote: Quote): Speaker | undefined {
    if (!this.turns.answers(quote)) return undefined;
    this.guest ??= this.resolver.onlyGuest(quote.span) ?? null;
    return this.guest ?? undefined;
  }

  /** After the quotation before: its speaker goes on, or the other of two who speak by turns. */
  private goOn(quote: Quote, before: Quote): void {
    const asker = this.turns.isLine(quote) && this.turns.asks(quote) ? this.askers.get(before) : undefined;
    if (asker) this.write(quote, asker);
    else this.carryOver(quote, this.turns.before(quote, before) ?? before);
  }

  /** Whether somebody asks others: by trade in a court, or in a sentence before that somebody answered. */
  private asks(person: string): boolean {
    return this.asking.has(person) || this.resolver.people.pleads(person);
  }

  /** `"…," said Lee. Would he stay on? "Yes."`: a pronoun in the sentence between may stand for who spoke before it. */
  private mayGoOn({ about }: Hints, before: Quote | undefined): boolean {
    if (!about || about.last - about.first > 1) return false;
    const { people } = this.resolver;
    const spoke = people.entity(before?.fields.speaker_id?.value);
    const { reader } = attributions.of(this.context.document);
    const pronoun = reader.t.text.slice(reader.startOf(about.first), reader.endOf(about.first));
    const gender = GENDERS[pronoun.toLowerCase()];
    return spoke?.fields.kind?.value === 'person' && gender !== undefined && people.fits(spoke, gender);
  }

  /** The person whom the sentence before, in the paragraph, is about, when words alone follow it. */
  private personBefore({ about, marked }: Hints): Speaker | undefined {
    if (!about || marked?.[0] === undefined) return undefined;
    const { frames } = attributions.of(this.context.document).reader;
    const frame = frames.frameOf[marked[0]] - 1;
    const speaker = this.resolver.resolve(frame, about);
    if (speaker?.entity?.fields.kind?.value !== 'person') return undefined;
    this.resolver.discourse.note(frame + 1, speaker);
    return goingOn(speaker);
  }

  private find(quote: Quote): Speaker | undefined {
    const hints = quote.hints as Hints;
    if (hints.attribution !== undefined && hints.attribution >= 0) return this.speakerOf(hints.attribution);
    if (hints.speakerOf !== undefined) return this.carried(hints.speakerOf, quote);
    if (hints.labelTokens) return this.resolver.label(hints.labelTokens);
    const { reader } = attributions.of(this.context.document);
    const [marked] = hints.marked ?? [];
    const frame = hints.subjectFrame ?? (marked === undefined ? -1 : reader.frames.frameOf[marked]);
    if (!hints.subject || frame < 0) return undefined;
    const speaker = this.resolver.resolve(frame, hints.subject);
    if (speaker?.name) this.resolver.discourse.note(frame, speaker);
    return speaker;
  }

  /** The speaker of the sentence before, who goes on speaking, or who was asked there and answers. */
  private carried(attribution: number, quote: Quote): Speaker | undefined {
    const a = attributions.of(this.context.document).list[attribution];
    const speaker = this.speakerOf(attribution);
    const goesOn = speaker && goingOn(speaker);
    const { addressee } = a.start;
    if (a.class !== 'question' || !addressee || this.turns.asks(quote)) return goesOn;
    const asked = this.resolver.hearer(a.frame, addressee);
    if (goesOn) this.askers.set(quote, goesOn);
    if (goesOn?.entity) this.asking.add(goesOn.entity.id);
    return asked && asked.entity?.id !== speaker?.entity?.id ? goingOn(asked) : undefined;
  }

  private joinUtterance(quote: Quote, hints: Hints, before: Quote | undefined): void {
    const { attribution } = hints;
    const inBlocks = hints.utterance === undefined ? undefined : this.blocks.get(hints.utterance);
    if (hints.utterance !== undefined && !inBlocks) this.blocks.set(hints.utterance, quote);
    const first =
      before ??
      inBlocks ??
      (attribution !== undefined && attribution >= 0 ? this.utterances.get(attribution) : undefined);
    const id = first?.fields.utterance_id?.value ?? quote.id;
    this.context.set(quote, 'utterance_id', stated(id, first?.span ?? quote.span), 'utterance');
    if (attribution !== undefined && attribution >= 0 && !this.utterances.has(attribution))
      this.utterances.set(attribution, quote);
  }

  private carryOver(quote: Quote, before: Quote): void {
    const { context } = this;
    const { speaker, speaker_id, speaker_surface, speaker_basis } = before.fields;
    const same = this.turns.blockOf(quote) === this.turns.blockOf(before);
    if (speaker)
      context.set(quote, 'speaker', implied(speaker.value, before.span, ...speaker.spans), 'goes-on');
    if (speaker_id)
      context.set(
        quote,
        'speaker_id',
        implied(speaker_id.value, before.span, ...speaker_id.spans),
        'goes-on',
      );
    if (speaker_surface) context.set(quote, 'speaker_surface', speaker_surface, 'goes-on');
    if (speaker_basis)
      context.set(
        quote,
        'speaker_basis',
        implied(same ? speaker_basis.value : 'carried_over', before.span),
        'goes-on',
      );
    if (!speaker) this.unknown.push([quote, undefined]);
  }

  private write(quote: Quote, speaker: Speaker): void {
    const { context } = this;
    const { span, entity, name, basis, source } = speaker;
    const rule = basis.replace('_', '-');
    context.set(
      quote,
      'speaker_surface',
      stated(context.document.view.slice(span.start, span.end), span),
      rule,
    );
    context.set(quote, 'speaker_basis', stated(basis, span), rule);
    if (!name || speaker.candidates) return;
    const isWritten = !source || source.start === span.start;
    context.set(quote, 'speaker', isWritten ? stated(name, span) : implied(name, span, source), rule);
    if (entity)
      context.set(
        quote,
        'speaker_id',
        isWritten ? stated(entity.id, span) : implied(entity.id, span, source),
        rule,
      );
  }

  private report(quote: Quote, speaker: Speaker | undefined): void {
    const { candidates } = speaker ?? {};
    this.context.finding(
      candidates && candidates.length > 1
        ? {
            code: 'SPEAKER_AMBIGUOUS',
            message: `the speaker may be ${candidates.join(' or ')}`,
            span: quote.span,
            rule: 'ambiguous',
          }
        : {
            code: 'SPEAKER_UNKNOWN',
            message: 'nobody is named as the speaker',
            span: quote.span,
            rule: 'unknown',
          },
    );
  }
}

/**
 * Says who speaks: the name beside the cue, a surname, a pronoun by gender and discourse, a role by
 * who holds it, a body, or the description of an unnamed speaker; and joins the fragments of one
 * utterance. When two candidates remain it chooses none and raises a finding.
 */
export default defineLink({
  id: 'speaker',
  version: 1,
  needs: ['mentions', 'entities', 'roles', 'quotes'],
  gives: ['quotes'],
  after: ['roles'],
  examples: [
    {
      text: '"It works," a spokesman for the company said.',
      finds: [
        {
          surface: '"It works,"',
          speaker: 'spokesman for the company',
          speaker_surface: 'a spokesman for the company',
          speaker_basis: 'unnamed',
        },
      ],
    },
    {
      text: 'Officials closed the road. They said the bridge was unsafe.',
      finds: [
        {
          surface: 'the bridge was unsafe',
          speaker: 'Officials',
          speaker_surface: 'They',
          speaker_basis: 'pronoun',
        },
      ],
    },
  ],
  link(context) {
    if (context.records.quotes.length > 0) new SpeakerLink(context).run();
  },
});

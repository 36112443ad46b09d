import type { ParsedDocument } from '../../schemas/document.ts';
import { stated } from '../../schemas/value.ts';
import { HEAD_KIND, W } from '../annotate/name-classes.ts';
import { KIND_NAMES } from '../annotate/name-kinds.ts';
import { names } from '../annotate/names.ts';
import { isNounTag, TAG, tags } from '../annotate/tags.ts';
import { HAS_UPPER, tokens, WORD } from '../annotate/tokens.ts';
import { defineExtractor, type Emit } from '../core/define.ts';

const extract = (document: ParsedDocument, emit: Emit): void => {
  const t = tokens.of(document);
  const tag = tags.of(document);
  const heads = new Set<number>();
  for (const name of names.of(document)) {
    // "the states" are more than the one country that has them in its name.
    const isPlural = name.place?.level === 'country' && t.text[t.end[name.head] - 1] === 's';
    if (!name.demonym && !isPlural && name.last - name.first > 1 && HEAD_KIND.has(t.word[name.head]))
      heads.add(t.word[name.head]);
  }
  if (!heads.size) return;
  for (let i = 0; i + 1 < t.count; i += 1) {
    const noun = i + 1;
    if (t.word[i] !== W.the || !heads.has(t.word[noun]) || (t.flags[noun] & HAS_UPPER) !== 0) continue;
    const next = i + 2;
    const goesOn =
      next < t.count &&
      t.kind[next] === WORD &&
      (isNounTag(tag[next]) || tag[next] === TAG.ADJECTIVE || t.word[next] === W.of);
    if (goesOn) continue;
    const span = { start: t.start[i], end: t.end[noun] };
    const kind = KIND_NAMES[HEAD_KIND.get(t.word[noun])!];
    emit.candidate({
      table: 'mentions',
      span,
      rule: 'definite-head',
      confidence: 0.7,
      fields: { kind: stated(kind, span), form: stated('nominal' as const, span) },
      hints: { head: noun },
    });
  }
};

/**
 * "the expo", "the agency" where a name of the text has that head. Which name is meant is for
 * clustering to say; it drops those that fit none or several.
 */
export default defineExtractor({
  id: 'nominal',
  version: 1,
  gives: ['mentions'],
  examples: [
    {
      text: 'The Saudi Press Agency gave the time. The agency named no source.',
      finds: [{ surface: 'The agency', kind: 'organisation', form: 'nominal' }],
    },
    {
      text: 'The Saudi Press Agency spoke. The agency chief left.',
      finds: [],
      why: 'the head is another noun',
    },
    { text: 'The agency named no source.', finds: [], why: 'no name of the text has this head' },
  ],
  extract,
});

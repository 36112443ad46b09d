import type { DocumentRecord } from '../../schemas/stages.ts';
import type { Link } from '../../pipeline/core/define.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { parseSource } from '../../pipeline/parse/parse-document.ts';
import { RecordStore } from '../../pipeline/resolve/context.ts';
import { Identifier } from '../../pipeline/resolve/identify.ts';
import { stated } from '../../schemas/value.ts';

/**
 * A text with its mentions marked: `{Ann Lee}` a person, `[BHP]` an organisation, `<Rwanda>` a
 * place, `<~Australian>` a demonym. `{Udd=Ragnar Udd}` writes "Udd" and names Ragnar Udd.
 */
const MARK = /\{(?<person>[^}]+)\}|\[(?<organisation>[^\]]+)\]|<(?<place>[^>]+)>/g;

interface Marked {
  readonly surface: string;
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place';
  readonly form: 'name' | 'demonym';
  readonly start: number;
  readonly end: number;
}

const readMarks = (marked: string): { text: string; marks: Marked[] } => {
  const marks: Marked[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    const [kind, inside] = Object.entries(match.groups!).find(([, value]) => value !== undefined)!;
    const isDemonym = inside.startsWith('~');
    const [surface, name = surface] = inside.slice(Number(isDemonym)).split('=');
    marks.push({
      surface,
      name,
      kind: kind as Marked['kind'],
      form: isDemonym ? 'demonym' : 'name',
      start: text.length,
      end: text.length + surface.length,
    });
    text += surface;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), marks };
};

/** Runs a link over a marked text and gives the records of a table, in order of place. */
export const runLink = <N extends 'roles' | 'statements'>(
  link: Link,
  marked: string,
  table: N,
): DocumentRecord<N>[] => {
  const { text, marks } = readMarks(marked);
  const document = parseSource(makeSource({ text, name: 'case', mediaType: 'text/plain', given: {} }));
  const store = new RecordStore(document, new Identifier(document));
  const ids = new Map<string, string>();
  for (const { name, kind, form, start, end } of marks) {
    const at = { start, end };
    const key = `${kind} ${name}`;
    if (!ids.has(key)) {
      const fields = { kind: stated(kind, at), name: stated(name, at) };
      ids.set(
        key,
        store.insert({ table: 'entities', span: at, rule: 'test#given', version: 1, confidence: 1, fields })
          .id,
      );
    }
    const fields = {
      entity_id: stated(ids.get(key)!, at),
      entity: stated(name, at),
      kind: stated(kind, at),
      form: stated(form, at),
    };
    store.insert({ table: 'mentions', span: at, rule: 'test#given', version: 1, confidence: 1, fields });
  }
  store.sort();
  link.link(store.context(`resolve/links/${link.id}#`, link.version));
  store.sort();
  return [...store.records[table]] as DocumentRecord<N>[];
};

import type { Checked } from '../../schemas/stages.ts';
import { definePublisher } from '../core/define-format.ts';
import { type MarkedRow, markedRows, noteOf } from './_spans.ts';

const CONTEXT = 32;

/** Cuts a context so that no surrogate pair is halved. */
const wholeBefore = (text: string): string => (/^[\udc00-\udfff]/.test(text) ? text.slice(1) : text);
const wholeAfter = (text: string): string => (/[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text);

const selectors = (raw: string, { row }: MarkedRow): object[] => {
  const start = row.char_start as number;
  const end = row.char_end as number;
  return [
    { type: 'TextPositionSelector', start: row.codepoint_start, end: row.codepoint_end },
    {
      type: 'TextQuoteSelector',
      exact: row.surface,
      prefix: wholeBefore(raw.slice(Math.max(0, start - CONTEXT), start)),
      suffix: wholeAfter(raw.slice(end, end + CONTEXT)),
    },
  ];
};

const annotation = ({ document }: Checked, marked: MarkedRow): object => {
  const { source } = document;
  const note = noteOf(marked);
  return {
    id: `urn:sourceline:${marked.row.id}`,
    type: 'Annotation',
    motivation: note === undefined ? 'tagging' : ['tagging', 'describing'],
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: marked.label },
      ...(note === undefined ? [] : [{ type: 'TextualBody', purpose: 'describing', value: note }]),
    ],
    target: { source: `urn:sha256:${source.sha256}`, selector: selectors(source.raw, marked) },
  };
};

/**
 * `annotations.jsonld`: W3C Web Annotations. Positions count Unicode code points of the decoded raw
 * text, as the Web Annotation model asks; each has a quote with its context besides.
 */
export default definePublisher({
  id: 'annotations',
  title: 'annotations.jsonld, W3C Web Annotations',
  byDefault: false,
  start: ({ open }) => {
    const file = open('annotations.jsonld', 'application/ld+json');
    file.write(
      '{\n"@context": "http://www.w3.org/ns/anno.jsonld",\n"id": "urn:sourceline:annotations",\n"type": "AnnotationCollection",\n"first": {"type": "AnnotationPage", "items": [',
    );
    let separator = '\n';
    return {
      document(checked) {
        for (const marked of markedRows(checked)) {
          file.write(separator + JSON.stringify(annotation(checked, marked)));
          separator = ',\n';
        }
      },
      finish() {
        file.write('\n]}\n}\n');
        file.close();
      },
    };
  },
});

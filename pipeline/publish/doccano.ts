import { definePublisher } from '../core/define-format.ts';
import { markedRows } from './_spans.ts';

/** `doccano.jsonl`: one document a line for doccano's sequence labelling. Offsets count Unicode code points. */
export default definePublisher({
  id: 'doccano',
  title: 'doccano.jsonl, for doccano',
  byDefault: false,
  start: ({ open }) => {
    const file = open('doccano.jsonl', 'application/x-ndjson');
    return {
      document(checked) {
        const { id, name, raw } = checked.document.source;
        const label = markedRows(checked).map((marked) => [
          marked.row.codepoint_start,
          marked.row.codepoint_end,
          marked.label,
        ]);
        file.write(`${JSON.stringify({ text: raw, label, meta: { id, name } })}\n`);
      },
      finish() {
        file.close();
      },
    };
  },
});

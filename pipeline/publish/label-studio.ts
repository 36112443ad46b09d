import type { Checked } from '../../schemas/stages.ts';
import { definePublisher } from '../core/define-format.ts';
import { type MarkedRow, markedRows } from './_spans.ts';

const region = ({ label, row }: MarkedRow): object => ({
  id: row.id,
  from_name: 'label',
  to_name: 'text',
  type: 'labels',
  score: row.confidence,
  value: { start: row.codepoint_start, end: row.codepoint_end, text: row.surface, labels: [label] },
});

const task = (checked: Checked, version: string): object => {
  const { id, name, sha256, raw } = checked.document.source;
  return {
    data: { text: raw, id, name, sha256 },
    predictions: [{ model_version: `sourceline ${version}`, result: markedRows(checked).map(region) }],
  };
};

/** `label-studio.json`: tasks with predictions for Label Studio. Offsets count Unicode code points. */
export default definePublisher({
  id: 'label-studio',
  title: 'label-studio.json, for Label Studio',
  byDefault: false,
  start: ({ open, tool }) => {
    const file = open('label-studio.json', 'application/json');
    let separator = '[\n';
    return {
      document(checked) {
        file.write(separator + JSON.stringify(task(checked, tool.version)));
        separator = ',\n';
      },
      finish() {
        file.write(separator === '[\n' ? '[]\n' : '\n]\n');
        file.close();
      },
    };
  },
});

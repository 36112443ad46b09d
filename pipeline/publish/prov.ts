import { definePublisher, type PublishContext } from '../core/define-format.ts';

const PREFIX = { sl: 'https://sourceline.example/ns#' };

const byKey = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries(entries);

const provDocument = ({ inputs, outputs, tool }: PublishContext): object => {
  const sources = inputs.map((input) => [`sl:${input.id}`, input] as const);
  const files = outputs().map((output) => [`sl:output/${output.path}`, output] as const);
  const entities = [
    ...sources.map(
      ([id, input]) =>
        [id, { 'prov:label': input.name, 'sl:sha256': input.sha256, 'sl:bytes': input.bytes }] as const,
    ),
    ...files.map(
      ([id, output]) =>
        [id, { 'prov:label': output.path, 'sl:sha256': output.sha256, 'sl:bytes': output.bytes }] as const,
    ),
  ];
  return {
    prefix: PREFIX,
    entity: byKey(entities),
    activity: { 'sl:run': { 'prov:label': `${tool.name} run` } },
    agent: {
      'sl:tool': {
        'prov:type': { $: 'prov:SoftwareAgent', type: 'prov:QUALIFIED_NAME' },
        'prov:label': `${tool.name} ${tool.version}`,
      },
    },
    wasAssociatedWith: { '_:assoc': { 'prov:activity': 'sl:run', 'prov:agent': 'sl:tool' } },
    used: byKey(sources.map(([id], i) => [`_:used${i}`, { 'prov:activity': 'sl:run', 'prov:entity': id }])),
    wasGeneratedBy: byKey(
      files.map(([id], i) => [`_:gen${i}`, { 'prov:entity': id, 'prov:activity': 'sl:run' }]),
    ),
  };
};

/** `prov.json`: PROV-JSON of the run: which files were made from which. No times. */
export default definePublisher({
  id: 'prov',
  title: 'prov.json, PROV-JSON of the run',
  byDefault: true,
  after: [
    'dictionary',
    'summary',
    'workbook',
    'audit-page',
    'annotations',
    'brat',
    'label-studio',
    'doccano',
  ],
  start: (context) => ({
    finish() {
      const file = context.open('prov.json', 'application/json');
      file.write(`${JSON.stringify(provDocument(context), null, 2)}\n`);
      file.close();
    },
  }),
});

import type { Format, FormatOptions, Publisher } from '../../pipeline/core/define-format.ts';
import type { Manifest } from '../../pipeline/core/manifest.ts';
import { MemoryOutput } from '../../pipeline/core/memory-output.ts';
import { Exporter } from '../../pipeline/export/exporter.ts';
import { formats } from '../../pipeline/formats/registry.ts';
import type { Checked } from '../../schemas/stages.ts';

interface Plan {
  readonly formats?: readonly Format[];
  readonly publishers?: readonly Publisher[];
  readonly options?: FormatOptions;
}

/** Exports documents into memory. */
export const exportToMemory = async (
  documents: readonly Checked[],
  plan: Plan = {},
): Promise<{ output: MemoryOutput; manifest: Manifest }> => {
  const output = new MemoryOutput();
  const exporter = new Exporter({
    output,
    formats: plan.formats ?? formats,
    publishers: plan.publishers ?? [],
    options: plan.options ?? {},
    tool: { name: 'sourceline', version: '0.0.0' },
    configuration: { test: true },
  });
  for (const document of documents) exporter.add(document);
  return { output, manifest: await exporter.finish() };
};

// A small program that publishes some files: text that changes, text that stays, a file that goes.
import { readFileSync } from 'node:fs';
import { openOutput } from '../../pipeline/io/write-output.ts';

const [, , input, folder] = process.argv;
const text = readFileSync(input, 'utf8');
const files: Record<string, string> = {
  'a.csv': text,
  'b.csv': text.toUpperCase(),
  'deep/c.html': `<p>${text}`,
  'same.txt': 'same',
  ...(text.includes('Monday') ? { 'gone.txt': 'gone' } : {}),
};
try {
  const output = await openOutput(folder);
  try {
    for (const [path, content] of Object.entries(files)) {
      const file = output.open(path);
      file.write(content.slice(0, 9));
      file.write(Buffer.from(content.slice(9)));
    }
    const outputs = Object.keys(files).map((path) => ({ path }));
    output.open('manifest.json').write(JSON.stringify({ outputs, text }));
    await output.publish('manifest.json');
  } catch (error) {
    output.abandon();
    throw error;
  }
} catch (error) {
  process.exitCode = (error as { exitCode?: number }).exitCode ?? 70;
}

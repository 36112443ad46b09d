// The control that must be caught: it writes its tables in place, one after the other.
import fs from 'node:fs';

const [, , input, folder] = process.argv;
const text = fs.readFileSync(input, 'utf8');
for (const name of ['a.txt', 'b.txt', 'manifest.json']) {
  const handle = fs.openSync(`${folder}/${name}`, 'w');
  fs.writeSync(handle, Buffer.from(`${name}: ${text}`));
  fs.closeSync(handle);
}

// Tokenising only: one sticky Unicode expression over every text.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const token = /\p{L}[\p{L}\p{M}\p{N}'’]*|\p{N}[\p{N}.,]*|\s+|./uy;
let found = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const { text } = JSON.parse(line);
  token.lastIndex = 0;
  while (token.lastIndex < text.length && token.exec(text)) found += 1;
}
console.log(found);

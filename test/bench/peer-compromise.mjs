// compromise with its six extractors, one article at a time.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import nlp from 'compromise';

let found = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const doc = nlp(JSON.parse(line).text);
  for (const list of [doc.people(), doc.places(), doc.organizations(), doc.numbers(), doc.money(), doc.quotations()]) {
    found += list.length;
  }
}
console.log(found);

// wink-nlp with entities, one article at a time.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model);
let found = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  found += nlp.readDoc(JSON.parse(line).text).entities().out().length;
}
console.log(found);

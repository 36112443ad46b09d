// Tokens per second of user time for parsing and name tagging, beside wink-nlp and compromise in one run:
//   npx tsx test/bench/tagger-speed.ts corpus.jsonl        (made by test/bench/corpus.ts; or ner/dev.jsonl)
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { sentences } from '../../pipeline/annotate/sentences.ts';
import { tokens } from '../../pipeline/annotate/tokens.ts';
import { decodeNames } from '../../pipeline/tagger/decode.ts';
import { GENERAL_WEIGHTS, NEWS_WEIGHTS, shippedModel } from '../../pipeline/tagger/load.ts';
import { outlineOf } from '../../pipeline/tagger/outline.ts';
import { documentOf } from '../../pipeline/tagger/training/corpus.ts';

const ROUNDS = 5;
const texts = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text);

const fileOf = (name: string): Buffer =>
  readFileSync(new URL(`../../pipeline/tagger/weights/${name}`, import.meta.url));
const bytes = Buffer.concat([GENERAL_WEIGHTS, NEWS_WEIGHTS, 'words.bin'].map(fileOf));
const beforeLoad = process.cpuUsage().user;
shippedModel(tokens.of(documentOf(texts[0])));
const load = (process.cpuUsage().user - beforeLoad) / 1000;

const wink = winkNLP(model);
let count = 0;
const readers: Record<string, (text: string) => void> = {
  sourceline: (text) => {
    const document = documentOf(text);
    const t = tokens.of(document);
    const tagger = shippedModel(t);
    tagger.freshen();
    decodeNames(tagger, outlineOf(t, sentences.of(document), tagger.types));
    count += t.count;
  },
  'wink-nlp': (text) => void wink.readDoc(text).entities().out().length,
  compromise: (text) => {
    const doc = nlp(text);
    void (doc.people().length + doc.places().length + doc.organizations().length);
  },
};

/** The least user time of some rounds over all texts, in seconds. */
const time = (read: (text: string) => void, rounds: number): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage().user;
    for (const text of texts) read(text);
    best = Math.min(best, process.cpuUsage().user - before);
  }
  return best / 1e6;
};

for (const text of texts) readers.sourceline(text);
const total = count;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(
  `weights ${(bytes.length / 1e6).toFixed(2)} MB, ${(gzipSync(bytes).length / 1e6).toFixed(2)} MB compressed`,
);
say(`load ${load.toFixed(0)} ms; ${total} tokens in ${texts.length} texts`);
let ours = 0;
for (const [name, read] of Object.entries(readers)) {
  const seconds = time(read, name === 'sourceline' ? ROUNDS : 2);
  ours ||= seconds;
  say(
    `${name.padEnd(11)}${Math.round(total / seconds / 1000)
      .toString()
      .padStart(7)},000 tokens/s  ${(seconds / ours).toFixed(1).padStart(6)} times our time`,
  );
}

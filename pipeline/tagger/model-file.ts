import { aligned, atAlignment } from './alignment.ts';
import { LABEL_COUNT } from './labels.ts';
import { Model, type ModelCard, type ModelParts } from './model.ts';
import type { WordKin } from './word-kin.ts';
import { WordTypes } from './word-types.ts';

const L = LABEL_COUNT;
const MAGIC = 0x4c534e33;

/** The weights as one file: magic, length of the card, card as JSON, then slots, transitions and entries. */
export const encodeModel = (card: ModelCard, parts: ModelParts): Uint8Array => {
  const json = new TextEncoder().encode(JSON.stringify(card));
  const all = [parts.slots, parts.transitions, parts.entries];
  const head = aligned(8 + json.length);
  const bytes = new Uint8Array(all.reduce((sum, part) => sum + part.byteLength, head));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  let at = head;
  for (const part of all) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
};

/**
 * Reads a file of weights, to be used with a table of words, `kin`, or with the `types` of a model that uses
 * one already. Throws when it is not one. The model uses the numbers where they lie: the bytes must not be
 * changed later.
 */
export const decodeModel = (
  bytes: Uint8Array,
  { kin, types = new WordTypes(undefined, kin) }: { kin?: WordKin; types?: WordTypes } = {},
): Model => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC)
    throw new Error('name tagger: not a file of weights');
  const length = view.getUint32(4, true);
  const card = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as ModelCard;
  if (card.labels !== L) throw new Error('name tagger: the weights belong to another set of labels');
  const slots = aligned(8 + length);
  const transitions = slots + 4 * 2 ** card.slotBits;
  const entries = transitions + 2 * L * L;
  if (entries + 2 * card.entries > bytes.length)
    throw new Error('name tagger: the file of weights is cut short');
  const { buffer, byteOffset } = atAlignment(bytes);
  return new Model(
    card,
    {
      slots: new Int32Array(buffer, byteOffset + slots, 2 ** card.slotBits),
      transitions: new Int16Array(buffer, byteOffset + transitions, L * L),
      entries: new Int16Array(buffer, byteOffset + entries, card.entries),
    },
    types,
  );
};

import { describe, expect, it } from 'vitest';
import { crossFit } from '../../pipeline/dev/word-network.ts';
import { useShares } from '../../pipeline/dev/word-uses.ts';
import { textHash } from '../../pipeline/tagger/hashing.ts';
import {
  clearLists,
  decodeKin,
  encodeKin,
  leadingUse,
  noKin,
  shippedKin,
} from '../../pipeline/tagger/word-kin.ts';

const hashOf = (word: string): number => textHash(word, 0, word.length);
const USES = ['PERSON', 'ORG', 'PLACE', 'OTHER', 'DEMONYM'];

/** The uses of a word in the shipped table, likeliest first. */
const usesOf = (word: string): string[] => {
  const kin = shippedKin();
  const uses = kin.usesOf(kin.find(hashOf(word)));
  return USES.map((use, n) => ({ use, level: (uses >> (n * 3)) & 7 }))
    .sort((a, b) => b.level - a.level)
    .map(({ use }) => use);
};

describe('the table of words', () => {
  const words = [
    { hash: hashOf('lima'), lists: 0b11_00_01, uses: 0o07 },
    { hash: hashOf('oslo'), lists: -2, uses: 0o70 },
  ];

  it('is read back as it was written', () => {
    const kin = decodeKin(encodeKin(words, 4));
    for (const { hash, lists, uses } of words) {
      expect(kin.listsOf(kin.find(hash))).toBe(lists);
      expect(kin.usesOf(kin.find(hash))).toBe(uses);
    }
  });

  it('is read from bytes that begin anywhere', () => {
    const bytes = encodeKin(words, 4);
    const wider = new Uint8Array(bytes.length + 1);
    wider.set(bytes, 1);
    const kin = decodeKin(wider.subarray(1));
    expect(kin.usesOf(kin.find(hashOf('oslo')))).toBe(0o70);
  });

  it('numbers words through blocks of slots', () => {
    const many = Array.from({ length: 90 }, (_, n) => ({ hash: hashOf(`word${n}`), lists: n, uses: n }));
    const kin = decodeKin(encodeKin(many, 8));
    for (const { hash, lists, uses } of many)
      expect([kin.listsOf(kin.find(hash)), kin.usesOf(kin.find(hash))]).toEqual([lists, uses]);
  });

  it('has zeros for a word it does not know', () => {
    for (const kin of [decodeKin(encodeKin(words, 4)), noKin()]) {
      const place = kin.find(hashOf('quito'));
      expect([kin.listsOf(place), kin.usesOf(place)]).toEqual([0, 0]);
    }
  });

  it('refuses another file and one cut short', () => {
    const bytes = encodeKin(words, 4);
    expect(() => decodeKin(bytes.subarray(0, bytes.length - 1))).toThrow('cut short');
    expect(() => decodeKin(bytes.subarray(0, 5))).toThrow('not a table');
    expect(() => decodeKin(new Uint8Array(40))).toThrow('not a table');
  });

  it('tells lists that are clear and the leading use', () => {
    expect(clearLists(0b11_01_10)).toBe(0b101);
    expect(leadingUse(0)).toBe(0);
    expect(leadingUse(2)).toBe(0);
    expect(leadingUse(7)).not.toBe(0);
    expect(leadingUse(7)).not.toBe(leadingUse(7 << 3));
    expect(leadingUse(7 | (6 << 3))).not.toBe(leadingUse(7));
  });

  it('that is shipped knows words that stand in no list of ours', () => {
    expect(usesOf('tshisekedi')[0]).toBe('PERSON');
    expect(usesOf('bundesbank')[0]).toBe('ORG');
    expect(usesOf('bengaluru')[0]).toBe('PLACE');
    expect(shippedKin().find(hashOf('qqxzv'))).toBe(-1);
  });
});

describe('learning from vectors', () => {
  it('judges a word by its neighbours, not by itself', () => {
    const count = 60;
    const vectors = Float32Array.from({ length: count * 2 }, (_, n) => {
      const side = n >> 1 < count / 2 ? 3 : -3;
      return n % 2 === 0 ? side : ((n * 7) % 5) / 5;
    });
    const targets = Float32Array.from({ length: count }, (_, n) => (n < count / 2 ? 1 : 0));
    targets[4] = 0;
    const weights = new Float32Array(count).fill(1);
    const odds = crossFit(vectors, { dimensions: 2, targets, outputs: 1, weights, epochs: 20 });
    expect(odds[0]).toBeGreaterThan(0);
    expect(odds[4]).toBeGreaterThan(0);
    expect(odds[50]).toBeLessThan(0);
  });

  it('counts the uses of capitalised words, of the wanted sources only', () => {
    const record = (id: string, text: string, name: string, type: string) => ({
      id,
      source: id,
      types: ['PERSON', 'ORG', 'PLACE', 'OTHER'],
      text,
      spans: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, type }],
    });
    const records = [
      record('one-1', 'They met in Zorva on a rainy day.', 'Zorva', 'PLACE'),
      record('two-1', 'They met the man called Zorva on a rainy day.', 'Zorva', 'PERSON'),
    ];
    const whole = useShares(['zorva', 'day'], records, new Set());
    expect([...whole.targets.subarray(0, 3)]).toEqual([0.5, 0, 0.5]);
    expect(whole.weights[1]).toBe(0);
    const part = useShares(['zorva', 'day'], records, new Set(['two']));
    expect([...part.targets.subarray(0, 3)]).toEqual([0, 0, 1]);
  });
});

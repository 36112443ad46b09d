import { describe, expect, it } from 'vitest';
import {
  KeptSets,
  lexiconParts,
  setParts,
  wordId,
  wordList,
  wordSet,
  wordText,
} from '../../pipeline/core/vocabulary.ts';

const LISTS = ['ant bee cat', '  dog\nbee ', 'ant bee cat', 'Zebra éclair'];
for (const list of LISTS) wordSet(list);
const parts = setParts();
const WORDS = [...new Set(LISTS.flatMap(wordList)), 'owl', 'yak'];

const membersOf = (kept: KeptSets, list: string): string[] | undefined => {
  const set = kept.get(list);
  return set && WORDS.filter((word) => set.has(wordId(word)));
};

describe('sets that a build keeps', () => {
  it('have the words of their lists, whatever the order they are asked for in', () => {
    for (const order of [LISTS, [...LISTS].reverse(), [LISTS[3], LISTS[0], LISTS[3]]]) {
      const kept = new KeptSets(parts);
      for (const list of order)
        expect(membersOf(kept, list)).toEqual(membersOf(new KeptSets(setParts()), list));
      expect(membersOf(kept, LISTS[1])).toEqual(['bee', 'dog']);
      expect(membersOf(kept, LISTS[0])).toEqual(['ant', 'bee', 'cat']);
    }
  });
  it('have the size and the members of sets that are made anew', () => {
    const kept = new KeptSets(parts);
    for (const list of parts.lists) {
      const own = kept.get(list)!;
      const fresh = wordSet(list);
      expect(own.size).toBe(fresh.size);
      for (const word of wordList(list)) expect(own.has(wordId(word))).toBe(true);
      for (const word of WORDS) expect(own.has(wordId(word))).toBe(fresh.has(wordId(word)));
    }
  });
  it('are none for a list that the build did not see', () => {
    expect(new KeptSets(parts).get('emu')).toBeUndefined();
  });
});

describe('words by number', () => {
  it('are the words, and empty where no word has the number', () => {
    expect(wordText(wordId('Éclair'))).toBe('éclair');
    for (const number of [-1, (1 << 20) - 1, 1 << 30]) expect(wordText(number)).toBe('');
  });
  it('are kept as one text', () => {
    const { words } = lexiconParts();
    const id = wordId('yak');
    expect(words.text.slice(words.from[id], words.from[id + 1])).toBe('yak');
  });
});

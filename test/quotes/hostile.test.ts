import { describe, expect, it } from 'vitest';
import direct from '../../pipeline/extract/direct-quote.ts';
import indirect from '../../pipeline/extract/indirect-quote.ts';
import transcript from '../../pipeline/extract/transcript.ts';
import { runExtractors } from '../../pipeline/extract/run-extractors.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { parseSource } from '../../pipeline/parse/parse-document.ts';
import attribution from '../../pipeline/resolve/links/attribution.ts';
import speaker from '../../pipeline/resolve/links/speaker.ts';
import { resolveDocument } from '../../pipeline/resolve/resolve-document.ts';

const read = (text: string) => {
  const source = makeSource({ text, name: 'hostile', mediaType: 'text/plain', given: {} });
  const extracted = runExtractors(parseSource(source), [direct, indirect, transcript]);
  return resolveDocument(extracted, { links: [speaker, attribution] });
};

const milliseconds = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user } = process.cpuUsage(start);
  return user / 1000;
};

const SHAPES: Readonly<Record<string, string>> = {
  'quotation marks only': '"',
  'short quotations in one sentence': '"a" ',
  'open marks': '"a b ',
  'curly marks': '“a” ',
  'nested marks': '"\'',
  apostrophes: "it's ' ",
  'words of saying': 'said ',
  'said X': 'Ann said ',
  'said X comma': 'Ann said, ',
  'marks and cues': '"a," said Ann, ',
  'according to': 'according to Ann, ',
  commas: 'the man, ',
  'one clause after another': 'Ann said that Bob said that ',
  inches: '5\'10" ',
  'lines of quotations': '"We won," she said.\n',
  labels: 'ANN: yes it is.\n',
  dashes: '"a" — Ann — ',
  brackets: '"[a]" ( ',
};

describe('hostile quotations', () => {
  for (const [name, unit] of Object.entries(SHAPES)) {
    it(`reads ${name} in time that grows with the length`, () => {
      const small = unit.repeat(Math.ceil(10_000 / unit.length));
      const large = unit.repeat(Math.ceil(100_000 / unit.length));
      read(small);
      const short = Math.max(
        4,
        Math.min(
          milliseconds(() => read(small)),
          milliseconds(() => read(small)),
        ),
      );
      const long = milliseconds(() => read(large));
      expect(long / short).toBeLessThan(25);
    });
  }

  it('survives 200,000 quotation marks in a row', () => {
    const took = milliseconds(() => expect(read('"'.repeat(200_000)).records.quotes).toEqual([]));
    expect(took).toBeLessThan(5_000);
  });

  it('leaves the rest of the document unharmed by an odd mark', () => {
    const { records } = read('A stray " stands here.\n"We won," said the coach.');
    expect(records.quotes.map(({ fields }) => [fields.text?.value, fields.speaker?.value])).toEqual([
      ['We won,', 'coach'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { phrases, VERB } from '../../pipeline/annotate/phrases.ts';
import { TAG, tags } from '../../pipeline/annotate/tags.ts';
import { titles } from '../../pipeline/annotate/titles.ts';
import { surfaceOf, tokens } from '../../pipeline/annotate/tokens.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { parseSource } from '../../pipeline/parse/parse-document.ts';

const parse = (text: string) =>
  parseSource(makeSource({ text, name: 'case', mediaType: 'text/plain', given: {} }));
const NAMES = Object.fromEntries(Object.entries(TAG).map(([name, tag]) => [tag, name.toLowerCase()]));

/** `word/tag` for each token that is no sign. */
const tagged = (text: string): string => {
  const document = parse(text);
  const t = tokens.of(document);
  return Array.from(tags.of(document), (tag, i) => `${surfaceOf(t, i)}/${NAMES[tag]}`)
    .filter((entry) => !entry.endsWith('/punctuation'))
    .join(' ');
};

describe('tags', () => {
  it.each([
    [
      'The company plans to open a plant.',
      'The/determiner company/noun plans/present to/to open/base a/determiner plant/noun',
    ],
    ['The plans were rejected.', 'The/determiner plans/plural were/auxiliary rejected/participle'],
    [
      'He said that she would resign.',
      'He/pronoun said/past that/subordinator she/pronoun would/modal resign/base',
    ],
    [
      'The treaty signed by Ann Lee failed.',
      'The/determiner treaty/noun signed/participle by/preposition Ann/proper Lee/proper failed/past',
    ],
    ["The players' wages fell.", "The/determiner players/plural '/possessive wages/plural fell/past"],
    [
      "They said 'the players' and left.",
      'They/pronoun said/past the/determiner players/plural and/conjunction left/past',
    ],
    [
      'It held until May, at which point prices fell.',
      'It/pronoun held/past until/preposition May/proper at/preposition which/relative point/noun prices/plural fell/past',
    ],
    [
      'Those who point at prices left.',
      'Those/determiner who/relative point/base at/preposition prices/plural left/past',
    ],
    ['Smith et al cite research.', 'Smith/proper et/noun al/plural cite/base research/noun'],
    ['The ice shelves melted.', 'The/determiner ice/noun shelves/plural melted/past'],
    ['She lives in Paris.', 'She/pronoun lives/present in/preposition Paris/proper'],
    [
      'The text message said a fishing boat sank.',
      'The/determiner text/noun message/noun said/past a/determiner fishing/noun boat/noun sank/past',
    ],
    ['They message friends.', 'They/pronoun message/base friends/plural'],
    ['She describes the slug.', 'She/pronoun describes/present the/determiner slug/noun'],
    ['Some say it fell.', 'Some/determiner say/base it/pronoun fell/past'],
    ['Members protested by shouting.', 'Members/plural protested/past by/preposition shouting/gerund'],
    ['They lost the final.', 'They/pronoun lost/past the/determiner final/noun'],
    [
      'US forces left Iraq in May.',
      'US/proper forces/plural left/past Iraq/proper in/preposition May/proper',
    ],
    ['United States forces left Iraq.', 'United/proper States/proper forces/plural left/past Iraq/proper'],
    [
      'The club opened the game before May ended.',
      'The/determiner club/noun opened/past the/determiner game/noun before/subordinator May/proper ended/past',
    ],
    [
      'The man given the job had left.',
      'The/determiner man/noun given/participle the/determiner job/noun had/auxiliary left/participle',
    ],
    [
      'In a statement released on Monday, the bank fell.',
      'In/preposition a/determiner statement/noun released/participle on/preposition Monday/proper the/determiner bank/noun fell/past',
    ],
    [
      'Sales in the quarter ended June 30 fell.',
      'Sales/plural in/preposition the/determiner quarter/noun ended/participle June/proper 30/numeral fell/past',
    ],
    ['The quarter ended on Monday.', 'The/determiner quarter/noun ended/past on/preposition Monday/proper'],
    ['In the town lived a man.', 'In/preposition the/determiner town/noun lived/past a/determiner man/noun'],
    ['Her brother saw her.', 'Her/possessive brother/noun saw/past her/pronoun'],
  ])('tags "%s"', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });
});

describe('phrases', () => {
  it('reads a denied passive as one verb group', () => {
    const document = parse('The new law has not yet been signed by the president.');
    const { verbs } = phrases.of(document);
    const t = tokens.of(document);
    expect([verbs.count, surfaceOf(t, verbs.main[0]), verbs.flags[0]]).toEqual([
      1,
      'signed',
      VERB.FINITE | VERB.NEGATIVE | VERB.PASSIVE,
    ]);
  });

  it('gives noun phrases with their heads and marks times', () => {
    const document = parse('The two large firms met last week in Paris.');
    const { nouns } = phrases.of(document);
    const t = tokens.of(document);
    const found = Array.from(nouns.head, (head, n) => [surfaceOf(t, head), nouns.temporal[n]]);
    expect(found).toEqual([
      ['firms', 0],
      ['week', 1],
      ['Paris', 0],
    ]);
  });
});

describe('titles', () => {
  it.each([
    ['He met the deputy director-general of the bank.', ['deputy director-general']],
    ["Rwanda's Minister of Trade and Industry left.", ['Minister of Trade and Industry']],
    ['Secretary of State for Health Matt Lee spoke.', ['Secretary of State for Health']],
    ['Outside court Detective Inspector Joan Black spoke.', ['Detective Inspector']],
    ['The House of Representatives voted.', []],
    ['Two foreign ministers and an astronaut came.', ['foreign ministers', 'astronaut']],
  ])('finds the titles of "%s"', (text, expected) => {
    const document = parse(text);
    const found = titles.of(document);
    const t = tokens.of(document);
    const surfaces = Array.from(found.first, (first, n) =>
      text.slice(t.start[first], t.end[found.last[n] - 1]),
    );
    expect(surfaces).toEqual(expected);
  });

  it('reads fifty thousand titles in a row', () => {
    const found = titles.of(parse('president and minister of trade '.repeat(25_000)));
    expect(found.count).toBe(50_000);
  });
});

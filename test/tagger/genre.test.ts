import { describe, expect, it } from 'vitest';
import { tokens } from '../../pipeline/annotate/tokens.ts';
import { isNews } from '../../pipeline/tagger/genre.ts';
import { documentOf } from '../../pipeline/tagger/training/corpus.ts';

const reads = (text: string): boolean => isNews(tokens.of(documentOf(text)));

describe('the kind of a text', () => {
  it.each([
    ['a report', 'Police said on Tuesday that two men were held after a fire at a school in Brno.'],
    ['prices', 'Vellant shares fell 3 percent and Corvin gained 1.4 percent.'],
    ['results', 'Halftime: 1-0. Attendance: 4,211. Scorers: Novak 12, Petrov 71'],
    [
      'a longer text that tells nothing',
      'Barrow have a draw at Walsall, where a low shot by Adeyemi went in off the post and the manager kicked a bottle.',
    ],
    ['talk that is quoted', 'Mr Hale said: "I love my dog, you know! I do! My wife asked me why. Thanks!"'],
    ['news with a film in it', 'The minister said on Friday that the film would not be shown.'],
  ])('is news: %s', (_, text) => {
    expect(reads(text)).toBe(true);
  });
  it.each([
    ['a life', 'Anna Weiss (born 1911) was a composer whose album of songs was released in 1954.'],
    ['a place', 'The village is located in the county; the church was founded in the 12th century.'],
    ['a post', 'omg I love you guys!! please follow my channel @someone #win'],
    ['a mail', 'Hi Vince, please find my notes. Thanks, I owe you one!'],
    ['a short line that tells nothing', 'Barrow 2 Walsall 1'],
    ['news of a life', 'The band, founded in 1990, released two albums; police said nothing.'],
  ])('is not: %s', (_, text) => {
    expect(reads(text)).toBe(false);
  });
});

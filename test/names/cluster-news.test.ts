import { describe, expect, it } from 'vitest';
import { entities } from './_entities.ts';

describe('clusters of names in news', () => {
  it('keeps a man and a woman of one surname apart by how they are addressed', () => {
    expect(
      entities("Edith Rowe died. Miss Rowe's nephew, Peter Rowe, wept. Mr Rowe spoke of Miss Rowe."),
    ).toEqual(['Edith Rowe/person/-: Edith Rowe; Rowe; Rowe', 'Peter Rowe/person/-: Peter Rowe; Rowe']);
    expect(entities('Edith Rowe died. Mr Rowe spoke.')).toHaveLength(1);
  });
  it('joins the initial of a scorecard with who alone is called so', () => {
    expect(
      entities('Pavan Mendis played well. Scores: 312-6 (P Mendis 134 not out, while A Mendis fell).'),
    ).toEqual(['Pavan Mendis/person/-: Pavan Mendis; P Mendis', 'A Mendis/person/-: A Mendis']);
  });
  it('keeps who has the last part of a hyphenated surname alone', () => {
    expect(entities('Daniel Rigby-Shaw plays him. Rigby-Shaw is good. Shaw wrote it.')).toEqual([
      'Daniel Rigby-Shaw/person/-: Daniel Rigby-Shaw; Rigby-Shaw',
      'Shaw/person/-: Shaw',
    ]);
  });
  it('joins a firm with the first of its two words', () => {
    expect(
      entities('Dunmore Pike, the packaging group, agreed. Shares in Dunmore fell by 6 per cent.'),
    ).toEqual(['Dunmore Pike/organisation/-: Dunmore Pike; Dunmore']);
    expect(
      entities('Kestrel Press, the publisher, agreed. Shares in Kestrel fell by 6 per cent.'),
    ).toHaveLength(2);
  });
});

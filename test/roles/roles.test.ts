import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import roles from '../../pipeline/resolve/links/roles.ts';
import { BODY_CASES } from './_cases-bodies.ts';
import { ROLE_CASES } from './_cases.ts';
import { LIST_CASES } from './_cases-lists.ts';
import { NEWS_CASES } from './_cases-news.ts';
import { POST_CASES } from './_cases-posts.ts';
import { TOLD_CASES } from './_cases-told.ts';
import { runLink } from './_marked-text.ts';

describe('roles', () => {
  it('has at least eighty cases', () => {
    expect(ROLE_CASES.length).toBeGreaterThanOrEqual(80);
  });

  it.each(
    [...ROLE_CASES, ...LIST_CASES, ...NEWS_CASES, ...POST_CASES, ...BODY_CASES, ...TOLD_CASES].map(
      ([text, ...expected]) => ({
        text,
        expected,
      }),
    ),
  )('reads $text', ({ text, expected }) => {
    const found = runLink(roles, text, 'roles').map(({ fields }) =>
      [
        fields.person?.value,
        fields.title?.value ?? '',
        fields.organisation?.value ?? '',
        fields.status?.value,
      ].join('|'),
    );
    expect(found.sort()).toEqual(expected.toSorted());
  });

  it('takes the election of a nominee for no body', () => {
    const organisation = (text: string): unknown =>
      analyse({ text, name: 'roles' }).records.roles[0]?.fields.organisation?.value;
    expect(
      organisation(
        "Donald Trump became the Republican Party's presumptive nominee for the 2020 United States presidential election.",
      ),
    ).toBe('Republican Party');
    expect(organisation('Ann Lee, director of the Venice Film Festival, spoke.')).toBe(
      'Venice Film Festival',
    );
  });

  it('takes what stands behind `opposition` for a party, whatever its name was read as', () => {
    const organisation = (text: string): unknown =>
      analyse({ text, name: 'roles' }).records.roles[0]?.fields.organisation?.value;
    expect(organisation("Ann Lee, a lawmaker for the opposition People's Platform, spoke.")).toBe(
      "People's Platform",
    );
    expect(organisation('Ann Lee, a campaigner for the opposition, spoke.')).toBe('opposition');
  });

  it('gives each title the exact span of its words', () => {
    for (const [text] of ROLE_CASES) {
      for (const role of runLink(roles, text, 'roles')) {
        const title = role.fields.title;
        if (title) expect(title.spans[0]).toEqual(role.span);
      }
    }
  });
});

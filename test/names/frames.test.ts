import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';

/** Sentences of news in which X stands for a name that no list has, by what X is. */
const OF_PERSONS = [
  'According to X, the company will close.',
  'X said the firm was ready.',
  '"We won," said X, who runs the club.',
  'X, 45, was jailed on Monday.',
  'X of Leeds was fined £400.',
  'X, the chief executive, left in May.',
  "The band's singer, X, left in May.",
  'For X, the team is a family.',
  'X scored twice for the club.',
  'X was born in Leeds in 1960.',
  'X joined the bank in 1999.',
  'X left the company in May.',
  'X founded the charity in 1990.',
  'X sold the company in 2004.',
  'X bought the club in 2004.',
  'A spokesman for X said no.',
  'Police named the victim as X.',
  'X died on Sunday aged 80.',
  "X's wife said no.",
  "X's company makes shoes.",
  'The actor X starred in it.',
  "Director X's film opens on Friday.",
  'Minister X announced the plan.',
  'X announced the plan on Monday.',
  'X warned that prices would rise.',
  'X will sue the company.',
  'X and his wife moved to Leeds.',
  'X, a former teacher, won the seat.',
  'X (Labour) won the seat.',
  'The seat went to X.',
  'X beat the champion 6-4, 6-3.',
  'X won the race in 2:03:41.',
  'X finished third.',
  'The book by X sold well.',
  "X's novel won a prize.",
  'X wrote the report.',
  'The report, by X, was published.',
  'The judge, X, fined him.',
  'X told the court he was innocent.',
  'X has lived in Leeds since 1999.',
  'Mayor X opened the park.',
  'X teaches at the school.',
  'They met X in Leeds.',
  'Photograph: X',
  'By X',
  'X rose to lead the party.',
  'X fell from a ladder.',
  'X gained 12 seats.',
  'X cut taxes in 2010.',
  'X raised £4,000 for the hospital.',
  'X runs a bakery in Leeds.',
  'Bakery owner X said no.',
  "X's bakery closed.",
  'X owns the pub.',
  'X hired 20 people.',
  'X employs 20 people.',
  'X declined to comment.',
  'X did not reply.',
  'X shares a flat in Leeds.',
  'Shares owned by X were sold.',
  'X signed for the club from Ajax.',
  'X was sold to Ajax for £5m.',
  'X made a profit on the sale.',
  'X filed a lawsuit on Monday.',
  'Lawyers for X said no.',
  'X lost his job.',
];
const OF_FIRMS = [
  'Shares in X fell 4%.',
  'X said it would cut 200 jobs.',
  'X reported a profit of £4m.',
  'X will close its plant in Leeds.',
  'X, which makes pumps, said sales rose.',
  'X, based in Leeds, said sales rose.',
  'X, a pump maker, said sales rose.',
  "X's chief executive, Ann Lee, left.",
  'The chief executive of X, Ann Lee, left.',
  'X shares rose 4%.',
  'Ann Lee, an analyst at X, said no.',
  'Ann Lee joined X from the bank.',
  'X was founded in 1990.',
  'X has 400 staff.',
  'X employs 400 people.',
  'Workers at X went on strike.',
  'X bought the firm for £4m.',
  'X was bought for £4m.',
  'X launched a new phone.',
  'X recalled 400 cars.',
  'A spokesman for X said no.',
  'X won the contract.',
  'The contract went to X.',
  'X sued the company over patents.',
  'Customers of X complained.',
  'X raised £4m from investors.',
  'X filed for bankruptcy.',
  "X's profits fell.",
  'X declined to comment.',
  'X, owned by a fund, said no.',
];
const OF_PLACES = [
  'He was born in X in 1960.',
  'A man from X was jailed.',
  'Police in X said no.',
  'The road from X to Leeds was shut.',
  'X, a village in Kent, flooded.',
  'The town of X flooded.',
  'She moved to X in 1999.',
  'Residents of X complained.',
  'He lives in X with his wife.',
  'X Town Council met.',
  'The bus to X was late.',
  'Two people died in X on Sunday.',
  'Near X, a bridge fell.',
  'In X, the shop closed.',
  'The mayor of X said no.',
  'X is a town in Kent.',
  'They flew to X on Monday.',
  'The X bypass opened.',
  'Houses in X cost £400,000.',
  'X has a population of 4,000.',
];

/** How many names of those put in have another kind, other borders or are missing; only falls. */
const FRAMES: readonly [kind: string, names: readonly string[], frames: readonly string[], wrong: number][] =
  [
    [
      'person',
      ['Moammar Qwerty', 'Ann Lee', 'Piet Zonneveld', 'Ngozi Adeyemi', 'Hartley Marsh', 'Grace Brook'],
      OF_PERSONS,
      10,
    ],
    [
      'organisation',
      ['Norvax', 'Halden Foods', 'Tidewell', 'Marsh & Kettle', 'Norvax Biologics'],
      OF_FIRMS,
      2,
    ],
    ['place', ['Wexcombe', 'Little Marden', 'Ulverthorpe', 'Brixdale'], OF_PLACES, 4],
  ];

const isRead = (text: string, name: string, kind: string): boolean => {
  const start = text.indexOf(name);
  return analyse({ text }).records.mentions.some(
    ({ span, fields }) =>
      span.start === start && span.end === start + name.length && fields.kind?.value === kind,
  );
};

describe('names of no list in the sentences of news', () => {
  it.each(FRAMES)('are of the kind %s', (kind, names, frames, most) => {
    const wrong = frames.flatMap((frame) =>
      names
        .map((name) => [`It rained on Monday. ${frame.replace('X', name)}`, name] as const)
        .filter(([text, name]) => !isRead(text, name, kind)),
    );
    process.stdout.write(`${kind}: ${wrong.length} of ${names.length * frames.length} wrong\n`);
    expect(wrong.length, wrong.map(([text]) => text).join('\n')).toBeLessThanOrEqual(most);
  });
});

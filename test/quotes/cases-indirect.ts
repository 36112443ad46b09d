import type { Case } from './_case.ts';

const S = 'John Carter';

/** Reported speech without marks, and mixed: cues, positions, what ends it. */
export const INDIRECT: readonly Case[] = [
  ['John Carter said that the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'say']],
  ['John Carter said the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'say']],
  ['The plan had failed, John Carter said.', ['indirect', 'The plan had failed', S, 'named', 'say']],
  ['The plan had failed, said John Carter.', ['indirect', 'The plan had failed', S, 'named', 'say']],
  ['The plan had failed, John Carter told Reuters.', ['indirect', 'The plan had failed', S, 'named', 'tell']],
  [
    'The plan had failed, John Carter said on Monday.',
    ['indirect', 'The plan had failed', S, 'named', 'say'],
  ],
  [
    'The plan, which cost millions, had failed, John Carter said, and the town would pay.',
    ['indirect', 'The plan, which cost millions, had failed', S, 'named', 'say'],
    ['indirect', 'the town would pay', S, 'named', 'say'],
  ],
  [
    'According to John Carter, the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'according to'],
  ],
  [
    'The plan had failed, according to John Carter.',
    ['indirect', 'The plan had failed', S, 'named', 'according to'],
  ],
  [
    'The plan had failed according to John Carter.',
    ['indirect', 'The plan had failed', S, 'named', 'according to'],
  ],
  [
    'On Monday, according to John Carter, the plan failed.',
    ['indirect', 'the plan failed', S, 'named', 'according to'],
  ],
  [
    'According to John Carter, a teacher, the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'according to'],
  ],
  [
    'According to a report by John Carter, the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'according to'],
  ],
  [
    'According to officials, the plan had failed.',
    ['indirect', 'the plan had failed', 'officials', 'unnamed', 'according to'],
  ],
  [
    'According to the BBC, the plan had failed.',
    ['indirect', 'the plan had failed', 'BBC', 'organisation', 'according to'],
  ],
  [
    'John Carter told Reuters that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'tell'],
  ],
  ['John Carter told Reuters the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'tell']],
  [
    'John Carter told reporters the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'tell'],
  ],
  [
    'John Carter told a crowd that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'tell'],
  ],
  ['John Carter told them the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'tell']],
  [
    'John Carter informed police that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'inform'],
  ],
  [
    'John Carter said on Monday that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'say'],
  ],
  ['John Carter said on Monday the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'say']],
  [
    'John Carter said in a statement that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'say'],
  ],
  [
    'John Carter said via Twitter the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'say'],
  ],
  ['John Carter has said the plan will fail.', ['indirect', 'the plan will fail', S, 'named', 'say']],
  [
    'John Carter had earlier said the plan would fail.',
    ['indirect', 'the plan would fail', S, 'named', 'say'],
  ],
  ['John Carter also said the plan would fail.', ['indirect', 'the plan would fail', S, 'named', 'say']],
  ['John Carter claimed the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'claim']],
  ['John Carter noted that the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'note']],
  [
    'John Carter pointed out that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'point'],
  ],
  ['John Carter added that the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'add']],
  ['John Carter argued that the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'argue']],
  ['John Carter warned that the plan could fail.', ['indirect', 'the plan could fail', S, 'named', 'warn']],
  [
    'John Carter announced that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'announce'],
  ],
  [
    'John Carter announced classes would be cancelled.',
    ['indirect', 'classes would be cancelled', S, 'named', 'announce'],
  ],
  [
    'John Carter confirmed that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'confirm'],
  ],
  ['John Carter admitted the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'admit']],
  [
    'John Carter acknowledged that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'acknowledge'],
  ],
  ['John Carter insisted the plan had worked.', ['indirect', 'the plan had worked', S, 'named', 'insist']],
  [
    'John Carter explained that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'explain'],
  ],
  ['John Carter promised the plan would work.', ['indirect', 'the plan would work', S, 'named', 'promise']],
  [
    'John Carter predicted that the plan would fail.',
    ['indirect', 'the plan would fail', S, 'named', 'predict'],
  ],
  [
    'John Carter estimated the plan would cost millions.',
    ['indirect', 'the plan would cost millions', S, 'named', 'estimate'],
  ],
  [
    'John Carter concluded that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'conclude'],
  ],
  [
    'John Carter stressed that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'stress'],
  ],
  [
    'John Carter complained that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'complain'],
  ],
  ['John Carter suggested the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'suggest']],
  ['John Carter revealed the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'reveal']],
  ['John Carter wrote that the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'write']],
  ['John Carter tweeted that the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'tweet']],
  [
    'John Carter testified that the plan had failed.',
    ['indirect', 'the plan had failed', S, 'named', 'testify'],
  ],
  ['John Carter denied that the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'deny']],
  ['John Carter asked whether the plan had failed.', ['indirect', 'the plan had failed', S, 'named', 'ask']],
  [
    'John Carter demanded that the plan be dropped and said it had failed.',
    ['indirect', 'the plan be dropped', S, 'named', 'demand'],
    ['indirect', 'it had failed', S, 'named', 'say'],
  ],
  [
    'John Carter believes that the plan has failed.',
    ['indirect', 'the plan has failed', S, 'named', 'believe'],
  ],
  ['John Carter fears that the plan will fail.', ['indirect', 'the plan will fail', S, 'named', 'fear']],
  [
    "John Carter's claim that the plan had failed was false.",
    ['indirect', 'the plan had failed', S, 'named', 'claim'],
  ],
  [
    'John Carter said the plan had failed, but Helen Brooks said it had worked.',
    ['indirect', 'the plan had failed', S, 'named', 'say'],
    ['indirect', 'it had worked', 'Helen Brooks', 'named', 'say'],
  ],
  [
    'John Carter said the plan had failed and added that it was illegal.',
    ['indirect', 'the plan had failed', S, 'named', 'say'],
    ['indirect', 'it was illegal', S, 'named', 'add'],
  ],
  [
    'John Carter said the plan had failed; the town paid.',
    ['indirect', 'the plan had failed', S, 'named', 'say'],
  ],
  [
    'John Carter said the plan had failed, while Helen Brooks left the room.',
    ['indirect', 'the plan had failed', S, 'named', 'say'],
  ],
  [
    'John Carter said the plan had failed because it was late.',
    ['indirect', 'the plan had failed because it was late', S, 'named', 'say'],
  ],
  [
    'John Carter said that, after a long delay, the plan had failed.',
    ['indirect', 'after a long delay, the plan had failed', S, 'named', 'say'],
  ],
  [
    'John Carter said the plan, which cost millions, had failed.',
    ['indirect', 'the plan, which cost millions, had failed', S, 'named', 'say'],
  ],
  ['John Carter said he had left the party.', ['indirect', 'he had left the party', S, 'named', 'say']],
  ['John Carter said the plan was "a farce".', ['mixed', 'the plan was "a farce"', S, 'named', 'say']],
  [
    'John Carter said that the plan was "a farce" and would fail.',
    ['mixed', 'the plan was "a farce" and would fail', S, 'named', 'say'],
  ],
  [
    'The plan is "a farce" for all of us, John Carter said.',
    ['mixed', 'The plan is "a farce" for all of us', S, 'named', 'say'],
  ],
  [
    'According to John Carter, the plan was "a farce".',
    ['mixed', 'the plan was "a farce"', S, 'named', 'according to'],
  ],
  ['John Carter called the plan "a farce".', ['mixed', '"a farce"', S, 'named', 'call']],
  [
    'John Carter called it "a complete and utter farce".',
    ['mixed', '"a complete and utter farce"', S, 'named', 'call'],
  ],
  ['John Carter described the plan as "a farce".', ['mixed', '"a farce"', S, 'named', 'describe']],
  ['John Carter denounced the plan as "a farce".', ['mixed', '"a farce"', S, 'named', 'denounce']],
  ['John Carter dismissed the plan as "a farce".', ['mixed', '"a farce"', S, 'named', 'dismiss']],
  ['John Carter referred to the plan as "a farce".', ['mixed', '"a farce"', S, 'named', 'refer']],
  ['John Carter opposed the plan, calling it "a farce".', ['mixed', '"a farce"', S, 'named', 'call']],
  ['John Carter accused the town of "swindling" him.', ['mixed', '"swindling"', S, 'named', 'accuse']],
  [
    'John Carter criticised the "reckless plan" of the town.',
    ['mixed', '"reckless plan"', S, 'named', 'criticise'],
  ],
  [
    'John Carter expressed his "deepest sympathies" to the families.',
    ['mixed', '"deepest sympathies"', S, 'named', 'express'],
  ],
  [
    'John Carter called the plan "a farce" and "a disgrace".',
    ['mixed', '"a farce"', S, 'named', 'call'],
    ['mixed', '"a disgrace"', S, 'named', 'call'],
  ],
  [
    'John Carter said there was "no evidence the plan worked."',
    ['mixed', 'there was "no evidence the plan worked."', S, 'named', 'say'],
  ],
  [
    'John Carter warned of "a long and hard winter".',
    ['mixed', '"a long and hard winter"', S, 'named', 'warn'],
  ],
  [
    'He was told by John Carter of "a long and hard winter".',
    ['mixed', '"a long and hard winter"', S, 'named', 'tell'],
  ],
  // what a comma brings, and what it does not
  [
    'Ethiopia and Djibouti have agreed to speed up construction of a pipeline, a senior official said on Saturday.',
    [
      'indirect',
      'Ethiopia and Djibouti have agreed to speed up construction of a pipeline',
      'senior official',
      'unnamed',
      'say',
    ],
  ],
  [
    'In a statement read to the court, Ann Rowe said she no longer felt safe.',
    ['indirect', 'she no longer felt safe', 'Ann Rowe', 'named', 'say'],
  ],
  [
    'Huw Bevan thanked the driver, whose quick thinking, he said, had saved her life.',
    ['indirect', 'whose quick thinking', 'Huw Bevan', 'pronoun', 'say'],
    ['indirect', 'had saved her life', 'Huw Bevan', 'pronoun', 'say'],
  ],
  [
    'Her death was confirmed by her son, Peter Hall, who said the cause was cancer.',
    ['indirect', 'the cause was cancer', 'Peter Hall', 'named', 'say'],
  ],
  [
    'The lawyer Bob Ray submitted that 412 signs had been pulled down.',
    ['indirect', '412 signs had been pulled down', 'Bob Ray', 'named', 'submit'],
  ],
  ['The lawyer Bob Ray submitted the plan that had failed.'],
  [
    'Ann Lee wrote books. Fish, she liked to say, were better company.',
    ['indirect', 'Fish', 'Ann Lee', 'pronoun', 'say'],
    ['indirect', 'were better company', 'Ann Lee', 'pronoun', 'say'],
  ],
  [
    'Khartoum, Sudan – The army has retaken a bridge, a military source told Al Jazeera.',
    ['indirect', 'The army has retaken a bridge', 'military source', 'unnamed', 'tell'],
  ],
  [
    'In a ruling issued late Tuesday, Judge Ann Lee wrote that the law likely violates the First Amendment.',
    ['indirect', 'the law likely violates the First Amendment', 'Ann Lee', 'named', 'write'],
  ],
  [
    'Ann Lee said lawmakers would revisit the law, if need be.',
    ['indirect', 'lawmakers would revisit the law, if need be', 'Ann Lee', 'named', 'say'],
  ],
  [
    'The government says six died, among them two police officers.',
    ['indirect', 'six died, among them two police officers', 'government', 'organisation', 'say'],
  ],
  ['Priya Raman cried when she read the decision.'],
  [
    'Priya Raman explained when the law would take effect.',
    ['indirect', 'when the law would take effect', 'Priya Raman', 'named', 'explain'],
  ],
  [
    'Ann Lee notes, however, that the bees kept the habit.',
    ['indirect', 'the bees kept the habit', 'Ann Lee', 'named', 'note'],
  ],
  ["The region saw Arab states' wealth grow in the years that followed."],
  ['I think the plan will fail.'],
  ['Tell me what events are important today.'],
  [
    'Lars Chittick left. The word "culture", he admits, makes some uneasy.',
    ['indirect', 'The word "culture"', 'Lars Chittick', 'pronoun', 'admit'],
    ['indirect', 'makes some uneasy', 'Lars Chittick', 'pronoun', 'admit'],
  ],
  [
    'Nasreen Akhtar accepted that the controls had been weak.',
    ['indirect', 'the controls had been weak', 'Nasreen Akhtar', 'named', 'accept'],
  ],
  ['Nasreen Akhtar accepted the prize that had been offered.'],
];

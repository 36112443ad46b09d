import type { Case } from './_case.ts';

/** Longer sentences as agencies write them, and the forms that are easily got wrong. */
export const NEWSWIRE: readonly Case[] = [
  [
    '"It is a big step for the industry," says Helen Brooks, president of Acme Corporation. "We expect more of it."',
    ['direct', '"It is a big step for the industry,"', 'Helen Brooks', 'named', 'say'],
    ['direct', '"We expect more of it."', 'Helen Brooks', 'named', ''],
  ],
  [
    'Analysts said the company, which lost money last year, would need new loans.',
    [
      'indirect',
      'the company, which lost money last year, would need new loans',
      'Analysts',
      'unnamed',
      'say',
    ],
  ],
  [
    'The company said it will close two plants and cut 500 jobs.',
    ['indirect', 'it will close two plants and cut 500 jobs', 'company', 'organisation', 'say'],
  ],
  [
    'A spokeswoman for Acme said the company does not comment on rumours.',
    ['indirect', 'the company does not comment on rumours', 'spokeswoman for Acme', 'unnamed', 'say'],
  ],
  [
    'In Washington, Defense Secretary John Carter said the ships would leave on Monday.',
    ['indirect', 'the ships would leave on Monday', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter, a Democrat from Ohio, said he would vote against the bill.',
    ['indirect', 'he would vote against the bill', 'John Carter', 'named', 'say'],
  ],
  [
    'The bill, John Carter said, would hurt farmers.',
    ['indirect', 'The bill', 'John Carter', 'named', 'say'],
    ['indirect', 'would hurt farmers', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter, chairman of the committee, said the bill was "dead on arrival" and that he would vote against it.',
    ['mixed', 'the bill was "dead on arrival"', 'John Carter', 'named', 'say'],
    ['indirect', 'he would vote against it', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter said he was "shocked" by the news. "I could not believe it," he said.',
    ['mixed', 'he was "shocked" by the news', 'John Carter', 'named', 'say'],
    ['direct', '"I could not believe it,"', 'John Carter', 'pronoun', 'say'],
  ],
  [
    '"I could not believe it," Carter said. Police later arrested John Carter.',
    ['direct', '"I could not believe it,"', 'John Carter', 'surname', 'say'],
  ],
  [
    'John Carter met with farmers on Friday. "The bill hurts you," he told them.',
    ['direct', '"The bill hurts you,"', 'John Carter', 'pronoun', 'tell'],
  ],
  [
    'John Carter met with farmers on Friday. Asked whether he would resign, he said: "No."',
    ['direct', '"No."', 'John Carter', 'pronoun', 'say'],
  ],
  [
    'Helen Brooks, an economist at the World Bank, said that inflation, which reached 9 percent in May, would fall.',
    ['indirect', 'inflation, which reached 9 percent in May, would fall', 'Helen Brooks', 'named', 'say'],
  ],
  [
    'Inflation would fall in the second half of the year, said Helen Brooks, an economist at the World Bank.',
    ['indirect', 'Inflation would fall in the second half of the year', 'Helen Brooks', 'named', 'say'],
  ],
  [
    'Inflation will fall, Helen Brooks, an economist at the World Bank, said.',
    ['indirect', 'Inflation will fall', 'Helen Brooks', 'named', 'say'],
  ],
  [
    'The fire started in a kitchen, according to police.',
    ['indirect', 'The fire started in a kitchen', 'police', 'organisation', 'according to'],
  ],
  [
    'The fire started in a kitchen, according to a police report.',
    ['indirect', 'The fire started in a kitchen', 'police report', 'organisation', 'according to'],
  ],
  [
    'The fire started in a kitchen, according to a statement by the Interior Ministry.',
    ['indirect', 'The fire started in a kitchen', 'Interior Ministry', 'organisation', 'according to'],
  ],
  [
    'State television reported that the fire was out.',
    ['indirect', 'the fire was out', 'State television', 'organisation', 'report'],
  ],
  [
    'Local media reported the fire was out.',
    ['indirect', 'the fire was out', 'Local media', 'organisation', 'report'],
  ],
  [
    'The BBC reported that John Carter said the fire was out.',
    ['indirect', 'John Carter said the fire was out', 'BBC', 'organisation', 'report'],
    ['indirect', 'the fire was out', 'John Carter', 'named', 'say'],
  ],
  [
    'John Carter denied the company broke the law.',
    ['indirect', 'the company broke the law', 'John Carter', 'named', 'deny'],
  ],
  [
    'Firefighters said on Sunday night they had put out the fire.',
    ['indirect', 'they had put out the fire', 'Firefighters', 'unnamed', 'say'],
  ],
  [
    'The ministry said in its report, the fire was out.',
    ['indirect', 'the fire was out', 'ministry', 'organisation', 'say'],
  ],
  [
    'The fire, which the ministry said was out, burned two houses.',
    ['indirect', 'was out', 'ministry', 'organisation', 'say'],
  ],
  [
    'Helen Brooks wrote in The Times that the plan had failed.',
    ['indirect', 'the plan had failed', 'Helen Brooks', 'named', 'write'],
  ],
  [
    'Prime Minister Helen Brooks tweeted "We are with the families."',
    ['direct', '"We are with the families."', 'Helen Brooks', 'named', 'tweet'],
  ],
  [
    'Prime Minister Helen Brooks called the attack "an act of inexplicable barbarity." She said "I cannot find the words."',
    ['mixed', '"an act of inexplicable barbarity."', 'Helen Brooks', 'named', 'call'],
    ['direct', '"I cannot find the words."', 'Helen Brooks', 'pronoun', 'say'],
  ],
  [
    'Police spokesman John Carter said a badge was used to gain entry.',
    ['indirect', 'a badge was used to gain entry', 'John Carter', 'named', 'say'],
  ],
  [
    'The White House said the letter was "a mistake".',
    ['mixed', 'the letter was "a mistake"', 'White House', 'organisation', 'say'],
  ],
  [
    'The party said in a tweet: "Our offices are closed."',
    ['direct', '"Our offices are closed."', 'party', 'organisation', 'say'],
  ],
  [
    'The statement read: "Our offices are closed today."',
    ['direct', '"Our offices are closed today."', 'statement', 'organisation', 'read'],
  ],
  [
    '"Our offices are closed today," the statement said.',
    ['direct', '"Our offices are closed today,"', 'statement', 'organisation', 'say'],
  ],
  [
    '"Our offices are closed today," it said in a statement.',
    ['direct', '"Our offices are closed today,"', '', 'pronoun', 'say'],
  ],
  [
    'John Carter, the mayor, and Helen Brooks, his deputy, resigned. "We are sorry," she said.',
    ['direct', '"We are sorry,"', 'Helen Brooks', 'pronoun', 'say'],
  ],
  [
    'John Carter said Helen Brooks told him the plan had failed.',
    ['indirect', 'Helen Brooks told him the plan had failed', 'John Carter', 'named', 'say'],
    ['indirect', 'the plan had failed', 'Helen Brooks', 'named', 'tell'],
  ],
  [
    'A majority of voters say they oppose the plan.',
    ['indirect', 'they oppose the plan', 'majority of voters', 'unnamed', 'say'],
  ],
  [
    'Critics say the plan is too costly; supporters say it will create jobs.',
    ['indirect', 'the plan is too costly', 'Critics', 'unnamed', 'say'],
    ['indirect', 'it will create jobs', 'supporters', 'unnamed', 'say'],
  ],
  [
    'The court ruled that the law was void.',
    ['indirect', 'the law was void', 'court', 'organisation', 'rule'],
  ],
  [
    'John Carter swore that he had told the truth.',
    ['indirect', 'he had told the truth', 'John Carter', 'named', 'swear'],
  ],
  [
    'But John Carter said the plan had failed.',
    ['indirect', 'the plan had failed', 'John Carter', 'named', 'say'],
  ],
  [
    'Still, officials say, the plan may work.',
    ['indirect', 'the plan may work', 'officials', 'unnamed', 'say'],
  ],
  [
    'If the plan fails, John Carter said, the town will pay.',
    ['indirect', 'If the plan fails', 'John Carter', 'named', 'say'],
    ['indirect', 'the town will pay', 'John Carter', 'named', 'say'],
  ],
  [
    'Mr. Carter said he expects the plan to fail.',
    ['indirect', 'he expects the plan to fail', 'Carter', 'named', 'say'],
  ],
  [
    'John Carter became mayor in 2010. Mr. Carter said the plan had failed.',
    ['indirect', 'the plan had failed', 'John Carter', 'surname', 'say'],
  ],
  [
    '"The plan," Carter said, "has failed." John Carter is mayor of the town.',
    ['direct', '"The plan,"', 'John Carter', 'surname', 'say'],
    ['direct', '"has failed."', 'John Carter', 'surname', 'say'],
  ],
  [
    'Dr Helen Brooks of the University of Oxford, who was not involved in the study, said: "It is a big step."',
    ['direct', '"It is a big step."', 'Helen Brooks', 'named', 'say'],
  ],
  [
    'The researchers concluded that the drug saves lives.',
    ['indirect', 'the drug saves lives', 'researchers', 'unnamed', 'conclude'],
  ],
  [
    'Democrats argue that the law is unfair.',
    ['indirect', 'the law is unfair', 'Democrats', 'organisation', 'argue'],
  ],
  [
    'John Carter, the minister said, had resigned. Foreign Minister Helen Brooks made no other comment.',
    ['indirect', 'John Carter', 'Helen Brooks', 'role', 'say'],
    ['indirect', 'had resigned', 'Helen Brooks', 'role', 'say'],
  ],
  [
    '"We called the police.\n"Then we waited," said Lucia Romero.',
    ['direct', '"We called the police.', 'Lucia Romero', 'carried_over', ''],
    ['direct', '"Then we waited,"', 'Lucia Romero', 'named', 'say'],
  ],
  [
    '"Brexit means Brexit," May said. Theresa May is prime minister.',
    ['direct', '"Brexit means Brexit,"', 'Theresa May', 'surname', 'say'],
  ],
  [
    '"Yes," the doctor replied. "Completely."',
    ['direct', '"Yes,"', 'doctor', 'unnamed', 'reply'],
    ['direct', '"Completely."', 'doctor', 'unnamed', ''],
  ],
  [
    'The player, whose contract ends in June, told the BBC: "I am staying."',
    ['direct', '"I am staying."', 'player', 'unnamed', 'tell'],
  ],
  [
    'A person familiar with the matter said the bidder may return.',
    ['indirect', 'the bidder may return', 'person familiar with the matter', 'unnamed', 'say'],
  ],
  [
    'The minister was quoted by the agency MENA as saying that the dam would be finished.',
    ['indirect', 'the dam would be finished', 'minister', 'unnamed', 'say'],
  ],
  [
    '"The people deserve a trial." Lee said. The house sat.',
    ['direct', '"The people deserve a trial."', 'Lee', 'named', 'say'],
  ],
  [
    'The house sat. "The people deserve a trial." The minister resigned.',
    ['direct', '"The people deserve a trial."', '', '', ''],
  ],
  [
    'Ann Lee tweeted he was not aware of it.',
    ['indirect', 'he was not aware of it', 'Ann Lee', 'named', 'tweet'],
  ],
  ['Ann Lee mentioned the plan in passing.'],
  [
    "The owner stated her company's products sell well.",
    ['indirect', "her company's products sell well", 'owner', 'unnamed', 'state'],
  ],
  [
    'The owner told her the products sell well.',
    ['indirect', 'the products sell well', 'owner', 'unnamed', 'tell'],
  ],
  [
    '"We won," said co-author and Research Fellow Martin Howe.',
    ['direct', '"We won,"', 'Martin Howe', 'named', 'say'],
  ],
  [
    'Facebook released a statement which read, "We are sorry for the delay."',
    ['direct', '"We are sorry for the delay."', 'Facebook', 'organisation', 'read'],
  ],
  [
    'The bank issued a statement saying that it would close.',
    ['indirect', 'it would close', 'bank', 'organisation', 'say'],
  ],
  [
    'Researchers at Acme say zebras confuse flies.',
    ['indirect', 'zebras confuse flies', 'Researchers at Acme', 'unnamed', 'say'],
  ],
  [
    'On a visit to Spain, Ann Lee said, "We are ready to talk."',
    ['direct', '"We are ready to talk."', 'Ann Lee', 'named', 'say'],
  ],
  ['There were 37 confirmed cases in other countries.'],
  ['He was shot by a prisoner, suspected to be Louis Soy.'],
  ['The Netflix show, which is on hiatus, was popular.'],
  [
    'The ministry announced the tests found poison, and said the man was ill.',
    ['indirect', 'the tests found poison', 'ministry', 'organisation', 'announce'],
    ['indirect', 'the man was ill', 'ministry', 'organisation', 'say'],
  ],
  [
    'Ann Lee said about 40,000 people had fled.',
    ['indirect', 'about 40,000 people had fled', 'Ann Lee', 'named', 'say'],
  ],
];

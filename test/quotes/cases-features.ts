import type { Case } from './_case.ts';

/** Features, business and sport: asides after the subject, dialogues, descriptions of who was named. */
export const FEATURES: readonly Case[] = [
  [
    'Analysts at Jefferies, who rate the stock "buy", said margins of 14.7% were "a clear beat".',
    ['mixed', 'margins of 14.7% were "a clear beat"', 'Analysts at Jefferies', 'unnamed', 'say'],
  ],
  [
    '"I am delighted for Paul," United manager Alan Crick told Sky Sports. "He has worked."',
    ['direct', '"I am delighted for Paul,"', 'Alan Crick', 'named', 'tell'],
    ['direct', '"He has worked."', 'Alan Crick', 'named', ''],
  ],
  [
    'Economists were less impressed. Another said the tax would have raised about $400 million a year.',
    ['indirect', 'the tax would have raised about $400 million a year', 'Another', 'unnamed', 'say'],
  ],
  [
    'The police began the case after a teller reported that John Pike had asked her to backdate a form.',
    ['indirect', 'John Pike had asked her to backdate a form', 'teller', 'unnamed', 'report'],
  ],
  [
    'The company, based in Toledo, Ohio, said it expects to earn 22 cents a share.',
    ['indirect', 'it expects to earn 22 cents a share', 'company', 'organisation', 'say'],
  ],
  [
    '"I told Edna, \'Get the dog and get in the truck,\' " John Carter recalled, standing in mud.',
    ['direct', '"I told Edna, \'Get the dog and get in the truck,\' "', 'John Carter', 'named', 'recall'],
  ],
  [
    'The judge, who was appointed by President Ford, warned John Pike that he should "get his affairs in order."',
    ['mixed', '"get his affairs in order."', 'judge', 'unnamed', 'warn'],
  ],
  [
    'Officials at the Bureau of Mines, which built the levee in 1938, maintain that it performed as designed.',
    ['indirect', 'it performed as designed', 'Officials at the Bureau of Mines', 'unnamed', 'maintain'],
  ],
  [
    'In a report two years ago, engineers hired by the town concluded that the levee was "a disaster waiting to happen."',
    [
      'mixed',
      'the levee was "a disaster waiting to happen."',
      'engineers hired by the town',
      'unnamed',
      'conclude',
    ],
  ],
  [
    '"Facts are stubborn things," as John Adams said.',
    ['direct', '"Facts are stubborn things,"', 'John Adams', 'named', 'say'],
  ],
  [
    'The company has said that it plans to close two plants, but a person familiar with the matter said the number could be as high as five.',
    ['indirect', 'it plans to close two plants', 'company', 'organisation', 'say'],
    ['indirect', 'the number could be as high as five', 'person familiar with the matter', 'unnamed', 'say'],
  ],
  [
    '"This is the worst farm bill in a generation," said a statement issued by the Prairie Alliance, a coalition of 40 groups.',
    ['direct', '"This is the worst farm bill in a generation,"', 'Prairie Alliance', 'organisation', 'say'],
  ],
  [
    'John Carter, 43, of Dayton, Ohio, who saw the crash, said the car burned.',
    ['indirect', 'the car burned', 'John Carter', 'named', 'say'],
  ],
  [
    'Mary Wilson, on the advice of her lawyers, said the deal was off.',
    ['indirect', 'the deal was off', 'Mary Wilson', 'named', 'say'],
  ],
  [
    'Acme Industries Inc. closed a plant. The company said it would build another.',
    ['indirect', 'it would build another', 'Acme Industries Inc.', 'role', 'say'],
  ],
  [
    'Coach Luigi Bartoli was furious with the referee. "It was never a foul," the Italian said.',
    ['direct', '"It was never a foul,"', 'Luigi Bartoli', 'role', 'say'],
  ],
  [
    '"I was so mad at him," Mary Wilson says.\n\n"They are only pictures," Walter Wilson says.\n\n"That is what you think."',
    ['direct', '"I was so mad at him,"', 'Mary Wilson', 'named', 'say'],
    ['direct', '"They are only pictures,"', 'Walter Wilson', 'named', 'say'],
    ['direct', '"That is what you think."', 'Mary Wilson', 'carried_over', ''],
  ],
  [
    '"We never promised anyone a dry basement," said John Carter, who runs the office. "We promised them a levee."',
    ['direct', '"We never promised anyone a dry basement,"', 'John Carter', 'named', 'say'],
    ['direct', '"We promised them a levee."', 'John Carter', 'named', ''],
  ],
  [
    'Asked whether he had spoken to the president, John Carter replied, "Not today."',
    ['direct', '"Not today."', 'John Carter', 'named', 'reply'],
  ],
  [
    'Mary Wilson would not say when the mayor would act. "You\'ll know when we know," she told reporters.',
    ['direct', '"You\'ll know when we know,"', 'Mary Wilson', 'pronoun', 'tell'],
  ],
  [
    'John Carter\'s lawyer, Dennis Quill, said the suit "is without merit and will be defended vigorously."',
    ['mixed', 'the suit "is without merit and will be defended vigorously."', 'Dennis Quill', 'named', 'say'],
  ],
  [
    'Emma Caufield talked of her part. Faced with losing the character of Anya Jenkins, the producers gave in. "It was a good day," she recalls.',
    ['direct', '"It was a good day,"', 'Emma Caufield', 'pronoun', 'recall'],
  ],
  ['Halcyon officials declined to say how many jobs would be cut.'],
  [
    'Ruth Okoye keeps goal. She is 31. On Sunday the Kenya goalkeeper will play in Rome.\n\n"I slept well," she says.',
    ['direct', '"I slept well,"', 'Ruth Okoye', 'pronoun', 'say'],
  ],
  [
    'Ruth Okoye keeps goal. The jury of the prize spoke of "a wall". She is glad. Prizes, she says, are heavy.',
    ['mixed', '"a wall"', 'jury of the prize', 'unnamed', 'speak'],
    ['indirect', 'Prizes', 'Ruth Okoye', 'pronoun', 'say'],
    ['indirect', 'are heavy', 'Ruth Okoye', 'pronoun', 'say'],
  ],
];

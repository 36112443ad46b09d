import type { Case } from './_case.ts';

const S = 'John Carter';

/** Reported clauses around a cue that stands in the middle or at the end, and who says them. */
export const REPORTED: readonly Case[] = [
  [
    'The harbour, John Carter told Radio Lima, would reopen in May.',
    ['indirect', 'The harbour', S, 'named', 'tell'],
    ['indirect', 'would reopen in May', S, 'named', 'tell'],
  ],
  [
    'John Carter resigned. The farm, he told the paper in an interview, had lost money since 2010.',
    ['indirect', 'The farm', S, 'pronoun', 'tell'],
    ['indirect', 'had lost money since 2010', S, 'pronoun', 'tell'],
  ],
  [
    'The harbour was safe, John Carter wrote in a letter to the crew, and boats would sail again.',
    ['indirect', 'The harbour was safe', S, 'named', 'write'],
    ['indirect', 'boats would sail again', S, 'named', 'write'],
  ],
  [
    'The pumps worked all night, John Carter told the council by phone, and nobody slept.',
    ['indirect', 'The pumps worked all night', S, 'named', 'tell'],
    ['indirect', 'nobody slept', S, 'named', 'tell'],
  ],
  [
    'Wool, John Carter pointed out, now sold for less than a tenth of that.',
    ['indirect', 'Wool', S, 'named', 'point'],
    ['indirect', 'now sold for less than a tenth of that', S, 'named', 'point'],
  ],
  [
    'By noon 40 ships were waiting, John Carter said.',
    ['indirect', 'By noon 40 ships were waiting', S, 'named', 'say'],
  ],
  [
    'For three years the firm had paid too little, John Carter said, and the town had let it.',
    ['indirect', 'For three years the firm had paid too little', S, 'named', 'say'],
    ['indirect', 'the town had let it', S, 'named', 'say'],
  ],
  [
    'After that, John Carter added, the bill should shrink.',
    ['indirect', 'the bill should shrink', S, 'named', 'add'],
  ],
  [
    'The pool, he said, was cold.',
    ['indirect', 'The pool', '', 'pronoun', 'say'],
    ['indirect', 'was cold', '', 'pronoun', 'say'],
  ],
  [
    'Growers should expect losses of "ten to twelve days", John Carter added.',
    ['mixed', 'Growers should expect losses of "ten to twelve days"', S, 'named', 'add'],
  ],
  [
    'The firm wants "to begin again," John Carter said.',
    ['mixed', 'The firm wants "to begin again,"', S, 'named', 'say'],
  ],
  [
    'The court should not "play with fire," John Carter was quoted as saying.',
    ['mixed', 'The court should not "play with fire,"', S, 'named', 'say'],
  ],
  ['"We won," John Carter said, and the crew went home.', ['direct', '"We won,"', S, 'named', 'say']],
  [
    'Only half of the cups, said John Carter, the head of the school, had been returned.',
    ['indirect', 'Only half of the cups', S, 'named', 'say'],
    ['indirect', 'had been returned', S, 'named', 'say'],
  ],
  [
    'The dam held, less than two days into the storm, residents said.',
    ['indirect', 'The dam held, less than two days into the storm', 'residents', 'unnamed', 'say'],
  ],
  [
    'The fire caused a rise in prices and damage to the road, the mayor, John Carter, said.',
    ['indirect', 'The fire caused a rise in prices and damage to the road', S, 'named', 'say'],
  ],
  [
    "A survey had shown a crack in the dam and damage to the road, the town's engineer, John Carter, told reporters.",
    ['indirect', 'A survey had shown a crack in the dam and damage to the road', S, 'named', 'tell'],
  ],
  [
    'John Carter asked the council how much the road had cost.',
    ['indirect', 'how much the road had cost', S, 'named', 'ask'],
  ],
  [
    'John Carter asked who had signed the letter.',
    ['indirect', 'who had signed the letter', S, 'named', 'ask'],
  ],
  ['John Carter asked a boy who had seen the crash.'],
  [
    'John Carter has asked ministers whether the money was spent.',
    ['indirect', 'the money was spent', S, 'named', 'ask'],
  ],
  ['I asked the clerk why it was late.'],
  [
    'Ferry was late, says captain of stranded ship',
    ['indirect', 'Ferry was late', 'captain of stranded ship', 'unnamed', 'say'],
  ],
  [
    'Crowds dressed up as kings will be turned away, John Carter argued.',
    ['indirect', 'Crowds dressed up as kings will be turned away', S, 'named', 'argue'],
  ],
  [
    'The union that represents guards said it had closed.',
    ['indirect', 'it had closed', 'union that represents guards', 'organisation', 'say'],
  ],
  [
    'The leader of a gang accused of robbing three banks told the court that he was innocent.',
    ['indirect', 'he was innocent', 'leader of a gang accused of robbing three banks', 'unnamed', 'tell'],
  ],
  [
    'The coalition backing the government said talks had failed.',
    ['indirect', 'talks had failed', 'coalition backing the government', 'unnamed', 'say'],
  ],
  ['The court heard that the dam had cracked.', ['indirect', 'the dam had cracked', '', '', 'hear']],
  ['Jurors heard how the dam had cracked.', ['indirect', 'how the dam had cracked', '', '', 'hear']],
  [
    'The dam cracked in May, an inquest in Leeds heard.',
    ['indirect', 'The dam cracked in May', '', '', 'hear'],
  ],
  ['The man at the meeting heard that it was late.'],
  [
    'John Carter said two firms had asked for the plans and never heard back.',
    ['indirect', 'two firms had asked for the plans and never heard back', S, 'named', 'say'],
  ],
  ['Hundreds of nurses have been told they must move.', ['indirect', 'they must move', '', '', 'tell']],
  [
    'Ann Lee was told by telephone that the post was gone.',
    ['indirect', 'the post was gone', '', '', 'tell'],
  ],
  [
    'Ann Lee was told by John Carter that the post was gone.',
    ['indirect', 'the post was gone', S, 'named', 'tell'],
  ],
  ['Ann Lee will be told that the post is gone.'],
  ['Residents were warned that the river would rise.', ['indirect', 'the river would rise', '', '', 'warn']],
  ['Ferry was late, inquest told', ['indirect', 'Ferry was late', '', '', 'tell']],
  ['"It was dark," the court heard.', ['direct', '"It was dark,"', '', '', '']],
  [
    'The court heard that the fridge was "an accident".',
    ['mixed', 'the fridge was "an accident"', '', '', 'hear'],
  ],
  [
    'John Carter said eleven miners had been wounded but gave no figure for the dead.',
    ['indirect', 'eleven miners had been wounded', S, 'named', 'say'],
  ],
  [
    'John Carter said the mill had been sold and declined to comment further.',
    ['indirect', 'the mill had been sold', S, 'named', 'say'],
  ],
  [
    'John Carter said the mill had lost money and did not elaborate.',
    ['indirect', 'the mill had lost money', S, 'named', 'say'],
  ],
  [
    'John Carter said the mill had been sold and that it had lost money.',
    ['indirect', 'the mill had been sold', S, 'named', 'say'],
    ['indirect', 'it had lost money', S, 'named', 'say'],
  ],
  [
    'The ferry was late, John Carter told reporters, and that was a scandal.',
    ['indirect', 'The ferry was late', S, 'named', 'tell'],
    ['indirect', 'that was a scandal', S, 'named', 'tell'],
  ],
  [
    'John Carter said it was odd that the mill had been sold and that it had lost money.',
    ['indirect', 'it was odd that the mill had been sold and that it had lost money', S, 'named', 'say'],
  ],
  [
    'John Carter insists the hall will reopen in May, but that nobody "will be paid", and that the roof is sound.',
    ['indirect', 'the hall will reopen in May', S, 'named', 'insist'],
    ['mixed', 'nobody "will be paid"', S, 'named', 'insist'],
    ['indirect', 'the roof is sound', S, 'named', 'insist'],
  ],
  [
    'John Carter said the court was "a farce", a word that the judge had used before.',
    ['mixed', 'the court was "a farce"', S, 'named', 'say'],
  ],
  [
    'John Carter said it was late, though she added that one of them had slept.',
    ['indirect', 'it was late', S, 'named', 'say'],
    ['indirect', 'one of them had slept', '', 'pronoun', 'add'],
  ],
  [
    'John Carter said it was late, although the road was clear.',
    ['indirect', 'it was late, although the road was clear', S, 'named', 'say'],
  ],
  [
    'John Carter said on Monday he would sell the mill, three weeks after the men walked out.',
    ['indirect', 'he would sell the mill', S, 'named', 'say'],
  ],
  [
    'John Carter said the mill, three weeks after the fire, was open.',
    ['indirect', 'the mill, three weeks after the fire, was open', S, 'named', 'say'],
  ],
  [
    'John Carter announced that a guard would be posted at the dig, which has been robbed before.',
    ['indirect', 'a guard would be posted at the dig', S, 'named', 'announce'],
  ],
  [
    'John Carter said the bridge, which is old, would be shut.',
    ['indirect', 'the bridge, which is old, would be shut', S, 'named', 'say'],
  ],
  [
    'John Carter said switching off the lamp was no answer.',
    ['indirect', 'switching off the lamp was no answer', S, 'named', 'say'],
  ],
  [
    'John Carter says anyone who pre-ordered the book can get a refund.',
    ['indirect', 'anyone who pre-ordered the book can get a refund', S, 'named', 'say'],
  ],
  [
    'John Carter said about a dozen farms appeared to have closed.',
    ['indirect', 'about a dozen farms appeared to have closed', S, 'named', 'say'],
  ],
  [
    'John Carter told Radio 4 that the number had fallen.',
    ['indirect', 'the number had fallen', S, 'named', 'tell'],
  ],
  ['John Carter told several hundred miners gathered in the rain.'],
  [
    "John Carter told Leeds Magistrates' Court on Monday that it was late.",
    ['indirect', 'it was late', S, 'named', 'tell'],
  ],
  [
    'John Carter said on Monday the state budget, due in May, would grow.',
    ['indirect', 'the state budget, due in May, would grow', S, 'named', 'say'],
  ],
  [
    'John Carter asked in court in May whether the dam would hold.',
    ['indirect', 'the dam would hold', S, 'named', 'ask'],
  ],
  ['John Carter described in court how the dam had cracked.'],
  [
    'According to modelling by John Carter, the dam would crack.',
    ['indirect', 'the dam would crack', 'modelling by John Carter', 'unnamed', 'according to'],
  ],
  [
    'Two senators who attended the meeting, and who would not be named, said it was late.',
    ['indirect', 'it was late', 'Two senators', 'unnamed', 'say'],
  ],
  [
    'Two of them, who asked not to be named because they were afraid, said it was late.',
    ['indirect', 'it was late', 'Two of them', 'unnamed', 'say'],
  ],
  [
    'The bank has two owners. One of them said it was late.',
    ['indirect', 'it was late', 'One of them', 'unnamed', 'say'],
  ],
  [
    'It was written by John Carter, who last week warned that the dam would crack.',
    ['indirect', 'the dam would crack', S, 'named', 'warn'],
  ],
  [
    'It is under the rules that unions say will empty the farms.',
    ['indirect', 'will empty the farms', 'unions', 'unnamed', 'say'],
  ],
  [
    'It was there, John Carter says, that he learned to swim.',
    ['indirect', 'It was there', S, 'named', 'say'],
    ['indirect', 'that he learned to swim', S, 'named', 'say'],
  ],
  [
    'John Carter pointed out that 4,200 posts lay vacant.',
    ['indirect', '4,200 posts lay vacant', S, 'named', 'point'],
  ],
  ["John Carter said he'd be late.", ['indirect', "he'd be late", S, 'named', 'say']],
  [
    "John Carter said they're shut and it'll rain.",
    ['indirect', "they're shut and it'll rain", S, 'named', 'say'],
  ],
  ["John Carter said it should've been May.", ['indirect', "it should've been May", S, 'named', 'say']],
  [
    'The flood will ebb by May, according to NOAA, the American weather service.',
    ['indirect', 'The flood will ebb by May', 'NOAA', 'organisation', 'according to'],
  ],
  [
    'Wool, John Carter said, burns like petrol.',
    ['indirect', 'Wool', S, 'named', 'say'],
    ['indirect', 'burns like petrol', S, 'named', 'say'],
  ],
  [
    'John Carter said the sum included €19,000 for the school.',
    ['indirect', 'the sum included €19,000 for the school', S, 'named', 'say'],
  ],
  ['John Carter told officials Smith had left.', ['indirect', 'Smith had left', S, 'named', 'tell']],
  [
    'John Carter told coroner Bo Chen on Monday that it was late.',
    ['indirect', 'it was late', S, 'named', 'tell'],
  ],
  [
    'John Carter told EU colleagues in Oslo that critics should come.',
    ['indirect', 'critics should come', S, 'named', 'tell'],
  ],
  [
    'John Carter said, in a letter to staff, that it was late.',
    ['indirect', 'it was late', S, 'named', 'say'],
  ],
  ['The council heard from John Carter that it was late.', ['indirect', 'it was late', S, 'named', 'hear']],
  ['The judges held that the law was void.', ['indirect', 'the law was void', 'judges', 'unnamed', 'hold']],
  [
    'Trade talks held in Oslo failed, John Carter said.',
    ['indirect', 'Trade talks held in Oslo failed', S, 'named', 'say'],
  ],
  [
    'John Carter described in court how the dam had cracked.',
    ['indirect', 'how the dam had cracked', S, 'named', 'describe'],
  ],
  ['John Carter texted that it was late.', ['indirect', 'it was late', S, 'named', 'text']],
  ['The letter, shorter than its readers had feared, names nobody.'],
  ['John Carter asked what the plan was.', ['indirect', 'what the plan was', S, 'named', 'ask']],
  [
    'John Carter has asked banks for a loan, banking sources said on Monday.',
    ['indirect', 'John Carter has asked banks for a loan', 'banking sources', 'unnamed', 'say'],
  ],
  [
    'None has a name because, John Carter said, names bring hunters.',
    ['indirect', 'names bring hunters', S, 'named', 'say'],
  ],
  [
    '"It was late," Ann Lee said. John Carter said around one in six farms had closed.',
    ['direct', '"It was late,"', 'Ann Lee', 'named', 'say'],
    ['indirect', 'around one in six farms had closed', S, 'named', 'say'],
  ],
  [
    'Most powers should not "play with fire," John Carter was quoted as saying.',
    ['mixed', 'Most powers should not "play with fire,"', S, 'named', 'say'],
  ],
  ['John Carter reported it to the bank in May, and the shop was shut within the hour.'],
  [
    'John Carter confirmed that he had spoken to both but would go no further.',
    ['indirect', 'he had spoken to both', S, 'named', 'confirm'],
  ],
  [
    'The plan passed despite a warning from officers that the hall, built in 1871, would be spoilt.',
    ['indirect', 'the hall, built in 1871, would be spoilt', 'officers', 'unnamed', 'warning'],
  ],
  [
    'Claims by the union that the mill was shut were denied.',
    ['indirect', 'the mill was shut', 'union', 'organisation', 'claims'],
  ],
  ['A statement from the ministry that ran to two pages was read.'],
  [
    'Anyone who complained lost the permit, John Carter went on.',
    ['indirect', 'Anyone who complained lost the permit', S, 'named', 'go on'],
  ],
  ['When the lights failed, John Carter carried on.'],
  [
    'Bees sleep under ice, Turku team reports',
    ['indirect', 'Bees sleep under ice', 'Turku team', 'organisation', 'report'],
  ],
  ['Critics note that it has four guards.', ['indirect', 'it has four guards', 'Critics', 'unnamed', 'note']],
  [
    'Critics point out that it has four guards.',
    ['indirect', 'it has four guards', 'Critics', 'unnamed', 'point'],
  ],
  [
    'John Carter said anyone who complained was threatened.',
    ['indirect', 'anyone who complained was threatened', S, 'named', 'say'],
  ],
  [
    'The farm that argues for less rain is still a farm, John Carter told reporters.',
    ['indirect', 'The farm that argues for less rain is still a farm', S, 'named', 'tell'],
  ],
  [
    'Ships were waiting off the port, shipping sources said.',
    ['indirect', 'Ships were waiting off the port', 'shipping sources', 'unnamed', 'say'],
  ],
];

import type { Case } from './_case.ts';

export const BOUND: readonly Case[] = [
  [
    'A nurse who asked not to be identified said the ward was closed.',
    ['indirect', 'the ward was closed', 'nurse', 'unnamed', 'say'],
  ],
  [
    'A clerk who feared reprisals explained that she carries two phones. "Everybody has one," she said.',
    ['indirect', 'she carries two phones', 'clerk', 'unnamed', 'explain'],
    ['direct', '"Everybody has one,"', 'clerk', 'pronoun', 'say'],
  ],
  [
    'A clerk who refused to give his name told the court the doors were locked.',
    ['indirect', 'the doors were locked', 'clerk', 'unnamed', 'tell'],
  ],
  [
    'A banker familiar with the plan who was not authorised to speak publicly said the price was low.',
    ['indirect', 'the price was low', 'banker familiar with the plan', 'unnamed', 'say'],
  ],
  [
    'A report that was leaked to the press on Monday said the dam was weak.',
    ['indirect', 'the dam was weak', 'report', 'organisation', 'say'],
  ],
  [
    'A woman whose son was killed in the fire said the alarm had failed.',
    ['indirect', 'the alarm had failed', 'woman', 'unnamed', 'say'],
  ],
  [
    'But one trader who lost his stall when the market burned said the council had promised help.',
    ['indirect', 'the council had promised help', 'trader', 'unnamed', 'say'],
  ],
  [
    'An engineer hired to inspect the dam told reporters that it leaked.',
    ['indirect', 'it leaked', 'engineer hired to inspect the dam', 'unnamed', 'tell'],
  ],
  [
    'A driver named in the report as the culprit said he was innocent.',
    ['indirect', 'he was innocent', 'driver named in the report as the culprit', 'unnamed', 'say'],
  ],
  [
    'Two people who have seen the letter said it named the mayor.',
    ['indirect', 'it named the mayor', 'Two people', 'unnamed', 'say'],
  ],
  [
    'A senator who voted for the bill and later regretted it said the law was a mistake.',
    ['indirect', 'the law was a mistake', 'senator', 'unnamed', 'say'],
  ],
  [
    'Those who stayed behind said the army had left.',
    ['indirect', 'the army had left', 'Those', 'unnamed', 'say'],
  ],
  [
    'The minister resigned after aides told reporters that he lied.',
    ['indirect', 'he lied', 'aides', 'unnamed', 'tell'],
  ],
  [
    'He met a man who fled and the guard said nothing was wrong.',
    ['indirect', 'nothing was wrong', 'guard', 'unnamed', 'say'],
  ],
  [
    'Asked about the man who fled, the mayor said he knew nothing.',
    ['indirect', 'he knew nothing', 'mayor', 'unnamed', 'say'],
  ],
  [
    'The victims include a woman who relatives said was 30.',
    ['indirect', 'was 30', 'relatives', 'unnamed', 'say'],
  ],
  [
    'The captain himself, contacted by telephone in Oslo, denied that the ship was late.',
    ['indirect', 'the ship was late', 'captain', 'unnamed', 'deny'],
  ],
  [
    'The woman herself would not be pushed. "First I go home," she said.',
    ['direct', '"First I go home,"', 'woman', 'pronoun', 'say'],
  ],
  [
    'Tom Farr, the levelling up minister, resigned.\n\nA cabinet minister who spoke to Farr said that he had until six. "There was no shouting," the minister said.',
    ['indirect', 'he had until six', 'cabinet minister', 'unnamed', 'say'],
    ['direct', '"There was no shouting,"', 'cabinet minister', 'unnamed', 'say'],
  ],
  [
    'Ann Lee, a nurse, left. Another nurse said the ward was full.\n\n"We sleep on the floor," the nurse added.',
    ['indirect', 'the ward was full', 'Another nurse', 'unnamed', 'say'],
    ['direct', '"We sleep on the floor,"', 'Another nurse', 'unnamed', 'add'],
  ],
  [
    'Ann Lee ran the shop for 40 years. She sold it in May.\n\nThe grandmother of six said she would miss it.',
    ['indirect', 'she would miss it', 'Ann Lee', 'role', 'say'],
  ],
  [
    'Mina Voss woke up to find the bird.\n\nThe retired dinner lady added: "It stares into my bath."',
    ['direct', '"It stares into my bath."', 'Mina Voss', 'role', 'add'],
  ],
  [
    'Tsion Abera, second in the race, smiled.\n\nThrough an interpreter, the 22-year-old said she had known.',
    ['indirect', 'she had known', 'Tsion Abera', 'role', 'say'],
  ],
  [
    "Ann Lee's new record is out in May.\n\nThe Hull-born singer says she wrote it in a week.",
    ['indirect', 'she wrote it in a week', 'Ann Lee', 'role', 'say'],
  ],
  [
    'Ann Lee met Bo Chen in May.\n\nThe pensioner said it had gone well.',
    ['indirect', 'it had gone well', 'pensioner', 'unnamed', 'say'],
  ],
  [
    'Ann Lee said the firm was sound. The woman who found the letter said it was not.',
    ['indirect', 'the firm was sound', 'Ann Lee', 'named', 'say'],
    ['indirect', 'it was not', 'woman', 'unnamed', 'say'],
  ],
  [
    "Acme Mining said it would close the pit. The firm's latest accounts show that it lost £3m.",
    ['indirect', 'it would close the pit', 'Acme Mining', 'organisation', 'say'],
    ['indirect', 'it lost £3m', 'Acme Mining', 'role', 'show'],
  ],
  [
    "Acme said the system had failed. The pit will close in May, according to the company's statement.",
    ['indirect', 'the system had failed', 'Acme', 'organisation', 'say'],
    ['indirect', 'The pit will close in May', 'Acme', 'role', 'according to'],
  ],
  [
    'Dana Reyes, the chief executive of Acme, took over in May. The pit is to close.\n\nAcme lost £3m last year. Its chief executive said the ore was gone.',
    ['indirect', 'the ore was gone', 'Dana Reyes', 'role', 'say'],
  ],
  [
    'Dana Reyes hired a lawyer. Her lawyer, Bo Chen, said she was innocent. Reyes left the court by a side door.\n\nHer lawyer said she was tired.',
    ['indirect', 'she was innocent', 'Bo Chen', 'named', 'say'],
    ['indirect', 'she was tired', 'Bo Chen', 'role', 'say'],
  ],
  [
    'Dana Reyes won the race. Her coach, Bo Chen, wept.\n\n"She is a lion," her coach said.',
    ['direct', '"She is a lion,"', 'Bo Chen', 'role', 'say'],
  ],
  [
    'Tom Hale left the club in May. His agent, Ann Lee, said he was sad. Bo Chen stayed. His agent said he was glad.',
    ['indirect', 'he was sad', 'Ann Lee', 'named', 'say'],
    ['indirect', 'he was glad', 'agent of Bo Chen', 'unnamed', 'say'],
  ],
  [
    'Attorney General Camille Pierre opened an inquiry. The AG said the file had been sent on.',
    ['indirect', 'the file had been sent on', 'Camille Pierre', 'role', 'say'],
  ],
  [
    'Prime Minister Ann Lee flew to Oslo. The PM told reporters it was cold.',
    ['indirect', 'it was cold', 'Ann Lee', 'role', 'tell'],
  ],
  [
    'Bo Chen, the chief executive of Acme, resigned. The CEO said he was tired.',
    ['indirect', 'he was tired', 'Bo Chen', 'role', 'say'],
  ],
  [
    'Director of Public Prosecutions Ann Lee closed the case. The DPP said there was no proof.',
    ['indirect', 'there was no proof', 'Ann Lee', 'role', 'say'],
  ],
  [
    'The petition was filed by a teacher through Barrister Hamza Qureshi.\n\nThe counsel contended that the authority had cut 211 trees. He submitted that the work was done at night.',
    ['indirect', 'the authority had cut 211 trees', 'Hamza Qureshi', 'role', 'contend'],
    ['indirect', 'the work was done at night', 'Hamza Qureshi', 'pronoun', 'submit'],
  ],
  [
    'The order was contained in a circular signed by the Registrar, Sani Abdul, on Tuesday.\n\n"All students are to leave," the circular stated.',
    ['direct', '"All students are to leave,"', 'Sani Abdul', 'role', 'state'],
  ],
  [
    'In a notice signed by Ann Lee, the head teacher, parents were told to wait. "The gate is shut," the notice read.',
    ['direct', '"The gate is shut,"', 'Ann Lee', 'role', 'read'],
  ],
  [
    'A federal judge on Friday halted work on a pipeline, ruling that the permit was void.\n\nIn an opinion, Judge Alan Pryor wrote that the law was clear.',
    ['indirect', 'the permit was void', 'Alan Pryor', 'role', 'rule'],
    ['indirect', 'the law was clear', 'Alan Pryor', 'named', 'write'],
  ],
  [
    'A discount chain warned that shoppers were cutting back.\n\nDollar Barn fell 9 per cent after it cut its forecast.',
    ['indirect', 'shoppers were cutting back', 'discount chain', 'organisation', 'warn'],
  ],
  [
    "The Nurses Alliance said the ward was full. According to the union's report, 53 people were waiting for a bed.",
    ['indirect', 'the ward was full', 'Nurses Alliance', 'organisation', 'say'],
    ['indirect', '53 people were waiting for a bed', 'Nurses Alliance', 'role', 'according to'],
  ],
  [
    'Acme said it was sound. The union said pay was low.',
    ['indirect', 'it was sound', 'Acme', 'organisation', 'say'],
    ['indirect', 'pay was low', 'union', 'organisation', 'say'],
  ],
  [
    'Acme opened a pit in May. Its lawyer said it was safe. Lawyer Ann Lee works for the town.',
    ['indirect', 'it was safe', 'lawyer of Acme', 'unnamed', 'say'],
  ],
  [
    "The charity Larder feeds 300 people a week.\n\nAccording to the charity's annual report, half of them are in work.",
    ['indirect', 'half of them are in work', "charity's annual report", 'organisation', 'according to'],
  ],
  [
    "A clerk warned members that the grant could be lost.\n\nTom Noone, the council's clerk, said the deadline was real.",
    ['indirect', 'the grant could be lost', 'clerk', 'unnamed', 'warn'],
    ['indirect', 'the deadline was real', 'Tom Noone', 'named', 'say'],
  ],
  [
    'A clerk and a porter warned that the grant could be lost. Tom Noone, a clerk, said so. Ann Lee, another clerk, agreed.',
    ['indirect', 'the grant could be lost', 'clerk and a porter', 'unnamed', 'warn'],
  ],
  [
    'Asked by Garvey whether the state would give more time, Ann Lee replied: "No." She said it was late.',
    ['indirect', 'the state would give more time', 'Garvey', 'named', 'ask'],
    ['direct', '"No."', 'Ann Lee', 'named', 'reply'],
    ['indirect', 'it was late', 'Ann Lee', 'pronoun', 'say'],
  ],
  [
    'Ann Lee left. Asked by a lawyer what use a moss was, she answered: "It holds water."',
    ['indirect', 'what use a moss was', 'lawyer', 'unnamed', 'ask'],
    ['direct', '"It holds water."', 'Ann Lee', 'pronoun', 'answer'],
  ],
  ['The king was asked by a girl from Leeds which side he was on.'],
  [
    'A clerk, asked by the judge if he had seen the letter, shook his head.',
    ['indirect', 'he had seen the letter', 'judge', 'unnamed', 'ask'],
  ],
  ['The mayor, asked whether she knew, said no.'],
  [
    'Asked about the fire, Ann Lee said the mill was safe.',
    ['indirect', 'the mill was safe', 'Ann Lee', 'named', 'say'],
  ],
  [
    'Asked to leave by the guard, Ann Lee said the mill was hers.',
    ['indirect', 'the mill was hers', 'Ann Lee', 'named', 'say'],
  ],
  [
    'Ľubomír Sedlák, the president, announced that Ann Lee would carry the flag. She learned of it from reporters. "Is it heavy?" she asked.',
    ['indirect', 'Ann Lee would carry the flag', 'Ľubomír Sedlák', 'named', 'announce'],
    ['direct', '"Is it heavy?"', 'Ann Lee', 'pronoun', 'ask'],
  ],
  [
    'Pham Van Duc, who owns boats, said the water would have killed his beds.\n\n"Everybody says: \'Mr. Duc, the land is going away,\'" he said.',
    ['indirect', 'the water would have killed his beds', 'Pham Van Duc', 'named', 'say'],
    ['direct', '"Everybody says: \'Mr. Duc, the land is going away,\'"', 'Pham Van Duc', 'pronoun', 'say'],
  ],
  [
    'Łukasz Nowak met Małgorzata Wójcik. "It is late," she said.',
    ['direct', '"It is late,"', 'Małgorzata Wójcik', 'pronoun', 'say'],
  ],
  [
    'Zuzka Nováková met Bohdan Kral. "It is late," he said.',
    ['direct', '"It is late,"', 'Bohdan Kral', 'pronoun', 'say'],
  ],
  [
    'Lin Kazlauskienė met Vytis Petrauskas. "It is late," he said.',
    ['direct', '"It is late,"', 'Vytis Petrauskas', 'pronoun', 'say'],
  ],
  [
    'One said that coats had spent six weeks in a car park. "You could see them," he said.',
    ['indirect', 'coats had spent six weeks in a car park', 'One', 'unnamed', 'say'],
    ['direct', '"You could see them,"', 'One', 'pronoun', 'say'],
  ],
  [
    'Tom Ray will retire in May; his agent said he was tired.',
    ['indirect', 'he was tired', 'agent of Tom Ray', 'unnamed', 'say'],
  ],
];

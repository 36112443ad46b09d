import { ownTable } from '../core/own-table.ts';

/** Other words under which the holder of an office may be known: `the premier` is the prime minister. */
export const SAME_OFFICE = ownTable<readonly string[]>({
  premier: ['prime minister'],
  skipper: ['captain'],
  captain: ['skipper'],
  boss: ['manager', 'coach', 'chief executive', 'ceo'],
  manager: ['boss', 'coach'],
  coach: ['manager', 'boss'],
  executive: ['ceo'],
  ceo: ['chief executive'],
  lawyer: ['attorney', 'solicitor', 'barrister'],
  attorney: ['lawyer'],
  governor: ['gov', 'gov.'],
  senator: ['sen', 'sen.'],
  professor: ['prof', 'prof.'],
  chair: ['chairman', 'chairwoman', 'chairperson'],
  chairman: ['chair'],
  chairwoman: ['chair'],
  judge: ['justice'],
  justice: ['judge'],
});

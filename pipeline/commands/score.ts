import { print, exitWith, type Register } from './_command.ts';

const LOOKED_AT =
  'The rules of figures and dates were written while reading these sets: no part of them was kept unseen.';

const scoreCommand: Register = (program) => {
  program
    .command('score')
    .description('score predictions for the evaluation data: one table and JSON')
    .argument('[layers...]', 'only these: ner, figures, quotes, articles, seed')
    .option('--eval <dir>', 'folder of the evaluation data (or SOURCELINE_EVAL; default ../shared/eval)')
    .option('--json', 'print JSON only')
    .option('--keep <dir>', 'keep cases and predictions in this folder')
    .action(async (layers: string[], options: { eval?: string; json?: boolean; keep?: string }) => {
      const { findEvaluation, scoreAll, formatScores } = await import('../predict/score.ts');
      const folder = findEvaluation(options.eval);
      if (!folder) {
        print('skipped: no evaluation data (give --eval DIR or set SOURCELINE_EVAL)');
        exitWith(2);
        return;
      }
      const scores = await scoreAll(folder, layers, options.keep);
      if (!options.json) {
        print(formatScores(scores));
        print(LOOKED_AT);
      }
      print(JSON.stringify(scores));
    });
};

export default scoreCommand;

import { definePublisher } from '../core/define-format.ts';
import { dictionaryText } from '../core/dictionary.ts';

/** `README.txt`: the data dictionary that travels with the files. */
export default definePublisher({
  id: 'dictionary',
  title: 'README.txt, the data dictionary',
  byDefault: true,
  start: ({ open, tables }) => ({
    finish() {
      const file = open('README.txt', 'text/plain');
      file.write(dictionaryText(tables));
      file.close();
    },
  }),
});

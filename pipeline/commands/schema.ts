import { print, type Register } from './_command.ts';

const schemaCommand: Register = (program) => {
  program
    .command('schema')
    .description('print the JSON Schema of a table, of all tables, or the data dictionary')
    .argument('[table]', 'a table name; all tables when absent')
    .option('--dictionary', 'the data dictionary as text')
    .action(async (table: string | undefined, options: { dictionary?: boolean }) => {
      const { UsageError } = await import('../core/errors.ts');
      const { TABLES } = await import('../../schemas/tables.ts');
      if (table && !(table in TABLES)) {
        throw new UsageError(
          'TABLE_UNKNOWN',
          `there is no table ${table}: choose from ${Object.keys(TABLES).join(', ')}`,
        );
      }
      const { schemaText, dictionaryText } = await import('../schema-text.ts');
      print(options.dictionary ? dictionaryText(table) : schemaText(table));
    });
};

export default schemaCommand;

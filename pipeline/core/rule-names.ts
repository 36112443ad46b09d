/**
 * Gives the full names of rules: `extract/money#` and `symbol-number` make `extract/money#symbol-number`.
 * Each is one text however often it is asked for, in all documents: one has a record for every few words.
 */
export const ruleNames = (prefix: string): ((rule: string) => string) => {
  let names = NAMES.get(prefix);
  if (!names) {
    names = namesWith(prefix);
    NAMES.set(prefix, names);
  }
  return names;
};

const NAMES = new Map<string, (rule: string) => string>();

const namesWith = (prefix: string): ((rule: string) => string) => {
  const known = new Map<string, string>();
  return (rule) => {
    let name = known.get(rule);
    if (name === undefined) {
      name = prefix + rule;
      known.set(rule, name);
    }
    return name;
  };
};

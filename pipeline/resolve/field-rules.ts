import type { DocumentRecord, FieldRule } from '../../schemas/stages.ts';
import { ruleNames } from '../core/rule-names.ts';

/** Which rule set which field of a record. One object serves all records, so that nobody may change it. */
type FieldRules = DocumentRecord['fieldRules'];

interface Setter {
  readonly by: FieldRule;
  /** By the field it sets, from the rules a record had to those it has then. */
  readonly ways: Map<string, Map<FieldRules, FieldRules>>;
}

/** The rules of one link. What they lead to is kept over all documents: records come few ways. */
class Setters {
  readonly version: number;
  private readonly full: (rule: string) => string;
  private readonly known = new Map<string, Setter>();

  constructor(prefix: string, version: number) {
    this.full = ruleNames(prefix);
    this.version = version;
  }

  /** The rules of a record's fields with one more: one object for all records that came the same way. */
  rulesWith(rules: FieldRules, field: string, rule: string): FieldRules {
    let setter = this.known.get(rule);
    if (!setter) {
      setter = { by: { rule: this.full(rule), version: this.version }, ways: new Map() };
      this.known.set(rule, setter);
    }
    let way = setter.ways.get(field);
    if (!way) {
      way = new Map();
      setter.ways.set(field, way);
    }
    let next = way.get(rules);
    if (!next) {
      next = { ...rules, [field]: setter.by };
      way.set(rules, next);
    }
    return next;
  }
}

const ALL = new Map<string, Setters>();

/** The rules of the link with this prefix (`resolve/links/speaker#`) and version. */
export const settersWith = (prefix: string, version: number): Setters => {
  let setters = ALL.get(prefix);
  if (setters?.version !== version) {
    setters = new Setters(prefix, version);
    ALL.set(prefix, setters);
  }
  return setters;
};

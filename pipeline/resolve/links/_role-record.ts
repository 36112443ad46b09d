import type { Span } from '../../../schemas/span.ts';
import { implied, reference, stated, type Value } from '../../../schemas/value.ts';
import type { LinkContext } from '../../core/define.ts';
import { singularOf } from './_role-words.ts';
import type { NamedTokens } from './_named-tokens.ts';
import type { RoleReading } from './_role-list.ts';
import type { RoleStatus } from './_role-status.ts';

const nameOf = (context: LinkContext, id: string): string | undefined =>
  context.byId('entities', id)?.fields.name?.value;

const spanOf = (named: NamedTokens, mention: number): Span => named.mentions[mention].span;

/** The title of one person: a plural stands for each in the singular. */
const titleOf = (named: NamedTokens, { title, plural }: RoleReading, written: string): Value<string> => {
  if (plural === undefined || !title) return stated(written, title!);
  const { start, end } = named.t;
  const at = start[plural] - title.start;
  const head = singularOf(written.slice(at, end[plural] - title.start));
  return implied(written.slice(0, at) + head + written.slice(end[plural] - title.start), title);
};

/** Adds the record of one role. */
export const addRole = (context: LinkContext, named: NamedTokens, reading: RoleReading): void => {
  const person = spanOf(named, reading.person);
  const organisation = reading.organisation < 0 ? undefined : spanOf(named, reading.organisation);
  const title = reading.title ?? person;
  const { document } = context;
  const name = nameOf(context, reading.personId) ?? document.view.slice(person.start, person.end);
  const organisationId = reading.organisationId;
  context.add({
    table: 'roles',
    rule: reading.rule,
    span: title,
    confidence: reading.confidence,
    fields: {
      person_id: implied(reading.personId, person),
      person: implied(name, person),
      title: reading.title && titleOf(named, reading, document.view.slice(title.start, title.end)),
      organisation_id:
        organisation && organisationId !== undefined ? implied(organisationId, organisation) : undefined,
      organisation:
        organisation && organisationId !== undefined
          ? implied(
              nameOf(context, organisationId) ?? document.view.slice(organisation.start, organisation.end),
              organisation,
            )
          : undefined,
      status: reading.statusSpan
        ? stated<RoleStatus>(reading.status, reading.statusSpan)
        : reading.status === 'current'
          ? reference<RoleStatus>('current', 'rules/role-status', 'no word says otherwise', title)
          : implied<RoleStatus>(reading.status, title),
    },
  });
};

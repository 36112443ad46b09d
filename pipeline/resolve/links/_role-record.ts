import type { Span } from '../../../schemas/span.ts';
import { implied, reference, stated, type Value } from '../../../schemas/value.ts';
import type { LinkContext } from '../../core/define.ts';
import type { NamedTokens } from './_named-tokens.ts';
import { type RoleReading, titleText } from './_role-list.ts';
import type { RoleStatus } from './_role-status.ts';
import { jointSeat } from './_role-told.ts';
import { unnamedBody } from './_role-unnamed.ts';

const nameOf = (context: LinkContext, id: string): string | undefined =>
  context.byId('entities', id)?.fields.name?.value;

const spanOf = (named: NamedTokens, mention: number): Span => named.mentions[mention].span;

/** As written, or implied where a plural stands for each of several. */
const titleOf = (named: NamedTokens, title: Span, plural: number | undefined): Value<string> => {
  const text = titleText(named.t, title, plural);
  return plural === undefined ? stated(text, title) : implied(text, title);
};

/** Adds the record of one role. */
export const addRole = (context: LinkContext, named: NamedTokens, reading: RoleReading): void => {
  const person = spanOf(named, reading.person);
  const seat = reading.title && jointSeat(named, reading.title);
  const organisation = reading.organisation < 0 ? undefined : spanOf(named, reading.organisation);
  const title = reading.title ?? person;
  const { document } = context;
  const name = nameOf(context, reading.personId) ?? document.view.slice(person.start, person.end);
  const organisationId = seat ? undefined : reading.organisationId;
  const words = seat ?? (organisationId === undefined ? unnamedBody(named, reading) : undefined);
  context.add({
    table: 'roles',
    rule: reading.rule,
    span: title,
    confidence: reading.confidence,
    fields: {
      person_id: implied(reading.personId, person),
      person: implied(name, person),
      title: reading.title && titleOf(named, reading.title, reading.plural),
      organisation_id:
        organisation && organisationId !== undefined ? implied(organisationId, organisation) : undefined,
      organisation:
        organisation && organisationId !== undefined
          ? implied(
              nameOf(context, organisationId) ?? document.view.slice(organisation.start, organisation.end),
              organisation,
            )
          : words && stated(document.view.slice(words.start, words.end), words),
      status: reading.statusSpan
        ? stated<RoleStatus>(reading.status, reading.statusSpan)
        : reading.status === 'current'
          ? reference<RoleStatus>('current', 'rules/role-status', 'no word says otherwise', title)
          : implied<RoleStatus>(reading.status, title),
    },
  });
};

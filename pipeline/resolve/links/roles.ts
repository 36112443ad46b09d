import { OCCUPATION, OFFICE, titles as titlesOf, type Titles } from '../../annotate/titles.ts';
import { TAG } from '../../annotate/tags.ts';
import { UPPER_FIRST } from '../../annotate/tokens.ts';
import { defineLink } from '../../core/define.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { kindOf, nameTokens, type NamedTokens } from './_named-tokens.ts';
import { employerOf, ownedFrom, ownerBefore } from './_role-employer.ts';
import { affiliationReadings } from './_role-affiliation.ts';
import { bodyOfHolder, isPastWork } from './_role-body.ts';
import { formerOf, HolderFinder, type Holders } from './_role-holder.ts';
import { joinRoles, type RoleReading, titleKey, titleText } from './_role-list.ts';
import {
  advised,
  endsInBody,
  isOwned,
  isPossessive,
  sentTo,
  servedTo,
  organisationBefore,
} from './_role-organisation.ts';
import { joiningHolders } from './_role-joining.ts';
import { predicateHolders } from './_role-predicate.ts';
import { behindWho, belongingAfter, isBareSubject, toldHolders } from './_role-told.ts';
import { isRelative, OF_STATE, SENT } from './_role-words.ts';
import { successionReadings } from './_role-succession.ts';
import { behindNames, officeName, phraseStart, titleStart, withoutParty } from './_role-phrase.ts';
import { addRole } from './_role-record.ts';
import { ANDS, BESIDES, followsHolder, isAddress, isBeside, opensClause, type Place } from './_role-place.ts';
import { isPastTerm, isSuperlative, readStatus, statusOfBe, timeEnd, withDeputy } from './_role-status.ts';

const WHOSE = wordSet('whose its their');
/** `a courier and, later, politician`. */
const LATER = wordSet('later latterly subsequently eventually finally');
/** `served as chair and as a governor`, `had been its head and before that a teacher`. */
const AGAIN = wordSet('as before that earlier previously');
const COMMA = wordId(',');
const FOR = wordId('for');
const IN = wordId('in');
const OF = wordId('of');
const AS = wordId('as');
const MOST_SHARED = 8;

class RoleReader {
  readonly readings: RoleReading[] = [];
  private readonly named: NamedTokens;
  private readonly titles: Titles;
  private readonly finder: HolderFinder;
  /** Titles that wait for the holder of the title they are joined to by "and". */
  private waiting: Place[] = [];
  private previous: { end: number; holders: Holders; places: Place[] } | undefined;

  constructor(named: NamedTokens, titles: Titles) {
    this.named = named;
    this.titles = titles;
    this.finder = new HolderFinder(named, titles);
  }

  read(): void {
    for (let title = 0; title < this.titles.count; title += 1) {
      const place = this.placeOf(title);
      if (!place) continue;
      const holders = this.holders(place);
      if (holders) this.accept(place, holders);
      else if (this.isJoined(place)) this.waiting.push(place);
      else this.waiting = [];
    }
  }

  /** The title without what belongs to a name beside it; `undefined` when it is inside a name. */
  private placeOf(title: number): Place | undefined {
    const { named } = this;
    const head = this.titles.head[title];
    const own = officeName(named, head);
    if (own < 0 && named.ofToken[head] >= 0) return undefined;
    const first = own >= 0 ? named.first[own] : behindNames(named, this.titles.first[title], head);
    let last = own >= 0 ? named.last[own] : withoutParty(named, head, this.titles.last[title]);
    const cover = named.ofToken[last - 1];
    if (cover >= 0 && named.last[cover] > last && named.first[cover] > head)
      last = Math.max(head + 1, named.first[cover] - 1);
    const sentence = named.sentences.ofToken[head];
    const from = named.sentences.first[sentence];
    const told = readStatus(named, first, last);
    const start = titleStart(named, first, told.last, from);
    const status = withDeputy(named, told, start, first);
    // `Acme's chair Baroness Lee`: a rank of her own.
    const isRank = this.titles.ofToken[first - 1] >= 0 && this.isCapital(head) && !this.isCapital(first - 1);
    const before = organisationBefore(named, first, isRank ? first : from);
    const after = belongingAfter(named, head, status.last, named.sentences.last[sentence]);
    const owner = advised(named, head, status.last, named.sentences.last[sentence]);
    const isSent = after.mention < 0 && SENT.has(named.t.word[head]);
    const sent = isSent ? sentTo(named, status.last, named.sentences.last[sentence]) : after.to;
    const end = Math.max(after.to, sent, this.servedEnd(head, status.last));
    const place = [first, status.last] as const;
    const near = owner >= 0 ? owner : ownerBefore(named, head, before.mention, place);
    const organisation = employerOf(named, { head, kind: this.titles.kind[title] }, after, near);
    return {
      title,
      first,
      start,
      last: status.last,
      sentence,
      status,
      phraseStart: phraseStart(named, ownedFrom(named, before, organisation, first), from),
      phraseEnd: end,
      organisation,
      isOwned: before.mention >= 0 && after.mention < 0,
      isBound: after.mention >= 0 || end > after.to || endsInBody(named, after),
    };
  }

  /** `counsel to the inquiry, Ann Lee,`: where the body that is served ends. */
  private servedEnd(head: number, last: number): number {
    return servedTo(this.named, head, last, (token) => this.titles.ofToken[token] >= 0);
  }

  private isCapital(token: number): boolean {
    return (this.named.t.flags[token] & UPPER_FIRST) !== 0;
  }

  private holders(place: Place): Holders | undefined {
    const { named, finder } = this;
    const from = named.sentences.first[place.sentence];
    const limit = named.sentences.last[place.sentence];
    const { title, last, phraseStart, phraseEnd } = place;
    const prefix =
      finder.prefix(title, last, limit) ??
      (phraseEnd > last && place.isBound ? finder.prefix(title, phraseEnd, limit) : undefined);
    if (prefix) return prefix;
    // `Ann Lee, the president's chief of staff`: of somebody else
    if (isPossessive(named, last)) return undefined;
    const next = this.opensNext(place) ? finder.reverseApposition(title, phraseEnd, limit) : undefined;
    if (next) return next;
    if (this.continues(place)) return this.previous!.holders;
    // `the chair, Ann Lee, the treasurer, Bo Chen, and`: as the first of the row, so those that follow
    const inRow = followsHolder(named, place, this.previous)
      ? finder.reverseApposition(title, phraseEnd, limit)
      : undefined;
    if (inRow) return inRow;
    return (
      this.apposed(place, from) ??
      this.isNamed(place, limit) ??
      (isSuperlative(named, this.titles.first[title], place) ? undefined : this.predicate(place, from)) ??
      (phraseStart < place.first ||
      phraseStart === from ||
      this.isAwaited(place) ||
      isBareSubject(named, place, from)
        ? finder.reverseApposition(title, phraseEnd, limit)
        : undefined)
    );
  }

  /** `whose chairman is Ann Lee`, `Its head was the chemist Bo Chen`: the name behind the verb. */
  private isNamed(place: Place, limit: number): Holders | undefined {
    const { t } = this.named;
    const { phraseStart, first, phraseEnd, title } = place;
    const behind = (at: number): number => this.finder.personBehind(at, limit);
    const held = this.isPlural(place) ? undefined : toldHolders(this.named, place, behind);
    if (held) return held;
    const status = statusOfBe(this.named, phraseEnd);
    // `The question for the manager is Ann Lee.`
    const isObject = phraseStart > 0 && this.named.tags[phraseStart - 1] === TAG.PREPOSITION;
    const isMeant = (phraseStart < first && !isObject) || WHOSE.has(t.word[first - 1]);
    if (!status || !isMeant || this.titles.plural[title] === 1) return undefined;
    const person = this.finder.personBehind(phraseEnd + (status === 'elect' ? 2 : 1), limit);
    if (person < 0) return undefined;
    const told = status === 'current' ? {} : { status };
    return { mentions: [person], rule: 'predicate', confidence: 0.8, ...told };
  }

  /** "Ann Lee and Bo Chen, who are ministers": a plural is held by all that are listed. */
  private predicate(place: Place, from: number): Holders | undefined {
    const phraseStart = Math.min(place.phraseStart, place.start);
    const own = predicateHolders(this.named, phraseStart, place.sentence);
    const holders = own ?? joiningHolders(this.named, { ...place, phraseStart });
    const isTold = holders?.rule === 'predicate' || (holders !== undefined && !own);
    if (!isTold || !this.isPlural(place)) return holders;
    const all = this.finder.listed(holders, from);
    return own || all.mentions.length > 1 ? all : undefined;
  }

  /** "Ann Lee, mayor"; one person alone holds no plural: "according to Ann Lee, officials were hurt". */
  private apposed(place: Place, from: number): Holders | undefined {
    const { named } = this;
    const holders = this.finder.apposition(place.phraseStart, place.phraseEnd, from);
    if (!holders || !this.isPlural(place)) return holders;
    const before = named.first[holders.mentions[0]] - 1;
    const link = before > from ? named.t.word[before] : -1;
    return ANDS.has(link) || link === COMMA ? this.finder.listed(holders, from) : undefined;
  }

  /** `Ann Lee, head of Acme, and Ghana's envoy, Bo Chen, spoke`: a comma and "and" before a phrase with an article or owner. */
  private opensNext({ phraseStart, first, isOwned }: Place): boolean {
    const { t } = this.named;
    const isPhrase = isOwned || phraseStart < first;
    return (
      isPhrase && phraseStart > 1 && ANDS.has(t.word[phraseStart - 1]) && t.word[phraseStart - 2] === COMMA
    );
  }

  /** Whether only "and" stands between the title before and this one. */
  private continues(place: Place): boolean {
    const { previous, named } = this;
    if (!previous || named.sentences.ofToken[previous.end - 1] !== place.sentence) return false;
    const begin = Math.min(place.start, place.phraseStart);
    const who = behindWho(named, previous.end);
    let sawAnd = who > previous.end && who <= place.first;
    for (let k = sawAnd ? Math.min(who, begin) : previous.end; k < begin; k += 1) {
      const word = named.t.word[k];
      // `provost of Queen's College, Oxford, and a director`
      if (kindOf(named, named.ofToken[k]) === 'place' && named.t.word[previous.end] === COMMA) continue;
      sawAnd ||= ANDS.has(word);
      const end = timeEnd(named, k, begin);
      if (end > k) {
        k = end - 1;
        continue;
      }
      const isAgain = sawAnd && previous.holders.rule === 'predicate' && AGAIN.has(word);
      if (!ANDS.has(word) && word !== COMMA && !LATER.has(word) && !isAgain) return false;
    }
    return (sawAnd || this.isListed(place)) && previous.end <= place.phraseStart;
  }

  /** "was a botanist, mountaineer and campaigner": a bare title between two others that one verb gives. */
  private isListed({ first, start, phraseStart, phraseEnd }: Place): boolean {
    const next = this.named.t.word[phraseEnd];
    const isRow = ANDS.has(next) || next === COMMA;
    return (
      isRow &&
      (first === phraseStart || start < phraseStart) &&
      this.previous!.holders.rule === 'predicate' &&
      (ANDS.has(next) || this.titles.ofToken[phraseEnd + 1] >= 0)
    );
  }

  private isJoined(place: Place): boolean {
    const { t, tags } = this.named;
    const before = place.phraseStart > 0 ? t.word[place.phraseStart - 1] : -1;
    if (before === FOR || before === AS) return false;
    if (
      ANDS.has(t.word[place.phraseEnd]) &&
      tags[place.phraseEnd + 1] === TAG.DETERMINER &&
      this.isPlural(place)
    )
      return false;
    const next = this.named.t.word[place.phraseEnd];
    return BESIDES.has(next);
  }

  /** "the manager of A and Director of B, Ann Lee": a title before it waits for the same holder. */
  private isAwaited(place: Place): boolean {
    const other = this.waiting.at(-1);
    return other !== undefined && other.sentence === place.sentence && isBeside(this.named, other, place);
  }

  private isPlural({ title }: Place): boolean {
    return this.titles.plural[title] === 1;
  }

  /** "formerly the president and chief executive", "former chairman and director Ann Lee": the second title without an article is held no longer either. */
  private withStatus(place: Place, earlier: Place | undefined): Place {
    if (!earlier || earlier.status.token < 0 || place.status.token >= 0 || earlier.status.status === 'deputy')
      return place;
    const start = place.isOwned ? this.named.first[place.organisation] : place.first;
    if (this.titles.kind[earlier.title] === OCCUPATION) return place;
    if (place.phraseStart < start || place.status.status !== 'current') return place;
    return { ...place, status: { ...earlier.status, last: place.status.last } };
  }

  private accept(found: Place, holders: Holders): void {
    const joined = this.waiting.filter(
      (other) =>
        other.sentence === found.sentence &&
        isBeside(this.named, other, found) &&
        !opensClause(this.named, other, found, holders) &&
        // `the lawyers and District Attorney Lee`
        (holders.mentions.length > 1 || !this.isPlural(other)),
    );
    const [earlier] = this.previous?.holders === holders ? this.previous.places : joined;
    const place = this.withStatus(found, earlier);
    this.waiting = [];
    const continued = this.previous?.holders === holders;
    for (const other of joined)
      this.add(other, holders, place.isOwned || isOwned(this.named, other.first) ? -1 : place.organisation);
    this.add(place, holders, this.ownerOfOffices(joined, place));
    if (holders.former) this.add(place, formerOf(holders, holders.former), -1);
    // `a former judge who is now a lecturer at Acme`
    const isSame = continued && behindWho(this.named, this.previous!.end) === this.previous!.end;
    if (isSame) for (const other of this.previous!.places) this.shareOrganisation(other, place);
    if (isSame && place.organisation < 0) this.shareOwner(place);
    const end = holders.rule === 'prefix' ? this.named.last[holders.mentions[0]] : place.phraseEnd;
    this.previous = holders.rule === 'prefix' ? undefined : { end, holders, places: [place] };
  }

  /** "Acme CEO and co-founder Ann Lee": the second office is of the same body, where it is none of a state. */
  private ownerOfOffices(joined: readonly Place[], { title }: Place): number {
    const isOffice = (n: number): boolean => this.titles.kind[n] === OFFICE;
    if (!isOffice(title) || OF_STATE.has(this.named.t.word[this.titles.head[title]])) return -1;
    const owner = joined.find((place) => (place.isOwned || this.isStandIn(place)) && isOffice(place.title));
    return owner?.organisation ?? -1;
  }

  /** "the bank's chairman and chief executive": a noun before the first title stands for its body. */
  private isStandIn({ organisation, isBound, last }: Place): boolean {
    return organisation >= 0 && !isBound && this.named.t.word[last] !== OF;
  }

  /** "president and CEO of Y": the first title belongs to Y as well. */
  private shareOrganisation(earlier: Place, later: Place): void {
    // `conductor in Turku and adviser to the festival`
    const isElsewhere = this.named.t.word[earlier.last] === IN && earlier.phraseEnd > earlier.last;
    if (!isElsewhere && earlier.organisation < 0 && later.organisation >= 0)
      this.give(earlier, later.organisation);
  }

  /** "Acme's chairman and chief executive": the second title belongs to the owner of the first as well, and "owner of a website" to none. */
  private shareOwner(later: Place): void {
    if (this.named.t.word[later.last] === OF) return;
    const owner = this.previous!.places.find((place) => !place.isBound && place.organisation >= 0);
    if (owner) this.give(later, owner.organisation);
  }

  /** Sets the body of the readings of a title that have none. */
  private give(place: Place, organisation: number): void {
    const start = this.named.t.start[place.start];
    for (const reading of this.readings.slice(-MOST_SHARED)) {
      if (reading.title?.start !== start || reading.organisation >= 0) continue;
      reading.organisation = organisation;
      reading.organisationId = this.idOf(organisation);
    }
  }

  private idOf(mention: number): string | undefined {
    return mention < 0 ? undefined : this.named.mentions[mention].fields.entity_id?.value;
  }

  private add(place: Place, holders: Holders, shared: number): void {
    const { named } = this;
    const { t } = named;
    const head = this.titles.head[place.title];
    const isPast = isPastWork(named, place, holders) || isPastTerm(named, place.phraseEnd);
    const past = isPast ? 'former' : 'current';
    for (const person of holders.mentions) {
      const personId = this.idOf(person);
      if (personId === undefined || isAddress(named, place, head, holders)) continue;
      const organisation = bodyOfHolder(named, place, holders, { person, shared, head });
      if (organisation < 0 && isRelative(named, place, head, holders.rule)) continue;
      const title = { start: t.start[place.start], end: t.end[place.last - 1] };
      const plural = this.titles.plural[place.title] === 1 ? head : undefined;
      this.readings.push({
        person,
        personId,
        title,
        ...(plural === undefined ? {} : { plural }),
        titleKey: titleKey(titleText(t, title, plural)),
        organisation,
        organisationId: this.idOf(organisation),
        status: place.status.status === 'current' ? (holders.status ?? past) : place.status.status,
        statusSpan:
          place.status.token < 0
            ? undefined
            : { start: t.start[place.status.token], end: t.end[place.status.token] },
        rule: holders.rule,
        confidence: holders.confidence,
      });
    }
  }
}

/**
 * Who holds which position: names beside titles (prefix, apposition, "is", "was appointed"), and
 * names beside organisations. A title with no holder in reach gives nothing.
 */
export default defineLink({
  id: 'roles',
  version: 1,
  needs: ['mentions', 'entities'],
  gives: ['roles'],
  examples: [
    {
      text: 'Australian Prime Minister Scott Morrison spoke on Monday.',
      finds: [{ surface: 'Prime Minister', person: 'Scott Morrison', status: 'current' }],
    },
    {
      text: 'Pete Buttigieg, the former mayor of London, came second.',
      finds: [{ surface: 'mayor', person: 'Pete Buttigieg', organisation: 'London', status: 'former' }],
    },
    { text: 'The minister met Barack Obama in Paris.', finds: [], why: 'the minister is somebody else' },
    { text: 'Barack Obama is not the president of France.', finds: [], why: 'the position is denied' },
  ],
  link(context) {
    if (!context.records.mentions.length) return;
    const named = nameTokens(context);
    const reader = new RoleReader(named, titlesOf.of(context.document));
    reader.read();
    const passed = successionReadings(named, reader.readings);
    const readings = [...reader.readings, ...passed, ...affiliationReadings(named)];
    for (const reading of joinRoles(readings)) addRole(context, named, reading);
  },
});

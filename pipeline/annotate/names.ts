import type { ParsedDocument } from '../../schemas/document.ts';
import { defineAnnotation } from './_annotation.ts';
import { completeNames } from './name-complete.ts';
import { applyDefinitions } from './name-definitions.ts';
import { isOrdinary, W } from './name-classes.ts';
import { Extender } from './name-extend.ts';
import { Joiner } from './name-joins.ts';
import { RunReader } from './name-runs.ts';
import { type Segment, Segmenter } from './name-segments.ts';
import { NameText, NORMAL } from './name-text.ts';
import { knownInCapitals } from './name-known.ts';
import { keepNames } from './name-keep.ts';
import { EVENT } from './name-kinds.ts';
import { openerKind } from './name-openers.ts';
import { readDigests } from './name-digests.ts';
import { readLineHeads } from './name-line-heads.ts';
import { readLineups } from './name-lineups.ts';
import { readOpeningSurnames } from './name-namesakes.ts';
import { partNames } from './name-parts.ts';
import { reconcileNames } from './name-reconcile.ts';
import { readNicknames } from './name-nicknames.ts';
import { readResults } from './name-results.ts';
import { readRosters } from './name-rosters.ts';
import { readRows } from './name-rows.ts';
import { SportText } from './name-sport-text.ts';
import { joinWholes } from './name-whole.ts';
import { type Name, voteNames } from './name-votes.ts';

export type { Name } from './name-votes.ts';

/** The capitals of a document, with what is known of them. */
export const nameText = defineAnnotation('name-text', (document: ParsedDocument) => new NameText(document));

/** How sure the tagger must be in a line whose capitals tell nothing. */
const SURE_IN_CAPITALS = 0.6;
/** Most fields in a row that are looked back over. */
const MOST_FIELDS = 5;

/** Finds the segments of one sentence. */
class SentenceReader {
  private readonly n: NameText;
  private readonly runs: RunReader;
  private readonly segmenter: Segmenter;
  private readonly joiner: Joiner;
  private readonly extender: Extender;

  constructor(text: NameText) {
    this.n = text;
    this.runs = new RunReader(text);
    this.segmenter = new Segmenter(text);
    this.joiner = new Joiner(text);
    this.extender = new Extender(text);
  }

  read(number: number): Segment[] {
    const { n } = this;
    const limit = n.s.last[number];
    if (n.style[number] !== NORMAL) return this.readHeadline(number);
    const found: Segment[] = [];
    let from = n.s.first[number];
    for (let i = from; i < limit; i += 1) {
      if (!n.isCap(i) || !this.runs.begins(i)) continue;
      // "The Highlands and Islands MSP": the article is none of the place's name
      if (n.opens(i) && n.t.word[i] === W.the && i + 1 < limit) {
        const behind = n.place(i + 1, limit);
        if (behind && this.crossesRun(i + 1, behind.end, limit)) continue;
      }
      const place = n.place(i, limit);
      if (place && this.crossesRun(i, place.end, limit)) {
        found.push(this.segmenter.whole(i, place.end, place.value));
        i = place.end - 1;
        from = place.end;
        continue;
      }
      const first = this.runs.start(i, from);
      const last = this.runs.end(i, n.townIn(i, limit));
      found.push(...this.segmenter.cut(first, last, this.isFieldOf(found, first)));
      from = last;
      i = last - 1;
    }
    const joined = applyDefinitions(n, this.joiner.join(found), n.s.first[number], limit);
    return this.extender.extend(joined, n.s.first[number], limit);
  }

  /** A line in capitals: listed places and inhabitants, and what the tagger is sure of. */
  private readHeadline(number: number): Segment[] {
    const { n } = this;
    const limit = n.s.last[number];
    const found: Segment[] = [];
    for (let i = n.s.first[number]; i < limit; i += 1) {
      if (!n.isCap(i)) continue;
      if (i + 1 < limit && openerKind(n, i, i + 2) === EVENT && !isOrdinary(n.t.word[i + 1])) {
        found.push(...this.segmenter.cut(i, i + 2, false));
        i += 1;
        continue;
      }
      const tagged = Math.max(n.tagEnd(i, SURE_IN_CAPITALS), knownInCapitals(n, i, limit));
      const place = n.place(i, limit);
      const isShort = place?.end === i + 1 && n.length(i) <= 3;
      const whole = place ? n.tagEnd(i, 0) : i;
      const isOpening = place && whole > place.end && this.isPlaceAlone(place.end, whole);
      if (place && (!isShort || tagged > i) && (place.end >= tagged || isOpening)) {
        const segment = this.segmenter.whole(i, place.end, place.value);
        found.push(isOpening ? { ...segment, rule: 'headline' } : segment);
        i = place.end - 1;
      } else if (tagged > i) {
        found.push(...this.segmenter.cut(i, tagged, false));
        i = tagged - 1;
      }
    }
    return found;
  }

  /** "WARSAW SHARES": behind the place a line in capitals goes on with a word that the text writes small. */
  private isPlaceAlone(from: number, to: number): boolean {
    const { n } = this;
    for (let i = from; i < to; i += 1)
      if (!n.isAllUpper(i) || !isOrdinary(n.t.word[i]) || !n.seenLower(n.t.word[i])) return false;
    return true;
  }

  /** A listed place of several runs: "Democratic Republic of the Congo". */
  private crossesRun(i: number, end: number, limit: number): boolean {
    return end > i + 1 && this.runs.end(i, limit) < end;
  }

  /** "Union of Rail, Maritime and Transport Workers": the last segment is in a row of fields behind "of". */
  private isFurther(found: readonly Segment[]): boolean {
    const { word } = this.n.t;
    let k = found.length - 1;
    while (k > 0 && found.length - k <= MOST_FIELDS && word[found[k].first - 1] === W.comma) k -= 1;
    return k > 0 && this.joiner.takesField(found[k - 1], found[k].first - 1);
  }

  /** Whether "of" or "for" binds the run at a token to the segment before it. */
  private isFieldOf(found: readonly Segment[], first: number): boolean {
    const { word } = this.n.t;
    const before = found.at(-1);
    if (!before) return false;
    const link = first - before.last;
    if (link === 1 && (word[first - 1] === W.and || word[first - 1] === W.comma))
      return this.isFurther(found);
    if (link === 1) return this.joiner.takesField(before, first - 1);
    return link === 2 && word[first - 1] === W.the && this.joiner.takesField(before, first - 2);
  }
}

/**
 * The names of a document by rules and word lists, in order and without overlap. A name never
 * begins or ends with white space, a quotation mark or a possessive, and never crosses a line.
 */
export const names = defineAnnotation('names', (document: ParsedDocument): readonly Name[] => {
  const text = nameText.of(document);
  const reader = new SentenceReader(text);
  const segments: Segment[] = [];
  for (let number = 0; number < text.s.count; number += 1)
    for (const segment of reader.read(number)) segments.push(segment);
  const settled = readLineHeads(text, reconcileNames(text, keepNames(text, segments)));
  const sport = new SportText(text);
  const listed = readRosters(text, readLineups(text, readDigests(text, settled)), sport);
  const rows = readResults(text, listed, sport);
  const called = readOpeningSurnames(text, readNicknames(text, rows, sport));
  const whole = joinWholes(text, partNames(text, readRows(text, called)));
  return voteNames(text, completeNames(text, whole), sport);
});

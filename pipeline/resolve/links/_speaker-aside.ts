import type { Span } from '../../../schemas/span.ts';
import type { Attributions } from '../../annotate/attributions.ts';
import { TAG } from '../../annotate/tag-set.ts';
import { tokenAt } from '../../annotate/tokens.ts';
import { wordId, WordSet, wordSet } from '../../core/vocabulary.ts';
import type { Gender } from './_speaker-people.ts';
import type { NamedTokens } from './_named-tokens.ts';

type FrameReader = Attributions['reader'];
const COMMA = 44;
const WHETHER = new WordSet(['whether', 'if']);
const OF_GENDER = { female: wordId('she'), male: wordId('he') };
const MOST_ITEMS = 60;

const CREDIT = /\b(?:photo(?:graph)?s?|pictures?|images?|illustrations?|credits?)(?: by)?: ?$/i;
const LONGEST_CREDIT = 20;

/** `Photograph: Ann Lee`: who took a picture is nobody the text tells of. */
export const isCredited = (text: string, start: number): boolean =>
  CREDIT.test(text.slice(Math.max(0, start - LONGEST_CREDIT), start));

/** `An inmate asked whether she would teach him`: `she` is who is asked. */
export const asksOf = (reader: FrameReader, frame: number, gender: Gender | undefined): boolean => {
  if (gender === undefined) return false;
  const { frames } = reader;
  const high = Math.min(frames.last[frame] - 1, frames.first[frame] + MOST_ITEMS);
  for (let item = frames.first[frame] + 1; item < high; item += 1)
    if (WHETHER.has(reader.word(item)) && reader.word(item + 1) === OF_GENDER[gender]) return true;
  return false;
};

/** `The mayor, she said, has gone`: a pronoun in an aside is nobody whom the sentence around it names. */
export const isInAside = (reader: FrameReader, named: NamedTokens, frame: number, span: Span): boolean => {
  const { frames } = reader;
  const opening = reader.tag(frames.first[frame]);
  if (opening === TAG.PREPOSITION || opening === TAG.SUBORDINATOR || opening === TAG.GERUND) return false;
  const token = tokenAt(named.t, span.start);
  if (named.tags[token] !== TAG.PRONOUN) return false;
  for (let item = frames.first[frame]; reader.token(item) < token - 1; item += 1)
    if (reader.isComma(item)) return false;
  const high = Math.min(named.t.count - 1, token + 4);
  if (token === 0 || named.t.text.charCodeAt(named.t.start[token - 1]) !== COMMA) return false;
  for (let i = token + 1; i <= high; i += 1) if (named.tags[i] === TAG.PUNCTUATION) return i > token + 1;
  return false;
};

const MESSAGES = wordSet('letter email e-mail message note memo statement reply text tweet post telegram');
const ADDRESSING = wordSet('in by');
const ADDRESSEE = wordId('to');
/** Items of `In an angry open letter to`. */
const MOST_MESSAGE = 6;

/** `In a letter to the senator, Bo Chen, she wrote`: whether a frame opens with a message and whom it is for. */
export const isAddressed = (reader: FrameReader, frame: number): boolean => {
  const { first, last } = reader.frames;
  const from = first[frame];
  if (!ADDRESSING.has(reader.word(from))) return false;
  for (let item = from + 1; item < Math.min(last[frame] - 1, from + MOST_MESSAGE); item += 1)
    if (MESSAGES.has(reader.word(item))) return reader.word(item + 1) === ADDRESSEE;
  return false;
};

const ASKED = wordSet('asked questioned pressed quizzed interviewed');
const BY = wordId('by');
/** Items of whoever asks. */
const MOST_ASKER = 8;

/** `Asked by their barrister, Bo Chen, he replied`: the offset behind who asks, else that of the frame's first item. */
export const behindAsker = (reader: FrameReader, frame: number): number => {
  const first = reader.frames.first[frame];
  const isAsked = ASKED.has(reader.word(first)) && reader.word(first + 1) === BY;
  const last = Math.min(reader.frames.last[frame] - 1, first + MOST_ASKER);
  return reader.startOf(isAsked ? last : first);
};

/** `The Treasury, they add, will pay`: behind a comma, where the subject of the sentence is part of what is said. */
export const isBetweenCommas = (text: string, { start }: { start: number }): boolean =>
  text.slice(Math.max(0, start - 2), start) === ', ';

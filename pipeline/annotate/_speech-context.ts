import { wordId, wordSet } from '../core/vocabulary.ts';
import { REPLY_NOUNS } from '../lexicon/cue-verbs.ts';
import { ID } from './cues.ts';
import type { ItemRange } from './_frame-reader.ts';
import { SpeechNeighbours } from './_speech-neighbours.ts';
import { TAG } from './tag-set.ts';

const REPLIES = wordSet(REPLY_NOUNS);
const [CAME, ALL, HOW, THE] = ['came', 'all', 'how', 'the'].map(wordId);
const TOLD_AS = wordSet('came was is');
const BE = wordSet('was is');
const ONLY_SAID = wordSet('say said says add added offer offered put described tell told manage managed');
const PERSONS = wordSet('he she they it');
const YOU = wordSet('you your yours');
const QUESTION = 63;
const MOST_ASKED = 60;
/** Items from the opening of a question to its verb, and of the owner of an answer. */
const MOST_OPENING = 5;
const MOST_OWNER = 8;

/** Reads who speaks from the sentences and words around marked words that no verb of speech stands beside. */
export class SpeechContext extends SpeechNeighbours {
  /** A line of an interview: the paragraph before ends with a question. */
  protected isAnswer(): boolean {
    const { frames } = this.r;
    const before = this.frame - 1;
    return (
      before >= 0 &&
      frames.block[before] === frames.block[this.frame] - 1 &&
      this.r.isSign(frames.last[before] - 1, QUESTION)
    );
  }

  /** `Tarrant laughed it off. "Gus would say that."`: whom the sentence before, at most `reach` paragraphs back, is about. */
  protected subjectBefore(marked: number, reach = 0): ItemRange | undefined {
    const { frames } = this.r;
    const before = this.frame - 1;
    if (before < 0 || frames.block[before] < frames.block[this.frame] - reach) return undefined;
    if (marked > 0 && frames.frameOf[marked - 1] >= before) return undefined;
    const found =
      this.asked(before) ?? this.all.phrases.mainSubject(frames.first[before], frames.last[before]);
    const subject = found && this.withoutVerb(found, frames.last[before]);
    const end = subject ? subject.last - 1 : -1;
    return subject && (this.r.isUpper(end) || this.r.tag(end) === TAG.PRONOUN) ? subject : undefined;
  }

  /** `What does Ann Lee make of that?`, `Will she resign?`: whom a question is about. */
  private asked(frame: number): ItemRange | undefined {
    const { r } = this;
    const { frames } = r;
    const first = frames.first[frame];
    const last = frames.last[frame];
    if (!r.isSign(last - 1, QUESTION)) return undefined;
    // in an interview it is asked of somebody else
    for (let k = first; k < Math.min(last, first + MOST_ASKED); k += 1)
      if (YOU.has(r.word(k))) return undefined;
    for (let k = first; k < Math.min(last, first + MOST_OPENING); k += 1) {
      if (r.tag(k) !== TAG.AUXILIARY && r.tag(k) !== TAG.MODAL) continue;
      const isPerson = PERSONS.has(r.word(k + 1));
      return isPerson ? { first: k + 1, last: k + 2 } : this.capitals(k + 1, last);
    }
    return undefined;
  }

  private capitals(first: number, limit: number): ItemRange | undefined {
    let last = first;
    while (last < limit && this.r.tag(last) === TAG.PROPER) last += 1;
    return last > first ? { first, last } : undefined;
  }

  /** `Lee's answer`, `Her reply to Chen`: of a noun for what is said its owner; else the phrase itself. */
  protected ownerOfReply(phrase: ItemRange): ItemRange {
    const { r } = this;
    for (let k = phrase.first + 1; k < Math.min(phrase.last, phrase.first + MOST_OWNER); k += 1) {
      if (REPLIES.has(r.word(k))) return this.ownerBefore(k, phrase.first) ?? phrase;
    }
    return phrase;
  }

  /** The owner before a noun at item `noun`, with an adjective at most between. */
  private ownerBefore(noun: number, floor: number): ItemRange | undefined {
    const { r } = this;
    const k = r.tag(noun - 1) === TAG.ADJECTIVE || r.tag(noun - 1) === TAG.NOUN ? noun - 2 : noun - 1;
    const owner = this.all.phrases.ownerAt(k, floor);
    // `after his answer`: a pronoun alone
    return owner && (r.word(k) === ID.possessive || k === floor) ? owner : undefined;
  }

  /**
   * `"…," came the reply`, `"…," was Lee's verdict`, `"…," is all she would say`: who is told of behind the marks
   * by no verb of speech; `undefined` for none.
   */
  protected replyBehind(marked: number): { subject?: ItemRange; about?: ItemRange } | undefined {
    const { r, item, limit } = this;
    const verb = r.isComma(item + 1) ? item + 2 : item + 1;
    if (verb + 2 >= limit || !TOLD_AS.has(r.word(verb))) return undefined;
    if (r.word(verb) === CAME && r.word(verb + 1) === THE && REPLIES.has(r.word(verb + 2)))
      return { about: this.subjectBefore(marked, 1) };
    if (BE.has(r.word(verb)) && (r.word(verb + 1) === ALL || r.word(verb + 1) === HOW)) {
      const last = this.all.phrases.walkRight(verb + 2, limit);
      const said = r.tag(last) === TAG.MODAL || r.tag(last) === TAG.AUXILIARY ? last + 1 : last;
      return last > verb + 2 && ONLY_SAID.has(r.word(said))
        ? { subject: { first: verb + 2, last } }
        : undefined;
    }
    for (let k = verb + 2; k < Math.min(limit, verb + MOST_OWNER); k += 1) {
      if (!REPLIES.has(r.word(k))) continue;
      const subject = this.ownerBefore(k, verb + 1);
      return subject && { subject };
    }
    return undefined;
  }
}

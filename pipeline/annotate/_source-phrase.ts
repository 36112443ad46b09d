import { WordSet, wordId } from '../core/vocabulary.ts';
import type { ItemRange } from './_frame-reader.ts';
import { MainPhrase } from './_main-phrase.ts';
import { SPEAKERS } from './_phrase-walker.ts';
import { TAG } from './tag-set.ts';

const FORMERLY = new WordSet(['formerly', 'former', 'currently', 'then', 'previously']);
const SUCH = wordId('such');
const INDEFINITE = new WordSet(['a', 'an']);
const FULL_STOP = 46;

/** Phrases that name a source: `according to Ann Lee, a doctor, …`. */
export class SourcePhrase extends MainPhrase {
  /** The source after `according to`, with an apposition that is plainly one: `Amy Cook, director of …`. */
  sourceAfter(c: number, limit: number): ItemRange | undefined {
    const { r } = this;
    const last = this.sourceEnd(c, limit);
    if (last === c) return undefined;
    if (last + 1 >= limit || !r.isComma(last)) return { first: c, last };
    const isLed = FORMERLY.has(r.word(last + 1)) && r.tag(last + 1) !== TAG.ADJECTIVE;
    if (r.tag(last + 1) === TAG.RELATIVE) return { first: c, last: this.commaAfter(last + 1, limit) ?? last };
    const next = this.walkRight(isLed ? last + 2 : last + 1, limit);
    const begins = r.tag(last + 1);
    const article = begins === TAG.DETERMINER && !r.isUpper(last + 1) && INDEFINITE.has(r.word(last + 1));
    // `Dr Ann Lee, a physician who treats miners, one in four falls ill`
    const told = article && r.tag(next) === TAG.RELATIVE ? this.commaAfter(next, limit) : undefined;
    if (told !== undefined) return { first: c, last: told };
    const bare = (begins === TAG.NOUN && SPEAKERS.has(r.word(last + 1))) || FORMERLY.has(r.word(last + 1));
    // `the ruling, a host, such as Acme, must`: no clause could follow.
    const goesOn = r.word(next + 1) === SUCH;
    const closed = next < limit && r.isComma(next) && next > last + 1 && !goesOn;
    if (closed && SPEAKERS.has(r.word(next - 1)) && this.isOwned(last + 1, next))
      return { first: c, last: next };
    const isEnd = next > last + 1 && (next >= limit || r.isSign(next, FULL_STOP));
    if ((closed || isEnd) && this.namesPerson(c, last, next)) return { first: c, last: next };
    const named = r.tag(last - 1) === TAG.PROPER || r.isUpper(last - 1) || SPEAKERS.has(r.word(last - 1));
    return { first: c, last: closed && named && (article || bare) ? next : last };
  }

  /** The end of a source; a form in -ing may open it: `modelling by the bank`. */
  private sourceEnd(c: number, limit: number): number {
    const { r } = this;
    const last = this.walkRight(c, limit);
    if (last > c || r.tag(c) !== TAG.GERUND) return last;
    const noun = r.tag(c + 1) === TAG.PREPOSITION ? c + 2 : c + 1;
    const end = this.walkRight(noun, limit);
    return end > noun ? end : c;
  }

  /** `her co-author, Lars Chittick,`: a name after the noun for who bears it. */
  private namesPerson(c: number, last: number, next: number): boolean {
    const { r } = this;
    const opens = r.tag(c) === TAG.POSSESSIVE || r.tag(c) === TAG.DETERMINER;
    if (!opens || r.tag(last - 1) !== TAG.NOUN || next - last > 5) return false;
    for (let k = last + 1; k < next; k += 1) if (r.tag(k) !== TAG.PROPER) return false;
    return true;
  }
}

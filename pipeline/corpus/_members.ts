import { ByteWriter } from '../core/byte-writer.ts';
import { ownText } from '../core/own-text.ts';

/** What the directory keeps of an entity. */
export interface Member {
  readonly id: string;
  readonly document: string;
  readonly name: string;
  readonly country: string | null;
  readonly mentions: number;
}

/** Numbers of one member: where its id ends, its document, name, country, mentions, the member before. */
const WIDTH = 6;
const NONE = -1;

/** Texts that repeat, each once and apart from the document it came from. */
class Texts {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];
  private last = '';
  private lastNumber = -1;

  /** The number of a text that is often the one before. */
  repeated(text: string): number {
    if (this.lastNumber < 0 || text !== this.last) {
      this.lastNumber = this.number(text);
      this.last = this.texts[this.lastNumber];
    }
    return this.lastNumber;
  }

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    this.numbers.set(own, this.texts.length);
    return this.texts.push(own) - 1;
  }

  text(number: number): string {
    return this.texts[number];
  }
}

/** The members of all groups as bytes and numbers: a corpus has many, and each has little to keep. */
export class MemberStore {
  private readonly ids = new ByteWriter();
  private readonly texts = new Texts();
  private numbers = new Int32Array(1 << 10);
  private count = 0;

  /** Keeps a member that comes after `before` in its group; gives its number. */
  add({ id, document, name, country, mentions }: Member, before: number | undefined): number {
    const at = this.count * WIDTH;
    if (at + WIDTH > this.numbers.length) {
      const wider = new Int32Array(this.numbers.length * 2);
      wider.set(this.numbers);
      this.numbers = wider;
    }
    this.ids.text(id);
    this.numbers[at] = this.ids.at;
    this.numbers[at + 1] = this.texts.repeated(document);
    this.numbers[at + 2] = this.texts.number(name);
    this.numbers[at + 3] = country === null ? NONE : this.texts.number(country);
    this.numbers[at + 4] = mentions;
    this.numbers[at + 5] = before ?? NONE;
    this.count += 1;
    return this.count - 1;
  }

  /** The members of a group in the order in which they came, given the last one. */
  chain(last: number): Member[] {
    const found: Member[] = [];
    for (let number = last; number !== NONE; number = this.numbers[number * WIDTH + 5])
      found.push(this.member(number));
    return found.reverse();
  }

  private member(number: number): Member {
    const { numbers, texts } = this;
    const at = number * WIDTH;
    const start = number ? numbers[at - WIDTH] : 0;
    const country = numbers[at + 3];
    return {
      id: this.ids.data.toString('utf8', start, numbers[at]),
      document: texts.text(numbers[at + 1]),
      name: texts.text(numbers[at + 2]),
      country: country === NONE ? null : texts.text(country),
      mentions: numbers[at + 4],
    };
  }
}

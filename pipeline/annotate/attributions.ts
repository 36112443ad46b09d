import type { ParsedDocument } from '../../schemas/document.ts';
import { defineAnnotation } from './_annotation.ts';
import { CueReader } from './_cue-reader.ts';
import { FrameReader, type ItemRange } from './_frame-reader.ts';
import { ClauseFinder, type ContentStart } from './_reported-clause.ts';
import { PhraseFinder } from './_subject-phrase.ts';
import type { CueClass } from './cues.ts';

/** How the one who speaks stands to the cue; `hearer`: who hears it is known, not who says it (`the court heard that …`). */
export type SubjectShape =
  | 'before'
  | 'after'
  | 'agent'
  | 'hearer'
  | 'shared'
  | 'main'
  | 'owner'
  | 'source'
  | 'none';

/** A cue of speech with what belongs to it. All positions are item numbers of `speechFrames`. */
export interface Attribution {
  readonly frame: number;
  /** First item of the verb group; the cue itself is `[cue.first, cue.last)`. */
  readonly group: number;
  readonly cue: ItemRange;
  readonly lemma: string;
  readonly class: CueClass;
  readonly takes: number;
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'noun' | 'according';
  readonly negated: boolean;
  /** In a relative clause whose gap is in what is said: `which media said were`. */
  readonly gap: boolean;
  readonly subject?: ItemRange;
  readonly shape: SubjectShape;
  /** Number of the attribution whose subject it shares. */
  readonly shares?: number;
  readonly start: ContentStart;
  /** After the last item that what is said may reach. */
  readonly end: number;
  /** Reported clauses, in order; empty where only marked words belong to the cue. */
  readonly clauses: readonly ItemRange[];
}

export interface Attributions {
  readonly list: readonly Attribution[];
  /** Index in `list` of the first attribution of each frame, and one past the end. */
  readonly ofFrame: Int32Array;
  readonly reader: FrameReader;
  readonly phrases: PhraseFinder;
}

/** The cues of speech of a document with their speakers and clauses. */
export const attributions = defineAnnotation('attributions', (document: ParsedDocument): Attributions => {
  const reader = new FrameReader(document);
  const phrases = new PhraseFinder(reader);
  const cues = new CueReader(reader, phrases, new ClauseFinder(reader));
  const { frames } = reader;
  const ofFrame = new Int32Array(frames.count + 1);
  for (let frame = 0; frame < frames.count; frame += 1) {
    ofFrame[frame] = cues.list.length;
    cues.readFrame(frame);
  }
  ofFrame[frames.count] = cues.list.length;
  return { list: cues.list, ofFrame, reader, phrases };
});

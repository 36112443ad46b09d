import type { ParsedDocument } from '../../schemas/document.ts';
import { defineAnnotation } from './_annotation.ts';
import type { ItemRange } from './_frame-reader.ts';
import { SpeechJudge } from './_speech-judge.ts';

/** Whether a marked text is speech, and whose. */
export interface MarkedVerdict {
  /** Number in `speechFrames.marked`. */
  readonly marked: number;
  /** `undefined`: not speech, for `reason`. */
  readonly kind?: 'direct' | 'mixed';
  readonly rule: string;
  readonly reason: string;
  readonly confidence: number;
  /** Number of its attribution; −1 for none. */
  readonly attribution: number;
  /** Number of the marked text whose utterance goes on here; −1 for none. */
  readonly goesOnFrom: number;
  /** Number of the attribution of the sentence before, whose speaker goes on here without a cue. */
  readonly speakerOf?: number;
  /** The phrase that names the speaker where no cue verb does: after a dash, before a colon. */
  readonly subject?: ItemRange;
  /** What the sentence before, in the paragraph, is about: who speaks, when it is a person. */
  readonly about?: ItemRange;
}

/** The verdict on each outer marked text, in order. */
export const markedSpeech = defineAnnotation(
  'marked-speech',
  (document: ParsedDocument): readonly MarkedVerdict[] => new SpeechJudge(document).run(),
);

import type { FormState } from "#platform/ui/form-state.tsx";
import type { AidLine } from "../aid/aid.query.ts";
import type { NextStep } from "../step/step.ts";
import type { Cumulation } from "../aid/de-minimis.ts";
import type { AnsweredPlace } from "../apply/answered-places.query.ts";
import type { Application, Complement, Document } from "../apply/application.query.ts";
import type { Note, Opinion } from "./instruct.query.ts";
import type { Overlap } from "./overlap.ts";

/** All that an agent sees of one application. */
export interface InstructProps {
  application: Application;
  documents: readonly Document[];
  complements: readonly Complement[];
  notes: readonly Note[];
  opinions: readonly Opinion[];
  overlaps: readonly Overlap[];
  aid: readonly AidLine[];
  /** Small aid of the period; null where the call gives none. */
  cumulated: Cumulation | null;
  step: NextStep | null;
  /** A letter was written of a decision. */
  isTold: boolean;
  agent: string | null;
  /** Whoever looks instructs it. */
  isMine: boolean;
  communes: ReadonlyMap<string, string>;
  /** Of the directory, that answer a question, by its key. */
  places: ReadonlyMap<string, AnsweredPlace>;
  form: FormState;
  today: string;
}

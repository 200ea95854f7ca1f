import type { Locale } from "#platform/i18n/locale.ts";
import { type NoteCode, type NoteTexts, noteTexts } from "./notes.texts.ts";

export type NoteValue = string | number;

/** Something to tell about a field of a line. Its sentence is made where it is read: `sayNote`. */
export interface Note {
  readonly field: string;
  readonly code: NoteCode;
  /** What the sentence of this code needs, in the order of its texts: what was written, figures, names. */
  readonly values: readonly NoteValue[];
}

/**
 * What checks say of one line. A problem refuses the line; what is wrong in a field that it can do without is left out, and told; a repair is
 * told too, and the line goes in.
 */
export class Notes {
  readonly problems: Note[] = [];
  readonly leftOut: Note[] = [];
  readonly repairs: Note[] = [];
  readonly #needed: ReadonlySet<string> | null;

  /** @param needed the fields without which a line is nothing; null: whatever is wrong refuses it. */
  constructor(needed: ReadonlySet<string> | null = null) {
    this.#needed = needed;
  }

  /** Gives null, so that a check can end with it. */
  refuse<code extends NoteCode>(field: string, code: code, ...values: Parameters<NoteTexts[code]>): null {
    const list = this.#needed === null || this.#needed.has(field) ? this.problems : this.leftOut;
    list.push(noteOf(field, code, ...values));
    return null;
  }

  /** How much was refused or left out up to here. */
  get faults(): number {
    return this.problems.length + this.leftOut.length;
  }

  repair<code extends NoteCode>(field: string, code: code, ...values: Parameters<NoteTexts[code]>): void {
    this.repairs.push(noteOf(field, code, ...values));
  }
}

export function noteOf<code extends NoteCode>(field: string, code: code, ...values: Parameters<NoteTexts[code]>): Note {
  return { field, code, values: values.map((value) => (typeof value === "string" ? shorten(value) : value)) };
}

/** What a note says, in the reader's language. */
export function sayNote({ code, values }: Pick<Note, "code" | "values">, locale: Locale): string {
  const sentence = noteTexts[locale][code] as (...values: readonly NoteValue[]) => string;
  return sentence(...values);
}

/** What was written, short enough for a sentence and in one line. Without the NUL and the halves of letters that JSON in PostgreSQL refuses. */
export function shorten(text: string, most = 60): string {
  const line = text
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, "\uFFFD")
    .trim();
  return (line.length > most ? `${line.slice(0, most - 1)}…` : line).toWellFormed();
}

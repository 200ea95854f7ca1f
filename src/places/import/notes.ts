/** Something to tell about a field of a line, in words. `code` is for programs. */
export interface Note {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** What checks say of one line. A problem refuses the line; a repair is told, and the line goes in. */
export class Notes {
  readonly problems: Note[] = [];
  readonly repairs: Note[] = [];

  /** Gives null, so that a check can end with it. */
  refuse(field: string, code: string, message: string): null {
    this.problems.push({ field, code, message });
    return null;
  }

  repair(field: string, code: string, message: string): void {
    this.repairs.push({ field, code, message });
  }
}

/** What was written, short enough for a sentence and in one line. */
export function quote(text: string): string {
  const line = text
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, "�")
    .trim();
  return `« ${line.length > 60 ? `${line.slice(0, 59)}…` : line} »`;
}

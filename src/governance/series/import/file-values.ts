import type { Part } from "#territory";

/** A value that a file gives, already in the unit of its series. */
export interface FileValue {
  readonly line: number;
  readonly part: Part;
  readonly day: string;
  readonly value: number;
  readonly source: string;
}

export type Fault =
  | { readonly kind: "day" | "value" | "source" }
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "twice" | "post"; readonly first: number }
  | { readonly kind: "other"; readonly value: number };

/** Why a line is refused: then nothing of the file is written. */
export interface RefusedLine {
  readonly line: number;
  readonly fault: Fault;
}

export type WholeFault = "empty" | "broken" | "encoding" | "columns" | "tooMany";

export type ReadFile =
  | { readonly ok: true; readonly lines: number; readonly values: readonly FileValue[]; readonly refused: readonly RefusedLine[] }
  | { readonly ok: false; readonly fault: WholeFault };

export const mostLines = 20_000;

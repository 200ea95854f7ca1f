import type { FileFault } from "#platform/imports/sheet.ts";
import type { Commune, Part } from "#territory";

/** A value that a file gives, already in the unit of its series. */
export interface FileValue {
  readonly line: number;
  readonly part: Part;
  readonly day: string;
  readonly value: number;
  readonly source: string;
  /** How many lines it sums: one, but for grants. */
  readonly lines: number;
}

export type Fault =
  | { readonly kind: "day" | "value" | "negative" | "source" }
  | { readonly kind: "ambiguous"; readonly typed: string }
  | { readonly kind: "code"; readonly code: string }
  /** No commune's name, or several communes': `near` are those that may be meant. */
  | { readonly kind: "name" | "several"; readonly typed: string; readonly near: readonly Commune[] }
  /** A part of a commune, whose figure is not that of the whole. */
  | { readonly kind: "part"; readonly typed: string; readonly whole: string }
  | { readonly kind: "disagree"; readonly typed: string; readonly code: string }
  | { readonly kind: "twice" | "post"; readonly first: number }
  | { readonly kind: "other"; readonly value: number };

/** Why a line is refused: then nothing of the file is written. */
export interface RefusedLine {
  readonly line: number;
  readonly fault: Fault;
}

/** What stands in a file that could be read. */
export interface FileContent {
  /** Values line by line, or grants of the State, which are summed. */
  readonly kind: "values" | "grants";
  readonly lines: number;
  /** Empty lines, which count for nothing. */
  readonly blank: number;
  readonly values: readonly FileValue[];
  readonly refused: readonly RefusedLine[];
}

export type ReadFile = ({ readonly ok: true } & FileContent) | { readonly ok: false; readonly fault: FileFault };

export const mostLines = 20_000;

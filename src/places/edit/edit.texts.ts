import type { Locale } from "#platform/i18n/locale.ts";
import type { Controlled } from "./controls.ts";
import { en } from "./edit.texts.en.ts";
import { fr } from "./edit.texts.fr.ts";
import { nl } from "./edit.texts.nl.ts";
import type { Section } from "./sections.ts";

const problemCodes = [
  ...(["required", "too_short", "too_long", "control_character", "encoding", "choice", "too_many"] as const),
  ...(["phone", "email", "url", "pivot", "degrees", "half_point", "far_point", "number", "whole_number", "number_range"] as const),
  ...(["commune_required", "outside", "postal_code", "postal_code_other"] as const),
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface EditTexts {
  readonly here: string;
  readonly title: (place: string) => string;
  readonly lead: string;
  readonly sections: Record<Section, { readonly title: string; readonly about: string }>;
  readonly elsewhere: string;
  readonly hints: Partial<Record<Controlled, string>>;
  readonly choices: Record<"wheelchair" | "target_group" | "location_precision", Readonly<Record<string, string>>>;
  readonly none: string;
  readonly notSaid: string;
  readonly problems: Record<ProblemCode, string>;
  readonly reason: string;
  readonly reasonHint: string;
  readonly save: string;
  readonly cancel: string;
  readonly previous: string;
  readonly next: string;
  readonly done: { readonly saved: string; readonly merged: string; readonly unchanged: string; readonly mergedNote: string; readonly history: string };
  readonly clash: {
    readonly title: string;
    readonly text: string;
    readonly before: string;
    readonly theirs: string;
    readonly mine: string;
    readonly by: string;
    readonly choose: (field: string) => string;
    readonly keepMine: string;
    readonly takeTheirs: string;
    readonly also: (fields: string) => string;
    readonly save: string;
    readonly table: (field: string) => string;
  };
  readonly disagreements: {
    readonly here: string;
    readonly title: (place: string) => string;
    readonly lead: string;
    readonly none: string;
    readonly noneText: string;
    readonly ours: string;
    readonly theirs: (source: string, day: string) => string;
    readonly take: string;
    readonly keep: string;
    readonly taken: string;
    readonly kept: string;
    readonly link: (count: number) => string;
  };
}

export const editTexts: Record<Locale, EditTexts> = { fr, en, nl };

import { z } from "zod";

import type { FormInput } from "#platform/web/form-input.ts";
import type { Territory } from "#territory";
import { type FieldProblems, readFields, type Typed } from "../edit/edit.form.ts";
import type { PlaceFacts } from "../saving/place-facts.ts";

export const proposedFields = [
  ...(["name", "insee_code", "postal_code", "address", "longitude", "latitude"] as const),
  ...(["summary", "activities", "phone", "emails", "websites"] as const),
] as const;

const words = z.object({
  hours_words: z.string().trim().max(500, "too_long").default(""),
  note: z.string().trim().max(2000, "too_long").default(""),
});

export interface Proposed {
  readonly facts: PlaceFacts;
  readonly hoursWords: string | null;
  readonly note: string | null;
}

export type ProposalRead =
  | { readonly ok: true; readonly proposed: Proposed; readonly typed: Typed }
  | { readonly ok: false; readonly problems: FieldProblems & { hours_words?: "too_long"; note?: "too_long" }; readonly typed: Typed };

/** A proposal as it was typed. A postal code that the commune alone has need not be written; without a point, the middle of the commune stands for it. */
export function readProposal(input: FormInput, territory: Territory): ProposalRead {
  const commune = territory.communeByCode(input.text["insee_code"] ?? "")?.commune;
  const [only, ...others] = commune?.postalCodes ?? [];
  const complete = !input.text["postal_code"]?.trim() && only && others.length === 0 ? withText(input, "postal_code", only) : input;
  const read = readFields(complete, proposedFields, territory);
  const said = words.safeParse(input.text);
  const typed = { ...read.typed, hours_words: input.text["hours_words"] ?? "", note: input.text["note"] ?? "" };
  if (!read.ok || !said.success) {
    const more = said.success ? {} : Object.fromEntries(said.error.issues.map(({ path }) => [String(path[0]), "too_long" as const]));
    return { ok: false, problems: { ...(read.ok ? {} : read.problems), ...more }, typed };
  }
  const point = read.facts.longitude === null ? commune?.point : null;
  const located = point ? { ...point, location_precision: "commune" as const } : { location_precision: "address" as const };
  const facts = { ...(read.facts as PlaceFacts), ...located };
  return { ok: true, proposed: { facts, hoursWords: said.data.hours_words || null, note: said.data.note || null }, typed };
}

function withText(input: FormInput, name: string, value: string): FormInput {
  return { ...input, text: { ...input.text, [name]: value } };
}

import type { Reader } from "#platform/web/reader.ts";
import type { Territory } from "#territory";
import { readFields } from "../edit/edit.form.ts";
import { editTexts } from "../edit/edit.texts.ts";
import type { PlaceFacts } from "../saving/place-facts.ts";

export const proposedFields = [
  ...(["name", "insee_code", "postal_code", "address", "longitude", "latitude"] as const),
  ...(["summary", "activities", "phone", "emails", "websites"] as const),
] as const;

export interface NewPlace {
  readonly facts: PlaceFacts;
  readonly hoursWords: string | null;
  readonly note: string | null;
}

/** A postal code that the commune alone has need not be written; without a point, the middle of the commune stands for it. */
export function readProposal(form: Reader, territory: Territory): NewPlace {
  const commune = territory.communeByCode(form.text("insee_code"))?.commune;
  const [only, ...others] = commune?.postalCodes ?? [];
  const facts = readFields(form, proposedFields, territory, { known: only && others.length === 0 ? { postal_code: only } : {} });
  const point = facts.longitude === null ? commune?.point : null;
  const located = point ? { ...point, location_precision: "commune" as const } : { location_precision: "address" as const };
  const { too_long } = editTexts[form.locale].problems;
  return {
    facts: { ...(facts as PlaceFacts), ...located },
    hoursWords: form.lines("hours_words", 0, 500, too_long) || null,
    note: form.lines("note", 0, 2000, too_long) || null,
  };
}

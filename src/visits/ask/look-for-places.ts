import type { PlaceBrief } from "#places";
import type { Db } from "#platform/db/db.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { again } from "#platform/web/act.ts";
import type { Reader } from "#platform/web/reader.ts";
import { askTexts } from "./ask.texts.ts";
import { findWished } from "./wished-places.query.ts";

/** The button within the form that looks for places: nothing that was typed is lost. */
export const lookForPlaces = {
  async read(form: Reader, { db }: { readonly db: Db }): Promise<void> {
    const found = await findWished(db, form.all("places"), form.text("place_words"));
    form.check("place_words", found.length > 0, askTexts[form.locale].placesNone);
  },
  run: () => again(),
};

/** Those to choose from: what was chosen, and what was just looked for. */
export function placesToChoose(db: Db, { act, values }: FormState): Promise<PlaceBrief[]> {
  return findWished(db, [values["places"] ?? []].flat(), act === "find" ? String(values["place_words"] ?? "") : "");
}

import type { Reader } from "#platform/web/reader.ts";
import { contributionChoices } from "./erasure.ts";
import { erasureTexts } from "./erasure.texts.ts";

/** `contributions`, and the person's own `adresse` typed again, so that nobody is erased by a slip. */
export function readErasure(form: Reader, email: string | null) {
  const t = erasureTexts[form.locale];
  const contributions = form.choice("contributions", contributionChoices, t.choose);
  // Whoever has no address has none to write.
  form.check("adresse", email === null || form.text("adresse").toLowerCase() === email, t.emailWrong);
  return contributions;
}

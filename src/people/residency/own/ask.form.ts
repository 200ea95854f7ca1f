import type { Reader } from "#platform/web/reader.ts";
import { residencyTexts } from "../residency.texts.ts";

export interface LetterRequest {
  readonly recipient: string;
  readonly street: string;
  readonly postal_code: string;
  readonly commune_code: string;
}

/** `communes`: the codes of those that exist here. */
export function readAskedLetter(form: Reader, communes: readonly string[]): LetterRequest {
  const t = residencyTexts[form.locale].problems;
  const recipient = form.line("recipient", 2, 120, t.recipient);
  const street = form.line("street", 3, 200, t.street);
  const postal_code = form.text("postal_code");
  form.check("postal_code", /^\d{5}$/.test(postal_code), t.postalCode);
  return { recipient, street, postal_code, commune_code: form.choice("commune_code", communes, t.commune) };
}

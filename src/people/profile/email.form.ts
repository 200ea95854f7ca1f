import type { Reader } from "#platform/web/reader.ts";
import { emailTexts } from "./email.texts.ts";

export function readNewEmail(form: Reader, current: string): string {
  const t = emailTexts[form.locale];
  form.check("adresse", form.has("adresse"), t.missing);
  const email = form.email("adresse", t.wrong);
  form.check("adresse", email !== current, t.same);
  return email;
}

import type { Reader } from "#platform/web/reader.ts";
import { texts } from "./password.texts.ts";
import { weaknessOf } from "./weakness.ts";

/** `nouveau`, typed again in `encore`; and the password in use, `actuel`. */
export function readNewPassword(form: Reader, person: { readonly name: string; readonly email: string }) {
  const t = texts[form.locale];
  const password = form.secret("nouveau");
  const weakness = weaknessOf(password, person);
  if (weakness) form.check("nouveau", false, t.weak[weakness]);
  else form.check("encore", form.secret("encore") === password, t.againDiffers);
  return { password, current: form.secret("actuel") };
}

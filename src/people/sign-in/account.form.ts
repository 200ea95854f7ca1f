import type { Reader } from "#platform/web/reader.ts";
import { readEmail } from "../auth/email.ts";
import { texts } from "../sign-in.texts.ts";

/** The address of an account, in the field `courriel`. */
export function readAccount(form: Reader): string {
  const email = readEmail(form.text("courriel"));
  form.check("courriel", email !== null, texts[form.locale].emailProblem);
  return email ?? "";
}

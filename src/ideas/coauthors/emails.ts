import { isEmail, type Reader } from "#platform/web/reader.ts";
import { coauthorsTexts } from "./coauthors.texts.ts";

/** Who may sign an idea with its author. */
export const mostCoauthors = 5;

/** Addresses in small letters, each once, however they were separated. */
export function readEmails(form: Reader, name: string): string[] {
  const t = coauthorsTexts[form.locale];
  const emails = [
    ...new Set(
      form
        .text(name)
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ];
  const wrong = emails.find((email) => !isEmail(email));
  form.check(name, wrong === undefined, t.notAnEmail(wrong ?? ""));
  form.check(name, emails.length <= mostCoauthors, t.problems.many);
  return emails;
}

import type { Reader } from "#platform/web/reader.ts";
import type { AgentForm } from "./employer.command.ts";
import { employerTexts } from "./employer.texts.ts";

/** One agent as an employer writes them: their number, address, cost centre, and where they live or nothing. */
export function readAgent(form: Reader, communes: readonly { readonly code: string }[]): AgentForm {
  const t = employerTexts[form.locale].problems;
  return {
    number: form.line("numero", 1, 40, t.number),
    email: form.email("adresse", t.email).toLowerCase(),
    centre: form.line("service", 1, 40, t.centre),
    centreName: null,
    communeCode:
      form.text("commune") === ""
        ? null
        : form.choice(
            "commune",
            communes.map(({ code }) => code),
            t.commune,
          ),
  };
}

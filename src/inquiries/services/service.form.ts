import type { Reader } from "#platform/web/reader.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { runPower } from "../gate.ts";
import { themes } from "../inquiry.ts";
import { servicesTexts } from "./services.texts.ts";

export interface ServiceFacts {
  readonly name: string;
  readonly communeCode: string | null;
  readonly themes: readonly string[];
  readonly days: number;
  readonly mailbox: string | null;
}

/** Where a department may stand: in a commune of this person's, in the metropolis for whoever acts there. */
export const runsAt = (someone: Visitor, commune: string | null): boolean => can(someone, runPower, { commune });

export function readService(form: Reader, someone: Visitor, known: readonly string[]): ServiceFacts {
  const t = servicesTexts[form.locale];
  const commune = form.text("commune") || null;
  form.check("commune", (commune === null || known.includes(commune)) && runsAt(someone, commune), t.whereWrong);
  return {
    name: form.line("name", 3, 120, t.nameMissing),
    communeCode: commune,
    themes: form.choices("themes", themes, t.themesWrong),
    days: form.whole("days", 1, 60, t.daysWrong),
    mailbox: form.has("mailbox") ? form.email("mailbox", t.mailboxWrong) : null,
  };
}

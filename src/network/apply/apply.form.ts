import type { Reader } from "#platform/web/reader.ts";
import type { Charter } from "../charter/charter.ts";
import { type College, colleges } from "../network.ts";
import { applyTexts } from "./apply.texts.ts";

export interface Applying {
  /** The structure that applies; null: the person themself. */
  readonly structureId: string | null;
  readonly college: College;
  readonly brings: string;
  /** Members that know them, three at most. */
  readonly referees: readonly string[];
  readonly listed: boolean;
  /** The version of the charter that they agree to. */
  readonly charter: number;
}

export interface Choices {
  /** Of today. */
  readonly charter: Charter;
  readonly structures: readonly { readonly id: string; readonly name: string }[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

export const refereeFields = ["garant1", "garant2", "garant3"] as const;

export function readApply(form: Reader, { structures, members, charter }: Choices): Applying {
  const t = applyTexts[form.locale].problems;
  const chosen = structures.length > 0 ? form.choice("pour", ["moi", ...structures.map(({ id }) => id)], t.party) : "moi";
  const college = form.choice("college", colleges, t.college);
  form.check("college", (chosen === "moi") === (college === "persons") || college === "leaders", t.collegeFits);
  const brings = form.lines("apporte", 20, 1500, t.brings);
  const known = members.map(({ id }) => id);
  const referees = refereeFields.flatMap((name) => (form.has(name) ? [form.choice(name, known, t.referee)] : []));
  form.check("garant3", new Set(referees).size === referees.length, t.twice);
  form.check("charte", form.ticked("charte"), t.charter);
  // Who reads a charter and sends the form after another was decided has not read it.
  form.check("charte", !form.has("lue") || form.text("lue") === String(charter.number), t.charterMoved);
  return { structureId: chosen === "moi" ? null : chosen, college, brings, referees, listed: form.ticked("annuaire"), charter: charter.number };
}

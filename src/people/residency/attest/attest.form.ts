import type { Reader } from "#platform/web/reader.ts";
import { readName } from "../../person-name.form.ts";
import { residencyTexts } from "../residency.texts.ts";

export interface DeskAttestation {
  readonly email: string;
  /** For an account that is opened on the spot. */
  readonly name: string;
  readonly communeCode: string;
}

/** `communes`: the codes of those where this agent attests. */
export function readAttestation(form: Reader, communes: readonly string[]): DeskAttestation {
  const t = residencyTexts[form.locale].problems;
  const email = form.email("email", t.email);
  const name = form.has("name") ? readName(form, "name", { missing: t.name, long: t.name, signs: t.name }) : "";
  const communeCode = form.choice("commune", communes, t.commune);
  form.check("seen", form.text("seen") === "1", t.seen);
  return { email, name, communeCode };
}

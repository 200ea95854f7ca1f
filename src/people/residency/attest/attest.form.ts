import { readName } from "../../person-name.ts";
import type { ResidencyTexts } from "../residency.texts.ts";

export interface DeskAttestation {
  readonly email: string;
  /** For an account that is opened on the spot. */
  readonly name: string;
  readonly communeCode: string;
}

export type AttestProblems = Partial<Record<"email" | "name" | "commune" | "seen", string>>;

export function readAttestation(
  form: Readonly<Record<string, string>>,
  communes: ReadonlySet<string>,
  t: ResidencyTexts["problems"],
): { ok: true; value: DeskAttestation } | { ok: false; problems: AttestProblems } {
  const email = (form.email ?? "").trim().toLowerCase();
  const named = readName(form.name ?? "");
  const name = named.ok ? named.name : "";
  const communeCode = form.commune ?? "";
  const problems: AttestProblems = {};
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 254) problems.email = t.email;
  if (!named.ok && named.problem !== "missing") problems.name = t.name;
  if (!communes.has(communeCode)) problems.commune = t.commune;
  if (form.seen !== "1") problems.seen = t.seen;
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value: { email, name, communeCode } };
}

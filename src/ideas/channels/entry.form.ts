import type { Locale } from "#platform/i18n/locale.ts";
import { inputOf } from "#platform/web/form-input.ts";
import { type Reader, type Reading, reading } from "#platform/web/reader.ts";
import { isPosition, longest, type Position } from "#processes";
import { numberIn } from "../proposal-address.ts";
import { authorKinds, type AuthorKind } from "../proposal.ts";
import type { ProposalContent } from "../add-proposal.command.ts";
import { type FormRules, readProposal } from "../write/proposal.form.ts";
import { channelsTexts } from "./channels.texts.ts";
import { type Contact, type EntryKind, unsigned } from "./source.ts";

interface Common {
  readonly sheet: string;
  /** As the public reads it: what was signed, if its publication was agreed to. */
  readonly signature: string;
  readonly consent: boolean;
  readonly contact: Contact | null;
}

export type EntryFields =
  | (Common & { readonly kind: "proposal"; readonly content: ProposalContent; readonly authorKind: AuthorKind })
  | (Common & { readonly kind: "supports"; readonly number: number; readonly supports: number })
  | (Common & { readonly kind: "comment"; readonly number: number; readonly position: Position | null; readonly body: string });

/** A contribution as an agent typed it in, or as a line of a file says it, with each problem at its field. */
export function readContribution(form: Reader, kind: EntryKind, rules: FormRules): EntryFields {
  const common = readCommon(form, kind);
  if (kind === "proposal") {
    const { coauthors: _, ...content } = readProposal(form, rules);
    return { ...common, kind, content, authorKind: authorKinds.find((one) => one === form.text("auteur")) ?? "resident" };
  }
  const t = channelsTexts[form.locale].problems;
  const number = numberIn(form.text("idee").replace(/^(n°|no\.?|nr\.?|#)\s*/i, "")) ?? 0;
  form.check("idee", number > 0, t.idea);
  if (kind === "supports") return { ...common, kind, number, supports: form.whole("nombre", 1, 100_000, t.supports) };
  const body = form.text("texte").replace(/\n{3,}/g, "\n\n");
  form.check("texte", [...body].length >= 2 && body.length <= longest, t.comment);
  const position = form.text("avis");
  return { ...common, kind, number, position: isPosition(position) ? position : null, body };
}

/** The same of a line of a file. */
export const readEntry = (kind: EntryKind, typed: Readonly<Record<string, string>>, rules: FormRules): Reading<EntryFields> =>
  reading(inputOf(new URLSearchParams(typed)), rules.locale, (form) => readContribution(form, kind, rules));

const isPhone = (text: string): boolean => /^\+?[\d\s().-]{6,30}$/.test(text);

function readCommon(form: Reader, kind: EntryKind): Common {
  const t = channelsTexts[form.locale].problems;
  const asks = kind !== "supports";
  const sheet = form.lines("feuille", 1, 40, t.sheet);
  const signature = form.lines("signature", 0, 160, t.signature);
  const consent = asks && form.text("accord") === "1";
  form.check("signature", !consent || signature !== "", t.signatureMissing);
  return { sheet, signature: consent ? signature : unsigned, consent, contact: asks ? readContact(form) : null };
}

function readContact(form: Reader): Contact | null {
  const t = channelsTexts[form.locale].problems;
  if (!form.has("courriel") && !form.has("telephone") && !form.has("nom")) return null;
  const phone = form.text("telephone");
  form.check("telephone", phone === "" || isPhone(phone), t.phone);
  form.check("courriel", form.has("courriel") || phone !== "", t.contactMissing);
  const email = form.has("courriel") ? form.email("courriel", t.email) : null;
  return { name: form.lines("nom", 0, 120, t.name), email, phone: phone || null };
}

export type EntryProblem = "closed" | "unknown" | "twice" | "decided";

/** At which field of the form a refusal of the database belongs, and its words. */
export function entryProblem(problem: EntryProblem, kind: EntryKind, locale: Locale): Record<string, string> {
  const t = channelsTexts[locale].problems;
  if (problem === "unknown" || problem === "decided") return { idee: problem === "unknown" ? t.idea : t.decided };
  return { feuille: problem === "twice" ? t.twice : t.closed[kind] };
}

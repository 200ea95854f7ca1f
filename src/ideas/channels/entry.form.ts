import type { Locale } from "#platform/i18n/locale.ts";
import { isPosition, longest, type Position } from "#processes";
import { numberIn } from "../proposal-address.ts";
import { authorKinds, type AuthorKind } from "../proposal.ts";
import type { ProposalContent } from "../add-proposal.command.ts";
import { type FormRules, readProposal } from "../write/proposal.form.ts";
import { type ChannelsTexts, channelsTexts } from "./channels.texts.ts";
import { type Contact, type EntryKind, unsigned } from "./source.ts";

interface Common {
  readonly sheet: string;
  /** As the public reads it: what was signed, if its publication was agreed to. */
  readonly signature: string;
  readonly consent: boolean;
  readonly contact: Contact | null;
}

export type TypedEntry =
  | (Common & { readonly kind: "proposal"; readonly content: ProposalContent; readonly authorKind: AuthorKind })
  | (Common & { readonly kind: "supports"; readonly number: number; readonly supports: number })
  | (Common & { readonly kind: "comment"; readonly number: number; readonly position: Position | null; readonly body: string });

type Problems = Record<string, string>;
export type ReadEntry = { readonly ok: true; readonly value: TypedEntry } | { readonly ok: false; readonly problems: Problems };
type Typed = Readonly<Record<string, string>>;

/** A contribution as an agent typed it in, or as a line of a file says it, with each problem at its field. */
export function readEntry(kind: EntryKind, typed: Typed, rules: FormRules): ReadEntry {
  const t = channelsTexts[rules.locale].problems;
  const [common, commonProblems] = readCommon(typed, kind, t);
  const own = kind === "proposal" ? readIdea(typed, rules) : kind === "supports" ? readSupports(typed, t) : readComment(typed, t);
  const problems = { ...commonProblems, ...own.problems };
  if (own.value === null || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { ...common, ...own.value } as TypedEntry };
}

const trimmed = (typed: Typed, field: string): string => (typed[field] ?? "").trim();
const isEmail = (text: string): boolean => text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text);
const isPhone = (text: string): boolean => /^\+?[\d\s().-]{6,30}$/.test(text);

function readCommon(typed: Typed, kind: EntryKind, t: ChannelsTexts["problems"]): [Common, Problems] {
  const [sheet, signed, name] = [trimmed(typed, "feuille"), trimmed(typed, "signature"), trimmed(typed, "nom")];
  const [email, phone] = [trimmed(typed, "courriel").toLowerCase(), trimmed(typed, "telephone")];
  const consent = typed["accord"] === "1" && kind !== "supports";
  const asksContact = kind !== "supports" && (email !== "" || phone !== "" || name !== "");
  const problems: Problems = {
    ...((sheet === "" || sheet.length > 40) && { feuille: t.sheet }),
    ...(signed.length > 160 && { signature: t.signature }),
    ...(consent && signed === "" && { signature: t.signatureMissing }),
    ...(name.length > 120 && { nom: t.name }),
    ...(email !== "" && !isEmail(email) && { courriel: t.email }),
    ...(phone !== "" && !isPhone(phone) && { telephone: t.phone }),
    ...(asksContact && email === "" && phone === "" && { courriel: t.contactMissing }),
  };
  const contact = asksContact ? { name, email: email || null, phone: phone || null } : null;
  return [{ sheet, signature: consent ? signed : unsigned, consent, contact }, problems];
}

type Own<value> = { readonly value: value | null; readonly problems: Problems };

function readIdea(typed: Typed, rules: FormRules): Own<object> {
  const read = readProposal({ ...typed, coauteurs: "" }, rules);
  const authorKind = authorKinds.find((kind) => kind === typed["auteur"]) ?? "resident";
  if (!read.ok) return { value: null, problems: read.problems as Problems };
  const { coauthors: _, ...content } = read.content;
  return { value: { kind: "proposal", content, authorKind }, problems: {} };
}

const ideaNumber = (typed: Typed): number | null => numberIn(trimmed(typed, "idee").replace(/^(n°|no\.?|nr\.?|#)\s*/i, ""));

function readSupports(typed: Typed, t: ChannelsTexts["problems"]): Own<object> {
  const number = ideaNumber(typed);
  const count = trimmed(typed, "nombre").replace(/[\s\u00a0\u202f]/g, "");
  const supports = /^\d{1,6}$/.test(count) ? Number(count) : 0;
  const problems = { ...(number === null && { idee: t.idea }), ...((supports < 1 || supports > 100_000) && { nombre: t.supports }) };
  return { value: { kind: "supports", number, supports }, problems };
}

function readComment(typed: Typed, t: ChannelsTexts["problems"]): Own<object> {
  const number = ideaNumber(typed);
  const body = trimmed(typed, "texte").replace(/\n{3,}/g, "\n\n");
  const { avis } = typed;
  const problems = { ...(number === null && { idee: t.idea }), ...(([...body].length < 2 || body.length > longest) && { texte: t.comment }) };
  return { value: { kind: "comment", number, position: isPosition(avis) ? avis : null, body }, problems };
}

export type EntryProblem = "closed" | "unknown" | "twice" | "decided";

/** At which field of the form a refusal of the database belongs, and its words. */
export function entryProblem(problem: EntryProblem, kind: EntryKind, locale: Locale): Problems {
  const t = channelsTexts[locale].problems;
  if (problem === "unknown" || problem === "decided") return { idee: problem === "unknown" ? t.idea : t.decided };
  return { feuille: problem === "twice" ? t.twice : t.closed[kind] };
}

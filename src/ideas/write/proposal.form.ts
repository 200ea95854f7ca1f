import { readEuros } from "#platform/money/euros.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Problems } from "#platform/ui/form-state.tsx";
import type { Commune, Territory } from "#territory";
import type { ProposalContent } from "../add-proposal.command.ts";
import { type DraftFile, everywhere, type Typed } from "./draft.ts";
import { readEmails } from "../coauthors/emails.ts";
import { coauthorsTexts } from "../coauthors/coauthors.texts.ts";
import { readPoint, saysWhatIsSeen } from "./read-typed.ts";
import { writeTexts } from "./write.texts.ts";

export interface FormRules {
  readonly territory: Territory;
  readonly categories: readonly { readonly id: string; readonly slug: string }[];
  /** Where ideas of the process may lie. */
  readonly communes: readonly Commune[];
  readonly everywhere: boolean;
  /** Cost that none may pass; null: no limit. */
  readonly ceilingCents: number | null;
  readonly locale: Locale;
}

export interface ReadProposal extends ProposalContent {
  readonly coauthors: readonly string[];
}

export type Read = { readonly ok: true; readonly content: ReadProposal } | { readonly ok: false; readonly problems: Problems };

/** An idea as it was typed, with each problem in words at its field. */
export function readProposal(typed: Typed, rules: FormRules): Read {
  const { territory, categories, locale } = rules;
  const t = writeTexts[locale].problems;
  const text = (field: keyof Typed) => (typed[field] ?? "").trim();
  const title = text("titre").replace(/\s+/g, " ");
  const body = text("texte").replace(/\n{3,}/g, "\n\n");
  const category = categories.find(({ slug }) => slug === text("theme"));
  const where = readWhere(text("commune"), rules);
  const point = text("point") === "" ? null : readPoint(text("point"));
  const costCents = readEuros(text("cout"));
  const emails = readEmails(text("coauteurs"));
  const problems: Problems = {
    ...(title.length < 5 || title.length > 140 ? { titre: t.title } : letters(title) < 4 && { titre: t.titleEmpty }),
    ...((body.length < 20 || body.length > 12_000) && { texte: body.length > 12_000 ? t.bodyLong : t.body }),
    ...(categories.length > 0 && !category && { theme: t.category }),
    ...(where === undefined && { commune: t.commune }),
    ...(text("adresse").length > 200 && { adresse: t.address }),
    ...(text("point") !== "" && pointProblem(point, where ?? null, territory, locale)),
    ...(text("cout") !== "" && costCents === null && { cout: t.cost }),
    ...(rules.ceilingCents !== null && (costCents ?? 0) > rules.ceilingCents && { cout: t.costHigh(rules.ceilingCents) }),
    ...(!emails.ok && { coauteurs: emails.wrong ? coauthorsTexts[locale].notAnEmail(emails.wrong) : coauthorsTexts[locale].problems.many }),
  };
  if (Object.keys(problems).length > 0 || !emails.ok) return { ok: false, problems };
  const address = text("adresse").replace(/\s+/g, " ") || null;
  const content = { title, body, categoryId: category?.id ?? null, communeCode: where?.code ?? null, address, costCents };
  return { ok: true, content: { ...content, point, coauthors: emails.emails } };
}

const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** Null: the whole metropolis. Undefined: not chosen, or not a choice of this process. */
function readWhere(typed: string, rules: Pick<FormRules, "communes" | "everywhere">): Commune | null | undefined {
  if (typed === everywhere) return rules.everywhere ? null : undefined;
  return rules.communes.find(({ code }) => code === typed);
}

function pointProblem(point: ReturnType<typeof readPoint>, commune: Commune | null, territory: Territory, locale: Locale): Problems {
  const t = writeTexts[locale].problems;
  if (!point) return { point: t.point };
  const found = territory.locate(point);
  if (!found.commune || (found.approximate && far(point, found.commune))) return { point: t.pointOutside };
  // Without outlines the nearest commune is a guess: it contradicts nobody.
  return commune && !found.approximate && found.commune.code !== commune.code ? { point: t.pointElsewhere(found.commune.name) } : {};
}

/** Further from the middle of a commune than any of its streets. */
function far({ latitude, longitude }: { latitude: number; longitude: number }, { point }: Commune): boolean {
  return point !== null && Math.hypot((longitude - point.longitude) * 70.5, (latitude - point.latitude) * 111.2) > 12;
}

/** Each picture must say what it shows, each document what it is; the problem stands at the field of the file. */
export function fileProblems(files: readonly Pick<DraftFile, "id" | "kind" | "title">[], locale: Locale): Problems {
  const t = writeTexts[locale].problems;
  const wrong = files.filter(({ kind, title }) => (kind === "picture" ? !saysWhatIsSeen(title) : title.length < 3));
  return Object.fromEntries(wrong.map(({ id, kind }) => [`alt_${id}`, kind === "picture" ? t.alt : t.documentTitle]));
}

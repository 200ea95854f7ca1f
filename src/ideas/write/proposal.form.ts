import type { Locale } from "#platform/i18n/locale.ts";
import type { Problems } from "#platform/ui/form-state.tsx";
import { inputOf } from "#platform/web/form-input.ts";
import { type Reader, type Reading, reading } from "#platform/web/reader.ts";
import type { Commune, Point, Territory } from "#territory";
import type { ProposalContent } from "../add-proposal.command.ts";
import { type DraftFile, everywhere, type DraftFields } from "./draft.ts";
import { readEmails } from "../coauthors/emails.ts";
import { readPoint, saysWhatIsSeen } from "./read-point.ts";
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

/** An idea as it was typed, with each problem in words at its field. */
export function readProposal(form: Reader, rules: FormRules): ReadProposal {
  const t = writeTexts[form.locale].problems;
  const title = form.line("titre", 5, 140, t.title);
  form.check("titre", letters(title) >= 4, t.titleEmpty);
  const body = form.lines("texte", 20, 12_000, t.body, t.bodyLong).replace(/\n{3,}/g, "\n\n");
  const category = rules.categories.find(({ slug }) => slug === form.text("theme"));
  form.check("theme", rules.categories.length === 0 || category !== undefined, t.category);
  const where = readWhere(form.text("commune"), rules);
  form.check("commune", where !== undefined, t.commune);
  const address = form.text("adresse").replace(/\s+/g, " ");
  form.check("adresse", address.length <= 200, t.address);
  const point = form.has("point") ? readPointOf(form, where ?? null, rules) : null;
  const costCents = form.has("cout") ? form.euros("cout", 0, t.cost) : null;
  const { ceilingCents } = rules;
  form.check("cout", ceilingCents === null || (costCents ?? 0) <= ceilingCents, t.costHigh(ceilingCents ?? 0));
  const coauthors = readEmails(form, "coauteurs");
  return { title, body, categoryId: category?.id ?? null, communeCode: where?.code ?? null, address: address || null, costCents, point, coauthors };
}

/** The same of what was kept as it was typed. */
export const readKept = (typed: DraftFields, rules: FormRules): Reading<ReadProposal> =>
  reading(inputOf(new URLSearchParams(typed)), rules.locale, (form) => readProposal(form, rules));

const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** Null: the whole metropolis. Undefined: not chosen, or not a choice of this process. */
function readWhere(typed: string, rules: Pick<FormRules, "communes" | "everywhere">): Commune | null | undefined {
  if (typed === everywhere) return rules.everywhere ? null : undefined;
  return rules.communes.find(({ code }) => code === typed);
}

function readPointOf(form: Reader, commune: Commune | null, { territory }: FormRules): Point | null {
  const t = writeTexts[form.locale].problems;
  const point = readPoint(form.text("point"));
  if (!form.check("point", point !== null, t.point) || !point) return null;
  const found = territory.locate(point);
  if (!found.commune || (found.approximate && far(point, found.commune))) {
    form.check("point", false, t.pointOutside);
    return null;
  }
  // Without outlines the nearest commune is a guess: it contradicts nobody.
  form.check("point", !commune || found.approximate || found.commune.code === commune.code, t.pointElsewhere(found.commune.name));
  return point;
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

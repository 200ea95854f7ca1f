import type { Locale } from "#platform/i18n/locale.ts";
import { type ProcessSheet, type StageKind, stageTexts } from "#processes";
import { proposalTexts } from "../proposal.texts.ts";
import { stateNames } from "../states.texts.ts";
import { type Choices, addressOf, type Filters } from "./list.filters.ts";
import { listTexts } from "./list.texts.ts";

interface FilterContext extends Omit<Choices, "process"> {
  readonly process: Pick<ProcessSheet, "stages"> | null;
  /** The address of the list. */
  readonly base: string;
}

/** As the process calls it; of a stage that it does not have, as all do. */
export const sayStage = (stage: StageKind, process: FilterContext["process"], locale: Locale): string =>
  process?.stages.find(({ kind }) => kind === stage)?.title ?? stageTexts[locale].kinds[stage];

/** The filters that are on, each with the address of the same list without it. */
export function activeFilters(filters: Filters, { territory, process, categories, base }: FilterContext, locale: Locale): { label: string; href: string }[] {
  const t = listTexts[locale];
  const { q, commune, everywhere, zone, category, stage, state, filed, received, author, near } = filters;
  const without = (name: string, ...more: string[]) => addressOf(base, filters, Object.fromEntries([name, ...more].map((one) => [one, null])));
  const chips: (readonly [on: unknown, label: string | undefined, href: string])[] = [
    [q, `«\u00a0${q}\u00a0»`, without("q")],
    [commune, commune?.name, without("commune")],
    [everywhere, proposalTexts[locale].everywhere, without("commune")],
    [zone, territory.zones("qpv").find(({ id }) => id === zone)?.name, without("zone")],
    [category, categories.find(({ slug }) => slug === category)?.name, without("categorie")],
    [stage, stage ? t.reached(sayStage(stage, process, locale)) : "", without("etape")],
    [state, state ? stateNames[locale][state] : "", without("etat")],
    [filed, t.allFiled, without("etat")],
    [received, received ? t.receipts[received] : "", without("recu")],
    [author, author ? proposalTexts[locale].authorKinds[author] : "", without("auteur")],
    [near, t.nearChip(near?.name ?? t.pointHere), without("near", "tri")],
  ];
  return chips.flatMap(([on, label, href]) => (on && label ? [{ label, href }] : []));
}

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Filters as FilterForm, Select, TextField } from "#platform/ui/form.tsx";
import { qpv, type Territory } from "#territory";
import type { ProcessSheet } from "#processes";
import { stateNames } from "../states.texts.ts";
import { authorKinds, proposalStates } from "../proposal.ts";
import { proposalTexts } from "../proposal.texts.ts";
import { activeFilters, sayStage } from "./active-filters.ts";
import { allFiled, type Filters, receipts, receiptWords, sortWords } from "./list.filters.ts";
import { listTexts } from "./list.texts.ts";

interface ListFiltersProps {
  base: string;
  filters: Filters;
  territory: Territory;
  process: ProcessSheet | null;
  categories: readonly { slug: string; name: string }[];
}

export function ListFilters({ base, filters, territory, process, categories }: ListFiltersProps) {
  const t = useTexts(listTexts);
  const locale = useLocale();
  const states = stateNames[locale];
  return (
    <FilterForm action={base} label={t.search} lands="resultats" fold={activeFilters(filters, { territory, process, categories, base }, locale).length}>
      <div class="filters-grid">
        <Select
          name="commune"
          label={t.commune}
          empty={t.allCommunes}
          value={filters.everywhere ? "metropole" : filters.commune?.code}
          choices={[{ value: "metropole", label: t.onlyEverywhere }, ...communesOf(territory, process)]}
        />
        {categories.length > 0 && (
          <Select
            name="categorie"
            label={t.category}
            empty={t.allCategories}
            value={filters.category}
            choices={categories.map(({ slug, name }) => ({ value: slug, label: name, written: true }))}
          />
        )}
        <Select
          name="etat"
          label={t.state}
          empty={t.allStates}
          value={filters.filed ? allFiled : filters.state}
          choices={[{ value: allFiled, label: t.allFiled }, ...proposalStates.map((state) => ({ value: state, label: states[state] }))]}
        />
        <TextField name="q" label={t.word} value={filters.q} maxLength={200} autocomplete="off" />
        <Button icon="search">{t.submit}</Button>
      </div>
      <MoreFilters filters={filters} territory={territory} process={process} />
      {filters.sort !== "newest" && filters.sort !== "relevance" && filters.sort !== "nearest" && (
        <input type="hidden" name="tri" value={sortWords[filters.sort]} />
      )}
    </FilterForm>
  );
}

function MoreFilters({ filters, territory, process }: Pick<ListFiltersProps, "filters" | "territory" | "process">) {
  const t = useTexts(listTexts);
  const locale = useLocale();
  const { authorKinds: kinds } = useTexts(proposalTexts);
  const zones = territory.zones(qpv);
  const own = (process?.stages ?? []).map(({ kind, title }) => ({ value: kind, label: title, written: true }));
  const { stage } = filters;
  const stages = stage && !own.some(({ value }) => value === stage) ? [...own, { value: stage, label: sayStage(stage, process, locale) }] : own;
  return (
    <Disclosure
      bare
      summary={t.more}
      open={Boolean(filters.stage || filters.received || filters.author || filters.zone || filters.near || filters.unknownNear)}
    >
      <div class="filters-grid">
        {stages.length > 1 && <Select name="etape" label={t.stage} empty={t.allStages} value={filters.stage} choices={stages} />}
        <Select
          name="recu"
          label={t.received}
          empty={t.allStates}
          value={filters.received && receiptWords[filters.received]}
          choices={receipts.map((receipt) => ({ value: receiptWords[receipt], label: t.receipts[receipt] }))}
        />
        <Select
          name="auteur"
          label={t.author}
          empty={t.allAuthors}
          value={filters.author}
          choices={authorKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
        />
        {zones.length > 0 && (
          <Select name="zone" label={t.zone} empty={t.allZones} value={filters.zone} choices={zones.map(({ id, name }) => ({ value: id, label: name }))} />
        )}
        <TextField
          name="near"
          label={t.near}
          hint={t.nearHint}
          value={filters.near?.typed ?? filters.unknownNear ?? ""}
          problem={filters.unknownNear ? t.badNear(filters.unknownNear) : undefined}
          maxLength={80}
        />
      </div>
    </Disclosure>
  );
}

/** Those that the process concerns; all of them for the whole metropolis. */
function communesOf(territory: Territory, process: ProcessSheet | null) {
  const only = process?.communes ?? [];
  return territory.communes.filter(({ code }) => only.length === 0 || only.includes(code)).map(({ code, name }) => ({ value: code, label: name }));
}

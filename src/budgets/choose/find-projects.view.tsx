import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Checkbox, Select, TextField } from "#platform/ui/form.tsx";
import { FormStateProvider } from "#platform/ui/form-state.tsx";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Territory } from "#territory";
import { routes } from "../routes.ts";
import type { Poll } from "../votes.query.ts";
import { addressOf, type Filters, isFiltered, sortWords } from "./choose.filters.ts";
import { chooseTexts } from "./choose.texts.ts";
import type { Sort } from "./order.ts";

interface FindProps {
  poll: Poll;
  filters: Filters;
  found: number;
  territory: Territory;
  open: boolean;
  /** Whether the order is this person's own. */
  own: boolean;
}

/** Words, theme, commune, order: fields of the ballot's own form, so that searching loses no tick. */
export function FindProjects({ poll, filters, found, territory, open, own }: FindProps) {
  const t = useTexts(chooseTexts);
  const locale = useLocale();
  const base = routes.choose.href({ slug: poll.vote.slug });
  const nameOf = (code: string) => territory.communeByCode(code)?.commune.name ?? code;
  const communes = [...new Set(poll.projects.flatMap(({ commune_code }) => commune_code ?? []))].map((value) => ({ value, label: nameOf(value) }));
  const categories = [...new Set(poll.projects.map(({ category }) => category))].sort((a, b) => a.localeCompare(b, "fr"));
  const sorts: Sort[] = poll.vote.shuffled ? ["lot", "number", "cheap", "dear"] : ["number", "cheap", "dear"];
  const values = { q: filters.q, theme: filters.category, commune: filters.commune, tri: sortWords[filters.sort] };
  return (
    <Disclosure summary={t.search} open={isFiltered(filters) || filters.map}>
      <FormStateProvider value={{ values, problems: {}, search: true }}>
        <div class="filters">
          <div class="filters-grid">
            <TextField name="q" label={t.words} maxLength={100} />
            <Select name="theme" label={t.theme} empty={t.allThemes} choices={categories.map((value) => ({ value, label: value }))} />
            <Select name="commune" label={t.commune} empty={t.allCommunes} choices={communes.sort((a, b) => a.label.localeCompare(b.label, "fr"))} />
            <Select
              name="tri"
              label={t.sort}
              empty={t.sorts[sorts[0]!]}
              choices={sorts.slice(1).map((sort) => ({ value: sortWords[sort] ?? "", label: t.sorts[sort] }))}
            />
          </div>
          {open && poll.vote.kind === "knapsack" && <Checkbox name="reste" label={t.fits} checked={filters.fits} />}
          {poll.projects.some(({ easy }) => easy) && <Checkbox name="facile" label={t.easy} checked={filters.easy} />}
          <p class="row">
            <button type="submit" class="button quiet" name="act" value="filter">
              {t.filter}
            </button>
            {isFiltered(filters) && (
              <>
                <span role="status">{plural(found, locale, t.found)}</span>
                <a class="go" href={addressOf(base, { ...filters, q: "", category: null, commune: null, fits: false })}>
                  {t.clear}
                </a>
              </>
            )}
          </p>
        </div>
      </FormStateProvider>
      <ProjectMap poll={poll} filters={filters} territory={territory} />
      {poll.vote.shuffled && <p class="small soft">{own ? t.orderNoteOwn : t.orderNote}</p>}
    </Disclosure>
  );
}

function ProjectMap({ poll, filters, territory }: Pick<FindProps, "poll" | "filters" | "territory">) {
  const t = useTexts(chooseTexts);
  const base = routes.choose.href({ slug: poll.vote.slug });
  const counts = Map.groupBy(poll.projects, ({ commune_code }) => commune_code ?? "");
  const countOf = (code: string) => counts.get(code)?.length ?? 0;
  const rows = [...counts.keys()].filter(Boolean).map((code) => ({ code, name: territory.communeByCode(code)?.commune.name ?? code, count: countOf(code) }));
  if (!territory.map || rows.length < 2) return null;
  if (!filters.map)
    return (
      <p>
        <button type="submit" class="text-button" name="act" value="map">
          {t.mapSummary}
        </button>
      </p>
    );
  const href = (commune: string) => addressOf(base, filters, { commune, q: "" });
  const glass = (count: number) => (count === 0 ? "q0" : count === 1 ? "q1" : count < 4 ? "q2" : "q3");
  return (
    <>
      <input type="hidden" name="carte" value="1" />
      <StainedMap
        id="carte"
        title={t.mapTitle}
        viewBox={territory.map.viewBox}
        cells={territory.map.cells}
        labels={territory.map.labels}
        glass={({ code }) => glass(countOf(code))}
        tip={({ code, name }) => `${name}\u00a0: ${countOf(code)}`}
        link={({ code }) => (countOf(code) > 0 ? href(code) : undefined)}
        current={filters.commune ?? undefined}
        legend={t.mapLegend.map((label, at) => ({ glass: `q${at}` as "q0", label }))}
        caption={t.mapCaption}
        table={
          <Table
            caption={t.mapTitle}
            rows={rows.sort((a, b) => a.name.localeCompare(b.name, "fr"))}
            columns={[
              { label: t.commune, heads: true, cell: ({ code, name }) => <a href={href(code)}>{name}</a> },
              { label: t.found.other.replace("# ", ""), number: true, cell: ({ count }) => count },
            ]}
          />
        }
      />
    </>
  );
}

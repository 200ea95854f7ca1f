import { useLocale } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Chips } from "#platform/ui/chips.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import type { Commune, Territory } from "#territory";
import { scales } from "../process.ts";
import { processTexts } from "../process.texts.ts";
import type { StageFigure, StageLink } from "../stage-plug.ts";
import { groups, groupWord, listenAddress, type ListenFilters } from "../process.filters.ts";
import { listenTexts } from "./listen.texts.ts";
import { ProcessEntry } from "./process-entry.view.tsx";
import type { SortedProcess } from "./select.ts";
import { routes } from "../routes.ts";

interface ListenProps {
  shown: readonly SortedProcess[];
  counts: Readonly<Record<string, number>>;
  filters: ListenFilters;
  territory: Territory;
  figures: ReadonlyMap<string, readonly StageFigure[]>;
  now: Date;
  /** Where the reader is attested to live, when another choice is not made. */
  home: Commune | null;
  /** Whether the reader runs processes. */
  runs: boolean;
  /** Where all that was given is read, of every process. */
  all: readonly StageLink[];
}

export function Listen(props: ListenProps) {
  const { shown, counts, filters, home, runs, all } = props;
  const locale = useLocale();
  const t = listenTexts[locale];
  const base = routes.processes.href();
  const tabs = groups.map((group) => ({
    label: t.groups[group],
    href: listenAddress(base, filters, { group }),
    count: formatNumber(counts[group] ?? 0, locale),
    current: group === filters.group,
  }));
  return (
    <PageFrame
      title={t.title}
      here={processTexts[locale].participate}
      lead={t.lead}
      actions={
        <>
          {home && <ButtonLink href={listenAddress(base, filters, { commune: home })}>{t.mine(home.name)}</ButtonLink>}
          {runs && <Go href={routes.desk.href()}>{t.run}</Go>}
        </>
      }
      flow
    >
      <Choose {...props} />
      <Tabs label={t.groupsLabel} tabs={tabs} />
      <p class="vh" id="resultats" role="status">
        {plural(shown.length, locale, t.found)}
      </p>
      {shown.length === 0 ? <Nothing filters={filters} /> : <List {...props} />}
      <p class="row">
        {all.map(({ href, label }) => (
          <Go href={href}>{label}</Go>
        ))}
        <Go href={routes.decide.href()}>{t.decide}</Go>
      </p>
    </PageFrame>
  );
}

function Choose({ filters, territory }: ListenProps) {
  const t = listenTexts[useLocale()];
  const base = routes.processes.href();
  const chips = [
    ...(filters.commune ? [{ label: filters.commune.name, href: listenAddress(base, filters, { commune: null }) }] : []),
    ...(filters.scale ? [{ label: t.scales[filters.scale], href: listenAddress(base, filters, { scale: null }) }] : []),
    ...(filters.act ? [{ label: t.acts[filters.act] ?? filters.act, href: listenAddress(base, filters, { act: null }) }] : []),
  ];
  return (
    <>
      <Filters action={base} label={t.filters} lands="resultats" fold={chips.length}>
        <div class="filters-grid">
          <Select
            name="commune"
            label={t.commune}
            empty={t.allCommunes}
            value={filters.commune?.code}
            choices={territory.communes.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Select
            name="echelle"
            label={t.scale}
            empty={t.allScales}
            value={filters.scale}
            choices={scales.map((value) => ({ value, label: t.scales[value] }))}
          />
          <Select
            name="agir"
            label={t.act}
            empty={t.allActs}
            value={filters.act}
            choices={Object.entries(t.acts).map(([value, label]) => ({ value, label }))}
          />
          <Button icon="search">{t.show}</Button>
        </div>
        {filters.group !== "open" && <input type="hidden" name="etat" value={groupWord(filters.group)} />}
      </Filters>
      <Chips filters={chips} clear={listenAddress(base, filters, { commune: null, scale: null, act: null })} />
    </>
  );
}

function List({ shown, figures, territory, now }: ListenProps) {
  return (
    <Entries>
      {shown.map((sorted) => (
        <ProcessEntry level={2} sorted={sorted} figures={figures} territory={territory} now={now} />
      ))}
    </Entries>
  );
}

function Nothing({ filters }: Pick<ListenProps, "filters">) {
  const t = listenTexts[useLocale()];
  const base = routes.processes.href();
  const asked = filters.commune !== null || filters.scale !== null || filters.act !== null || filters.group !== "open";
  return (
    <Empty
      title={asked ? t.empty : t.noneYet}
      actions={
        <>
          {asked && <ButtonLink href={base}>{t.seeAll}</ButtonLink>}
          {filters.group !== "coming" && (
            <ButtonLink kind="quiet" href={listenAddress(base, filters, { group: "coming" })}>
              {t.groups.coming}
            </ButtonLink>
          )}
        </>
      }
      text={asked ? t.emptySays : t.noneYetSays}
    />
  );
}

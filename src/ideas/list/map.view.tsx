import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Chips } from "#platform/ui/chips.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { MovingMap } from "#places";
import type { Territory } from "#territory";
import { processCrumb, processRoutes, type ProcessSheet, processTexts } from "#processes";
import { proposalTexts } from "../proposal.texts.ts";
import { proposalHref } from "../proposal-address.ts";
import { activeFilters } from "./active-filters.ts";
import { addressOf, type Filters, isFiltered } from "./list.filters.ts";
import type { Category, CommuneCount } from "./list.query.ts";
import { listTexts } from "./list.texts.ts";
import { shadeOf, shades } from "./list-map.view.tsx";
import type { ProposalMap } from "./map.query.ts";
import { routes } from "../routes.ts";

interface ProposalsMapProps {
  process: ProcessSheet;
  filters: Filters;
  mapped: ProposalMap;
  territory: Territory;
  categories: readonly Category[];
}

export function ProposalsMap({ process, filters, mapped, territory, categories }: ProposalsMapProps) {
  const t = useTexts(listTexts);
  const locale = useLocale();
  const list = routes.proposals.href({ process: process.slug });
  const base = routes.proposalsMap.href({ process: process.slug });
  return (
    <>
      <PageHead
        title={t.mapHere}
        trail={[
          { label: useTexts(processTexts).participate, href: processRoutes.processes.href() },
          processCrumb(process),
          { label: useTexts(proposalTexts).ideas, href: list },
        ]}
        lead={`${plural(mapped.total, locale, t.found)}. ${t.mapLead}`}
        joined
      />
      <Band tight>
        <div class="flow">
          <div class="row between">
            <Chips filters={activeFilters(filters, { territory, process, categories, base }, locale)} clear={base} />
            <Go href={addressOf(list, filters)}>{t.backToList}</Go>
          </div>
          <MovingMap
            territory={territory}
            points={addressOf(routes.proposalsGeojson.href({ process: process.slug }), filters, { tri: null, graine: null })}
            says={t.mapMoves}
            together={t.together}
            commune={filters.commune?.code}
            action={base}
            kept={[...new URLSearchParams(addressOf("", filters, { commune: null, tri: null, graine: null }).replace(/^\?/, ""))]}
          >
            <Drawing mapped={mapped} territory={territory} current={filters.commune?.code} />
          </MovingMap>
        </div>
      </Band>
      <Band ground="linen" tight id="liste">
        <SectionHead title={t.byCommune} />
        {mapped.total > 0 ? (
          <ByCommune process={process} filters={filters} mapped={mapped} territory={territory} />
        ) : (
          <NothingListed of={{ narrowed: isFiltered(filters), whole: base }} title={t.emptyYet} level={3} />
        )}
      </Band>
    </>
  );
}

function Drawing({ mapped, territory: { map }, current }: { mapped: ProposalMap; territory: Territory; current: string | undefined }) {
  const t = useTexts(listTexts);
  const { count: plurals } = useTexts(proposalTexts);
  const locale = useLocale();
  const counts = new Map(mapped.communes.map(({ code, count }) => [code, count]));
  if (!map) return null;
  return (
    <StainedMap
      id="carte"
      class="map-drawing"
      title={t.drawing(plural(mapped.total, locale, plurals))}
      viewBox={map.viewBox}
      cells={map.cells}
      glass={({ code }) => shadeOf(counts.get(code) ?? 0)}
      tip={({ code, name }) => t.tip(name, plural(counts.get(code) ?? 0, locale, plurals))}
      current={current}
      labels={map.labels}
      legend={t.legend.map((label, n) => ({ glass: shades[n]!, label }))}
    />
  );
}

function ByCommune({ process, filters, mapped, territory }: Omit<ProposalsMapProps, "categories">) {
  const t = useTexts(listTexts);
  const { everywhere } = useTexts(proposalTexts);
  const locale = useLocale();
  const list = routes.proposals.href({ process: process.slug });
  const nameOf = ({ code }: CommuneCount) => (
    <a href={addressOf(list, filters, { commune: code ?? "metropole" })}>{code ? (territory.communeByCode(code)?.commune.name ?? code) : everywhere}</a>
  );
  const titlesOf = ({ code }: CommuneCount) => (
    <span class="names">
      {(mapped.titles?.get(code) ?? []).map((proposal, at) => (
        <>
          {at > 0 && ", "}
          <Written as="a" href={proposalHref(process.slug, proposal)}>
            {proposal.title}
          </Written>
        </>
      ))}
    </span>
  );
  return (
    <>
      {!mapped.titles && <p>{t.tooMany}</p>}
      <Disclosure narrow summary={t.byCommune}>
        <Table
          caption={t.byCommune}
          hideCaption
          rows={mapped.communes}
          columns={[
            { label: t.commune, heads: true, cell: nameOf },
            { label: t.count, number: true, cell: ({ count }) => formatNumber(count, locale) },
            ...(mapped.titles ? [{ label: t.ideas, cell: titlesOf }] : []),
          ]}
        />
      </Disclosure>
    </>
  );
}

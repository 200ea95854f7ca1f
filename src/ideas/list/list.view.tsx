import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Chips } from "#platform/ui/chips.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { Territory } from "#territory";
import { processCrumb, processRoutes, type ProcessSheet, processTexts } from "#processes";
import { proposalTexts } from "../proposal.texts.ts";
import { activeFilters } from "./active-filters.ts";
import { addressOf, allFiled, type Filters, fromWhere, isFiltered, sorts, sortWords } from "./list.filters.ts";
import type { ProposalPage, ListedProposal } from "./list.query.ts";
import { listTexts } from "./list.texts.ts";
import { ListFilters } from "./list-filters.view.tsx";
import { ListMap, pointOf } from "./list-map.view.tsx";
import { ProposalEntry } from "./proposal-entry.view.tsx";
import { routes } from "../routes.ts";

interface ListProps {
  /** Null: the ideas of all processes. */
  process: ProcessSheet | null;
  /** Where one files an idea, while that is open. */
  write: string | null;
  /** Where whoever runs the process brings in the ideas of another platform; null for others. */
  bringIn: string | null;
  filters: Filters;
  found: ProposalPage;
  /** How many of the same selection were withdrawn or merged into another. */
  leftOut: number;
  categories: readonly { slug: string; name: string }[];
  territory: Territory;
}

export function ProposalList(props: ListProps) {
  const { process, write, bringIn, found } = props;
  const t = useTexts(listTexts);
  const texts = useTexts(proposalTexts);
  const participate = { label: useTexts(processTexts).participate, href: processRoutes.processes.href() };
  const locale = useLocale();
  const all = plural(found.total, locale, texts.count);
  const base = baseOf(process);
  return (
    <>
      <PageHead
        title={process ? t.title : t.allTitle}
        here={texts.ideas}
        trail={process ? [participate, processCrumb(process)] : [participate]}
        lead={process ? <Quoting words={process.title}>{t.lead(all, process.title)}</Quoting> : t.allLead(all)}
        actions={
          (write || bringIn) && (
            <>
              {write && (
                <ButtonLink icon="plus" href={write}>
                  {texts.file}
                </ButtonLink>
              )}
              {bringIn && (
                <Go icon="upload" href={bringIn}>
                  {t.bringIn}
                </Go>
              )}
            </>
          )
        }
        joined
      />
      <Band tight label={t.search}>
        <ListFilters base={base} {...props} />
      </Band>
      <section class="wrap band" aria-labelledby="resultats">
        <ResultsHead {...props} />
        <Results {...props} />
      </section>
    </>
  );
}

const baseOf = (process: ProcessSheet | null) => (process ? routes.proposals.href({ process: process.slug }) : routes.allProposals.href());

function ResultsHead({ process, found, leftOut, filters, categories, territory }: ListProps) {
  const t = useTexts(listTexts);
  const locale = useLocale();
  const base = baseOf(process);
  return (
    <div class="section-head">
      <div>
        <h2 id="resultats">{plural(found.total, locale, t.found)}</h2>
        {leftOut > 0 && (
          <p class="soft">
            {plural(leftOut, locale, t.leftOut)}{" "}
            <a href={addressOf(base, filters, { etat: allFiled })}>{t.seeFiled(formatNumber(found.total + leftOut, locale))}</a>
          </p>
        )}
        <Chips filters={activeFilters(filters, { territory, process, categories, base }, locale)} clear={base} />
        <Sorts base={base} filters={filters} />
      </div>
      <a class="narrow" href="#carte">
        {t.seeMap}
      </a>
    </div>
  );
}

/** Sorts are links: each is the same list in another order. A random one gets its seed from the page, and keeps it while one pages. */
function Sorts({ base, filters }: { base: string; filters: Filters }) {
  const t = useTexts(listTexts);
  const offered = sorts.filter((sort) => (sort === "nearest" ? fromWhere(filters) : sort === "relevance" ? filters.q : true));
  return (
    <nav class="idea-sorts" aria-label={t.sortBy}>
      <ul>
        {offered.map((sort) => (
          <li>
            <a
              href={addressOf(base, filters, { tri: sortWords[sort], graine: sort === "random" ? (filters.seed % 999_998) + 1 : null })}
              aria-current={sort === filters.sort ? "true" : undefined}
            >
              {t.sorts[sort]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Results({ process, write, found, filters, territory }: ListProps) {
  const texts = useTexts(proposalTexts);
  const numbered = number(found.proposals);
  const nameOf = ({ communeCode }: ListedProposal) => (communeCode ? (territory.communeByCode(communeCode)?.commune.name ?? communeCode) : null);
  const base = baseOf(process);
  const links = process && { map: routes.proposalsMap.href({ process: process.slug }), csv: routes.proposalsCsv.href({ process: process.slug }) };
  return (
    <Columns kind="half">
      <div>
        {numbered.length > 0 ? (
          <Entries>
            {numbered.map(({ proposal, number: at }) => (
              <ProposalEntry proposal={proposal} number={at} commune={nameOf(proposal)} withProcess={process === null} />
            ))}
          </Entries>
        ) : (
          <Nothing base={base} filters={filters} write={write} label={texts.file} />
        )}
        <Pagination page={found.page} pages={found.pages} href={(page) => addressOf(base, filters, { page: page > 1 ? page : null })} />
      </div>
      <ListMap numbered={numbered} filters={filters} territory={territory} counts={found.counts} links={links} />
    </Columns>
  );
}

/** Numbered as on the map; an idea without a point has no number. */
function number(proposals: readonly ListedProposal[]): { proposal: ListedProposal; number: number | undefined }[] {
  let next = 0;
  return proposals.map((proposal) => ({ proposal, number: pointOf(proposal) ? ++next : undefined }));
}

function Nothing({ base, filters, write, label }: { base: string; filters: Filters; write: string | null; label: string }) {
  const t = useTexts(listTexts);
  return (
    <NothingListed
      of={{ narrowed: isFiltered(filters), whole: base }}
      title={t.emptyYet}
      level={3}
      actions={write && <ButtonLink href={write}>{label}</ButtonLink>}
    >
      {write && <p>{t.emptyYetNote}</p>}
    </NothingListed>
  );
}

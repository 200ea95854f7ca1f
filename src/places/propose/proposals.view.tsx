import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatAge, plural } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Territory } from "#territory";
import { routes } from "../routes.ts";
import { statusRoutes } from "../status/status.routes.ts";
import { texts } from "../texts.ts";
import { proposeTexts } from "./propose.texts.ts";
import type { WaitingPlace } from "./proposal.query.ts";

interface ProposalsProps {
  places: readonly WaitingPlace[];
  total: number;
  page: number;
  pages: number;
  commune: string | null;
  /** Empty for those who cover one commune: there is nothing to choose. */
  communes: readonly { readonly value: string; readonly label: string }[];
  territory: Territory;
  now: Date;
}

export function Proposals({ places, total, page, pages, commune, communes, territory, now }: ProposalsProps) {
  const t = useTexts(proposeTexts).queue;
  const locale = useLocale();
  return (
    <>
      <PageHead title={t.title} trail={[{ label: useTexts(texts).directory.here, href: routes.directory.href() }]} lead={t.lead} joined />
      <Band tight>
        <div class="flow loose">
          {communes.length > 0 && (
            <Filters action={routes.proposals.href()} values={{ commune }} label={t.search}>
              <div class="filters-grid">
                <Select name="commune" label={t.commune} choices={communes} empty={t.all} />
                <Button kind="quiet">{t.filter}</Button>
              </div>
            </Filters>
          )}
          {places.length === 0 ? (
            <Empty title={t.empty}>
              <p>{t.emptyText}</p>
            </Empty>
          ) : (
            <>
              <p>
                <b>{plural(total, locale, t.count)}</b>
              </p>
              <Entries>
                {places.map((place) => (
                  <Waiting place={place} territory={territory} now={now} />
                ))}
              </Entries>
            </>
          )}
          <Pagination page={page} pages={pages} href={(n) => withQuery(routes.proposals.href(), { commune, page: n > 1 ? n : null })} />
        </div>
      </Band>
    </>
  );
}

function Waiting({ place, territory, now }: { place: WaitingPlace; territory: Territory; now: Date }) {
  const t = useTexts(proposeTexts).queue;
  const locale = useLocale();
  const { slug, name, address, commune_code, summary, at, hours_words, note } = place;
  const commune = territory.communeByCode(commune_code)?.commune.name ?? commune_code;
  return (
    <Entry
      level={2}
      title={name}
      href={routes.show.href({ slug })}
      lead={{ icon: "map-pin" }}
      meta={[`${address}, ${commune}`, t.proposed(formatAge(at, now, locale))]}
      action={{ label: t.decide, href: statusRoutes.state.href({ slug }) }}
    >
      {summary && <p>{summary}</p>}
      {(hours_words || note) && (
        <Facts
          wide
          facts={[
            [t.hours, hours_words],
            [t.note, note],
          ]}
        />
      )}
    </Entry>
  );
}

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatAge, plural } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import type { Found } from "#platform/web/list.ts";
import type { Territory } from "#territory";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { proposeTexts } from "./propose.texts.ts";
import type { WaitingPlace } from "./proposal.query.ts";

interface ProposalsProps {
  found: Found<WaitingPlace, { readonly commune: string }>;
  /** Empty for those who cover one commune: there is nothing to choose. */
  communes: readonly { readonly value: string; readonly label: string }[];
  territory: Territory;
  now: Date;
}

export function Proposals({ found, communes, territory, now }: ProposalsProps) {
  const t = useTexts(proposeTexts).queue;
  const locale = useLocale();
  return (
    <>
      <PageHead title={t.title} trail={[{ label: useTexts(texts).directory.here, href: routes.directory.href() }]} lead={t.lead} joined />
      <Band tight>
        <div class="flow loose">
          {communes.length > 0 && (
            <Filters action={routes.proposals.href()} values={found.values} label={t.search}>
              <div class="filters-grid">
                <Select name="commune" label={t.commune} choices={communes} empty={t.all} />
                <Button kind="quiet">{t.filter}</Button>
              </div>
            </Filters>
          )}
          {found.total === 0 ? (
            <Empty title={t.empty}>
              <p>{t.emptyText}</p>
            </Empty>
          ) : (
            <>
              <p>
                <b>{plural(found.total, locale, t.count)}</b>
              </p>
              <Entries>
                {found.rows.map((place) => (
                  <Waiting place={place} territory={territory} now={now} />
                ))}
              </Entries>
            </>
          )}
          <Pages of={found} />
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
      action={{ label: t.decide, href: routes.state.href({ slug }) }}
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

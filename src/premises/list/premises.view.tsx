import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { typedEuros } from "#platform/money/euros.ts";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { Checkbox, Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import type { Territory } from "#territory";
import { kinds, uses } from "../offer.ts";
import { premisesTexts } from "../premises.texts.ts";
import { routes } from "../routes.ts";
import type { LocatedOffer } from "./columns.ts";
import { OfferLine } from "./offer-line.view.tsx";
import { type By, kindWords, type PremisesFilters, orders, useWords } from "./premises.filters.ts";

interface PremisesProps {
  found: ListPage<LocatedOffer, PremisesFilters, By>;
  territory: Territory;
  today: string;
  /** Of all that everybody may have. */
  any: boolean;
  keeps: boolean;
}

export function Premises(props: PremisesProps) {
  const { found, keeps, any } = props;
  const t = useTexts(premisesTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.list}
      lead={t.lead}
      actions={
        keeps && (
          <ButtonLink kind="quiet" icon="pencil" href={routes.desk.href()}>
            {t.desk}
          </ButtonLink>
        )
      }
      flow
    >
      {any && <Narrow {...props} />}
      <h2 id="resultats">{plural(found.total, locale, t.count)}</h2>
      <Offers {...props} />
      <Files {...found} />
      {!keeps && <p class="small soft">{t.offerNext}</p>}
    </PageFrame>
  );
}

function Offers(props: PremisesProps) {
  const { found, today } = props;
  if (found.total === 0) return <Nothing {...props} />;
  return (
    <>
      <Entries>
        {found.rows.map((offer) => (
          <OfferLine offer={offer} href={routes.show.href({ slug: offer.slug })} today={today} />
        ))}
      </Entries>
      <Pages of={found} />
    </>
  );
}

function Files({ total, csv }: PremisesProps["found"]) {
  const t = useTexts(premisesTexts);
  return (
    <p class="row">
      {total > 0 && (
        <Go href={csv!} icon="download">
          {t.csv}
        </Go>
      )}
      <Go href="/donnees/locaux" icon="database">
        {t.openData}
      </Go>
      <Go href={platformRoutes.newsOf.href({ kind: "locaux" })} icon="rss">
        {t.feed}
      </Go>
    </p>
  );
}

function Nothing({ found }: PremisesProps) {
  const t = useTexts(premisesTexts);
  return <NothingListed of={found} title={t.empty} level={3} text={t.emptyNext} />;
}

function Narrow({ found: { values, order }, territory }: PremisesProps) {
  const t = useTexts(premisesTexts);
  const { q, commune, kind, use, surface, rent, free, reachable, on } = values;
  const typed = {
    ...{ q, commune: commune ?? "", genre: kind ? kindWords[kind] : "", usage: use ? useWords[use] : "" },
    ...{ surface: surface === null ? "" : String(surface), loyer: typedEuros(rent), libre: on ?? "" },
    ...{ gratuit: free ? "1" : "", acces: reachable ? "1" : "", tri: order.by === "latest" ? "" : orders[order.by] },
  };
  return (
    <Filters action={routes.list.href()} values={typed} label={t.filter} lands="resultats" fold>
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Select name="commune" label={t.commune} choices={territory.communes.map(({ code, name }) => ({ value: code, label: name }))} empty={t.allCommunes} />
        <Select name="genre" label={t.kind} choices={kinds.map((one) => ({ value: kindWords[one], label: t.kinds[one] }))} empty={t.allKinds} />
        <Select name="usage" label={t.use} choices={uses.map((one) => ({ value: useWords[one], label: t.uses[one] }))} empty={t.allUses} />
        <TextField name="surface" label={t.surfaceFrom} inputMode="numeric" maxLength={6} unit="m²" short />
        <TextField name="loyer" label={t.rentMost} inputMode="decimal" maxLength={12} unit="€" short />
        <TextField name="libre" label={t.availableOn} type="date" short />
        <Select
          name="tri"
          label={t.order}
          choices={(["surface", "rent", "from"] as const).map((one) => ({ value: orders[one], label: t.orders[one] }))}
          empty={t.orders.latest}
        />
        <Checkbox name="gratuit" label={t.freeOnly} />
        <Checkbox name="acces" label={t.reachable} />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </div>
      {rent !== null && <p class="small soft">{t.rentHint}</p>}
    </Filters>
  );
}

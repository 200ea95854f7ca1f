import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDistance, formatNumber, plural } from "#platform/i18n/format.ts";
import { placeRoutes } from "#places";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { type ListPage, list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { distanceMetres, readTerritory } from "#territory";
import { manager } from "../keeper.ts";
import { findOffers, isOffered, type Offer } from "../offers.query.ts";
import { routes } from "../routes.ts";
import { sayPrice } from "../say.ts";
import { teleworkTexts } from "../telework.texts.ts";
import { openEmployer } from "./open-employer.ts";
import { type Employer, findAgreed, findHomes } from "./employer.query.ts";
import { employerTexts } from "./employer.texts.ts";

/** An offer with the mean distance of the agents who said where they live; null where nobody did, or the place says no point. */
type ComparedOffer = Offer & { readonly distance: number | null };
/** By desks: the agreement that there is of them. */
type AgreementByDesks = ReadonlyMap<string, string>;

/** Places side by side, for an employer that chooses with whom to agree: price, distance of its agents, quiet, access, hours. */
export default list("telework/employer", routes.compare, {
  access: manager,
  async find(visit: VisitOf<typeof routes.compare>) {
    const employer = await openEmployer(visit);
    const [homes, agreed, territory] = await Promise.all([findHomes(visit.db, employer.id), findAgreed(visit.db, employer.id), readTerritory(visit.db)]);
    return { employer, agreed, homes: homes.flatMap(({ code, agents }) => withPoint(territory.communes.find((one) => one.code === code)?.point, agents)) };
  },
  filters: {},
  orders: { distance: "distance", price: "prix", name: "nom" },
  async rows({ db }, { homes }, { order }, { limit, offset }) {
    const agents = homes.reduce((sum, one) => sum + one.agents, 0);
    const compared = (await findOffers(db, isOffered)).map((offer): ComparedOffer => {
      const { longitude, latitude } = offer;
      if (longitude === null || latitude === null || agents === 0) return { ...offer, distance: null };
      const sum = homes.reduce((all, home) => all + distanceMetres(home.point, { longitude, latitude }) * home.agents, 0);
      return { ...offer, distance: sum / agents };
    });
    const by = { distance: byDistance, price: (one: ComparedOffer, other: ComparedOffer) => one.halfCents - other.halfCents, name: byName }[order.by];
    const sorted = compared.toSorted((one, other) => by(one, other) || byName(one, other));
    return { rows: (order.descending ? sorted.toReversed() : sorted).slice(offset, limit === null ? undefined : offset + limit), total: compared.length };
  },
  show: ({ locale }, { employer, agreed }, found) => ({
    title: `${employerTexts[locale].compare}, ${employer.name}`,
    robots: "noindex",
    body: <Compare employer={employer} agreed={agreed} found={found} />,
  }),
});

const withPoint = <point,>(point: point | null | undefined, agents: number) => (point ? [{ point, agents }] : []);
const byDistance = (one: ComparedOffer, other: ComparedOffer) => (one.distance ?? 1e9) - (other.distance ?? 1e9);
const byName = (one: ComparedOffer, other: ComparedOffer) => one.placeName.localeCompare(other.placeName, "fr") || (one.resourceId < other.resourceId ? -1 : 1);

function Compare({
  employer,
  agreed,
  found,
}: {
  employer: Employer;
  agreed: AgreementByDesks;
  found: ListPage<ComparedOffer, object, "distance" | "price" | "name">;
}) {
  const t = useTexts(employerTexts);
  const general = useTexts(teleworkTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.compare} lead={t.compareLead} trail={[{ label: t.titleOf(employer.name), href: routes.employer.href({ id: employer.id }) }]}>
      {found.total === 0 ? (
        <Empty title={t.noOffers} text={t.noOffersNext} />
      ) : (
        <Table<ComparedOffer>
          caption={plural(found.total, locale, t.offerCount)}
          captionNote={t.distanceNote}
          rows={found.rows}
          ordered={found}
          columns={[
            {
              label: t.compared.place,
              order: "name",
              heads: true,
              cell: ({ placeName, placeSlug }) => <a href={placeRoutes.show.href({ slug: placeSlug })}>{placeName}</a>,
            },
            { label: t.compared.price, order: "price", cell: (one) => sayPrice(one, locale) },
            {
              label: t.compared.distance,
              order: "distance",
              number: true,
              cell: ({ distance }) => (distance === null ? t.unknown : formatDistance(distance, locale)),
            },
            { label: t.compared.desks, number: true, cell: ({ quantity }) => formatNumber(quantity, locale) },
            { label: t.compared.comfort, cell: ({ quiet, wheelchair }) => `${general.quiets[quiet]}. ${general.wheelchair[wheelchair]}` },
            {
              label: t.compared.act,
              cell: ({ resourceId, placeName }) => {
                const id = agreed.get(resourceId);
                return id ? (
                  <a href={routes.agreement.href({ id })}>
                    {t.agreed}
                    <span class="vh"> {placeName}</span>
                  </a>
                ) : (
                  <ButtonLink kind="quiet" href={withQuery(routes.propose.href(), { offre: resourceId, employeur: employer.id })}>
                    {t.propose} <span class="vh">{placeName}</span>
                  </ButtonLink>
                );
              },
            },
          ]}
        />
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

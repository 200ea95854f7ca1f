import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Actions, Filters, Form, Select } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { siteOf } from "#platform/web/public-address.ts";
import { type Choosable, findKeptPlaces } from "../edit/owners.query.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { endKiosk, makeKiosk } from "./kiosk.command.ts";
import { findKioskOf } from "./kiosk.query.ts";
import { kioskTexts } from "./kiosk.texts.ts";

type KiosksVisit = VisitOf<typeof routes.kiosks>;

interface Kiosks {
  readonly places: readonly Choosable[];
  /** Null: this person keeps none. */
  readonly place: Choosable | null;
  /** Null: the place has no screen. */
  readonly madeAt: Date | null;
}

const hrefOf = (place: Choosable | null) => withQuery(routes.kiosks.href(), { lieu: place?.id ?? "" });

/** The screen at the entrance: a secret address for its tablet, which can be changed. */
export default acts("bookings/kiosk", routes.kiosks, {
  access: keeper,
  async find({ db, visitor, url }: KiosksVisit): Promise<Kiosks> {
    const wanted = url.searchParams.get("lieu");
    const places = await findKeptPlaces(db, visitor, wanted);
    const place = wanted === null ? (places[0] ?? null) : (places.find(({ id }) => id === wanted) ?? null);
    return { places, place, madeAt: place && (await findKioskOf(db, place.id)) };
  },
  show: ({ locale }, kiosks) => ({ title: kioskTexts[locale].screen, robots: "noindex", says: kioskTexts[locale].done, body: <KiosksPage {...kiosks} /> }),
  acts: (step) => ({
    make: step({
      brake: { of: "bookings.make_kiosk", limit: 20, windowSeconds: 3600 },
      async run({ db, visitor, locale, settings }, { place }) {
        const t = kioskTexts[locale];
        if (!place) return conflict(t.noPlace);
        const token = await makeKiosk(db, place.id, visitor.id);
        return { title: t.address, robots: "noindex", body: <KioskAddress place={place} address={`${siteOf(settings)}${routes.kiosk.href({ token })}`} /> };
      },
    }),
    end: step({
      run: async ({ db, visitor, locale }, { place }) =>
        place && (await endKiosk(db, place.id, visitor.id)) ? done(hrefOf(place), "fini") : conflict(kioskTexts[locale].none),
    }),
  }),
});

function KiosksPage({ places, place, madeAt }: Kiosks) {
  const t = useTexts(kioskTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.screen} trail={[{ label: t.agenda, href: routes.agenda.href() }]} lead={t.screenLead}>
      {place ? (
        <div class="flow loose">
          {places.length > 1 && (
            <Filters action={routes.kiosks.href()} values={{ lieu: place.id }} label={t.choose} inline>
              <Select name="lieu" label={t.place} choices={places.map(({ id: value, name: label }) => ({ value, label }))} />
              <Button kind="quiet">{t.choose}</Button>
            </Filters>
          )}
          <Form action={hrefOf(place)} label={place.name}>
            <h2>{place.name}</h2>
            <p>{madeAt ? t.since(sayShortDay(madeAt, locale)) : t.none}</p>
            <p class="soft">{t.makeLead}</p>
            <Actions>
              <Button act="make">{madeAt ? t.renew : t.make}</Button>
              {madeAt && (
                <Button kind="quiet" act="end">
                  {t.end}
                </Button>
              )}
            </Actions>
          </Form>
        </div>
      ) : (
        <Empty title={t.noPlace} text={t.noPlaceNext} />
      )}
    </PageFrame>
  );
}

function KioskAddress({ place, address }: { place: Choosable; address: string }) {
  const t = useTexts(kioskTexts);
  return (
    <PageFrame title={t.address} trail={[{ label: t.screen, href: hrefOf(place) }]} lead={t.addressLead} ground="surface" flow>
      <p class="booking-address">
        <code>{address}</code>
      </p>
      <Onward href={hrefOf(place)}>{t.back}</Onward>
    </PageFrame>
  );
}

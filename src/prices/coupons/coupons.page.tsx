import { findKeptPlaces, keeper } from "#bookings";
import { dayOf } from "#platform/time/day.ts";
import { conflict, done, wrong } from "#platform/web/act.ts";
import { words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { routes } from "../routes.ts";
import { readCode } from "./coupon.ts";
import { addCoupon, endCoupon } from "./coupons.command.ts";
import { findCoupon, listCoupons } from "./coupons.query.ts";
import { couponsTexts } from "./coupons.texts.ts";
import { Coupons } from "./coupons.view.tsx";

type CouponsVisit = VisitOf<typeof routes.coupons>;
interface Thing {
  readonly places: Awaited<ReturnType<typeof findKeptPlaces>>;
}

/** Codes that take something off the price, of the places that somebody keeps. */
export default list("prices/coupons", routes.coupons, {
  access: keeper,
  find: async ({ db, visitor, url }: CouponsVisit): Promise<Thing> => ({ places: await findKeptPlaces(db, visitor, url.searchParams.get("lieu")) }),
  filters: { q: words("q") },
  rows: ({ db, visitor }, _, { q }, range) => listCoupons(db, visitor, q, range),
  show: ({ locale, now }, { places }, found, form) => ({
    title: couponsTexts[locale].title,
    robots: "noindex",
    says: couponsTexts[locale].done,
    body: <Coupons found={found} places={places} form={form} today={dayOf(now)} />,
  }),
  acts: (step) => ({
    add: step({
      read: readCoupon,
      brake: { of: "prices.coupon", limit: 60, windowSeconds: 3600 },
      run: async ({ db, visitor, locale }, _, said) =>
        (await addCoupon(db, said, visitor.id)) ? done(routes.coupons.href(), "ajoute") : wrong({ code: couponsTexts[locale].problems.taken }),
    }),
    end: step({
      read: (form) => form.on(),
      async run({ db, visitor, locale, now }, _, id) {
        const found = await findCoupon(db, id, visitor);
        if (!found || !(await endCoupon(db, found.id, now, visitor.id))) return conflict(couponsTexts[locale].problems.over);
        return done(routes.coupons.href(), "fini");
      },
    }),
  }),
});

/** What was typed: something off, in percent or in euros; for whom it lasts. */
function readCoupon(form: Reader, { now }: CouponsVisit, { places }: Thing) {
  const t = couponsTexts[form.locale].problems;
  const ids = places.map(({ id }) => id);
  const placeId = places.length === 1 ? ids[0]! : form.choice("lieu", ids, t.place);
  const code = readCode(form.text("code")) ?? "";
  form.check("code", code !== "", t.code);
  const kind = form.choice("sorte", ["pourcent", "euros"] as const, t.kind);
  const percent = kind === "pourcent" ? form.whole("valeur", 1, 100, t.percent) : null;
  const cents = kind === "euros" ? form.euros("valeur", 1, t.euros, 10_000_000) : null;
  const uses = form.whole("fois", 1, 100_000, t.uses);
  const until = form.day("jusque", t.until);
  form.check("jusque", until === "" || until >= dayOf(now), t.past);
  return { placeId, code, percent, cents, uses, until };
}

import { findKeptPlaces, keeper } from "#bookings";
import { findPersonByEmail } from "#people";
import { dayOf } from "#platform/time/day.ts";
import { conflict, done, wrong } from "#platform/web/act.ts";
import { words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { dueHref } from "../ledger/due-address.ts";
import { deskMethods } from "../money.ts";
import { routes } from "../routes.ts";
import { endPass } from "./end.command.ts";
import { findPass, listPasses } from "./passes.query.ts";
import { passesTexts } from "./passes.texts.ts";
import { Passes } from "./passes.view.tsx";
import { sellPass } from "./sell.command.ts";

type PassesVisit = VisitOf<typeof routes.passes>;
interface Thing {
  readonly places: Awaited<ReturnType<typeof findKeptPlaces>>;
}

/** Minutes that a place sells beforehand at its desk, and what is left of them. */
export default list("prices/passes", routes.passes, {
  access: keeper,
  find: async ({ db, visitor, url }: PassesVisit): Promise<Thing> => ({ places: await findKeptPlaces(db, visitor, url.searchParams.get("lieu")) }),
  filters: { q: words("q") },
  rows: ({ db, visitor }, _, { q }, range) => listPasses(db, visitor, q, range),
  show: ({ locale, now }, { places }, found, form) => ({
    title: passesTexts[locale].title,
    robots: "noindex",
    says: passesTexts[locale].done,
    body: <Passes found={found} places={places} form={form} today={dayOf(now)} />,
  }),
  acts: (step) => ({
    sell: step({
      read: readSold,
      brake: { of: "prices.sell", limit: 60, windowSeconds: 3600 },
      async run({ db, visitor, locale }, _, { email, ...sold }) {
        const person = await findPersonByEmail(db, email);
        if (!person) return wrong({ courriel: passesTexts[locale].problems.unknown });
        await sellPass(db, { ...sold, personId: person.id }, visitor.id);
        return done(routes.passes.href(), "vendue");
      },
    }),
    end: step({
      read: (form) => form.on(),
      async run({ db, visitor, locale }, _, id) {
        const pass = await findPass(db, id, visitor);
        const ended = pass && (await endPass(db, pass.id, visitor.id));
        if (!ended) return conflict(passesTexts[locale].problems.gone);
        return done(ended.owes ? dueHref({ thingId: id, personId: ended.personId }) : routes.passes.href(), "reprise");
      },
    }),
  }),
});

/** What was typed at the desk: hours, what was paid, and until when, within two years. */
function readSold(form: Reader, { now }: PassesVisit, { places }: Thing) {
  const t = passesTexts[form.locale].problems;
  const today = dayOf(now);
  const ids = places.map(({ id }) => id);
  const email = form.email("courriel", t.email);
  const placeId = places.length === 1 ? ids[0]! : form.choice("lieu", ids, t.place);
  const minutes = 60 * form.whole("heures", 1, 1000, t.hours);
  const paid = form.euros("paye", 0, t.paid, 10_000_000);
  const method = form.choice("moyen", deskMethods, t.method);
  const until = form.day("jusque", t.until);
  const last = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`;
  form.check("jusque", until === "" || (until >= today && until <= last), t.length);
  return { email, placeId, minutes, paid, method, until };
}

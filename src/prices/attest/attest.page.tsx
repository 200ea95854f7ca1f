import { findKeptPlaces, keeper } from "#bookings";
import { findPersonByEmail } from "#people";
import { dayOf } from "#platform/time/day.ts";
import { conflict, done, wrong } from "#platform/web/act.ts";
import { words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { attested } from "../price.ts";
import { routes } from "../routes.ts";
import { attest, withdraw } from "./attest.command.ts";
import { findAttestation, listAttestations } from "./attest.query.ts";
import { attestTexts } from "./attest.texts.ts";
import { Attest } from "./attest.view.tsx";

type AttestVisit = VisitOf<typeof routes.attest>;
interface Thing {
  readonly places: Awaited<ReturnType<typeof findKeptPlaces>>;
}

/** A place says at its desk that somebody belongs to a group that pays less. */
export default list("prices/attest", routes.attest, {
  access: keeper,
  find: async ({ db, visitor, url }: AttestVisit): Promise<Thing> => ({ places: await findKeptPlaces(db, visitor, url.searchParams.get("lieu")) }),
  filters: { q: words("q") },
  rows: ({ db, visitor }, _, { q }, range) => listAttestations(db, visitor, q, range),
  show: ({ locale, now }, { places }, found, form) => ({
    title: attestTexts[locale].title,
    robots: "noindex",
    says: attestTexts[locale].done,
    body: <Attest found={found} places={places} form={form} today={dayOf(now)} />,
  }),
  acts: (step) => ({
    attest: step({
      read: readSeen,
      brake: { of: "prices.attest", limit: 60, windowSeconds: 3600 },
      async run({ db, visitor, locale }, _, { email, ...seen }) {
        const person = await findPersonByEmail(db, email);
        if (!person) return wrong({ courriel: attestTexts[locale].problems.unknown });
        await attest(db, { ...seen, personId: person.id }, visitor.id);
        return done(routes.attest.href(), "attestee");
      },
    }),
    remove: step({
      read: (form) => form.on(),
      async run({ db, visitor, locale }, _, id) {
        const found = await findAttestation(db, id, visitor);
        if (!found || !(await withdraw(db, found.id, visitor.id))) return conflict(attestTexts[locale].problems.gone);
        return done(routes.attest.href(), "retiree");
      },
    }),
  }),
});

/** What was typed at the desk: nobody attests for more than two years, nor for what is over. */
function readSeen(form: Reader, { now }: AttestVisit, { places }: Thing) {
  const t = attestTexts[form.locale].problems;
  const today = dayOf(now);
  const ids = places.map(({ id }) => id);
  const email = form.email("courriel", t.email);
  const placeId = places.length === 1 ? ids[0]! : form.choice("lieu", ids, t.place);
  const group = form.choice("groupe", attested, t.group);
  const until = form.day("jusque", t.until);
  const last = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`;
  form.check("jusque", until === "" || (until >= today && until <= last), t.length);
  return { email, placeId, group, until };
}

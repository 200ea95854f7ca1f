import { findKeptPlaces, keeper } from "#bookings";
import { findPersonByEmail, isRna, isSiret, tidyNumber } from "#people";
import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { conflict, done, wrong } from "#platform/web/act.ts";
import { words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { type AttestedGroup, attested } from "../price.ts";
import { routes } from "../routes.ts";
import { attest, type Belongs, withdraw } from "./attest.command.ts";
import { findAttestation, findStructureByNumber, listAttestations } from "./attest.query.ts";
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
      async run({ db, visitor, locale }, _, { named, ...seen }) {
        const who = await findNamed(db, named);
        if (!who) return wrong({ courriel: attestTexts[locale].problems.unknown });
        await attest(db, { ...seen, who }, visitor.id);
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

/** Whom a mail address or the number of a structure names. */
async function findNamed(db: Db, named: string): Promise<Belongs | null> {
  if (!named.includes("@")) {
    const structureId = await findStructureByNumber(db, named);
    return structureId === null ? null : { structureId };
  }
  const person = await findPersonByEmail(db, named);
  return person ? { personId: person.id } : null;
}

/** Groups of which a structure may be one. */
const structureGroups: readonly AttestedGroup[] = ["member", "association", "company"];

/** What was typed at the desk: nobody attests for more than two years, nor for what is over. */
function readSeen(form: Reader, { now }: AttestVisit, { places }: Thing) {
  const t = attestTexts[form.locale].problems;
  const today = dayOf(now);
  const ids = places.map(({ id }) => id);
  const number = tidyNumber(form.text("courriel"));
  const ofStructure = isSiret(number) || isRna(number);
  const named = ofStructure ? number : form.email("courriel", t.email);
  const placeId = places.length === 1 ? ids[0]! : form.choice("lieu", ids, t.place);
  const group = form.choice("groupe", attested, t.group);
  form.check("groupe", !ofStructure || structureGroups.includes(group), t.notStructure);
  const until = form.day("jusque", t.until);
  const last = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`;
  form.check("jusque", until === "" || (until >= today && until <= last), t.length);
  return { named, placeId, group, until };
}

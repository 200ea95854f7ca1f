import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { plantedHouse } from "../../planted.testing.ts";
import { request } from "../../visits/visits.testing.ts";
import { addPerson } from "../people.testing.ts";

// Behind a proxy, so that strangers can come from many places.
const house = await plantedHouse({ settings: { TRUST_PROXY: "oui" } });
const { db } = house;
const [meeting, vote] = [
  (
    await sql<{ slug: string }>`select slug from meetings.meeting where state = 'announced' and registers and starts_at > now() and seats is null
    and coalesce(closes_at, starts_at) > now() order by starts_at limit 1`.execute(db)
  ).rows[0]!.slug,
  (await sql<{ slug: string }>`select slug from budgets.vote where state = 'announced' and rehearsal_of is null limit 1`.execute(db)).rows[0]!.slug,
];
const email = "nommee@exemple.fr";
const victim = await addPerson(db, { name: "Nommée", email });

/** Forms in which anybody may name a mailbox, that then gets a mail. */
const forms: Record<string, { address: string; fields: Record<string, string> }> = {
  "a visit": { address: "/visites/demander", fields: { ...request, day1: addDays(dayOf(Date.now()), 100), email } },
  "a meeting": { address: `/rencontres/${meeting}/inscription`, fields: { act: "register", name: "Odile Exemple", email } },
  "what is published of a vote": { address: `/votes/${vote}/observateurs`, fields: { courriel: email } },
  "an error on a record": {
    address: "/lieux/la-navette-retrouvee/signaler-une-erreur",
    fields: { sujet: "hours", faux: "Les horaires du samedi sont faux.", courriel: email },
  },
};

beforeEach(() => sql`delete from platform.rate_limit`.execute(db));

describe.each(Object.entries(forms))("strangers who name somebody's mailbox for %s", (_, { address, fields }) => {
  const post = (place: string, nth = 0) =>
    house.post(address, { ...fields, ...(fields["faux"] && { faux: `${fields["faux"]} ${place} ${nth}` }) }, { "x-forwarded-for": place });

  it("keep its owner out neither from another place nor once signed in", async () => {
    for (let n = 0; n < 8; n += 1) await post("198.51.100.7", n);
    expect((await post("198.51.100.7", 9)).status).toBe(429);
    expect((await post("203.0.113.40")).status).toBe(303);
  });

  it("do not fill it, from however many places", async () => {
    const answers = [];
    for (let n = 0; n < 40; n += 1) answers.push((await post(`203.0.113.${n}`)).status);
    expect(answers.filter((status) => status === 303).length).toBeLessThanOrEqual(36);
    expect(answers.at(-1)).toBe(429);
  });
});

describe("whoever is signed in", () => {
  it("takes turns of their own at their own mailbox, when strangers took all others", async () => {
    for (const { address, fields } of [forms["a visit"]!, forms["what is published of a vote"]!]) {
      for (let n = 0; n < 31; n += 1) await house.post(address, fields, { "x-forwarded-for": `203.0.113.${n}` });
      expect((await house.post(address, fields, { "x-forwarded-for": "192.0.2.9" })).status).toBe(429);
      expect((await house.as(victim).post(address, fields, { "x-forwarded-for": "203.0.113.1" })).status).toBe(303);
    }
  });

  it("changes to a mailbox that another account has named again and again", async () => {
    const [thief, other] = [await addPerson(db, { name: "Autre" }), "nouvelle@exemple.fr"];
    const mails = async () =>
      (await sql<{ count: number }>`select count(*)::int as count from platform.mail where recipient = ${other}`.execute(db)).rows[0]!.count;
    for (let n = 0; n < 5; n += 1) await house.as(thief).post("/mon-espace/profil/adresse", { adresse: other });
    const before = await mails();
    expect(before).toBe(5);
    expect((await house.as(victim).post("/mon-espace/profil/adresse", { adresse: other })).status).toBe(303);
    expect(await mails()).toBe(before + 1);
  });
});

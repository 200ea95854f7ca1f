import ICAL from "ical.js";
import { sql } from "kysely";
import { expect, it } from "vitest";

import { plantedHouse } from "../../planted.testing.ts";

const house = await plantedHouse({ settings: { PUBLIC_URL: "https://beffroi.example" } });
const eventsOf = async (address: string) => {
  const answer = await house.get(address);
  expect([answer.status, answer.headers.get("content-type")], address).toEqual([200, "text/calendar; charset=utf-8"]);
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as never);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
};

it.each(["/rencontres", "/activites", "/votes", "/appels", "/defis"])(
  "the list %s, which has dates, tells programs of its calendar, whose events lead back",
  async (list) => {
    const html = await (await house.get(list)).text();
    const [, address] = /<link rel="alternate" type="text\/calendar" href="([^"]+)"/.exec(html)!;
    const events = await eventsOf(address!);
    expect(events.length).toBeGreaterThan(1);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const event of events.slice(0, 5)) {
      const url = String(event.component.getFirstPropertyValue("url"));
      expect([url.startsWith("https://beffroi.example/"), (await house.get(new URL(url).pathname)).status]).toEqual([true, 200]);
    }
  },
);

it("a vote and a call open and close when they do; drafts, rehearsals and what was withdrawn are in no calendar", async () => {
  const { rows } = await sql<{ id: string; shown: boolean; closes: Date }>`
    select 'vote-' || id as id, state <> 'draft' and rehearsal_of is null and budgets.phase(v) <> 'cancelled' as shown, closes_at as closes from budgets.vote v
    union all select 'appel-' || id, published_at is not null and withdrawn_at is null, closes_at from calls.call where closes_at is not null`.execute(
    house.owner,
  );
  const closings = new Map([...(await eventsOf("/votes/calendrier.ics")), ...(await eventsOf("/appels/calendrier.ics"))].map((one) => [one.uid, one]));
  for (const { id, shown, closes } of rows) {
    const event = closings.get(`${id}-cloture@beffroi.example`);
    expect([id, event?.startDate.toJSDate().getTime()]).toEqual([id, shown ? Math.floor(closes.getTime() / 1000) * 1000 : undefined]);
  }
});

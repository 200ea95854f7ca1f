import { describe, expect, it } from "vitest";

import { finishVisits } from "../keeping/keeping.command.ts";
import { planned } from "../planned.testing.ts";
import { visitsHouse } from "../visits.testing.ts";

const house = await visitsHouse();
const { db, get, post, lastLink, services } = house;
const { proposed, chloe } = planned(house);
const text = async (address: string) => (await get(address)).text();

const place = await house.openPlace();
const visit = await proposed([place.id]);
await post(await lastLink(place.email), { answer: "accept" });
await finishVisits(db, services, new Date("2027-03-12T08:00:00Z"));
const { commune_code } = await db.selectFrom("places.place").select("commune_code").where("id", "=", place.id).executeTakeFirstOrThrow();
const { slug } = await db.selectFrom("territory.commune").select("slug").where("code", "=", commune_code).executeTakeFirstOrThrow();

describe("the report of a visit", () => {
  it("is nowhere before it is published; then search and feeds tell it, also in the commune that welcomed", async () => {
    for (const address of ["/recherche?q=sambreval", "/recherche?q=passerelle&type=visites", "/nouvelles.atom"])
      expect(await text(address), address).not.toMatch(/href="[^"]*\/visites\/(?!demander)/);

    const fields = {
      title: "Une journée sur la passerelle",
      body: "Les hôtes ont montré **comment** ils tiennent leurs comptes.",
      people: "11",
      act: "publish",
    };
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    await chloe.post(`/visites/demandes/${visit.id}/compte-rendu`, data);

    expect(await text("/recherche?q=passerelles")).toContain("Une journée sur la passerelle</a>");
    expect(await text("/recherche?q=comptes+montrés")).toContain("Les hôtes ont montré comment ils tiennent leurs comptes.");
    expect(await text("/nouvelles.atom")).toContain("<title>Une journée sur la passerelle</title>");
    expect(await text(`/communes/${slug}/nouvelles.atom`)).toContain("<title>Une journée sur la passerelle</title>");
    expect(await text("/communes/seclin/nouvelles.atom")).not.toContain("passerelle");

    await db.updateTable("places.place").set({ status: "suspended", status_reason: "Essai" }).where("id", "=", place.id).execute();
    expect(await text(`/communes/${slug}/nouvelles.atom`)).not.toContain("passerelle");
  });
});

import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { eventually } from "#platform/jobs/eventually.testing.ts";
import { readTerritory } from "#territory";
import moderationRoom from "../../moderation/module.ts";
import notifications from "../../notifications/module.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import thread from "../../thread/module.ts";
import places from "../module.ts";
import { savePlaces } from "../saving/save-place.command.ts";

const house = await testHouse([territory, people, notifications, moderationRoom, thread, places], { work: true });
const { db } = house;
const whole = { kind: "metropolis", id: null };
const reader = await addPerson(db);
const ines = await addPerson(db, { roles: [{ role: "moderator", ...whole }] });
const jonas = await addPerson(db, { roles: [{ role: "moderator", ...whole }] });
const author = await addPerson(db);
const facts = { name: "La Fabrique du Canal", insee_code: "59512", postal_code: "59100", address: "12 quai de Gand", summary: "Un texte qui insulte." };
const [saved] = await db
  .transaction()
  .execute(async (trx) => savePlaces(trx, [{ facts, origin: { source: "Essai", sourceId: "1", factsDate: "2026-10-01" } }], await readTerritory(trx)));
const { id, slug } = saved!;
await db.insertInto("places.proposal").values({ place_id: id, person_id: author, submission: "00000000-0000-4000-8000-000000000001" }).execute();

const reasons = "La présentation insulte une personne nommée.";
const listed = async () => (await (await house.get("/lieux?q=fabrique+canal")).text()).includes(`href="/lieux/${slug}"`);

describe("a record that moderators hide", () => {
  it("answers 410 with the reason at once, then leaves the directory; an appeal brings it back", async () => {
    expect(await (await house.get(`/lieux/${slug}`)).text()).toContain(`/signaler/place/${id}`);
    expect((await house.as(reader).post(`/signaler/place/${id}`, { rule: "respect", words: "Le résumé insulte." })).status).toBe(303);
    const { id: caseId } = await db.selectFrom("moderation.case_file").select("id").where("thing_id", "=", id).executeTakeFirstOrThrow();
    await house.as(ines).post(`/moderation/dossiers/${caseId}`, { act: "decide", outcome: "hidden", rule: "respect", statement: reasons });
    const page = await house.get(`/lieux/${slug}`);
    expect(page.status).toBe(410);
    expect((await house.get(`/signaler/place/${id}`)).status).toBe(404);
    expect(await page.text()).toContain("Règle invoquée\u00a0: «\u00a0Atteinte aux personnes\u00a0»");
    await eventually(async () => expect(await listed()).toBe(false));

    const { id: decision } = await db.selectFrom("moderation.decision").select("id").where("case_id", "=", caseId).executeTakeFirstOrThrow();
    expect((await house.as(author).post(`/moderation/decisions/${decision}`, { words: "C’est le nom du lieu." })).status).toBe(303);
    await house.as(jonas).post(`/moderation/dossiers/${caseId}`, { act: "judge", outcome: "reversed", reason: "Le mot est le nom d’une rue." });
    await eventually(async () => expect(await listed()).toBe(true));
    expect((await house.get(`/lieux/${slug}`)).status).toBe(200);
  });
});

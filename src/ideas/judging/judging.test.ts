import { keysOf } from "#platform/keys-of.ts";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { newsTexts } from "../notices/news.texts.ts";
import { sayNews } from "../notices/notices.ts";
import { judgingHouse } from "./judging.testing.ts";
import { remindJurors, remindLate } from "./remind.command.ts";
import { copyOf, eraseIn } from "../../people/erasure/erasure.testing.ts";
import { findWaits } from "./turns.query.ts";

const house = await judgingHouse();
const { db, as, chloe, denis, told, services } = house;

describe("the morning’s reminders", () => {
  it("tell once whoever let a day pass, and jurors before the end", async () => {
    const [service, juror] = [await addPerson(db, { name: "Service" }), await addPerson(db, { name: "Jurée" })];
    const process = await house.process({ stages: { admissibility: {}, feasibility: {}, jury: { closes: 2, criteria: [["Utile"]] } } });
    await house.member(process.id, service, "assessor", "Voirie");
    await house.member(process.id, juror, "juror");
    const idea = await house.idea(process.id);
    await house.idea(process.id, { state: "feasible" });
    await as(chloe).post(`/participer/instruction/idee/${idea.id}/recevabilite`, { seen: "0", act: "admitted" });
    await as(chloe).post(`/participer/instruction/idee/${idea.id}/etude`, {
      act: "ask",
      assessor: `${service} Voirie`,
      aspect: "legal",
      due: addDays(dayOf(Date.now()), 20),
    });
    await as(chloe).post(`/participer/instruction/idee/${idea.id}/competence`, {
      act: "send",
      reason: "Une rue communale se décide à la mairie.",
      due: addDays(dayOf(Date.now()), 5),
    });
    await sql`update ideas.assessment set due_at = now() - interval '1 day'`.execute(db);
    await sql`update ideas.routing set sent_at = now() - interval '9 days', due_at = now() - interval '1 day'`.execute(db);
    for (let morning = 0; morning < 2; morning += 1) {
      await remindLate(db, services);
      await remindJurors(db);
    }
    const late = async (person: string) =>
      (await told(person)).filter(({ news }) => ["assess_late", "route_late", "to_judge"].includes(news)).map(({ news }) => news);
    expect(await late(service)).toEqual(["assess_late"]);
    expect(await late(denis)).toEqual(["route_late"]);
    expect(await late(juror)).toEqual(["to_judge"]);
  });
});

describe("what waits", () => {
  it("is counted for the desk by stage, with what is late", async () => {
    const process = await house.process({ stages: { admissibility: { settings: { days: 10 } }, award: { settings: { days: 5 } } } });
    await house.idea(process.id);
    const refused = await house.idea(process.id, { state: "inadmissible" });
    await sql`update ideas.proposal set state_at = now() - interval '6 days' where id = ${refused.id}`.execute(db);
    expect(await findWaits(db, "admissibility", [process.stages.admissibility])).toMatchObject([{ wait: "toJudge", count: 1, late: 0 }]);
    expect(await findWaits(db, "award", [process.stages.award])).toMatchObject([{ wait: "answers", count: 1, late: 1 }]);
    for (const kind of ["opinion", "feasibility", "jury", "delivery", "vote"] as const) expect(await findWaits(db, kind, [process.stages.award])).toEqual([]);
    expect(await (await as(chloe).get("/participer/instruction")).text()).toContain("1 réponse officielle à donner");
  });
});

describe("a person’s own data", () => {
  it("come out in their copy, and are forgotten with them while judgements stay", async () => {
    const juror = await addPerson(db, { name: "Jurée qui part" });
    const process = await house.process({ stages: { feasibility: {}, jury: { criteria: [["Utile"]] } } });
    await house.member(process.id, juror, "juror");
    const idea = await house.idea(process.id, { state: "feasible" });
    await as(juror).post(`/participer/instruction/jury/${process.slug}/${idea.number}`, { act: "conflict", conflict: "L’auteur est mon frère." });
    expect(await copyOf(house, juror, "participation")).toMatchObject({
      jury_sheets: [{ kind: "conflict", conflict: "L’auteur est mon frère." }],
    });
    await eraseIn(house, "participation", juror, "anonymise");
    expect(await copyOf(house, juror, "participation")).toMatchObject({ jury_sheets: [] });
    const { rows } = await sql<{ conflict: string }>`select conflict from ideas.jury_sheet where proposal_id = ${idea.id}`.execute(db);
    expect(rows).toEqual([{ conflict: "(effacé)" }]);
  });
});

describe("a message about an idea", () => {
  it("is said in three languages, whatever happened", () => {
    for (const locale of ["fr", "en", "nl"] as const)
      for (const news of keysOf(newsTexts.fr)) {
        const said = sayNews(
          { news, title: "Un verger", who: "Voirie", reason: "Une raison", cents: 100, at: "2027-03-01", href: "/participer" },
          "worker",
          locale,
        );
        expect(said.subject).toContain("Un verger");
        expect(said.paragraphs.join(" ").length).toBeGreaterThan(5);
      }
  });
});

import { describe, expect, it } from "vitest";

import { inquiriesHouse, roubaix } from "../inquiries.testing.ts";

const house = await inquiriesHouse();
const { asked, answer, get, post, row, told, chloe, denis, mails } = house;

describe("whoever asked", () => {
  it("reads the answer, asks back once, and says that it is solved", async () => {
    const one = await asked("Une réponse qui ne suffit pas ?", { commune: roubaix });
    expect((await post(one.follow, { act: "solved" })).status).toBe(409);
    expect((await answer(denis, one.id, "Allez à la mairie, **le mardi**.")).headers.get("location")).toBe(`/questions/bureau/${one.id}?fait=repondue`);
    expect((await mails(one.email)).at(-1)!.subject).toContain("Une réponse");
    expect(await (await get(one.follow)).text()).toContain("<strong>le mardi</strong>");

    expect((await post(one.follow, { act: "ask_back", more: "court" })).status).toBe(422);
    expect((await post(one.follow, { act: "ask_back", more: "La mairie m’a renvoyé vers vous." })).headers.get("location")).toContain("fait=reposee");
    expect([(await row(one.title)).state, (await row(one.title)).round]).toEqual(["open", 2]);
    expect((await told(denis)).at(-1)!.payload.news).toBe("asked_back");
    await answer(denis, one.id, "Venez nous voir, nous vous attendons jeudi.");
    const html = await (await get(one.follow)).text();
    expect(html).toMatch(/La réponse<[\s\S]*La réponse à votre précision/);
    expect(html).not.toContain('value="ask_back"');
    expect((await post(one.follow, { act: "ask_back", more: "Encore une fois, s’il vous plaît." })).status).toBe(409);
    expect((await post(one.follow, { act: "solved" })).headers.get("location")).toContain("fait=reglee");
    expect((await row(one.title)).solved).toBe(true);
  });

  it("asks back twice at the same time: once", async () => {
    const one = await asked("Deux fois en même temps ?");
    await answer(chloe, one.id, "Voici la réponse attendue.");
    const answers = await Promise.all(Array.from({ length: 6 }, () => post(one.follow, { act: "ask_back", more: "Je n’ai pas compris la réponse." })));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect((await row(one.title)).round).toBe(2);
  });

  it("withdraws it; what was joined to it stands on its own again", async () => {
    const [main, like] = [await asked("Je retire ma question ?"), await asked("Et moi je la garde ?")];
    await house.as(chloe).post(`/questions/bureau/${like.id}`, { act: "join", number: String(main.number) });
    expect((await post(main.follow, { act: "withdraw" })).status).toBe(303);
    expect([(await row(main.title)).state, (await row(like.title)).state]).toEqual(["closed", "open"]);
  });
});

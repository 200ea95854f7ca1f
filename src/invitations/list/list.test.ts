import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { invitationsHouse, newAddress, whole } from "../invitations.testing.ts";
import { keepingJob } from "../keeping/keeping.job.ts";

const house = await invitationsHouse();
const { db, louise, send, linkTo, mails, row, account, aDayPasses } = house;
const press = (as: string, act: string, ids: readonly string[]) =>
  house.as(as).post("/invitations", new URLSearchParams([["act", act], ...ids.map((id) => ["rows", id])]));

async function invited(fields: Record<string, string> = {}) {
  const email = newAddress();
  expect((await send(louise, { email, ...fields })).status).toBe(303);
  return { email, id: (await row(email)).id, link: await linkTo(email) };
}

describe("the list of invitations", () => {
  it("is found by address, name, role and state, and given as a file that nobody keeps", async () => {
    const [one, two] = [await invited({ name: "Zélie Test" }), await invited({ role: "moderator" })];
    await house.post(two.link, { act: "decline" });
    const read = async (query: string) => (await house.as(louise).get(`/invitations${query}`)).text();
    expect(await read("?q=zelie")).toMatch(new RegExp(`1 invitation[\\s\\S]*${one.email}`));
    expect(await read("?role=moderator&etat=refusees")).toContain(two.email);
    expect(await read("?role=moderator&etat=attendues")).not.toContain(two.email);
    expect(await read("?q=rien-de-tel")).toContain("Rien ne répond à cette recherche");
    const csv = await house.as(louise).get("/invitations.csv?q=zelie");
    expect(csv.headers.get("cache-control")).toBe("private, no-store");
    expect(await csv.text()).toContain(`${one.email},Zélie Test,Agent public,Roubaix,En attente`);
  });

  it("shows an agent of one commune nobody else's, and lets them touch none", async () => {
    const { email, id } = await invited();
    const agent = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59350" }] });
    expect(await (await house.as(agent).get("/invitations")).text()).not.toContain(email);
    expect((await press(agent, "withdraw_ticked", [id])).status).toBe(409);
    expect((await press(agent, "remind_ticked", [id])).status).toBe(409);
    expect(await row(email)).toMatchObject({ state: "open", letters: 1 });
    const auditor = await addPerson(db, { roles: [{ role: "auditor", ...whole }] });
    expect(await (await house.as(auditor).get("/invitations")).text()).toContain(email);
    expect((await press(auditor, "withdraw_ticked", [id])).status).toBe(409);
    expect(await row(email)).toMatchObject({ state: "open" });
    expect((await house.as(await addPerson(db)).get("/invitations")).status).toBe(403);
  });
});

describe("reminders", () => {
  it("leave at most once a day and three in all; each letter's link opens the same page", async () => {
    const { email, id, link } = await invited();
    expect((await press(louise, "remind_ticked", [id])).status).toBe(409);
    for (let n = 1; n <= 4; n += 1) {
      await aDayPasses(email);
      await sql`delete from platform.rate_limit`.execute(db);
      const answers = await Promise.all([press(louise, "remind_ticked", [id]), press(louise, "remind_ticked", [id])]);
      expect(answers.filter(({ status }) => status === 303)).toHaveLength(n <= 3 ? 1 : 0);
    }
    expect(await mails(email)).toHaveLength(4);
    expect((await mails(email)).at(-1)!.subject).toMatch(/^Rappel de votre invitation\s: Agent public$/);
    const denis = await account(email);
    expect(await linkTo(email)).not.toBe(link);
    expect((await house.as(denis).post(link, { act: "accept" })).status).toBe(303);
    expect((await house.as(denis).get(await linkTo(email))).status).toBe(200);
  });

  it("bring one back whose days are over, in the name of whoever writes", async () => {
    const { email, id } = await invited();
    await aDayPasses(email, 16);
    const other = await addPerson(db, { name: "Autre Essai", roles: [{ role: "administrator", ...whole }] });
    expect((await press(other, "remind_ticked", [id])).headers.get("location")).toBe("/invitations?fait=rappelees&n=1");
    expect(await row(email)).toMatchObject({ state: "open", invited_by: other, letters: 2 });
    expect((await mails(email)).at(-1)!.text).toContain("Autre Essai");
  });

  it("and withdrawals do what they can, and say for whom they could not", async () => {
    const [one, two] = [await invited(), await invited()];
    await house.post(two.link, { act: "decline" });
    const answer = await press(louise, "withdraw_ticked", [one.id, two.id]);
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining("1 invitation est retirée. Les autres ont déjà reçu une réponse.")]);
    expect(await row(one.email)).toMatchObject({ state: "withdrawn" });
    expect((await house.as(await account(one.email)).post(one.link, { act: "accept" })).status).toBe(409);
  });
});

it("each night the days that are over close, lost rights end, and who never came is forgotten", async () => {
  const [past, lost, old] = [await invited(), await invited(), await invited()];
  await aDayPasses(past.email, 15);
  await sql`update invitations.invitation set invited_by = null where email = ${lost.email}`.execute(db);
  await aDayPasses(old.email, 14 + 91);
  await keepingJob.run(
    { ...house.services, db, log: house.services.log, signal: new AbortController().signal, progress: async () => {}, report: async () => {} },
    {},
  );
  expect(await row(past.email)).toMatchObject({ state: "expired" });
  expect(await row(lost.email)).toMatchObject({ state: "void", why_void: "inviter" });
  expect(await row(old.email)).toBeUndefined();
  expect((await house.get(old.link)).status).toBe(404);
});

import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { addPlace } from "../../places/merge/merge.testing.ts";
import { invitationsHouse, whole } from "../invitations.testing.ts";

const house = await invitationsHouse();
const { db, louise, mails, linkTo, rolesOf, account } = house;

let n = 0;
async function place(fields: { name?: string; email?: string | null } = {}) {
  n += 1;
  const { email = `lieu-${n}@exemple.fr`, name = `Lieu sans hôte ${n}` } = fields;
  const { id } = await addPlace(db, { name, stage: "rooted", emails: email ? [email] : [], longitude: 3.17 + n / 200, latitude: 50.69 });
  return { id, name, email: email ?? "" };
}
const invite = (as: string, ids: readonly string[], reason = "Tenez vous-même votre fiche") =>
  house.as(as).post("/invitations/hotes", new URLSearchParams([["act", "invite_ticked"], ["reason", reason], ...ids.map((id) => ["rows", id])]));

it("hosts of imported places are invited in one act, and keep their record once they accept", async () => {
  const [one, two, mute] = [await place(), await place(), await place({ email: null })];
  const list = await (await house.as(louise).get("/invitations/hotes?etat=a-inviter")).text();
  expect(list).toContain(one.name);
  expect(list).not.toContain(mute.name);
  expect((await invite(louise, [one.id], "non")).status).toBe(422);
  const answers = await Promise.all([invite(louise, [one.id, two.id]), invite(louise, [one.id, two.id])]);
  expect(answers.map(({ status }) => status).sort()).toContain(409);
  expect([(await mails(one.email)).length, (await mails(two.email)).length]).toEqual([1, 1]);
  const part = await invite(louise, [mute.id]);
  expect([part.status, await part.text()]).toEqual([409, expect.stringContaining(mute.name)]);
  const bilal = await account(one.email);
  expect((await house.as(bilal).post(await linkTo(one.email), { act: "accept" })).status).toBe(303);
  expect(await rolesOf(bilal)).toMatchObject([{ role: "host", scope_kind: "place", scope_id: one.id }]);
  expect(await (await house.as(louise).get("/invitations/hotes")).text()).not.toContain(one.name);
  expect(await (await house.as(louise).get("/invitations/hotes.csv?etat=invites")).text()).toContain(`${two.name},Roubaix,${two.email},En attente`);
});

it("an agent of one commune sees and invites those of theirs alone", async () => {
  const there = await place();
  const [roubaix, lille] = await Promise.all(["59512", "59350"].map((id) => addPerson(db, { roles: [{ role: "agent", kind: "commune", id }] })));
  expect(await (await house.as(lille!).get("/invitations/hotes")).text()).not.toContain(there.name);
  expect((await invite(lille!, [there.id])).status).toBe(409);
  expect(await mails(there.email)).toEqual([]);
  expect((await invite(roubaix!, [there.id])).headers.get("location")).toBe("/invitations/hotes?fait=invites&n=1");
  expect(await (await house.as(roubaix!).get("/invitations")).text()).toContain(there.email);
  const auditor = await addPerson(db, { roles: [{ role: "auditor", ...whole }] });
  expect((await house.as(auditor).get("/invitations/hotes")).status).toBe(403);
});

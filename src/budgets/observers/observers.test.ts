import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { qrPath } from "#platform/ui/qr-path.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { copyOf, eraseIn } from "../../people/erasure/erasure.testing.ts";
import { checkPublication } from "../verify/checks/check-list.ts";
import { tellHeads } from "./tell-heads.job.ts";

const house = await budgetsHouse();
const { db, owner, services } = house;

const mails = async (to: string) =>
  (
    await sql<{ subject: string; text: string; unsubscribe: string | null }>`
      select subject, body_text as text, unsubscribe_href as unsubscribe from platform.mail where recipient = ${to} order by created_at, id`.execute(db)
  ).rows;
const linkIn = (text: string) => /https?:\/\/[^/\s]+(\/votes\/\S+\/observateurs\/[\w-]+)/.exec(text)![1]!;
const tell = () => tellHeads(db, services);
const rows = (id: string) => db.selectFrom("budgets.observer").selectAll().where("vote_id", "=", id).execute();

/** A running vote whose log is shown. */
async function running() {
  const vote = await house.addVote();
  await sql`select budgets.publish_head(${vote.id})`.execute(owner);
  return { ...vote, href: `/votes/${vote.slug}/observateurs` };
}
type Running = Awaited<ReturnType<typeof running>>;

const ask = (vote: Running, courriel: string) => house.post(vote.href, { courriel });

async function confirmed(vote: Running, email: string): Promise<string> {
  expect((await ask(vote, email)).status).toBe(303);
  const link = linkIn((await mails(email)).at(-1)!.text);
  expect((await house.post(link, { act: "confirm" })).status).toBe(200);
  return link;
}

describe("somebody who wants to observe a vote", () => {
  it("writes an address, confirms by a link, and gets the head that the log shows; without scripts", async () => {
    const vote = await running();
    expect(await (await house.get(`/votes/${vote.slug}`)).text()).toContain(vote.href);
    expect(await (await house.get(vote.href)).text()).toContain("Observer ce vote");
    const asked = await ask(vote, "lea@exemple.fr");
    expect(await (await house.get(asked.headers.get("location")!)).text()).toContain("Ouvrez son lien pour confirmer");
    await tell();
    const [letter, ...none] = await mails("lea@exemple.fr");
    expect([none, letter!.text]).toEqual([[], expect.stringContaining("sans doute vous")]);
    const link = linkIn(letter!.text);
    // Programs that read mail open links too.
    expect(await (await house.get(link)).text()).toContain("Une pression");
    expect((await rows(vote.id))[0]!.confirmed_at).toBeNull();
    for (const _ of [1, 2]) expect(await (await house.post(link, { act: "confirm" })).text()).toContain("C’est confirmé");
    await tell();
    await tell();
    const sent = await mails("lea@exemple.fr");
    expect(sent).toHaveLength(2);
    const head = (await house.chain(vote.id)).head!.hash.toString("hex");
    expect(sent[1]).toMatchObject({ subject: expect.stringContaining("Vote annoncé"), unsubscribe: expect.stringContaining(link) });
    expect(sent[1]!.text).toContain(head);
    expect(sent[1]!.text).toContain(`--head ${head}`);
  });

  it("is told what is wrong with an address, and nothing of who observes already", async () => {
    const vote = await running();
    expect((await ask(vote, "pas une adresse")).status).toBe(422);
    const link = await confirmed(vote, "max@exemple.fr");
    const again = await ask(vote, "Max@exemple.fr");
    await house.post(vote.href, { courriel: "max@exemple.fr" }, { "accept-language": "nl" });
    expect(await rows(vote.id)).toMatchObject([{ locale: "fr" }]);
    expect([again.status, again.headers.get("location")]).toEqual([303, `${vote.href}?fait=lien`]);
    expect((await mails("max@exemple.fr")).slice(1)[0]).toMatchObject({ subject: expect.stringContaining("Vous observez déjà") });
    expect(linkIn((await mails("max@exemple.fr")).slice(1)[0]!.text)).toBe(link);
    expect(await rows(vote.id)).toHaveLength(1);
  });

  it("stops by one press in the mail program, and is forgotten", async () => {
    const vote = await running();
    const link = await confirmed(vote, "zoe@exemple.fr");
    expect(await (await house.post(link, { "List-Unsubscribe": "One-Click" })).text()).toContain("Votre adresse est effacée");
    expect(await rows(vote.id)).toEqual([]);
    expect((await house.get(link)).status).toBe(404);
    await tell();
    expect(await mails("zoe@exemple.fr")).toHaveLength(1);
  });

  it("is forgotten after two days without a confirmation; a link of another vote opens nothing", async () => {
    const [vote, other] = [await running(), await running()];
    await ask(vote, "tard@exemple.fr");
    const link = linkIn((await mails("tard@exemple.fr")).at(-1)!.text);
    expect((await house.get(link.replace(vote.slug, other.slug))).status).toBe(404);
    await sql`update budgets.observer set asked_at = asked_at - interval '49 hours' where vote_id = ${vote.id}`.execute(owner);
    expect((await house.post(link, { act: "confirm" })).status).toBe(404);
    await tell();
    expect(await rows(vote.id)).toEqual([]);
  });

  it("who asks for a hundred letters to one mailbox gets four", async () => {
    const vote = await running();
    const answers = [];
    for (let time = 0; time < 6; time += 1) answers.push((await ask(vote, "trop@exemple.fr")).status);
    expect(answers).toEqual([303, 303, 303, 303, 429, 429]);
  });
});

describe("the heads that leave the house", () => {
  it("go at each step and once a day while the vote is open; what lies in a mailbox tells a log that was written anew", async () => {
    const vote = await running();
    await confirmed(vote, "obs@exemple.fr");
    await tell();
    await house.fill(vote.id, 3);
    await sql`select budgets.publish_head(${vote.id}, true)`.execute(owner);
    await tell();
    expect(await mails("obs@exemple.fr")).toHaveLength(2);
    await sql`update budgets.observer set told_at = told_at - interval '25 hours' where vote_id = ${vote.id}`.execute(owner);
    await tell();
    await house.letClose(vote.id);
    await closeBox(db, services.settings, vote.id);
    await Promise.all([tell(), tell()]);
    await countVote(db, services.settings, { voteId: vote.id, context });
    await tell();
    const subjects = (await mails("obs@exemple.fr")).map(({ subject }) => subject.split("\u00a0:")[0]);
    expect(subjects).toEqual(["Confirmez pour observer", "Vote annoncé", "Journal du vote", "Vote clos", "Vote dépouillé"]);
    const heads = (await mails("obs@exemple.fr")).slice(1).map(({ text }) => /--head ([0-9a-f]{64})/.exec(text)![1]!);
    const journal = await (await house.get(`/votes/${vote.slug}/journal.txt`)).text();
    // The minutes, to be printed and signed, bear the last of them, and a picture of it for whoever would have to type 64 signs.
    const minutes = await (await house.get(`/votes/${vote.slug}/proces-verbal`)).text();
    const printed = /<code>([0-9a-f]{64})<\/code>/.exec(minutes)![1]!;
    expect(printed).toBe(heads.at(-1));
    const line =
      journal
        .trimEnd()
        .split("\n")
        .findIndex((one) => one.startsWith(printed)) + 1;
    expect(minutes).toContain(qrPath(`${publicAddress(services.settings, `/votes/${vote.slug}/journal.txt`)}\n${line} ${printed}`).dots);
    expect(await checkPublication({ voteId: vote.id, journal, files: new Map(), heads })).toMatchObject({ lines: expect.any(Number) });
    const anew = await checkPublication({ voteId: vote.id, journal, files: new Map(), heads: ["0".repeat(64)] });
    expect(anew).toMatchObject({ fault: "head" });
  });

  it("of an announcement that was taken back point to no page that is not there, and lie on the log once it is announced again", async () => {
    const vote = await house.addVote({ opens: 3600, closes: 7200 });
    const link = await confirmed({ ...vote, href: `/votes/${vote.slug}/observateurs` }, "retrait@exemple.fr");
    await tell();
    await sql`select budgets.withdraw_announcement(${vote.id}, 'Une faute dans un projet.')`.execute(db);
    await tell();
    const letter = (await mails("retrait@exemple.fr")).at(-1)!;
    expect(letter.subject).toContain("Annonce retirée");
    expect(letter.text).toContain("son journal ne se lit pas pendant ce temps");
    const shown = letter.text.replaceAll(/--from \S+/g, "");
    const linked = [...shown.matchAll(/https?:\/\/[^/\s]+(\/[^\s]*)/g)].map(([, path]) => path!);
    for (const path of linked) expect([path, (await house.get(path)).status]).toEqual([path, 200]);
    expect(linked).toContain(link);
  });

  it("end with the seal or a cancellation, and the address with them", async () => {
    const vote = await running();
    await confirmed(vote, "fin@exemple.fr");
    await sql`select budgets.cancel_vote(${vote.id}, 'Une panne que rien ne répare.')`.execute(db);
    await tell();
    expect(await rows(vote.id)).toEqual([]);
    expect((await mails("fin@exemple.fr")).at(-1)).toMatchObject({ subject: expect.stringContaining("Vote annulé"), unsubscribe: null });
    expect((await house.post(vote.href, { courriel: "apres@exemple.fr" })).status).toBe(409);
  });
});

it("whoever has an account finds the votes that their address observes among their data, and they go with the account", async () => {
  const vote = await running();
  const person = await house.resident("Nora Observe");
  const { email } = await db.selectFrom("people.person").select("email").where("id", "=", person).executeTakeFirstOrThrow();
  await confirmed(vote, email!);
  expect((await copyOf(house, person, "budgets"))["observed"]).toHaveLength(1);
  await eraseIn(house, "budgets", person, "anonymise");
  expect(await rows(vote.id)).toEqual([]);
});

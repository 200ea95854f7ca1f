import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { htmlValidator } from "#platform/web/valid-html.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { findChoices } from "../choosing/choice.query.ts";
import { mailAtOnce, mailDigest } from "../mailing/mail-messages.ts";
import { houseWithShop, mailsTo } from "../notifications.testing.ts";
import { notify } from "../notify.command.ts";

const house = await houseWithShop({ settings: { PUBLIC_URL: "http://localhost" } });
const { db } = house;
const lent = house.services;
const faultsOfHtml = await htmlValidator();

let yasmine: string;
beforeEach(async () => {
  yasmine = await addPerson(db);
});

/** Gets a mail, and reads its List-Unsubscribe. */
async function linkOf(kinds: readonly string[]): Promise<string> {
  for (const kind of kinds) await notify(db, { to: [yasmine], kind, payload: { place: kind } });
  await mailAtOnce(lent, yasmine);
  await mailDigest(lent, yasmine, "daily");
  return new URL((await mailsTo(db, yasmine)).at(-1)!.unsubscribe!).pathname;
}

/** As a mail program does it: no cookie, no session, no page before (RFC 8058). */
const oneClick = (link: string) =>
  house.request(link, { method: "POST", body: "List-Unsubscribe=One-Click", headers: { "content-type": "application/x-www-form-urlencoded" } });
const choices = async () => Object.fromEntries(await findChoices(db, yasmine));

describe("one click in the mail program", () => {
  it("stops the mails of that kind, without a session, a cookie or a redirect", async () => {
    const link = await linkOf(["shop.now"]);
    const answer = await oneClick(link);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(await answer.text()).toMatch(/Ces courriels s’arrêtent[\s\S]*Nouvelle shop\.now/);
    expect(await choices()).toEqual({ "shop.now": "never" });

    await notify(db, { to: [yasmine], kind: "shop.now", payload: { place: "x" } });
    await mailAtOnce(lent, yasmine);
    expect(await mailsTo(db, yasmine)).toHaveLength(1);
  });

  it("stops a whole digest", async () => {
    await oneClick(await linkOf(["shop.day"]));
    expect(await choices()).toEqual({ "shop.day": "never", "other.day": "never" });
  });

  it("may be pressed twice, or twenty times at once", async () => {
    const link = await linkOf(["shop.now"]);
    const answers = await Promise.all(Array.from({ length: 20 }, () => oneClick(link)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(await choices()).toEqual({ "shop.now": "never" });
  });

  it("is understood as multipart too, and with nothing in it", async () => {
    const link = await linkOf(["shop.now"]);
    const parts = new FormData();
    parts.set("List-Unsubscribe", "One-Click");
    expect((await house.request(link, { method: "POST", body: parts })).status).toBe(200);
    expect((await house.request(link, { method: "POST" })).status).toBe(200);
  });

  it("does nothing to others", async () => {
    const hugo = await addPerson(db);
    await oneClick(await linkOf(["shop.now"]));
    expect((await findChoices(db, hugo)).size).toBe(0);
  });
});

describe("the page of the link", () => {
  it("changes nothing when it is only read: programs follow links", async () => {
    const link = await linkOf(["shop.now"]);
    const html = await (await house.get(link)).text();
    expect(html).toContain("Nouvelle shop.now");
    expect(html).toContain(`method="post" action="${link}"`);
    expect(await choices()).toEqual({});
  });

  it("says when a link does not hold, with a way on", async () => {
    for (const answer of [await house.get("/desabonnement/inconnu"), await oneClick("/desabonnement/inconnu")]) {
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("/mon-espace/notifications/choix");
    }
  });

  it("keeps of its token only a hash", async () => {
    const token = (await linkOf(["shop.now"])).split("/").at(-1)!;
    const { rows } = await sql<{ row: string }>`select u::text as row from notifications.unsubscribe u`.execute(db);
    expect(rows.map(({ row }) => row).join()).not.toContain(token);
  });

  it("cannot be pressed by another site's page", async () => {
    const link = await linkOf(["shop.now"]);
    expect((await house.post(link, {}, { "sec-fetch-site": "cross-site", origin: "https://evil.example" })).status).toBe(403);
    expect(await choices()).toEqual({});
  });

  it("is valid HTML before and after", async () => {
    const link = await linkOf(["shop.day", "other.day"]);
    for (const answer of [await house.get(link), await oneClick(link), await house.get("/desabonnement/inconnu")]) {
      expect(await faultsOfHtml(await answer.text())).toEqual([]);
    }
  });
});

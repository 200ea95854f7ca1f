import { describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import { routes } from "../web/routes.ts";

const words = { fr: "Bonjour", en: "Hello", nl: "Hallo" };
const room: Room = {
  name: "letters",
  offers: {
    letters: [{ name: "letters/welcome", letter: (locale) => ({ subject: words[locale], paragraphs: ["<script>alert(1)</script>"], why: "…" }) }],
    letterSources: [{ examples: ({ letters }) => [{ name: "letters/made", letter: letters[0]!.letter }] }],
  },
};
const house = await testHouse([room]);
const html = { mail: "letters-welcome", locale: "nl" };

describe("the mails in the gallery", () => {
  it("are listed, with those that a room makes of what others offer", async () => {
    const page = await (await house.get(routes.mails.href())).text();
    expect(page).toContain("letters/made");
    for (const locale of ["fr", "en", "nl"]) expect(page).toContain(`href="${routes.mailText.href({ ...html, locale })}"`);
  });

  it("are shown as text, in each language, as words", async () => {
    const page = await (await house.get(routes.mailText.href(html))).text();
    expect(page).toMatch(/<pre[^>]* lang="nl">/);
    expect(page).toContain("Hallo");
    expect(page).not.toContain("<script>alert");
  });

  it("are shown as they are sent, in a document that may have styles and nothing else", async () => {
    const answer = await house.get(routes.mailHtml.href(html));
    const policy = answer.headers.get("content-security-policy")!;
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox");
    expect(answer.headers.get("x-frame-options")).toBe("DENY");
    expect(answer.headers.has("x-mail")).toBe(false);
    const page = await answer.text();
    expect(page).toMatch(/^<!doctype html><html lang="nl">/);
    expect(page).not.toContain("<script>");
  });

  it("leave the policy of every other page as it is", async () => {
    for (const address of [routes.mails.href(), routes.mailText.href(html), "/nulle-part"]) {
      expect((await house.get(address, { "x-mail": "1" })).headers.get("content-security-policy")).not.toContain("unsafe");
    }
  });

  it.each([{ mail: "letters-unknown" }, { locale: "de" }, { mail: "../../etc" }])("are not found otherwise: %j", async (other) => {
    for (const route of [routes.mailText, routes.mailHtml]) expect((await house.get(route.href({ ...html, ...other }))).status).toBe(404);
  });
});

describe("a house that writes to nobody", async () => {
  const silent = await testHouse([]);
  it("says so", async () => {
    expect(await (await silent.get(routes.mails.href())).text()).toContain("Aucun courrier");
  });
});

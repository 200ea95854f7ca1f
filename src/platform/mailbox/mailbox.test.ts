import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { routes } from "../web/routes.ts";

describe("the development mailbox", async () => {
  const house = await testHouse([]);

  it("says that it is empty, and what will come", async () => {
    expect(await (await house.get(routes.mailbox.href())).text()).toContain("Aucun courrier");
  });

  it("shows what would have been sent, as words", async () => {
    await house.services.mailer.send({
      to: "amina@example.org",
      subject: "Votre <b>lieu</b>",
      text: "Bonjour\n<script>alert(1)</script>",
      locale: "fr",
      room: "places",
    });
    const list = await (await house.get(routes.mailbox.href())).text();
    expect(await (await house.get(`${routes.mailbox.href()}?pour=AMINA`)).text()).toContain("amina@example.org");
    expect(await (await house.get(`${routes.mailbox.href()}?pour=bilal`)).text()).toContain("Rien n’a été écrit à cette adresse.");
    const address = /href="(\/_courrier\/[0-9a-f-]+)"/.exec(list)![1]!;
    expect(list).toContain("amina@example.org");

    const mail = await (await house.get(address)).text();
    expect(mail).toContain("&lt;script>alert(1)&lt;/script>");
    expect(mail).not.toContain("<b>lieu</b>");
  });

  it("knows no other mail", async () => {
    expect((await house.get(routes.mail.href({ id: "nothing" }))).status).toBe(404);
  });
});

describe("with a mail server", async () => {
  const house = await testHouse([], { settings: { SMTP_URL: "smtp://127.0.0.1:1" } });

  it("there is no mailbox to read", async () => {
    expect((await house.get(routes.mailbox.href())).status).toBe(404);
  });
});

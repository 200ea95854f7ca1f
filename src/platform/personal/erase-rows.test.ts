import { expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { createMailer } from "../mail/mail.ts";
import { eraseRows } from "./erase-rows.command.ts";
import { platformRegister } from "./platform.personal.ts";

const { db } = await testDb("prepared");
const mailer = createMailer(db, {});
const send = (to: string, subject: string, text: string) => mailer.send({ to, subject, text, html: `<p>${text}</p>`, locale: "fr", room: "people" });
const forget = (address: string, name: string) => eraseRows(db, [platformRegister], { id: crypto.randomUUID(), addresses: [address], name }, false);

it("whoever is forgotten stands in no mail, to them or to others", async () => {
  await send("amina@exemple.fr", "Votre lien", "Bonjour");
  await send("bilal@exemple.fr", "Amina Delattre vous écrit", "Répondez à amina@exemple.fr");
  await send("chloe@exemple.fr", "Une réunion", "Avec Amina Mallet");
  await forget("amina@exemple.fr", "Amina Delattre");
  const mails = await db.selectFrom("platform.mail").select(["recipient", "subject", "body_text", "body_html"]).orderBy("recipient").execute();
  expect(mails).toEqual([
    { recipient: "bilal@exemple.fr", subject: "… vous écrit", body_text: "Répondez à …", body_html: "<p>Répondez à …</p>" },
    { recipient: "chloe@exemple.fr", subject: "Une réunion", body_text: "Avec Amina Mallet", body_html: "<p>Avec Amina Mallet</p>" },
  ]);
});

it("a name of one word is left where it stands", async () => {
  await send("denis@exemple.fr", "Rose est la couleur de l’affiche", "x");
  await forget("rose@exemple.fr", "Rose");
  const mail = await db.selectFrom("platform.mail").select("subject").where("recipient", "=", "denis@exemple.fr").executeTakeFirst();
  expect(mail?.subject).toBe("Rose est la couleur de l’affiche");
});

import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { actsHouse, textOf } from "../acts.testing.ts";
import { forgetDraftsJob } from "./forget-drafts.job.ts";
import { formOf, pdf, photo, typed, writeDraft } from "./writing.testing.ts";

const house = await actsHouse();
const { db } = house;
const process = await house.addProcess({ settings: { ceilingCents: 12_000_000 } });
const amina = await house.addSettled({ name: "Amina Delattre" });
const hugo = await house.addSettled({ name: "Hugo Lemaire" });
const write = `/participer/${process.slug}/deposer`;
const draftsOf = async (person: string | null) =>
  (await sql<{ id: string }>`select id from ideas.draft where person_id is not distinct from ${person}`.execute(db)).rows;

describe("writing an idea", () => {
  it("needs no account: the draft has a private address, of which the database keeps the hash", async () => {
    const saved = await house.post(write, { ...typed, act: "save" });
    const address = saved.headers.get("location")!;
    expect(saved.status).toBe(303);
    expect(address).toMatch(/\/deposer\/[\w-]{32}\?fait=enregistre$/);
    expect(await textOf(house.get(address))).toContain("De l’ombre sur la place du marché");
    const token = address.split("/").at(-1)!.split("?")[0]!;
    const { rows } = await sql`select from ideas.draft where fields::text like ${`%${token}%`} or token_hash = convert_to(${token}, 'UTF8')`.execute(db);
    expect(rows).toHaveLength(0);
  });

  it("is kept while it is typed, at one address from the first word on", async () => {
    const first = await house.post(write, { titre: "De l’om", act: "auto" });
    const { address } = (await first.json()) as { address: string };
    const then = await house.post(address, { titre: "De l’ombre", texte: "", act: "auto" });
    expect(await then.json()).toMatchObject({ address });
    expect(await textOf(house.get(address))).toContain('value="De l’ombre"');
  });

  it("asks again at each field, keeps what was typed, and keeps it as a draft", async () => {
    const wrong = { titre: "!!!!!", texte: "court", commune: "99999", point: "abc", cout: "beaucoup", coauteurs: "pas une adresse" };
    const answer = await house.post(write, { ...wrong, act: "next" });
    const page = await textOf(answer);
    expect(answer.status).toBe(422);
    for (const sentence of [
      "Écrivez un titre avec des mots",
      "en 20 signes au moins",
      "Choisissez où se situe",
      "Écrivez deux nombres",
      "Écrivez le coût en chiffres",
      "« pas » n’est pas une adresse",
    ])
      expect(page).toContain(sentence);
    expect(page).toContain('value="beaucoup"');
    const [, action] = /<form class="form" method="post" action="([^"]+)"/.exec(page)!;
    expect(await textOf(house.get(action!))).toContain('value="beaucoup"');
  });

  it.each([
    ["a cost above the ceiling", { cout: "120 001" }, "dépasse le plafond de 120 000 €"],
    ["a point elsewhere on earth", { point: "48.8566, 2.3522" }, "hors de la métropole"],
    ["too many co-authors", { coauteurs: "a@a.fr b@a.fr c@a.fr d@a.fr e@a.fr f@a.fr" }, "cinq personnes au plus"],
    ["a text longer than a report", { texte: "mot ".repeat(3100) }, "Raccourcissez la description"],
  ])("refuses %s", async (_, fields, sentence) => {
    const answer = await house.post(write, { ...typed, ...fields, act: "next" });
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toContain(sentence);
  });

  it.each(["12000", "12 000", "12.000", "12 000,50 €", ""])("reads a cost written %j", async (cout) => {
    await expect(writeDraft(house, process, { cout })).resolves.toContain("/deposer/");
  });

  it.each(["50.6942, 3.1746", "50,6942 ; 3,1746", "https://www.openstreetmap.org/#map=17/50.6942/3.1746", "https://cartes.example/@50.6942,3.1746,17z"])(
    "reads a point pasted as %s",
    async (point) => {
      await expect(writeDraft(house, process, { point })).resolves.toContain("/deposer/");
    },
  );
});

describe("a draft", () => {
  it("of somebody signed in opens to them alone", async () => {
    const draft = await writeDraft(house.as(amina), process);
    expect((await house.as(amina).get(draft)).status).toBe(200);
    for (const other of [house, house.as(hugo)]) {
      expect((await other.get(draft)).status).toBe(404);
      expect((await other.post(draft, { titre: "Volé", act: "save" })).status).toBe(404);
      expect((await other.get(`${draft}/verifier`)).status).toBe(404);
    }
  });

  it("of nobody becomes that of the person who saves it after signing in", async () => {
    const draft = await writeDraft(house, process);
    expect((await house.as(hugo).post(draft, { titre: "De l’ombre, enfin", act: "save" })).status).toBe(303);
    expect((await house.get(draft)).status).toBe(404);
    expect((await house.as(amina).get(draft)).status).toBe(404);
    expect(await textOf(house.as(hugo).get(draft))).toContain("De l’ombre, enfin");
  });

  it.each(["x", "a".repeat(32), "a".repeat(200), "%00", "00000000-0000-4000-8000-000000000000"])(
    "is not found at an address that nobody was given: %s",
    async (param) => {
      expect([400, 404]).toContain((await house.as(amina).get(`${write}/${param}`)).status);
    },
  );

  it("is deleted when asked, with its files", async () => {
    const draft = await writeDraft(house.as(amina), process);
    await house.as(amina).post(draft, formOf({ ...typed, image: await photo("#112233"), image_alt: "Une place", act: "picture" }));
    const deleted = await house.as(amina).post(draft, { act: "delete" });
    expect(await textOf(house.as(amina).get(deleted.headers.get("location")!))).toContain("Votre brouillon est supprimé.");
    expect((await house.as(amina).get(draft)).status).toBe(404);
    const { rows } = await sql`select from ideas.dropped_file`.execute(db);
    expect(rows).toHaveLength(2);
  });

  it("goes after thirty days when nobody took it up, and its contents with it", async () => {
    const draft = await writeDraft(house, process);
    await house.post(draft, formOf({ ...typed, image: await photo("#223344"), image_alt: "Une place", act: "picture" }));
    const mine = await writeDraft(house.as(amina), process);
    await sql`update ideas.draft set updated_at = now() - interval '31 days'`.execute(db);
    const run = () => forgetDraftsJob.run({ db, files: house.services.files, signal: new AbortController().signal } as never, {});
    await run();
    await sql`update ideas.dropped_file set dropped_at = now() - interval '2 days'`.execute(db);
    await run();
    expect((await house.get(draft)).status).toBe(404);
    expect((await house.as(amina).get(mine)).status).toBe(200);
    const { rows } = await sql`select from platform.file where room = 'participation'`.execute(db);
    expect(rows).toHaveLength(0);
  });
});

const draft = await writeDraft(house.as(amina), process);

describe("pictures and documents of a draft", () => {
  const send = (fields: Record<string, string | File>) => house.as(amina).post(draft, formOf({ ...typed, ...fields }));

  it("are kept; a picture loses what it says of where it was taken, and must say what it shows", async () => {
    expect((await send({ image: await photo(), act: "picture" })).status).toBe(303);
    const page = await textOf(house.as(amina).get(draft));
    const [, id] = /name="alt_([0-9a-f-]{36})"/.exec(page)!;
    const [, src] = /src="(\/fichiers\/[0-9a-f-]{36})"/.exec(page)!;
    const bytes = Buffer.from(await (await house.get(src!)).arrayBuffer());
    expect(bytes.includes("Exif") || bytes.includes("GPS")).toBe(false);
    const refused = await send({ act: "next" });
    expect(refused.status).toBe(422);
    expect(await textOf(refused)).toContain("Dites ce que montre l’image");
    expect((await send({ [`alt_${id}`]: "La place en plein soleil", act: "next" })).headers.get("location")).toMatch(/\/verifier$/);
  });

  it("are refused with what is wrong, and nothing typed is lost", async () => {
    const cases: [Record<string, string | File>, string][] = [
      [{ image: new File(["rien"], "photo.jpg"), act: "picture" }, "n’est pas une image lisible"],
      [{ image: await photo(), act: "picture" }, "Ce fichier est déjà là"],
      [{ document: new File(["<script>"], "plan.pdf"), act: "document" }, "Ce genre de fichier n’est pas accepté"],
      [{ act: "document" }, "Choisissez un fichier"],
    ];
    for (const [fields, sentence] of cases) {
      const answer = await send(fields);
      expect([answer.status, await textOf(answer)]).toEqual([422, expect.stringContaining(sentence)]);
    }
    expect((await send({ document: pdf(), act: "document" })).status).toBe(303);
    expect(await textOf(house.as(amina).get(draft))).toContain("Plan de la place");
  });

  it("keep their words when something else is wrong, and the new picture has its own", async () => {
    const mine = await writeDraft(house.as(amina), process);
    const image = await photo("#778899");
    const answer = await house.as(amina).post(mine, formOf({ ...typed, titre: "", image, image_alt: "Le banc cassé", act: "next" }));
    const page = await textOf(answer);
    expect(answer.status).toBe(422);
    expect(page).toMatch(/name="alt_[0-9a-f-]{36}" value="Le banc cassé"/);
    expect(page.match(/Le banc cassé"/g)!.filter((_, n) => n > 1)).toEqual([]);
  });

  it("too heavy for the house says what to do, and the draft stays as it was", async () => {
    const heavy = new File([new Uint8Array(27_000_000)], "plan.pdf", { type: "application/pdf" });
    const answer = await send({ titre: "Un titre perdu", document: heavy, act: "document" });
    expect([answer.status, await textOf(answer)]).toEqual([413, expect.stringContaining("revenez à la page précédente pour le retrouver")]);
    expect(await textOf(house.as(amina).get(draft))).toContain(typed.titre);
  });

  it("are five of each at most, however many arrive at once", async () => {
    const mine = await writeDraft(house.as(amina), process);
    const pictures = await Promise.all(Array.from({ length: 8 }, (_, n) => photo(`#4455${n}${n}`)));
    const answers = await Promise.all(pictures.map((image) => house.as(amina).post(mine, formOf({ ...typed, image, image_alt: "Une place", act: "picture" }))));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(3);
  });
});

describe("when ideas are not collected", () => {
  it("the form says so, with the text to copy, and nothing is lost", async () => {
    const over = await house.addProcess({ opens: -120, closes: 60 });
    const draft = await writeDraft(house.as(amina), over);
    await sql`update processes.stage set closes_at = now() - interval '1 minute' where id = ${over.stageId}`.execute(db);
    expect(await textOf(house.as(amina).get(draft))).toContain("Le dépôt des idées est fermé");
    const late = await house.as(amina).post(draft, { ...typed, titre: "Trop tard mais gardé", act: "next" });
    expect([late.status, await textOf(late)]).toEqual([409, expect.stringContaining("Trop tard mais gardé")]);
    expect((await house.post(`/participer/${over.slug}/deposer`, { ...typed, act: "save" })).status).toBe(409);
  });

  it("a process that collects none has no form, a hidden one is not found", async () => {
    const debate = await house.addProcess({ kind: "debate" });
    const secret = await house.addProcess({ state: "rehearsal" });
    expect((await house.get(`/participer/${debate.slug}/deposer`)).status).toBe(404);
    expect((await house.as(amina).get(`/participer/${secret.slug}/deposer`)).status).toBe(404);
    expect((await house.as(house.chloe).get(`/participer/${secret.slug}/deposer`)).status).toBe(200);
  });
});

it("leaves nothing of other people's drafts to somebody who asks for theirs", async () => {
  expect((await draftsOf(hugo)).length).toBe(1);
});

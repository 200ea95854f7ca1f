import { sql } from "kysely";

import { type ActsHouse, actsHouse, type TestProcess } from "../ideas/acts.testing.ts";

export { textOf } from "../ideas/acts.testing.ts";

/** The house of the tests of acts; with texts under debate in it. */
export async function textHouse(options: Parameters<typeof actsHouse>[0] = {}) {
  const house = await actsHouse(options);
  const { db, as, chloe } = house;
  const debate = () => house.addProcess({ kind: "debate", settings: { mode: "text" } });

  /** A text that its team has published; three paragraphs under two headings, numbered 2, 3 and 5. */
  async function addText(
    process: TestProcess,
    { publish = true, source = "# Accueillir\n\nLe lieu ouvre le matin.\n\nIl est gratuit.\n\n# Partager\n\nChacun range après soi." } = {},
  ) {
    const fields = { stage: process.stageId, title: "Charte des lieux", introduction: "Ce que nous nous devons.", source };
    const made = await as(chloe).post(`/participer/${process.slug}/textes/nouveau`, { ...fields, act: "save" });
    const write = made.headers.get("location")!.split("?")[0]!;
    const href = write.replace(/\/ecrire$/, "");
    const { rows } = await sql<{
      id: string;
    }>`select id from texts.text where slug = ${href.split("/").at(-1)!} and process_id = ${process.id}`.execute(db);
    const edition = /name="edition" value="([^"]+)"/.exec(await (await as(chloe).get(write)).text())![1]!;
    if (publish) await as(chloe).post(write, { ...fields, edition, act: "publish" });
    return { id: rows[0]!.id, href, write, edition };
  }

  /** As if nobody had written for a week: brakes have their own tests. */
  const amend = async (href: string, person: string, fields: Record<string, string> = {}) => {
    await sql`delete from moderation.written`.execute(db);
    return as(person).post(`${href}/amender`, {
      act: "file",
      acte: "replace",
      paragraphe: "2",
      body: "Le lieu ouvre matin et soir.",
      reason: "Pour qui travaille le jour.",
      ...fields,
    });
  };

  const amendment = async (textId: string, number: number) =>
    (
      await sql<{ id: string; state: string; supports: number; result: string | null; into_version: number | null; signature: string }>`
      select id, state, supports, result, into_version, signature from texts.amendment where text_id = ${textId} and number = ${number}`.execute(db)
    ).rows[0]!;

  const paragraphs = async (textId: string, version: number) =>
    (
      await sql<{ paragraph: number; body: string }>`
      select paragraph, body from texts.text_paragraph where text_id = ${textId} and version = ${version} order by position`.execute(db)
    ).rows.map(({ paragraph, body }) => [paragraph, body] as const);

  return { ...house, debate, addText, amend, amendment, paragraphs };
}

export type TextHouse = Awaited<ReturnType<typeof textHouse>>;
export type { ActsHouse, TestProcess };

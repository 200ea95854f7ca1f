import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { actsHouse, textOf } from "../acts.testing.ts";
import { copyOf, eraseIn } from "../../people/erasure/erasure.testing.ts";
import { file, writeDraft } from "../write/writing.testing.ts";

const house = await actsHouse();
const { db } = house;
const process = await house.addProcess();
let count = 0;
async function writer() {
  count += 1;
  const id = await house.addSettled({ name: "Amina Delattre" });
  const draft = await writeDraft(house.as(id), process, { titre: `Une idée à moi ${count}`, texte: `Le texte de mon idée, numéro ${count}, assez long.` });
  const href = (await file(house.as(id), draft)).headers.get("location")!.split("?")[0]!;
  return { id, href };
}

const kept = async (person: string) => JSON.stringify(await copyOf(house, person, "participation"));
const erase = (person: string, contributions: "anonymise" | "remove") => eraseIn(house, "participation", person, contributions);

describe("my participation", () => {
  it("lists my drafts and my ideas, and nobody else's", async () => {
    const [me, other] = [await writer(), await writer()];
    await writeDraft(house.as(me.id), process, { titre: "Un brouillon à finir" });
    const page = await textOf(house.as(me.id).get("/mon-espace/participations"));
    expect(page).toContain("Un brouillon à finir");
    expect(page).toContain(me.href);
    expect(page).not.toContain(other.href);
    expect(await textOf(house.as(me.id).get("/mon-espace"))).toContain("1 brouillon à terminer");
    expect((await house.get("/mon-espace/participations")).status).toBe(303);
  });

  it("says what to do when there is nothing yet", async () => {
    const nobody = await house.addSettled();
    expect(await textOf(house.as(nobody).get("/mon-espace/participations"))).toContain("Vous n’avez pas encore déposé d’idée");
  });

  it("is in the copy of one's data, which tells nothing of others", async () => {
    const [me, other] = [await writer(), await writer()];
    await writeDraft(house.as(me.id), process, { titre: "Un brouillon privé" });
    const copy = await kept(me.id);
    expect(copy).toContain("Un brouillon privé");
    expect(copy).toContain("Le texte de mon idée");
    expect(await kept(other.id)).not.toContain("Un brouillon privé");
  });
});

describe("somebody who leaves", () => {
  it("may leave their ideas without a name", async () => {
    const me = await writer();
    await writeDraft(house.as(me.id), process, { titre: "Un brouillon qui part" });
    await erase(me.id, "anonymise");
    const page = await textOf(house.get(me.href));
    expect(page).toContain("Par anonyme");
    expect(page).not.toContain("Amina D.");
    expect(await kept(me.id)).not.toContain("idée");
  });

  it("may take with them what nobody has judged; what was judged stays, without a name", async () => {
    const [me] = [await writer()];
    const draft = await writeDraft(house.as(me.id), process, { titre: "Une idée déjà jugée", texte: "Le texte d’une idée sur laquelle on a décidé." });
    const judged = (await file(house.as(me.id), draft)).headers.get("location")!.split("?")[0]!;
    await sql`update ideas.proposal set state = 'admissible' where author_id = ${me.id} and title = 'Une idée déjà jugée'`.execute(db);
    await erase(me.id, "remove");
    expect((await house.get(me.href)).status).toBe(308);
    const gone = await textOf(house.get((await house.get(me.href)).headers.get("location")!));
    expect(gone).toContain("Idée effacée par son auteur");
    expect(gone).not.toContain("Le texte de mon idée");
    const kept = await textOf(house.get(judged));
    expect(kept).toContain("Le texte d’une idée sur laquelle on a décidé.");
    expect(kept).not.toContain("Amina D.");
    const { rows } = await sql`select from ideas.proposal_version where body like 'Le texte de mon idée%' and by = ${me.id}`.execute(db);
    expect(rows).toHaveLength(0);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import type { cast } from "#people";
import { projectRoot } from "#platform/start/root.ts";
import { visitor } from "./browser.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { sharedHouse } from "./shared-house.ts";
import { signInAs } from "./sign-in.ts";

// With the clock of the machine: a stage is closed now, and the report published after.
const house = (await sharedHouse("present")).urls[0]!;

/** Each way of using the site runs and closes a stage of its own. */
const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader, name: "clavier", rank: 2, stage: /la ville la nuit/ },
  { way: "with scripts off", scripts: false, reader: mouseReader, name: "papier", rank: 3, stage: /les marchés du soir/ },
] as const;

const says = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
const night = "/participer/la-metropole-la-nuit/conversations";

/** A conversation of the shared data, or where it is not laid beside the project one in the same format. */
function heldElsewhere(): { readonly comments: string; readonly matrix: string; readonly words: string } {
  const folder = join(projectRoot, "../shared/data/polis/brexit-consensus");
  if (existsSync(folder)) {
    const read = (file: string) => readFileSync(join(folder, file), "utf8");
    return { comments: read("comments.csv"), matrix: read("participants-votes.csv"), words: "brexit" };
  }
  const people = Array.from({ length: 40 }, (_, at) => `${at},,2,2,1,1,${at % 2 === 0 ? "1,-1" : "-1,1"}`);
  return {
    comments: "comment-id,moderated,comment-body\n0,1,Le bus de nuit roule trop tard\n1,1,Les rues sont assez claires\n",
    matrix: `participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n${people.join("\n")}\n`,
    words: "bus de nuit",
  };
}

describe.each(ways)("conversations, $way", ({ scripts, reader, name, rank, stage }) => {
  const arrive = async (who: keyof typeof cast | null, address: string): Promise<Reader> => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    if (who) await signInAs(page, who, address);
    else await page.goto(address);
    return reader(page);
  };
  /** The first stage, which is over, stands there already. */
  const chooseStage = async (runs: Reader) => {
    if (!scripts) return void (await runs.page.locator('select[name="stage"]').selectOption({ index: rank }));
    await runs.choose("Étape de la démarche", "");
    for (let at = 1; at < rank; at++) await runs.page.keyboard.press("ArrowDown");
  };
  const file = (content: string) => ({ name: "fichier.csv", mimeType: "text/csv", buffer: Buffer.from(content) });

  it("one is prepared, answered, read, one held elsewhere is imported; their stage is closed and both reports are published", async () => {
    const runs = await arrive("chloe", `${night}/nouvelle`);
    await chooseStage(runs);
    await runs.write("Question posée", `Le marché du ${name}`);
    await runs.press("button", "Créer la conversation");
    const { pathname: desk } = new URL(runs.page.url());
    await runs.write("Nouvelles phrases, une par ligne", `Le marché du ${name} ferme trop tôt`);
    await runs.press("button", "Ajouter ces phrases");
    await runs.write("Nouvelles phrases, une par ligne", `Le marché du ${name} est bien placé`);
    await runs.press("button", "Ajouter ces phrases");
    await runs.press("button", "Mettre en ligne");

    const answers = await arrive(null, desk.replace(/\/gerer$/, "/repondre"));
    expect(await says(answers)).toContain(`Le marché du ${name}`);
    await answers.press("button", "D’accord");
    await answers.press("button", "Pas d’accord");
    await answers.press("link", "Écrire ma propre phrase");
    await answers.write("Votre phrase", `Il manque des bancs, ${name}`);
    await answers.press("button", "Proposer cette phrase");
    if ((await says(answers)).includes("Des phrases qui ressemblent")) await answers.press("button", /La mienne dit autre chose/);
    await runs.page.goto(desk);
    await runs.press("link", "Lire et trier les phrases");
    await runs.tick(`Cocher\u00a0: Il manque des bancs, ${name}`);
    await runs.press("button", /^Poser/);
    expect(await says(runs)).toContain("1 phrase est posée");

    const { comments, matrix, words } = heldElsewhere();
    await runs.page.goto(`${night}/importer`);
    await chooseStage(runs);
    await runs.write("Titre", `Une conversation d’ailleurs, ${name}`);
    await runs.page.setInputFiles('input[name="comments"]', file(comments));
    await runs.page.setInputFiles('input[name="matrix"]', file(matrix));
    await runs.press("button", "Importer");
    const { pathname: imported } = new URL(runs.page.url());
    await runs.press("button", "Mettre en ligne");

    await runs.page.goto(desk);
    expect(await says(runs)).toContain("Le rapport se publie quand l’étape est finie");
    await runs.page.goto("/participer/instruction/demarche/la-metropole-la-nuit/etapes");
    await runs.press("link", stage);
    await runs.press("link", "Changer les dates");
    // The second of two: by keyboard one comes to the first, and goes on by an arrow.
    await runs.tick(scripts ? "Changer la date de fin" : "Fermer l’étape maintenant");
    if (scripts) await runs.page.keyboard.press("ArrowDown");
    await runs.write("Raison, publiée", "Assez de personnes ont répondu.");
    await runs.press("button", "Publier le changement");

    for (const one of [desk, imported]) {
      await runs.page.goto(one);
      await runs.press("button", "Publier le rapport");
      await expect.poll(() => says(runs)).toContain("Le rapport est publié");
    }
    const reads = await arrive(null, desk.replace(/\/gerer$/, "/rapport"));
    expect(await says(reads)).toContain("Ce qui unit");
    await reads.page.goto(imported.replace(/\/gerer$/, ""));
    await reads.press("link", "Lire le rapport");
    expect((await says(reads)).toLowerCase()).toMatch(new RegExp(`ce qui divise[\\s\\S]*${words}`));
  });
});

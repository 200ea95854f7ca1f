import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, expect, it } from "vitest";

import { cast } from "#people";
import { dayOf } from "#platform/time/day.ts";
import { castVoice } from "../src/budgets/assembly/cast-voice.command.ts";
import { isSigned, type SignedReceipt } from "../src/budgets/box-key/signed-receipt.ts";
import { context } from "../src/budgets/count/closed-vote.testing.ts";
import { countVote } from "../src/budgets/count/count-vote.command.ts";
import { closeBox } from "../src/budgets/keeping/boxes.command.ts";
import { showReceipt } from "../src/budgets/nullifier.ts";
import { letClose } from "../src/budgets/vote.testing.ts";
import { findOwnVoices } from "../src/budgets/voices/voices.query.ts";
import { findWrongSums } from "../src/network/given-year.testing.ts";
import { beffroiHere } from "./command.ts";
import { copyFolder } from "./copy-folder.ts";
import { linkOfMail } from "./newcomer.ts";
import { type OpenHouse, openHouse } from "./open-house.ts";
import { emptyFolder, plantedFolder } from "./own-folder.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { mouseReader } from "./reader.ts";
import { type Beside, closeBeside, openBeside } from "./running-vote.ts";

const [first, second, third, elsewhere] = await Promise.all([plantedFolder(), emptyFolder(), emptyFolder(), emptyFolder()]);
const [before, after] = [join(elsewhere, "before.tar.gz"), join(elsewhere, "after.tar.gz")];

/** A command that must not fail. */
async function command(dataDir: string, ...words: string[]): Promise<void> {
  const ended = await beffroiHere({ SEED: "non", DATA_DIR: dataDir }, words);
  expect(ended).toMatchObject({ code: 0 });
}

it("a copy of the data folder, taken while the house is closed, opens as the same house elsewhere", async () => {
  const house = await openHouse(first);
  const published = await readAll(house.url);
  await house.close();

  await copyFolder(first, second);
  await rm(first, { recursive: true });

  const [kept, away] = [join(second, "secret"), join(second, "secret.away")];
  await rename(kept, away);
  await expect(openHouse(second)).rejects.toThrow(`The key of this house is missing: there is no file ${kept}. Bring back the file secret of the backup`);
  await writeFile(kept, "a key of another house, as long as ours is");
  await expect(openHouse(second)).rejects.toThrow(`What ${kept} holds is not the key of this house. Bring back the file secret of the backup`);
  await rename(away, kept);

  copied = await openHouse(second);
  expect(await readAll(copied.url)).toEqual(published);
  await registerForDraw(copied.url);
});

/** The house that goes on from the copy, until the next test closes it. */
let copied: OpenHouse | undefined;
afterAll(() => copied?.close());

/** What the house publishes, without the port that it stands on. */
async function readAll(url: string): Promise<string[]> {
  const addresses = ["/donnees/lieux-mediation.csv", "/donnees/structures.json", "/lieux.geojson", "/communes.csv"];
  const texts = await Promise.all(addresses.map(async (address) => (await fetch(url + address)).text()));
  return texts.map((text) => text.replaceAll(url, ""));
}

/** The secret vote of the story's assembly of today, open for a week: five voices, of which one has voted. */
const slug = "un-soir-par-mois-ouvert-a-tous-les-membres";

it("a backup made while an assembly votes, restored before the closing: its ballots count, later ones are known to be missing by their receipts, and all is counted again", async () => {
  const beside = await openBeside({ DATA_DIR: second });
  const kept = await press(beside, "bilal", 2);
  await command(second, "backup", before);
  const [lost, replaced] = [await press(beside, "amina", 1), await press(beside, "bilal", 1)];
  await closeBeside(beside);
  await copied!.close();
  await rm(second, { recursive: true });

  await command(third, "restore", before);
  const again = await openHouse(third);
  const on = await openBeside({ DATA_DIR: third });
  try {
    const vote = await voteOf(on);
    const read = await readAs(again.url, "bilal");
    const found = async ({ receipt }: SignedReceipt) => read(`/votes/${slug}/mon-bulletin?recu=${showReceipt(receipt)}`);
    expect(await findWrongSums(on.db)).toEqual([]);
    expect(await found(kept)).toContain("Ce bulletin est dans l’urne");
    const { receipts } = await on.db.selectFrom("budgets.vote_key").select("receipts").where("vote_id", "=", vote.id).executeTakeFirstOrThrow();
    for (const missing of [lost, replaced]) {
      expect(await found(missing)).toMatch(/Aucun bulletin ne porte ce reçu[\s\S]*sa signature prouve qu’un bulletin manque/);
      expect(await isSigned(receipts, vote.id, missing)).toBe(true);
    }
    // Whoever lost a ballot is told so by the page of the vote: their voice waits for one, and takes one.
    expect(await (await readAs(again.url, "amina"))(`/votes/${slug}`)).toMatch(/Voter pour /);
    expect(await read(`/votes/${slug}`)).toMatch(/Remplacer le bulletin de /);
    await press(on, "amina", 2);

    await letClose(on.owner.db, vote.id);
    await closeBox(on.db, on.settings, vote.id);
    // Unless the job of the house was first.
    await countVote(on.db, on.settings, { voteId: vote.id, context });
    await expect.poll(() => read(vote.assembly), { interval: 500 }).toMatch(/Pour 1, contre 2, abstentions 0/);
    expect(await read(vote.assembly)).toContain("3 voix sur 5 ont voté");
    expect(await read("/reseau/decisions?quoi=toutes&q=soir+mois")).toMatch(/Rejetée[\s\S]*Pour 1, contre 2, abstentions 0/);

    const published: string[] = [];
    for (const name of ["journal.txt", "fichiers/bulletins.pb", "fichiers/ouvertures.csv"]) {
      published.push(join(elsewhere, name.replace("fichiers/", "")));
      await writeFile(published.at(-1)!, await read(`/votes/${slug}/${name}`));
    }
    const [journal, ballots, openings] = published as [string, string, string];
    const check = async (receipt: SignedReceipt) => {
      const file = join(elsewhere, `${receipt.receipt}.txt`);
      await writeFile(file, `${showReceipt(receipt.receipt)}\nscrutin ${vote.id}\nengagement ${receipt.commitment}\nsignature ${receipt.signature}\n`);
      const files = ["--ballots", ballots, "--openings", openings, "--receipt", file];
      return beffroiHere({ SEED: "non", DATA_DIR: third }, ["vote", "check", journal, "--vote", vote.id, ...files]);
    };
    expect((await check(kept)).out).toMatch(/The 3 ballots that count are those of the log, one by one\.[\s\S]*nothing speaks against it/);
    for (const missing of [lost, replaced]) expect(await check(missing)).toMatchObject({ code: 1, err: expect.stringContaining("receipt") });
  } finally {
    await closeBeside(on);
    await again.close();
  }
});

const voteOf = async ({ db }: Beside) =>
  (await sql<{ id: string; assembly: string }>`select id, assembly_href as assembly from budgets.vote where slug = ${slug}`.execute(db)).rows[0]!;

/** The ballot of the first voice of somebody. */
async function press(beside: Beside, who: "bilal" | "amina", choice: number): Promise<SignedReceipt> {
  const { id: voteId } = await voteOf(beside);
  const [voice] = await findOwnVoices(beside.db, [voteId], cast[who].id);
  const asked = { voteId, electorId: voice!.electorId, personId: cast[who].id, choice: { choices: [choice], points: null }, nonce: `${choice}` };
  const pressed = await castVoice(beside.db, beside.settings, asked);
  if (!pressed.ok) throw new Error(pressed.problem);
  return pressed.receipt;
}

/** Reads pages and files as somebody of the story. */
async function readAs(url: string, who: keyof typeof cast) {
  const body = new URLSearchParams({ personne: who });
  const signed = await fetch(`${url}/connexion/demonstration`, { method: "POST", redirect: "manual", headers: { origin: url }, body });
  const cookie = signed.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return async (path: string) => (await (await fetch(url + path, { headers: { cookie, "accept-language": "fr" } })).text()).replaceAll(/[\u00a0\u202f]/g, " ");
}

/** Of somebody whom the story does not know; where they live is kept sealed. */
const known = ["Zéphyrine Tirage", "zephyrine@exemple.fr"] as const;
let file = "";

/** Of the pool of a draw: erased on the announced day. */
async function registerForDraw(url: string): Promise<void> {
  const registers = mouseReader(plainVisitor(url));
  await registers.page.goto("/assemblees/bien-vieillir-en-ville/inscription");
  await registers.write("Votre nom", known[0]);
  await registers.write("Votre adresse électronique", known[1]);
  await registers.write("Numéro et rue", "7 allée de la Guimauve");
  await registers.write("Code postal", "59000");
  await registers.tick("Femmes");
  await registers.tick("30 à 59 ans");
  await registers.choose("Votre commune", "Lille");
  await registers.tick(registers.page.locator('input[name="accord"]'));
  await registers.press("button", "M’inscrire");
  const link = await linkOfMail(registers, known[1], /\/assemblees\/dossier\//);
  await registers.page.goto(link);
  await registers.press("button", "Confirmer mon inscription");
  file = new URL(link).pathname;
}

it("the same backup, after the day on which a pool goes: once the house is open, nothing of it is in a table, a page or the next backup", async () => {
  expect(await inFile(before)).toEqual(known);
  const on = await openBeside({ DATA_DIR: third });
  const { db } = on.owner;
  expect(await everywhere()).toContain("assemblies.candidate");
  // The backup says of each day that it is to come: the database holds to it by its own clock, so the days are moved to today.
  await sql`update assemblies.assembly set erase_on = ${dayOf(Date.now())}::date where erased_at is null`.execute(db);
  const late = await openHouse(third);
  try {
    await expect.poll(countPools, { timeout: 120_000, interval: 500 }).toBe(0);
    expect(await everywhere()).toEqual([]);
    expect((await fetch(late.url + file)).status).toBe(404);
    expect(known.filter((words) => late.output().includes(words))).toEqual([]);
  } finally {
    await closeBeside(on);
    await late.close();
  }
  await command(third, "backup", after);
  expect(await inFile(after)).toEqual([]);

  /** Who registered for any draw, and letters to homes. */
  async function countPools(): Promise<number> {
    const pools = await sql<{ n: number }>`
      select ((select count(*) from assemblies.candidate) + (select count(*) from assemblies.invitation))::int as n`.execute(db);
    return pools.rows[0]!.n;
  }

  /** Tables that hold something of her: of every room, and the queues of jobs. */
  async function everywhere(): Promise<string[]> {
    const tables = await sql<{ name: string }>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(db);
    const found: string[] = [];
    for (const { name } of tables.rows) {
      const hits = await sql`select from ${sql.raw(name)} as row where row::text ilike any(${known.map((words) => `%${words}%`)}) limit 1`.execute(db);
      if (hits.rows.length > 0) found.push(name);
    }
    return found;
  }
});

/** What of her a file of a backup holds. */
async function inFile(path: string): Promise<string[]> {
  const text = gunzipSync(await readFile(path)).toString("utf8");
  return known.filter((words) => text.includes(words));
}

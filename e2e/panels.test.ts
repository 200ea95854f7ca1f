import { describe, expect, it } from "vitest";

import type { cast } from "#people";
import { addDays, dayOf } from "#platform/time/day.ts";
import { localOf } from "#platform/time/clock.ts";
import { visitor } from "./browser.ts";
import { linkOfMail } from "./newcomer.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { sharedHouse } from "./shared-house.ts";
import { signInAs } from "./sign-in.ts";

// With the clock of the machine: a draw is announced for the next minute, and drawn then.
const house = (await sharedHouse("present")).urls[0]!;

const says = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
/** Each way of using the site recruits and draws an assembly of its own. */
const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader, name: "clavier" },
  { way: "with scripts off", scripts: false, reader: mouseReader, name: "papier" },
] as const;

describe.each(ways)("$way", ({ scripts, reader, name }) => {
  const arrive = async (who: keyof typeof cast | null, address: string): Promise<Reader> => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    if (who) await signInAs(page, who, address);
    else await page.goto(address);
    return reader(page);
  };
  /** A day and an hour: the browser's own field takes them. */
  const when = async (someone: Reader, field: string, moment: Date) => {
    const [day, time] = localOf(moment).split("T") as [string, string];
    await someone.writeDay(someone.page.locator(`input[name="${field}_date"]`), day);
    await someone.writeHour(someone.page.locator(`input[name="${field}_time"]`), time);
  };
  const mailOf = (at: number) => `panel-${name}-${at}@exemple.fr`;

  it("an assembly is recruited, drawn in public, refused, replaced; it amends, votes, hands over and is answered", async () => {
    const runs = await arrive("chloe", "/assemblees/bureau/nouvelle");
    const today = dayOf(Date.now());
    await runs.write("Nom de l’assemblée", `Le jardin du ${name}`);
    await runs.write("La question posée", "Que planter dans le jardin ?");
    await runs.write("Ce qui est demandé aux personnes tirées", "Deux samedis, au chaud.");
    await runs.write("Service qui la conduit", "Service des jardins");
    await runs.write("Nombre de places", "2");
    await runs.tick("Toute personne qui habite le territoire");
    await when(runs, "jusque", new Date(Date.now() + 86_400_000));
    await runs.writeDay(runs.page.locator('input[name="effacer"]'), addDays(today, 200));
    await runs.press("button", "Continuer");
    await runs.press("link", "Ajouter un critère");
    await runs.write("Critère", "Genre");
    await runs.write(runs.page.locator('textarea[name="valeurs"]'), "Femmes; 100; 0; 2\nHommes; 100; 0; 2");
    await runs.press("button", "Enregistrer");
    await runs.press("link", "Revenir à l’assemblée");
    const { pathname: desk } = new URL(runs.page.url());
    await runs.press("button", "Ouvrir les inscriptions");
    await runs.press("link", "Voir la page publique");
    const { pathname: shown } = new URL(runs.page.url());

    for (const at of [1, 2, 3]) {
      const registers = await arrive(null, `${shown}/inscription`);
      await registers.write("Votre nom", `Inscrite ${at}`);
      await registers.write("Votre adresse électronique", mailOf(at));
      await registers.write("Numéro et rue", `${at} allée du ${name}`);
      await registers.write("Code postal", "59000");
      await registers.tick("Femmes");
      await registers.tick(registers.page.locator('input[name="accord"]'));
      await registers.press("button", "M’inscrire");
      await registers.page.goto(await linkOfMail(registers, mailOf(at), /\/assemblees\/dossier\//));
      await registers.press("button", "Confirmer mon inscription");
      expect(await says(registers)).toContain("Votre inscription est confirmée");
      await registers.page.close();
    }

    await runs.page.goto(desk);
    await runs.press("button", "Clore les inscriptions");
    await runs.page.goto(`${desk}/tirage`);
    await runs.press("button", "Calculer les mille listes");
    await expect
      .poll(
        async () => {
          await runs.page.goto(`${desk}/tirage`);
          return says(runs);
        },
        { timeout: 120_000, interval: 1000 },
      )
      .toContain("Mille listes sont calculées");
    await runs.tick(runs.page.locator('input[name="hasard"][value="dice"]'));
    await runs.write("Source annoncée", "Trois dés lancés dans la salle");
    // The next minute, unless it is nearly there.
    const announced = new Date(Math.floor(Date.now() / 60_000 + 1.3) * 60_000);
    await when(runs, "quand", announced);
    await runs.write("Où", "Salle des fêtes");
    await runs.press("button", "Sceller et publier l’empreinte");
    const hall = await arrive(null, `${shown}/tirages/1`);
    expect(await says(hall)).toContain("Salle des fêtes");
    await expect
      .poll(
        async () => {
          await runs.page.goto(`${desk}/tirage`);
          return runs.page.locator('button[value="reveal"]').count();
        },
        { timeout: 200_000, interval: 3000 },
      )
      .toBe(1);
    await runs.write("Premier chiffre", "3");
    await runs.write("Deuxième chiffre", "0");
    await runs.write("Troisième chiffre", "8");
    await runs.press("button", "Publier la liste tirée");
    await hall.page.goto(`${shown}/tirages/1`);
    expect(await says(hall)).toContain("308");

    // Two of the three were drawn: whoever reads first that their number came out refuses, and the third is called.
    const own = async (at: number) => arrive(null, await linkOfMail(runs, mailOf(at), /\/assemblees\/dossier\//));
    const all = [await own(1), await own(2), await own(3)];
    const asked: Reader[] = [];
    for (const one of all) if ((await says(one)).includes("Votre numéro est sorti")) asked.push(one);
    expect(asked).toHaveLength(2);
    await asked[0]!.press("button", "Je ne peux pas");
    const third = all.findIndex((one) => !asked.includes(one));
    const called = await own(third + 1);
    expect(await says(called)).toContain("Votre numéro est sorti");
    const members = [asked[1]!, called];
    for (const member of members) {
      await member.press("button", "J’accepte de siéger");
      expect(await says(member)).toContain("vous siégez");
    }

    await runs.page.goto(`${desk}/recommandations/nouvelle`);
    await runs.write("Ce que l’assemblée recommande", "Planter des pommiers");
    await runs.write("Texte et raisons", "Dix pommiers devant l’école.");
    await runs.press("button", "Enregistrer");
    const [writes] = members as [Reader, Reader];
    const { pathname: file } = new URL(writes.page.url());
    await writes.page.goto(`${file}/recommandations/1`);
    await writes.press("link", /^Proposer un changement/);
    await writes.write("Votre texte", "Douze pommiers devant l’école.");
    await writes.write("Vos raisons", "Il y a douze classes.");
    await writes.press("button", "Proposer");
    expect(await says(writes)).toContain("Il y a douze classes.");
    await runs.page.goto(`${desk}/recommandations/1`);
    await runs.press("link", "Examiner");
    await runs.tick("Accepter tel quel");
    await runs.write("Vos raisons", "Le panel est d’accord.");
    await runs.press("button", "Répondre");
    await runs.press("button", "Ouvrir le vote des membres");
    for (const member of members) {
      const { pathname } = new URL(member.page.url());
      await member.page.goto(`${pathname.replace(/\/recommandations\/1$/, "")}/recommandations/1`);
      expect(await says(member)).toContain("Douze pommiers");
      await member.tick("Pour");
      await member.press("button", "Voter");
      expect(await says(member)).toContain("Votre vote est noté");
    }
    await runs.page.goto(`${desk}/recommandations/1`);
    await runs.press("button", "Clore le vote et compter");
    expect(await says(runs)).toContain("2 pour, 0 contre");
    await runs.page.goto(`${desk}/remise`);
    await runs.write("Le mot de l’assemblée", "Nous avons marché et parlé.");
    await runs.press("button", "Remettre les recommandations");
    await runs.page.goto(`${desk}/recommandations/1`);
    await runs.tick("Suivie");
    await runs.write("Réponse motivée", "Les arbres sont commandés.");
    await runs.press("button", "Publier la réponse");
    await hall.page.goto(`${shown}/recommandations/1`);
    expect(await says(hall)).toMatch(/Douze pommiers[\s\S]*2 pour, 0 contre[\s\S]*Les arbres sont commandés/);
  });
});

describe("what somebody changed on the way, found in the reader’s own browser", () => {
  /** Presses the button that checks, and gives what is said beside it. */
  async function check(address: string, file: string, change: (content: string) => string): Promise<string> {
    const page = await visitor(house);
    await page.route(`**/${file}`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: change(await answer.text()) });
    });
    await page.goto(address);
    await page.locator("check-draw button, recompute-opinions button").dispatchEvent("click");
    const said = page.locator("[data-part=said]");
    await expect.poll(() => said.innerText(), { timeout: 120_000 }).toMatch(/ligne \d+|mille listes|recalcul/i);
    const words = await said.innerText();
    await page.close();
    return words;
  }

  const draw = "/assemblees/partager-la-rue/tirages/1/verifier";
  const report = "/participer/la-metropole-la-nuit/conversations/rentrer-chez-soi/rapport";
  const changedAt = (line: number, change: (words: string) => string) => (content: string) => {
    const lines = content.split("\n");
    return lines.with(line - 1, change(lines[line - 1]!)).join("\n");
  };

  it.each([
    ["panneaux.txt", 725],
    ["inscrits.csv", 7],
    ["regles.csv", 4],
  ])("%s, line %i", async (file, line) => {
    expect(
      await check(
        draw,
        file,
        changedAt(line, (words) => words.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))),
      ),
    ).toContain(`${file}, ligne ${line}`);
  });

  it("participants-votes.csv, line 42", async () => {
    expect(
      await check(
        report,
        "participants-votes.csv",
        changedAt(42, (words) => words.replace(/,1,/, ",-1,")),
      ),
    ).toContain("participants-votes.csv, ligne 42");
  });

  it("comments.csv, line 3", async () => {
    expect(
      await check(
        report,
        "comments.csv",
        changedAt(3, (words) => words.replace(/e/, "a")),
      ),
    ).toContain("comments.csv, ligne 3");
  });
});

import { describe, expect, it } from "vitest";

import { cast } from "#people";
import { addDays, dayOf } from "#platform/time/day.ts";
import { sizes, visitor } from "./browser.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { sharedHouse } from "./shared-house.ts";
import { signInAs } from "./sign-in.ts";

// With the clock of the machine: an agreement that begins today holds today, for the database too.
const house = (await sharedHouse("present")).urls[0]!;

const structure = (n: number): string => `c0000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const today = dayOf(Date.now());

/** Each way has an employer of its own, whose agent has a commune far from the place; and a statement of its own to contest. */
const ways = [
  {
    way: "by keyboard alone",
    scripts: true,
    reader: keyboardReader,
    employer: { id: structure(5), manager: "farid" },
    agent: "ines",
    contests: { id: structure(4), manager: "gaelle" },
    decides: true,
    /** No other agreement of theirs holds at that place: its ceiling is the only one. */
    alone: true,
    line: "1",
  },
  {
    way: "with scripts off",
    scripts: false,
    reader: mouseReader,
    employer: { id: structure(3), manager: "denis" },
    agent: "katia",
    contests: { id: structure(2), manager: "louise" },
    decides: false,
    alone: false,
    line: "2",
  },
] as const;

const says = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");

/** A Tuesday in the middle of the month after that of the next ten days: far from the holidays that have a date. */
function tuesdayAhead(): string {
  const first = addDays(`${addDays(today, 10).slice(0, 7)}-28`, 7).slice(0, 7);
  const days = Array.from({ length: 7 }, (_, at) => `${first}-${16 + at}`);
  return days.find((day) => new Date(`${day}T12:00:00Z`).getUTCDay() === 2)!;
}

/** Five hundred agents, one of whom has an account; twelve lines that are wrong, each for one reason. */
function fileOfAgents(number: string, agent: string): Buffer {
  const wrong = [
    ...Array.from({ length: 3 }, (_, at) => `${number}-X${at};pas une adresse ${at};;RH`),
    ...Array.from({ length: 3 }, (_, at) => `${number}-Y${at};y${at}@${number}.example;Marseille;RH`),
    ...Array.from({ length: 2 }, (_, at) => `;z${at}@${number}.example;;RH`),
    ...Array.from({ length: 2 }, (_, at) => `${number}-V${at};v${at}@${number}.example;;`),
    `${number}-1;encore@${number}.example;;RH`,
    `${number}-W;agent-1@${number}.example;;RH`,
  ];
  const right = Array.from({ length: 487 }, (_, at) => `${number}-${at + 1};agent-${at + 1}@${number}.example;;${at % 3 === 0 ? "RH" : "VOIRIE"}`);
  return Buffer.from(["numero;adresse electronique;commune;service", `${number}-0;${agent};Armentières;RH`, ...right, ...wrong].join("\r\n"));
}

describe.each(ways)("telework, $way", ({ scripts, reader, employer, agent, contests, decides, line, alone }) => {
  const arriveAs = async (who: keyof typeof cast, address: string, phone = false): Promise<Reader> => {
    const page = scripts ? await visitor(house, { viewport: phone ? sizes.phone : sizes.desk }) : plainVisitor(house);
    await signInAs(page, who, address);
    return reader(page);
  };
  const home = `/teletravail/employeurs/${employer.id}`;
  const day = tuesdayAhead();
  /** What is in a field already is replaced. */
  const put = (someone: Reader, name: string, text: string) => someone.page.locator(`[name="${name}"]`).first().fill(text);

  async function saveRules(typed: Record<string, string>): Promise<void> {
    const rules = await arriveAs(employer.manager, `${home}/regles`);
    for (const [name, text] of Object.entries(typed)) await put(rules, name, text);
    await rules.press("button", "Enregistrer");
    expect(await says(rules)).toContain("Les règles sont enregistrées");
  }

  it("an employer sets its rules and imports five hundred agents: twelve lines are refused, each with its reason", async () => {
    await saveRules({ semaine: "2", site: "8", distance: "5", avance: "90" });
    const imports = await arriveAs(employer.manager, `${home}/agents/import`);
    const buffer = fileOfAgents(agent, cast[agent].email);
    await imports.page.locator('input[type="file"]').setInputFiles({ name: "agents.csv", mimeType: "text/csv", buffer });
    await imports.press("button", "Envoyer le fichier");
    const report = () =>
      expect.poll(
        async () => {
          await imports.page.goto(imports.page.url());
          return says(imports);
        },
        { interval: 500 },
      );
    await report().toMatch(/Lignes lues\s+500[\s\S]*Inscrits\s+488[\s\S]*Refusées\s+12/);
    for (const reason of ["Écrivez une adresse électronique", "Cette commune n’est pas de la métropole", "Écrivez un numéro", "Écrivez le code du service"])
      expect(await says(imports)).toContain(reason);
    for (const reason of ["Ce numéro est déjà plus haut", "Cette adresse est déjà plus haut"]) expect(await says(imports)).toContain(reason);
    await imports.press("button", /^Importer/);
    await report().toMatch(/Inscrits\s+488[\s\S]*Refusées\s+12/);
    await imports.page.goto(home);
    expect(await says(imports)).toMatch(/Invitations sans réponse\s+488|488\s+Invitations sans réponse/);

    await imports.page.goto(`${home}/enveloppes`);
    await imports.tick("À chaque agent, pour lui-même");
    await put(imports, "du", today);
    await put(imports, "au", addDays(today, 200));
    await put(imports, "combien", "20");
    await imports.press("button", "Accorder des demi-journées");
    expect(await says(imports)).toContain("Enveloppes enregistrées");
  });

  it("an agreement is proposed, waits for its day, is amended, and holds once both signed", async () => {
    const proposes = await arriveAs(employer.manager, `/teletravail/conventions/nouvelle?offre=1d000000-0000-4000-8000-000000000004&employeur=${employer.id}`);
    await put(proposes, "plafond", "2");
    await put(proposes, "du", addDays(today, 10));
    await proposes.press("button", "Envoyer la proposition");
    expect(await says(proposes)).toContain("La proposition est envoyée à l’autre partie");
    const { pathname } = new URL(proposes.page.url());
    const host = await arriveAs("bilal", pathname);
    const sign = async (someone: Reader, capacity: string) => {
      await someone.page.goto(pathname);
      await someone.write("En qualité de", capacity);
      await someone.tick("J’ai lu ce texte et j’ai le droit de le signer");
      await someone.press("button", "Signer");
    };
    await sign(proposes, "Direction");
    expect(await says(proposes)).toMatch(/À signer par le lieu[\s\S]*En attente de l’autre partie/);
    await sign(host, "Coordination");
    expect(await says(host)).toContain("Les deux parties ont signé : la convention vaut");
    expect(await says(host)).toContain("Signée, à venir");

    await proposes.page.goto(pathname);
    await proposes.press("link", "Proposer un avenant");
    await put(proposes, "du", today);
    await proposes.press("button", "Envoyer la proposition");
    await sign(proposes, "Direction");
    expect(await says(proposes)).toContain("Avenant à signer par le lieu");
    await sign(host, "Coordination");
    expect(await says(host)).toMatch(/En cours[\s\S]*Version 2, signée[\s\S]*Première version, signée/);
  });

  it("on a phone, a desk near home is had in two presses; each rule that stands against another says so", async () => {
    const near = (on: string, part = "journee") => `/mon-espace/teletravail/pres-de-chez-moi?jour=${on}&quand=${part}`;
    const works = await arriveAs(agent, "/mon-espace/teletravail", true);
    await works.press("button", "Accepter");
    expect(await says(works)).toContain("C’est accepté");
    const refusal = async (address: string, ...words: string[]) => {
      await works.page.goto(address);
      for (const one of words) expect(await says(works)).toContain(one);
      // Refused by the act, too, not by the page alone: nothing to press is left.
      expect(await works.page.getByRole("button", { name: /^Réserver/ }).count()).toBe(0);
    };
    await refusal(near(day), "Ce lieu est à plus de 5 km de votre commune", "Choisissez un lieu plus proche, ou corrigez votre commune");
    await saveRules({ distance: "" });

    await works.page.goto("/mon-espace/teletravail/pres-de-chez-moi");
    const days = await works.page.locator(".tw-days a").evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    for (const one of days) {
      await works.page.goto(one);
      if ((await works.page.getByRole("button", { name: /^Réserver/ }).count()) > 0) break;
    }
    await works.press("button", /^Réserver/);
    expect(await says(works)).toContain("C’est réservé");
    const { pathname: first } = new URL(works.page.url());

    await works.page.goto(near(day));
    await works.press("button", /^Réserver La Quenouille/);
    expect(await says(works)).toContain("C’est réservé");
    await refusal(near(day), "Vous avez déjà réservé cette demi-journée", "Annulez d’abord ce que vous avez");
    await refusal(near(addDays(day, 1)), "Votre employeur accorde 2 demi-journées de télétravail par semaine", "demande au moins 8 demi-journées sur site");
    await refusal(near(addDays(day, 4)), "ne comprend pas ce jour de la semaine");
    await refusal(near(addDays(day, 91)), "On réserve au plus 90 jours à l’avance");
    await works.page.goto(near(addDays(day, 7)));
    if (alone) expect(await says(works)).toContain("Votre employeur a déjà ses 2 demi-journées du mois dans ce lieu");
    const rules = await arriveAs(employer.manager, `${home}/regles`);
    await put(rules, "du", addDays(day, 7));
    await put(rules, "motif", "Inventaire");
    await rules.press("button", "Ajouter");
    expect(await says(rules)).toContain("Les jours sont ajoutés");
    await refusal(near(addDays(day, 7)), "Votre employeur attend tout le monde au travail ce jour-là : Inventaire");
    const late = await arriveAs("elif", near(addDays(today, -1)), true);
    expect(await says(late)).toContain("Ce moment est passé, ou a commencé");

    await works.page.goto(first);
    await works.press("button", "Annuler");
    expect(await says(works)).toMatch(/La réservation est annulée/);
  });

  it("a month that was closed is contested, corrected by a line on both sides, and answered", async () => {
    const reads = await arriveAs(contests.manager, `/teletravail/employeurs/${contests.id}/releves`);
    await reads.press("link", "contester");
    const { pathname: contest } = new URL(reads.page.url());
    const number = /T-\d{4}-\d+/.exec(await says(reads))![0];
    await reads.page.locator('select[name="ligne"]').selectOption({ index: 1 });
    await reads.write("Motif", "Une demi-journée de trop.");
    await reads.press("button", "Contester une ligne");
    expect(await says(reads)).toContain("La ligne est contestée. Sa somme attend à part");

    const settles = await arriveAs("chloe", "/teletravail/reglement");
    if (decides) {
      await settles.press("button", /^Pas due/);
      expect(await says(settles)).toContain("Elle est rendue à la personne");
    }
    const closings = await settles.page.locator('main table a[href*="cloture="]').evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    for (const one of closings) {
      await settles.page.goto(one);
      if ((await says(settles)).includes(number)) break;
    }
    const option = settles.page.locator('select[name="releve"] option', { hasText: number });
    await settles.page.locator('select[name="releve"]').selectOption({ label: await option.first().innerText() });
    await settles.page.locator('select[name="reglement"]').selectOption({ index: 1 });
    await settles.write("Numéro de la ligne du règlement", line);
    await settles.write("Raison", "Comptée deux fois.");
    await settles.press("button", "Corriger");
    expect(await says(settles)).toMatch(/La correction est notée[\s\S]*1 correction sera portée sur les deux côtés/);
    await settles.press("button", "Clore maintenant");
    expect(await says(settles)).toContain("Le mois est clos. Relevés établis");

    await settles.press("link", "Lignes contestées par des employeurs");
    const asked = settles.page.locator('select[name="laquelle"] option', { hasText: number });
    await settles.page.locator('select[name="laquelle"]').selectOption({ label: await asked.first().innerText() });
    await settles.tick("Fondée, corrigée");
    await settles.write("Réponse à l’employeur", "La demi-journée est retirée.");
    await settles.press("button", "Répondre");
    expect(await says(settles)).toContain("La réponse est enregistrée");

    await reads.page.goto(contest);
    expect(await says(reads)).toMatch(/Fondée, corrigée[\s\S]*La demi-journée est retirée/);
    await reads.page.goto(`/teletravail/employeurs/${contests.id}/releves`);
    await reads.press("link", /^T-\d{4}-\d+$/);
    expect(await says(reads)).toMatch(/Correction[\s\S]*Comptée deux fois/);
  });

  it("a service of another structure is asked for, agreed by both, used, and confirmed by the other", async () => {
    const asks = await arriveAs(employer.manager, "/mutualisation");
    await asks.press("link", "Camionnette de neuf mètres cubes");
    await asks.press("link", "Demander ce service");
    await put(asks, "du", today);
    await asks.press("button", "Préparer l’accord");
    expect(await says(asks)).toContain("L’accord est préparé");
    const { pathname } = new URL(asks.page.url());
    const agree = async (someone: Reader) => {
      await someone.page.goto(pathname);
      await someone.tick("J’ai lu ce texte et j’engage ma structure");
      await someone.press("button", "Donner mon accord");
    };
    await agree(asks);
    expect(await says(asks)).toContain("L’autre structure doit répondre");
    const gives = await arriveAs("bilal", pathname);
    await agree(gives);
    expect(await says(gives)).toContain("L’accord est conclu");
    await gives.write("Quantité (kilomètre)", "12,5");
    await gives.press("button", "Noter ce qui est rendu");
    expect(await says(gives)).toContain("L’autre structure doit le confirmer");
    await asks.page.goto(pathname);
    await asks.press("button", /^Confirmer/);
    expect(await says(asks)).toMatch(/C’est confirmé[\s\S]*12,5 kilomètres/);
  });
});

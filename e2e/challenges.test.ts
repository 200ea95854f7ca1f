import { createHash } from "node:crypto";

import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { cast } from "#people";
import { localOf } from "#platform/time/clock.ts";
import { visitor } from "./browser.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { sharedHouse } from "./shared-house.ts";
import { signInAs } from "./sign-in.ts";

// With the clock of the machine: a closing is moved to the next minute, and passes.
const house = (await sharedHouse("present")).urls[0]!;

/** Each way holds a challenge of its own. */
const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader, name: "Défi du clavier", slug: "defi-du-clavier" },
  { way: "with scripts off", scripts: false, reader: mouseReader, name: "Défi du papier", slug: "defi-du-papier" },
] as const;

const hour = 3_600_000;
const says = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
const field = (one: Reader, name: string) => one.page.locator(`input[name="${name}"], textarea[name="${name}"]`);

describe.each(ways)("a challenge, $way", ({ scripts, reader, name, slug }) => {
  const shown = `/defis/${slug}`;
  const arrive = async (who: keyof typeof cast, address: string): Promise<Reader> => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    await signInAs(page, who, address);
    return reader(page);
  };
  /** A day and an hour, each in its own field. */
  const when = async (one: Reader, named: string, moment: Date) => {
    const [day, time] = localOf(moment).split("T") as [string, string];
    await one.writeDay(field(one, `${named}_date`), day);
    await one.writeHour(field(one, `${named}_time`), time.slice(0, 5));
  };
  const at = (hours: number) => new Date(Date.now() + hours * hour);

  /** Writes what a team answers and sends it; gives the address of its own page. */
  async function answer(captain: Reader, title: string): Promise<void> {
    await captain.press("link", "Préparer la réponse");
    await captain.write(field(captain, "titre"), title);
    await captain.write(field(captain, "resume"), "Où dormir, rue par rue.");
    await captain.write(field(captain, "texte"), "Une carte faite avec les mesures des voisins et les heures où la ville se tait.");
    await captain.write(field(captain, "lien"), "https://exemple.fr/carte");
    await captain.press("button", "Enregistrer le brouillon");
    expect(await says(captain)).toContain("une licence");
    await captain.choose(captain.page.locator('select[name="licence"]'), "Licence Ouverte 2.0");
    await captain.press("button", "Enregistrer le brouillon");
    await captain.press("button", "Envoyer la réponse");
    expect(await says(captain)).toContain("Reçu de l’envoi");
  }

  async function found(captain: Reader, team: string): Promise<void> {
    await captain.write("Nom de l’équipe", team);
    await captain.tick(captain.page.locator('input[name="cherche"][value="mapping"]'));
    await captain.write(captain.page.locator("#moi-fonder"), "Capitaine");
    await captain.press("button", "Fonder une équipe");
    expect(await says(captain)).toContain("L’équipe est fondée");
  }

  it("is drawn up, answered by people who met by their skills, judged blind, contested and followed", async () => {
    const runs = await arrive("chloe", "/defis/nouveau");
    await runs.write("Titre", name);
    await runs.write("Question posée", "Comment une rue peut-elle mieux dormir ?");
    await runs.write("Présentation", "Nous cherchons des cartes, des récits, des appareils simples.");
    await runs.write("Règlement", "Des équipes d’une à six personnes, sous licence ouverte.");
    await when(runs, "ouverture", at(-20));
    await when(runs, "questions", at(40));
    await when(runs, "cloture", at(60));
    await runs.write("Critère 1", "Utilité");
    await runs.write("Poids du critère 1", "3");
    await runs.write(field(runs, "prix_1"), "Premier prix");
    await runs.write(field(runs, "somme_1"), "2000");
    await runs.tick(runs.page.locator('input[name="donnees"][value="series-de-mesures"]'));
    await runs.press("button", "Enregistrer");
    expect(new URL(runs.page.url()).pathname).toBe(shown);
    await runs.page.goto(`${shown}/modifier`);
    await runs.press("button", "Publier le défi");
    expect(await says(runs)).toContain("Le défi est publié");

    const founds = await arrive("hugo", shown);
    await founds.press("link", "Participer");
    await found(founds, `Les nuits, ${name}`);
    const { pathname: own } = new URL(founds.page.url());

    const seeks = await arrive("katia", `${shown}/equipes`);
    await seeks.write(seeks.page.locator("#moi-chercher"), "Katia la cartographe");
    await seeks.tick(seeks.page.locator('input[name="savoirs"][value="mapping"]'));
    await seeks.press("button", "Chercher une équipe");
    expect(await says(seeks)).toContain("Katia la cartographe");
    await founds.page.goto(`${shown}/equipes?savoir=cartographie`);
    expect(await says(founds)).toContain("Katia la cartographe");
    await seeks.page.goto(`${shown}/equipes?savoir=cartographie`);
    await seeks.press("link", `Les nuits, ${name}`);
    await seeks.write("Mon nom, comme il sera lu", "Katia");
    await seeks.press("button", "Demander à rejoindre");
    expect(await says(seeks)).toContain("Votre demande attend la réponse du capitaine");
    await founds.page.goto(own);
    await founds.press("button", /^Accueillir/);
    expect(await says(founds)).toContain("Katia");

    await seeks.page.goto(`${shown}/questions`);
    await seeks.write("Votre question", "Peut-on rendre un appareil plutôt qu’une carte ?");
    await seeks.press("button", "Poser une question");
    await runs.page.goto(`${shown}/questions`);
    await runs.write("Réponse", "Oui, avec ses plans sous licence ouverte.");
    await runs.press("button", "Répondre à tous");
    await founds.page.goto(`${shown}/questions`);
    expect(await says(founds)).toMatch(/plutôt qu’une carte[\s\S]*avec ses plans/);

    await founds.page.goto(own);
    await answer(founds, `La carte des nuits, ${name}`);
    await founds.give(field(founds, "fichier"), { name: "mesures.csv", mimeType: "text/csv", buffer: Buffer.from("rue;heure;niveau\nRue Haute;23;54\n") });
    await founds.press("button", "Joindre le fichier");
    expect(await says(founds)).toContain("Le fichier est joint");
    const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#884422" } })
      .jpeg()
      .toBuffer();
    await founds.give(field(founds, "photo"), { name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: picture });
    await founds.write(field(founds, "description"), "Une carte de quatre rues, la nuit");
    await founds.tick(founds.page.locator('input[name="accord"]'));
    await founds.press("button", "Ajouter la photo");
    expect(await says(founds)).toContain("La photo est ajoutée");
    await founds.press("button", "Envoyer la réponse");
    const receipt = await says(founds);
    const text = await (await founds.page.context().request.get(`${house}${own}/envois/2`)).text();
    expect(receipt.replaceAll(/\s/g, "")).toContain(createHash("sha256").update(text).digest("hex"));
    await seeks.page.goto(`${own}/contribution`);
    expect(await says(seeks)).toContain("Reçu de l’envoi");

    const others = await arrive("jonas", `${shown}/equipes`);
    await found(others, `Les jours, ${name}`);
    await answer(others, `Le carnet des jours, ${name}`);

    await runs.page.goto(`${shown}/jury`);
    for (const juror of ["denis", "farid"] as const) {
      await runs.write("Adresse du compte", cast[juror].email);
      await runs.write("Nom", juror === "denis" ? "Denis M." : "Farid B.");
      await runs.press("button", "Nommer au jury");
      expect(await says(runs)).toContain("La personne est au jury");
    }
    const judges = await arrive("denis", `${shown}/jury`);
    expect(await says(judges)).toContain("Le jury lit à partir de la clôture");
    // The closing is moved to the next minute, unless it is nearly there.
    await runs.page.goto(`${shown}/modifier`);
    const closing = new Date(Math.floor(Date.now() / 60_000 + 1.4) * 60_000);
    await when(runs, "questions", new Date(Number(closing) - 120_000));
    await when(runs, "cloture", closing);
    await runs.write("Pourquoi cela change", "Toutes les équipes ont envoyé leur réponse.");
    await runs.press("button", "Enregistrer");
    expect(await says(runs)).toContain("Toutes les équipes ont envoyé leur réponse");
    await expect
      .poll(
        async () => {
          await judges.page.goto(`${shown}/jury`);
          return judges.page.locator(`a[href="${shown}/jury/1"]`).count();
        },
        { timeout: 200_000, interval: 3000 },
      )
      .toBeGreaterThan(0);
    await founds.page.goto(`${own}/contribution`);
    expect(await says(founds)).toContain("Le défi est clos");

    const second = await arrive("farid", `${shown}/jury/1`);
    const give = async (juror: Reader, points: string) => {
      await juror.tick(juror.page.locator(`input[name="points_utilite"][value="${points}"]`));
      await juror.write("Avis", `Un avis à ${points} points.`);
      await juror.press("button", "Envoyer mes points");
      expect(await says(juror)).toContain("Points donnés");
    };
    await judges.page.goto(`${shown}/jury/1`);
    await give(judges, "3");
    expect(await says(second)).not.toContain("Un avis à 3 points.");
    await give(second, "4");
    expect(await says(second)).toContain("Un avis à 3 points.");
    await judges.page.goto(`${shown}/jury/2`);
    await give(judges, "5");
    await second.page.goto(`${shown}/jury/2`);
    await second.write("Quel lien", "Ma sœur est dans cette équipe");
    await second.press("button", "Déclarer un lien");
    expect(await says(second)).toContain("Le lien est déclaré");
    await second.page.goto(`${shown}/jury/2`);
    expect(await says(second)).not.toContain("Une carte faite avec les mesures");

    await runs.page.goto(`${shown}/jury`);
    expect(await says(runs)).toContain("Ma sœur est dans cette équipe");
    await when(runs, "debut", at(24));
    await when(runs, "fin", at(72));
    await runs.write("Prix du public", "500");
    await runs.press("button", "Ouvrir le vote du public");
    expect(await says(runs)).toContain(`Prix du public : ${name}`);
    await runs.page.goto(`${shown}/resultats`);
    await runs.write(field(runs, "raisons_1"), "Utile à une rue, et refaite trois fois.");
    await runs.write(field(runs, "raisons_2"), "Le carnet se lit seul, et se refait partout.");
    await runs.press("button", "Publier les résultats");
    expect(await says(runs)).toMatch(/Le carnet des jours[\s\S]*La carte des nuits/);

    await founds.page.goto(`${shown}/reponses/1`);
    await founds.write("Ce qui n’a pas été bien lu ou bien compté", "Le jury n’a pas vu les quarante mesures du fichier joint.");
    await founds.press("button", "Faire un recours");
    await runs.page.goto(`${shown}/reponses/1`);
    await runs.tick("Accepté");
    await runs.write(field(runs, "points_utilite"), "5");
    await runs.write("Réponse, lue de tous", "Les quarante mesures sont bien dans l’envoi.");
    await runs.press("button", "Répondre au recours");
    await founds.page.goto(`${shown}/resultats`);
    expect(await says(founds)).toMatch(/Classement 1[\s\S]*Classement 2[\s\S]*Les quarante mesures sont bien dans l’envoi/);

    await founds.page.goto("/reutilisations");
    await founds.press("link", `La carte des nuits, ${name}`);
    await founds.tick("Reprise par un service");
    await founds.write(field(founds, "service"), "Direction de l’espace public");
    await founds.write("En quelques mots, lus de tous", "Elle est refaite chaque saison.");
    await founds.press("button", "Dire où cela en est");
    expect(await says(founds)).toContain("Reprise par Direction de l’espace public");
    const places = founds.page.locator('select[name="lieu"]');
    await founds.choose(places, (await places.locator("option").nth(1).innerText()).trim());
    await founds.write("Ce qui a été essayé", "Deux soirées avec douze voisins.");
    await founds.press("button", "Ajouter un essai dans un lieu");
    expect(await says(founds)).toMatch(/Essayé dans des lieux[\s\S]*Deux soirées avec douze voisins/);
    await founds.page.goto("/fil/liens?relation=essaye");
    expect(await says(founds)).toMatch(new RegExp(`La carte des nuits, ${name}[\\s\\S]*a été essayé à[\\s\\S]*Deux soirées`));
  });

  it("is measured: a series begun, a value typed, a file imported, one doubted, its chart read", async () => {
    const measures = await arrive(scripts ? "amina" : "gaelle", "/mesures/nouvelle");
    await measures.choose("Grandeur", "Bruit (dB(A))");
    await measures.write("Série", `Bruit, ${name}`);
    await measures.write("Lieu", "Place du Marché, côté pair");
    await measures.write("Latitude", "50,6365");
    await measures.write("Longitude", scripts ? "3,0635" : "3,0735");
    await measures.write("Instrument", "Sonomètre de classe 2");
    await measures.write("Méthode", "Dix minutes par heure, à la fenêtre.");
    await measures.write("Mesuré par", "Une voisine");
    await measures.press("button", "Commencer une série");
    expect(await says(measures)).toContain("La série est commencée");
    await when(measures, "instant", at(-30));
    await measures.write(field(measures, "valeur"), "54,2");
    await measures.press("button", "Ajouter une valeur");
    expect(await says(measures)).toContain("54,2 dB(A)");
    const lines = Array.from({ length: 6 }, (_, n) => `${localOf(at(-100 + n * 9)).slice(0, 16)};${48 + n};${n === 2 ? "douteuse" : "brute"}`);
    const csv = { name: "nuit.csv", mimeType: "text/csv", buffer: Buffer.from(`instant;valeur;qualite\n${lines.join("\n")}\n`) };
    await measures.give(field(measures, "fichier"), { ...csv, buffer: Buffer.from("instant;valeur\nhier;50\n") });
    await measures.press("button", "Envoyer un fichier");
    expect(await says(measures)).toContain("2 (instant illisible)");
    await measures.give(field(measures, "fichier"), csv);
    await measures.press("button", "Envoyer un fichier");
    expect(await says(measures)).toContain("6 valeurs sont ajoutées");
    const instants = measures.page.locator('select[name="de"]');
    await measures.choose(instants, (await instants.locator("option").nth(1).innerText()).trim());
    await measures.choose(measures.page.locator('select[name="qualite"]'), "Fausse");
    await measures.press("button", "Dire la qualité d’une valeur");
    const page = await says(measures);
    expect(page).toContain("1 valeur douteuse, 1 valeur fausse");
    await measures.press("link", "Par heure");
    expect(await measures.page.locator("svg.chart").count()).toBe(1);
    expect(await measures.page.locator(".flagged").count()).toBe(2);
  });
});

import { describe, expect, it } from "vitest";

import type { cast } from "#people";
import { visitor } from "./browser.ts";
import { dayAhead } from "./day-ahead.ts";
import { house } from "./house.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

const plainly = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
const says = async ({ page }: Reader) => plainly(await page.locator("main").innerText());

const ways = [
  { way: "by keyboard alone", scripts: true, reader: keyboardReader, named: "du quai", siret: "30000005600014" },
  { way: "with scripts off", scripts: false, reader: mouseReader, named: "du pont", siret: "30000000700017" },
] as const;

describe.each(ways)("a call for projects, $way", ({ scripts, reader, named, siret }) => {
  const [call, slug] = [`Ateliers ${named}`, `ateliers-${named.replaceAll(" ", "-")}`];
  const [first, second] = [`Serre ${named}`, `Outils ${named}`];
  const desk = `/appels/preparation/${slug}`;

  const arrive = async (who: keyof typeof cast, address: string): Promise<Reader> => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    await signInAs(page, who, address);
    return reader(page);
  };
  const fileOf = (name: string, content: string, mimeType: string) => ({ name, mimeType, buffer: Buffer.from(content) });

  it("is built from nothing, tried, and published", async () => {
    const chloe = await arrive("chloe", "/appels/preparation/nouvel-appel");
    await chloe.choose("Partir de", "Un appel vide");
    await chloe.write("Titre de l’appel (facultatif)", call);
    await chloe.press("button", "Créer le brouillon");
    await chloe.press("link", "Présentation et calendrier");
    await chloe.write("Résumé", "Une aide aux ateliers ouverts.");
    await chloe.write("Présentation", "Pour ouvrir un atelier.");
    await chloe.writeDay("Date", "2026-01-05");
    await chloe.writeHour("Heure", "09:00");
    await chloe.press("button", "Enregistrer");
    await chloe.press("link", "Règles et critères");
    await chloe.tick("Aide de minimis (règlement UE 2023/2831)");
    await chloe.write("Critère 1", "Utilité");
    await chloe.write("Poids", "3");
    await chloe.write("Relectures par projet", "2");
    await chloe.write("Part de l’enveloppe réservée (facultatif)", "50");
    await tickRoubaix(chloe);
    await chloe.write("Pièce 1 (facultatif)", "Statuts");
    await chloe.press("button", "Enregistrer");
    await chloe.press("link", "Enveloppes");
    await chloe.write("Année", "2026");
    await chloe.write("Somme", "40 000");
    await chloe.press("button", "Enregistrer");
    await chloe.press("link", "Ajouter une question");
    await chloe.write("Question", "Pour qui ?");
    await chloe.press("button", "Enregistrer");
    await chloe.press("link", "Essayer le formulaire");
    await chloe.write("Nom du projet", "Un essai");
    await chloe.press("button", "Vérifier le dossier d’essai");
    expect(await says(chloe)).toMatch(/Le dossier n’est pas encore complet[\s\S]*Le projet : 1 chose manque/);
    await chloe.page.goto(desk);
    await chloe.press("button", "Publier");
    expect(await says(chloe)).toContain("L’appel est publié.");
  });

  async function tickRoubaix(someone: Reader): Promise<void> {
    await someone.open(someone.page.locator("summary", { hasText: "Communes (0/" }).nth(1));
    await someone.tick(someone.page.locator('input[name="quota_communes"][value="59512"]'));
  }

  /** From a draft to a receipt. `documents`: none is reused. */
  async function fill(elif: Reader, title: string, more: { commune: string; asked: string; own: string; document: boolean }): Promise<void> {
    const address = elif.page.url().split("?")[0]!;
    await elif.press("link", "Projet et structure");
    await elif.write("Nom du projet", title);
    await elif.write("Le projet en quelques phrases", `Un atelier partagé ${named}, ouvert à tous.`);
    await elif.choose("Commune du projet", more.commune);
    await elif.write("Nom de la structure", `Association ${named}`);
    await elif.choose("Type de structure", "Association");
    await elif.write("SIRET (facultatif)", siret);
    await elif.write("Numéro RNA (facultatif)", "");
    await elif.press("button", "Enregistrer");
    await elif.press("link", "Le projet");
    await elif.write("Pour qui ?", "Les habitants du quartier.");
    await elif.press("button", "Enregistrer");
    await elif.press("link", /^Budget$/);
    await elif.write(elif.page.locator('input[name="depense0"]').first(), "Rénovation du local");
    await elif.write(elif.page.locator('input[name="depense0_somme"]').first(), "60 000");
    await elif.write(elif.page.locator('input[name="ressource0"]').first(), "Épargne");
    await elif.write(elif.page.locator('input[name="ressource0_somme"]').first(), more.own);
    await elif.choose(elif.page.locator('select[name="ressource0_origine"]').first(), "Fonds propres");
    await elif.write(elif.page.locator('input[name="demande"]').first(), more.asked);
    await elif.press("button", "Enregistrer et recalculer");
    expect(await says(elif)).toContain("Le budget est équilibré.");
    await elif.page.goto(address);
    if (more.document) {
      await elif.press("link", "Pièces");
      await elif.give(elif.page.locator("#fichier-statuts"), fileOf("statuts.pdf", `%PDF-1.4 ${named}\n`, "application/pdf"));
      await elif.writeDay(elif.page.locator("#date-statuts"), "2026-01-10");
      await elif.press("button", /^(Joindre|Remplacer)/);
      await elif.page.goto(address);
    }
    await elif.press("button", "Envoyer le dossier");
    expect(await says(elif)).toContain("Récépissé");
  }

  it("takes two files; the router leads to the second, which reuses a document of the first", async () => {
    const elif = await arrive("elif", `/appels/${slug}`);
    await elif.press("link", "Déposer un projet");
    await elif.press("button", "Commencer le dossier");
    await fill(elif, first, { commune: "Roubaix", asked: "15 000", own: "45 000", document: true });
    await elif.page.goto("/appels/orientation");
    await elif.choose("Votre structure", "Association");
    await elif.press("button", "Voir les appels");
    await elif.press("link", call);
    await elif.press("link", "Déposer un projet");
    expect(await says(elif)).toContain(first);
    await elif.press("button", "Commencer le dossier");
    expect(await says(elif)).toMatch(/Repris d’un dossier précédent ou de l’annuaire : .*Statuts/);
    await fill(elif, second, { commune: "Lille", asked: "25 000", own: "35 000", document: false });
  });

  it("is instructed: what overlaps and what passes the ceiling of small aid is shown", async () => {
    const chloe = await arrive("chloe", "/appels/aides/importer");
    await chloe.write("Nom de la source", `Aides ${named}`);
    const csv = `nomBeneficiaire,idBeneficiaire,montant,exerciceBudgetaire,notificationUE,referenceDecision\nAssociation,${siret},280000,2026,oui,X-1\n`;
    await chloe.give(chloe.page.locator("input[type=file]").first(), fileOf("aides.csv", csv, "text/csv"));
    await chloe.press("button", "Importer");
    await chloe.page.goto(`${desk}/dossiers`);
    await chloe.press("link", first);
    await chloe.press("button", "Déclarer recevable");
    await chloe.page.goto(`${desk}/dossiers`);
    await chloe.press("link", second);
    const page = await says(chloe);
    expect(page).toMatch(new RegExp(`Ce qui ressemble à ce dossier[\\s\\S]*${first}[\\s\\S]*même structure`));
    expect(page).toContain("Le plafond serait dépassé de 5 000 €");
    await chloe.press("button", "Déclarer recevable");
    expect(await says(chloe)).toContain("Recevable");
  });

  async function review(who: keyof typeof cast, title: string, points: string): Promise<void> {
    const someone = await arrive(who, "/mon-espace/lectures");
    await someone.press("link", title);
    await someone.write("Note, de 0 à 5", points);
    await someone.write("Pourquoi", "Parce que le quartier l’attend.");
    await someone.press("button", "Envoyer la lecture");
    expect(await says(someone)).toContain("La lecture est envoyée.");
  }

  it("is read by three, of whom one has a tie and reads nothing more", async () => {
    const chloe = await arrive("chloe", `${desk}/jury`);
    for (const who of ["amina", "farid", "gaelle"]) {
      await chloe.write("Adresse du compte", `${who}@beffroi.example`);
      await chloe.press("button", "Ajouter");
    }
    await chloe.press("button", "Calculer les affectations");
    // All of them write from the domain of the author: the ties that are found are looked at, and but one is none.
    expect(await says(chloe)).toContain("même domaine de courriel");
    for (const tie of [
      `1. ${first}, Farid Benali`,
      `1. ${first}, Gaëlle Morel`,
      ...["Amina Delattre", "Farid Benali", "Gaëlle Morel"].map((name) => `2. ${second}, ${name}`),
    ]) {
      await chloe.open("Lever un lien");
      await chloe.choose(chloe.page.locator('select[name="lien"]').first(), tie);
      await chloe.write(chloe.page.locator('input[name="raison_lien"]').first(), "Le domaine est celui de tous.");
      await chloe.press("button", "Lever un lien");
      expect(await says(chloe)).toContain("Le lien est levé.");
    }
    await chloe.press("button", "Calculer les affectations");
    expect(await says(chloe)).toContain("Les affectations sont calculées.");
    for (const who of ["farid", "gaelle"] as const) await review(who, first, "4");
    for (const who of ["amina", "farid", "gaelle"] as const) {
      const someone = await arrive(who, "/mon-espace/lectures");
      const list = await says(someone);
      if (who === "amina") expect(list).not.toContain(first);
      if (list.includes(second)) await review(who, second, "3");
    }
  });

  it("is decided: the share of a commune first, and nothing beyond the ceiling of small aid", async () => {
    const chloe = await arrive("chloe", `${desk}/comite`);
    expect(await says(chloe)).toMatch(new RegExp(`${first}[\\s\\S]*Dans l’enveloppe par la part réservée`));
    await chloe.press("link", "Remplir selon la règle");
    await chloe.writeDay("Jour du comité", "2026-11-20");
    await chloe.press("button", "Enregistrer les décisions");
    expect(await says(chloe)).toContain("Le plafond des aides de minimis serait dépassé");
    await chloe.choose(chloe.page.locator('select[name^="decision_"]').nth(1), "Réserve");
    await chloe.write(chloe.page.locator('input[name^="motifs_"]').nth(1), "Le plafond des aides de minimis.");
    await chloe.press("button", "Enregistrer les décisions");
    expect(await says(chloe)).toContain("Les décisions sont enregistrées.");
    await chloe.press("button", "Publier le classement");
    expect(await says(chloe)).toContain("Le classement est publié.");
  });

  it("hears an appeal that changes the ranking", async () => {
    const elif = await arrive("elif", "/mon-espace/projets");
    await elif.press("link", second);
    await elif.press("link", "Faire un recours");
    await elif.write("Pourquoi la décision serait à revoir", "Une partie du dossier n’a pas été lue par le jury.");
    await elif.press("button", "Envoyer le recours");
    const louise = await arrive("louise", `${desk}/recours`);
    await louise.tick("Accepter");
    await louise.write("Motifs de la réponse", "La partie est lue, la note change.");
    await louise.write(louise.page.locator('input[name="note_utilite"]').first(), "5");
    await louise.press("button", "Répondre au recours");
    expect(await says(louise)).toContain("2 dossiers ont changé de place.");
    await louise.page.goto(`/appels/${slug}/classement`);
    expect(await says(louise)).toMatch(/1\s+Dossier n° 2[\s\S]*2\s+Dossier n° 1/);
  });

  it("is followed: agreement, evidence, payment, recovery", async () => {
    const chloe = await arrive("chloe", `${desk}/suivi`);
    await chloe.press("link", first);
    const award = chloe.page.url();
    await chloe.write("Numéro de la convention", "CV-2026-1");
    await chloe.writeDay("Signée le", "2026-11-25");
    await chloe.write("Signée par", "La présidente et la métropole");
    await chloe.write("Intitulé", "Tout");
    await chloe.choose("Justificatif", "Factures");
    await chloe.writeDay("Échéance", dayAhead("tuesday", 13));
    await chloe.write("Somme", "15 000");
    await chloe.press("button", "Enregistrer la convention");
    const elif = await arrive("elif", "/mon-espace/projets");
    await elif.press("link", first);
    await elif.press("link", "Voir les versements");
    await elif.write("Ce qui justifie ce versement", "Les factures du chantier.");
    await elif.give(elif.page.locator("#fichier-1"), fileOf("factures.pdf", `%PDF-1.4 ${named}\n`, "application/pdf"));
    await elif.press("button", /^Envoyer le justificatif/);
    await chloe.page.goto(award);
    expect(await says(chloe)).toContain("factures.pdf");
    await chloe.press("button", "Accepter le justificatif");
    await chloe.press("button", "Noter le paiement");
    expect(await says(chloe)).toContain("Le paiement est noté.");
    await chloe.write("Somme", "1 000");
    await chloe.write("Raison", "Une machine a été revendue.");
    await chloe.press("button", "Demander un remboursement");
    await chloe.press("button", "Noter le remboursement reçu");
    expect(await says(chloe)).toContain("Le remboursement est noté.");
  });
});

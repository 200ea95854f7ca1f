import { describe, expect, it } from "vitest";

import type { cast } from "#people";
import { house } from "./house.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

const plainly = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
const says = async ({ page }: Reader) => plainly(await page.locator("main").innerText());

describe("a call for projects, with scripts off", () => {
  const [named, siret] = ["du pont", "30000000700017"];
  const [call, slug] = [`Ateliers ${named}`, `ateliers-${named.replaceAll(" ", "-")}`];
  const [first, second] = [`Canal ${named}`, `Outils ${named}`];
  const desk = `/appels/preparation/${slug}`;

  const arrive = async (who: keyof typeof cast, address: string): Promise<Reader> => {
    const page = plainVisitor(house);
    await signInAs(page, who);
    await page.goto(address);
    return mouseReader(page);
  };
  /** Over what stands in the field. */
  async function put(someone: Reader, label: string, text: string): Promise<void> {
    await someone.page.getByLabel(label, { exact: true }).first().fill("");
    await someone.write(label, text);
  }
  /** A field that has the name of others: the one of this word. */
  const putAt = ({ page }: Reader, selector: string, text: string): Promise<void> => page.locator(selector).first().fill(text);
  const chooseAt = async ({ page }: Reader, selector: string, label: string): Promise<void> =>
    void (await page.locator(selector).first().selectOption({ label }));
  async function give({ page }: Reader, selector: string, name: string, content: string, mimeType: string): Promise<void> {
    await page
      .locator(selector)
      .first()
      .setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  }

  it("is built from nothing, tried, and published", async () => {
    const chloe = await arrive("chloe", "/appels/preparation/nouvel-appel");
    await chloe.choose("Partir de", "Un appel vide");
    await chloe.write("Titre de l’appel (facultatif)", call);
    await chloe.press("button", "Créer le brouillon");
    await chloe.press("link", "Présentation et calendrier");
    await put(chloe, "Résumé", "Une aide aux ateliers ouverts.");
    await put(chloe, "Présentation", "Pour ouvrir un atelier.");
    await chloe.writeDay("Date", "2026-01-05");
    await chloe.page.getByLabel("Heure", { exact: true }).first().fill("09:00");
    await chloe.press("button", "Enregistrer");
    await chloe.press("link", "Règles et critères");
    await chloe.tick("Aide de minimis (règlement UE 2023/2831)");
    await put(chloe, "Critère 1", "Utilité");
    await put(chloe, "Poids", "3");
    await put(chloe, "Relectures par projet", "2");
    await put(chloe, "Part de l’enveloppe réservée (facultatif)", "50");
    await tickRoubaix(chloe);
    await put(chloe, "Pièce 1 (facultatif)", "Statuts");
    await chloe.press("button", "Enregistrer");
    await chloe.press("link", "Enveloppes");
    await put(chloe, "Année", "2026");
    await put(chloe, "Somme", "40 000");
    await chloe.press("button", "Enregistrer");
    await chloe.press("link", "Ajouter une question");
    await put(chloe, "Question", "Pour qui ?");
    await chloe.press("button", "Enregistrer");
    await chloe.press("link", "Essayer le formulaire");
    await put(chloe, "Nom du projet", "Un essai");
    await chloe.press("button", "Vérifier le dossier d’essai");
    expect(await says(chloe)).toMatch(/Le dossier n’est pas encore complet[\s\S]*Le projet : 1 chose manque/);
    await chloe.page.goto(desk);
    await chloe.press("button", "Publier");
    expect(await says(chloe)).toContain("L’appel est publié.");
  });

  async function tickRoubaix({ page }: Reader): Promise<void> {
    await page.locator("summary", { hasText: "Communes (0/" }).last().click();
    await page.locator('input[name="quota_communes"][value="59512"]').check();
  }

  /** From a draft to a receipt. `documents`: none is reused. */
  async function fill(elif: Reader, title: string, more: { commune: string; asked: string; own: string; document: boolean }): Promise<void> {
    const address = elif.page.url().split("?")[0]!;
    await elif.press("link", "Projet et structure");
    await put(elif, "Nom du projet", title);
    await put(elif, "Le projet en quelques phrases", `Un atelier partagé ${named}, ouvert à tous.`);
    await elif.choose("Commune du projet", more.commune);
    await put(elif, "Nom de la structure", `Association ${named}`);
    await elif.choose("Type de structure", "Association");
    await put(elif, "SIRET (facultatif)", siret);
    await put(elif, "Numéro RNA (facultatif)", "");
    await elif.press("button", "Enregistrer");
    await elif.press("link", "Le projet");
    await put(elif, "Pour qui ?", "Les habitants du quartier.");
    await elif.press("button", "Enregistrer");
    await elif.press("link", /^Budget$/);
    await putAt(elif, 'input[name="depense0"]', "Rénovation du local");
    await putAt(elif, 'input[name="depense0_somme"]', "60 000");
    await putAt(elif, 'input[name="ressource0"]', "Épargne");
    await putAt(elif, 'input[name="ressource0_somme"]', more.own);
    await chooseAt(elif, 'select[name="ressource0_origine"]', "Fonds propres");
    await putAt(elif, 'input[name="demande"]', more.asked);
    await elif.press("button", "Enregistrer et recalculer");
    expect(await says(elif)).toContain("Le budget est équilibré.");
    await elif.page.goto(address);
    if (more.document) {
      await elif.press("link", "Pièces");
      await give(elif, "#fichier-statuts", "statuts.pdf", `%PDF-1.4 ${named}\n`, "application/pdf");
      await elif.page.locator("#date-statuts").fill("2026-01-10");
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
    await give(chloe, "input[type=file]", "aides.csv", csv, "text/csv");
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
    await put(someone, "Note, de 0 à 5", points);
    await put(someone, "Pourquoi", "Parce que le quartier l’attend.");
    await someone.press("button", "Envoyer la lecture");
    expect(await says(someone)).toContain("La lecture est envoyée.");
  }

  it("is read by three, of whom one has a tie and reads nothing more", async () => {
    const chloe = await arrive("chloe", `${desk}/jury`);
    for (const who of ["amina", "farid", "gaelle"]) {
      await put(chloe, "Adresse du compte", `${who}@beffroi.example`);
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
      await chooseAt(chloe, 'select[name="lien"]', tie);
      await putAt(chloe, 'input[name="raison_lien"]', "Le domaine est celui de tous.");
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
    await chloe.page.getByLabel("Jour du comité", { exact: true }).first().fill("2026-11-20");
    await chloe.press("button", "Enregistrer les décisions");
    expect(await says(chloe)).toContain("Le plafond des aides de minimis serait dépassé");
    const selects = chloe.page.locator('select[name^="decision_"]');
    await selects.nth(1).selectOption({ label: "Réserve" });
    await chloe.page.locator('input[name^="motifs_"]').nth(1).fill("Le plafond des aides de minimis.");
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
    await louise.page.locator('input[name="note_utilite"]').first().fill("5");
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
    await put(chloe, "Intitulé", "Tout");
    await chloe.choose("Justificatif", "Factures");
    await chloe.writeDay("Échéance", "2027-03-01");
    await put(chloe, "Somme", "15 000");
    await chloe.press("button", "Enregistrer la convention");
    const elif = await arrive("elif", "/mon-espace/projets");
    await elif.press("link", first);
    await elif.press("link", "Voir les versements");
    await elif.write("Ce qui justifie ce versement", "Les factures du chantier.");
    await give(elif, "#fichier-1", "factures.pdf", `%PDF-1.4 ${named}\n`, "application/pdf");
    await elif.press("button", /^Envoyer le justificatif/);
    await chloe.page.goto(award);
    expect(await says(chloe)).toContain("factures.pdf");
    await chloe.press("button", "Accepter le justificatif");
    await chloe.press("button", "Noter le paiement");
    expect(await says(chloe)).toContain("Le paiement est noté.");
    await put(chloe, "Somme", "1 000");
    await put(chloe, "Raison", "Une machine a été revendue.");
    await chloe.press("button", "Demander un remboursement");
    await chloe.press("button", "Noter le remboursement reçu");
    expect(await says(chloe)).toContain("Le remboursement est noté.");
  });
});

import { createHash } from "node:crypto";

import type { Page, ViewportSize } from "playwright-core";
import { describe, expect, it } from "vitest";

import { cast } from "#people";
import { instantOf } from "#platform/time/clock.ts";
import { dayOf } from "#platform/time/day.ts";

import { dayAhead } from "./day-ahead.ts";
import { house } from "./house.ts";
import { sizes, visitor } from "./browser.ts";
import { linkOfMail } from "./newcomer.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { signInAs } from "./sign-in.ts";

/** Each way of using the site amends a paragraph and fills a meeting of its own; `size`: of the screen on which what is booked and lent is tried. */
const ways = [
  {
    way: "by keyboard alone",
    scripts: true,
    reader: keyboardReader,
    title: "Café du clavier",
    day: dayAhead("tuesday", 24),
    paragraph: 8,
    words: "promis",
    learner: "hugo",
    size: sizes.desk,
    swap: { asks: "amina", answers: "elif" },
  },
  {
    way: "with scripts off",
    scripts: false,
    reader: mouseReader,
    title: "Café sans script",
    day: dayAhead("wednesday", 24),
    paragraph: 12,
    words: "garanti",
    learner: "katia",
    size: sizes.phone,
    swap: { asks: "elif", answers: "amina" },
  },
] as const;

const says = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
const charter = "/participer/charte-des-tiers-lieux/textes/charte";
const bicycle = "/participer/plan-velo-2027-2031/questionnaires/vos-trajets-a-velo";

describe.each(ways)("taking part otherwise, $way", ({ scripts, reader, title, day, paragraph, words, learner, size, swap }) => {
  /** What a telephone folds, and what scripts and keys do, a browser alone shows. */
  const open = async (viewport: ViewportSize): Promise<Page> =>
    scripts || viewport === sizes.phone ? visitor(house, { javaScriptEnabled: scripts, viewport }) : plainVisitor(house);
  const arrive = async (address = "/", viewport: ViewportSize = sizes.desk): Promise<Reader> => {
    const page = await open(viewport);
    await page.goto(address);
    return reader(page);
  };
  const arriveAs = async (who: keyof typeof cast, address: string, viewport: ViewportSize = sizes.desk): Promise<Reader> => {
    const page = await open(viewport);
    await signInAs(page, who, address);
    return reader(page);
  };

  it("a conversation is answered, a statement of one’s own added and the report read", async () => {
    const conversation = "/participer/la-metropole-la-nuit/conversations/la-ville-la-nuit";
    const speaks = await arrive(`${conversation}/repondre`);
    await speaks.press("button", "D’accord");
    expect(await says(speaks)).toMatch(/Phrase 2 sur \d+/);
    await speaks.press("button", "Pas d’accord");
    expect(await says(speaks)).toMatch(/Phrase 3 sur \d+/);
    await speaks.press("link", "Écrire ma propre phrase");
    await speaks.write("Votre phrase", `La piscine devrait ouvrir la nuit, dit le ${title}.`);
    await speaks.press("button", "Proposer cette phrase");
    if ((await says(speaks)).includes("Des phrases qui ressemblent")) await speaks.press("button", /La mienne dit autre chose/);
    expect(await says(speaks)).toContain(`dit le ${title}.`);
    await speaks.page.goto(conversation);
    await speaks.press("link", "Lire le rapport");
    expect(await says(speaks)).toContain("Ce qui unit");
  });

  it("a machine opens after its trainings: it says what is missing and where to get it, and is booked once both are had", async () => {
    const learns = await arriveAs(learner, "/reserver/decoupeuse-laser", size);
    const free = await learns.page.locator('a[href*="/creneau?"]').evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    const half = (href: string) => href.replace(/de=(\d\d)%3A00/, "de=$1%3A30");
    const slot = free.find((href) => half(href) !== href && free.includes(half(href)))!;
    await learns.page.goto(slot);
    await learns.press("button", "Confirmer la réservation");
    expect(await says(learns)).toMatch(/« Sécurité en atelier »[\s\S]*« Découpe laser, prise en main »/);
    await learns.press("link", /^Sécurité en atelier, /);
    await learns.press("button", "Prendre une place");
    expect(await says(learns)).toContain("Vous avez une place");

    // Both are known already: those who teach say so, each of their own.
    for (const [trainer, module] of [
      ["farid", 1],
      ["bilal", 2],
    ] as const) {
      const teaches = await arriveAs(trainer, `/formations/tenir/2a000000-0000-4000-8000-${String(module).padStart(12, "0")}/titulaires`, size);
      await teaches.write("Son adresse e-mail", cast[learner].email);
      await teaches.write("Raison", "Dix ans de métier");
      await teaches.press("button", "Habiliter sans séance");
      expect(await says(teaches)).toContain("La personne est habilitée");
    }

    await learns.page.goto(slot);
    expect(await says(learns)).not.toContain("Il vous manque quelque chose");
    await learns.press("button", "Confirmer la réservation");
    expect(await says(learns)).toContain("Découpeuse laser");
    expect(new URL(learns.page.url()).pathname).toMatch(/^\/reserver\/mes-reservations\//);
    await learns.page.goto("/mon-espace/habilitations");
    await learns.press("link", "Découpe laser, prise en main");
    await learns.press("link", "Voir ce que le lieu voit");
    expect(await says(learns)).toContain("Cette habilitation est valable");
  });

  it("tables are borrowed and brought back: asked, granted, handed over with its signed sheet, returned", async () => {
    const borrows = await arriveAs(learner, `/prets/objets/tables-pliantes/demander?du=${dayOf(Date.now())}`, size);
    await borrows.write("Combien", "2");
    await borrows.press("button", "Demander le prêt");
    expect(await says(borrows)).toContain("Votre demande est envoyée au lieu");
    const { pathname } = new URL(borrows.page.url());

    const lends = await arriveAs("bilal", "/prets/bureau", size);
    await lends.press("link", /^Tables pliantes/);
    await lends.press("button", "Accepter le prêt");
    await lends.press("link", "Remettre l’objet");
    await lends.tick("En bon état");
    await lends.press("button", "L’objet est remis");
    expect(await says(lends)).toContain("Cochez quand la fiche est signée");
    await lends.tick("La fiche est signée par l’emprunteur");
    await lends.press("button", "L’objet est remis");
    expect(await says(lends)).toContain("La remise est notée");
    await lends.press("link", "Noter le retour");
    await lends.tick("En bon état");
    await lends.press("button", "L’objet est revenu");
    expect(await says(lends)).toContain("Le prêt est terminé");

    await borrows.page.goto(pathname);
    expect(await says(borrows)).toContain("Rendu");
  });

  it("a shift is swapped once the other accepts, and a workshop is joined", async () => {
    const rota = "/services/le-cafe-qui-repare/planning";
    const asks = await arriveAs(swap.asks, rota, size);
    await asks.choose("À qui", cast[swap.answers].name);
    await asks.press("button", "Proposer");
    expect(await says(asks)).toMatch(new RegExp(`L’échange est proposé[^]*Vous demandez à ${cast[swap.answers].name}`));
    const answers = await arriveAs(swap.answers, "/mon-espace/services", size);
    expect(await says(answers)).toContain(`${cast[swap.asks].name} vous demande de prendre sa permanence`);
    await answers.press("link", "Répondre");
    await answers.press("button", /^Accepter/);
    expect(await says(answers)).toContain("L’échange est fait");
    await asks.page.goto(rota);
    expect(await says(asks)).not.toContain(`Vous demandez à ${cast[swap.answers].name}`);

    const learns = await arriveAs(learner, "/activites?q=premiers+pas", size);
    await learns.press("link", "Premiers pas avec l’ordinateur");
    await learns.press("button", /^S’inscrire/);
    expect(await says(learns)).toMatch(/Vous êtes (inscrit|sur la liste d’attente)/);
    await learns.page.goto("/mon-espace/activites");
    expect(await says(learns)).toContain("Premiers pas avec l’ordinateur");
  });

  it("at the entrance a code that is none is said to be so; a breakdown is told from the poster of a thing, and settled by its host", async () => {
    const screen = await arrive("/reserver/ecran/ecran-de-la-demo", size);
    await screen.write("Code de votre réservation", "12 34 56");
    await screen.press("button", "Je suis là");
    expect(await says(screen)).toContain("Ce code n’est celui d’aucune réservation d’aujourd’hui");

    const desks = "1d000000-0000-4000-8000-000000000004";
    const passer = await arrive(`/reserver/ici/${createHash("md5").update(`beffroi${desks}`).digest("hex")}`, size);
    await passer.press("link", "Signaler une panne");
    await passer.write("Ce qui ne marche pas", `La prise du bureau est morte. ${title}.`);
    await passer.press("button", "Prévenir le lieu");
    expect(await says(passer)).toContain("Le lieu est prévenu");

    const bilal = await arriveAs("bilal", "/reserver/pannes", size);
    await bilal.press("link", "Postes du plateau");
    await bilal.write("Ce qui a été fait", "La prise est changée.");
    await bilal.press("button", "C’est réglé");
    expect(await says(bilal)).toContain("C’est réglé, la personne est prévenue");
  });

  it("an amendment is proposed, supported, accepted, and enters the text under the name of its author", async () => {
    const farid = await arriveAs("farid", `${charter}/amender?paragraphe=${paragraph}&acte=insert`);
    const body = `Un banc est ${words} devant chaque lieu, pour qui attend.`;
    await farid.write("Le paragraphe à ajouter", body);
    await farid.write("Vos raisons", "On attend souvent debout que la porte ouvre.");
    await farid.press("button", "Déposer l’amendement");
    expect(await says(farid)).toMatch(/Votre amendement est déposé[\s\S]*Un banc est/);
    const address = new URL(farid.page.url()).pathname;

    const amina = await arriveAs("amina", address);
    await amina.press("button", "Soutenir");
    expect(await says(amina)).toContain("Votre soutien est compté");

    const chloe = await arriveAs("chloe", address);
    await chloe.press("link", "Répondre");
    await chloe.tick("Accepter tel quel");
    await chloe.write("Vos raisons", "Un banc coûte peu et change l’attente.");
    await chloe.press("button", "Publier la réponse");
    expect(await says(chloe)).toContain("La réponse est publiée");
    await chloe.page.goto(`${charter}/prochaine-version`);
    await chloe.write("Ce qui change, en une phrase (facultatif)", "Un banc devant chaque lieu.");
    await chloe.press("button", "Publier la version");
    expect(await says(chloe)).toContain("La nouvelle version est publiée");

    const anybody = await arrive(charter);
    expect(await says(anybody)).toMatch(new RegExp(`Un banc est ${words}[^]*amendement n° \\d+ de Farid`));
    await anybody.press("link", "Versions");
    expect(await says(anybody)).toContain(`Un banc est ${words}`);
    const sheet = await arrive(`${charter}/imprimer`);
    expect(await says(sheet)).toContain("Ajouté à la version");
  });

  it("a questionnaire is answered page by page; an answer calls for more questions; it counts once it is sent", async () => {
    const guest = await arrive(bicycle);
    await guest.press("link", "Répondre au questionnaire");
    await guest.tick("Presque chaque jour");
    await guest.press("button", "Continuer");
    expect(await says(guest)).toMatch(/questions de plus[\s\S]*Combien de minutes/);
    await guest.tick("Courses");
    await guest.write("Combien de minutes dure votre trajet le plus courant\u202f? (facultatif)", "abc");
    await guest.press("button", "Continuer");
    expect(await says(guest)).toContain("Écrivez le nombre en chiffres");
    await guest.page.getByLabel("Combien de minutes", { exact: false }).first().fill("");
    await guest.write("Combien de minutes dure votre trajet le plus courant\u202f? (facultatif)", "25");
    await guest.press("button", "Continuer");
    await guest.tick("1 (très mauvais)");
    await guest.press("button", "Continuer");
    await guest.write("Un endroit précis à revoir\u202f? (facultatif)", `Le pont ${words}`);
    await guest.press("button", "Continuer");
    expect(await says(guest)).toMatch(/Relire vos réponses[\s\S]*Presque chaque jour[\s\S]*25 min/);
    await guest.press("button", "Envoyer mes réponses");
    expect(await says(guest)).toContain("Merci, votre réponse est enregistrée");

    const chloe = await arriveAs("chloe", `${bicycle}/resultats`);
    expect(await says(chloe)).toMatch(/Chiffres de l’équipe[\s\S]*Presque chaque jour/);
    const reading = await arrive("/participer/charte-des-tiers-lieux/questionnaires/que-dire-dans-une-charte/resultats");
    await reading.open("Les mêmes chiffres, en tableau");
    expect(await says(reading)).toMatch(/83 réponses[\s\S]*masqué/);
  });

  it("a meeting is announced, fills up, and its waiting list moves when somebody gives the seat back", async () => {
    const chloe = await arriveAs("chloe", "/rencontres/nouvelle");
    await chloe.write("Titre", title);
    await chloe.write("En une ou deux phrases", "Un café, une question, une heure.");
    await chloe.write("Service ou ville qui organise", "Direction de la citoyenneté");
    await chloe.page.locator("#starts").fill(day);
    await chloe.page.locator("#starts-time").fill("18:00");
    await chloe.page.locator("#ends").fill(day);
    await chloe.page.locator("#ends-time").fill("19:30");
    await chloe.write("Salle, ou adresse (facultatif)", "Place de la mairie");
    await chloe.choose("Commune (facultatif)", "Roubaix");
    await chloe.write("Places sur place (facultatif)", "1");
    await chloe.press("button", "Enregistrer");
    expect(await says(chloe)).toContain("Relisez-la, puis annoncez-la");
    await chloe.press("button", "Annoncer");
    const address = new URL(chloe.page.url()).pathname;

    const amina = await arriveAs("amina", address);
    await amina.press("link", "S’inscrire");
    await amina.press("button", "M’inscrire");
    expect(await says(amina)).toContain("Votre inscription est confirmée");

    const email = `${day}@invite.example`;
    const guest = await arrive(address);
    await guest.press("link", "S’inscrire sur la liste d’attente");
    await guest.write("Votre nom", "Odile Exemple");
    await guest.write("Adresse électronique", email);
    await guest.tick("Une place en fauteuil roulant");
    await guest.press("button", "M’inscrire sur la liste d’attente");
    expect(await says(guest)).toContain("Vérifiez votre courrier");
    await guest.page.goto(await linkOfMail(guest, email, /\/rencontres\/inscription\//));
    await guest.press("button", "Confirmer");
    expect(await says(guest)).toContain("Vous êtes en tête de la liste d’attente");

    await amina.press("button", "Me désinscrire");
    expect(await says(amina)).toContain("Votre désinscription est faite");
    await guest.page.goto(await linkOfMail(guest, email, /\/rencontres\/inscription\//));
    expect(await says(guest)).toContain("Votre inscription est confirmée");
    await chloe.page.goto(`${address}/presence`);
    expect(await says(chloe)).toMatch(/1 × Une place en fauteuil roulant[\s\S]*Odile Exemple/);
    const calendar = await guest.page.request.get(`${address}/rencontre.ics`);
    const begins = `${instantOf(day, "18:00").toISOString().replaceAll(/[-:]/g, "").slice(0, 15)}Z`;
    expect(await calendar.text()).toMatch(new RegExp(`DTSTART:${begins}[\\s\\S]*STATUS:CONFIRMED`));
  });
});

describe("a word of the field that stands in a sentence", () => {
  /** What the browser tells a screen reader of it: null for what is not there. */
  async function heard(page: Page, role: string, name: string): Promise<{ expanded: unknown; focused: unknown } | null> {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    await session.detach();
    const node = nodes.find((one) => !one.ignored && one.role?.value === role && one.name?.value === name);
    const told = (property: string) => node?.properties?.find((one) => one.name === property)?.value.value;
    return node ? { expanded: told("expanded"), focused: told("focused") ?? false } : null;
  }

  it("opens by keyboard alone, is heard as a button that tells whether it is open, and gives the place back by Escape", async () => {
    const page = await visitor(house);
    await page.goto("/participer/budget-participatif-2025");
    const word = page.getByRole("button", { name: "recevable", exact: true });
    const isOn = () => word.evaluate((element) => element === document.activeElement);
    for (let steps = 0; steps < 400 && !(await isOn()); steps += 1) await page.keyboard.press("Tab");
    expect(await heard(page, "button", "recevable")).toEqual({ expanded: false, focused: true });
    expect(await heard(page, "note", "Recevable")).toBeNull();

    await page.keyboard.press("Enter");
    expect(await heard(page, "button", "recevable")).toEqual({ expanded: true, focused: true });
    expect(await heard(page, "note", "Recevable")).not.toBeNull();
    await page.keyboard.press("Escape");
    expect(await heard(page, "button", "recevable")).toEqual({ expanded: false, focused: true });
    expect(await heard(page, "note", "Recevable")).toBeNull();

    // Into the note, where the way to all words lies, and back to the sentence.
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    expect(await heard(page, "link", "Tous les mots")).toMatchObject({ focused: true });
    await page.keyboard.press("Escape");
    expect(await heard(page, "button", "recevable")).toEqual({ expanded: false, focused: true });

    // One note at a time: whoever opens another leaves the first.
    await page.keyboard.press("Enter");
    const others = page.locator("button.word:not(:focus)");
    await others.first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".word-note:popover-open").count()).toBe(1);
    expect(await heard(page, "button", "recevable")).toEqual({ expanded: false, focused: false });
  });
});

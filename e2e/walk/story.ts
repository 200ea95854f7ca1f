import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { visitor } from "../browser.ts";
import type { City } from "./city.ts";
import type { Ground } from "./ground.ts";
import { type Book, openBook } from "./pace.ts";
import { protect, signIn, type Walker, walker } from "./walker.ts";

const administrator = "administration@metropole.example";
const manager = "cheffe-de-projet@metropole.example";
const title = "Budget participatif d’essai";

/** Three residents, each with an idea. All three together cost more than the envelope of 60,000 €: the vote chooses. */
const ideas = [
  {
    email: "nadia@exemple.fr",
    name: "Nadia Essai",
    title: "Des bancs à l’ombre",
    cost: "20 000",
    text: "Sur la place, l’été, personne ne peut s’asseoir à l’ombre.",
  },
  {
    email: "yann@exemple.fr",
    name: "Yann Essai",
    title: "Un atelier de réparation",
    cost: "30 000",
    text: "Un local où l’on apprend à réparer son vélo et sa lampe.",
  },
  {
    email: "rosa@exemple.fr",
    name: "Rosa Essai",
    title: "Une fontaine à boire",
    cost: "25 000",
    text: "Près du terrain de sport, il n’y a pas un seul point d’eau.",
  },
] as const;
/** What each of them supports, by the order of the ideas: the first two win. */
const ballots = [[0, 1], [0, 1], [0]] as const;

/** What is known while the walk is made. */
interface Walk {
  readonly city: City;
  readonly ground: Ground;
  readonly book: Book;
  readonly people: Map<string, Walker>;
}

const newcomer = async ({ ground, book }: Walk) => walker(await visitor(ground.url), book);

async function command({ city, ground, book }: Walk, ...args: string[]): Promise<string> {
  book.spend("command");
  const env = { ...process.env, ...city.settings, DATA_DIR: ground.folder, SEED: "non", MAILBOX: "oui", PUBLIC_URL: ground.url };
  return (await promisify(execFile)("node", ["dist/cli.js", ...args], { env })).stdout;
}

/** From an empty house to a counted vote, as those who do it. */
export async function walk(city: City, ground: Ground): Promise<Book> {
  const all: Walk = { city, ground, book: openBook(), people: new Map() };
  for (const chapter of chapters) await chapter(all);
  return all.book;
}

/** The first administrator, named by command, comes in and says who publishes the site. */
async function open(all: Walk): Promise<void> {
  const { people, book } = all;
  const louise = await newcomer(all);
  people.set("louise", louise);
  await louise.goTo("/mise-en-service");
  await signIn(louise, administrator, "Louise Essai");
  await command(all, "roles", "grant", administrator, "administrator");
  await louise.goTo("/mise-en-service");
  await protect(louise, book);
}

/** Places by file, then everybody finds them. */
async function furnish(all: Walk): Promise<void> {
  const { city, people, book } = all;
  const louise = people.get("louise")!;
  const { file, content, one } = city.places;
  await louise.goTo("/lieux/importer");
  await louise.give(/^Fichier/, { name: file, type: "text/csv", content });
  await louise.write("Source", "Réseau d’essai");
  await louise.button("Envoyer le fichier");
  await louise.await(/Essai terminé/);
  await louise.button("Importer pour de bon");
  await louise.await(/Import terminé/);
  const someone = await newcomer(all);
  await someone.goTo("/lieux");
  await someone.link(new RegExp(one));
  book.reach("place");
}

/** Texts that the law asks for, contours where they are at hand, and all agents by one file. */
async function staff(all: Walk): Promise<void> {
  const { city, people } = all;
  const louise = people.get("louise")!;
  await louise.goTo("/textes-legaux/editeur");
  await louise.write("Adresse postale", "1 place des Essais");
  await louise.write("Téléphone", "03 20 00 00 00");
  await louise.write("Directeur ou directrice de la publication", "Camille Essai, présidente");
  await louise.write("Délégué à la protection des données", "dpd@metropole.example");
  await louise.write("Tribunal", city.court);
  await louise.button("Enregistrer");
  if (city.contours) await command(all, "territory", "contours", city.contours);
  const lines = [`${manager};agent;toute la métropole`, ...city.communes.map((name, at) => `agent-${at}@commune.example;agent;${name}`)];
  await louise.goTo("/invitations/fichier");
  await louise.give(/^Fichier/, { name: "agents.csv", type: "text/csv", content: ["courriel;role;commune", ...lines].join("\n") });
  await louise.write("Raison", "Le budget participatif commence.");
  await louise.button("Envoyer le fichier");
  await louise.await(/Essai terminé/);
  await louise.button("Importer pour de bon");
  await louise.await(/Import terminé/);
}

/** The manager accepts, prepares a budget from its model, and publishes it. */
async function begin(all: Walk): Promise<void> {
  const { people, book } = all;
  const chloe = await newcomer(all);
  people.set("chloe", chloe);
  await chloe.mail(manager, /\/mon-invitation\//);
  await chloe.link(/^Me connecter|^Se connecter/);
  await signIn(chloe, manager, "Chloé Essai");
  await chloe.button(/^Accepter/);
  await chloe.goTo("/participer/instruction");
  await protect(chloe, book);
  await chloe.link("Préparer une démarche");
  await chloe.tick(/^Budget participatif, avec vote/);
  await chloe.write("Titre", title);
  await chloe.write("En une phrase", "Soixante mille euros pour ce que vous proposez.");
  await chloe.write("Service responsable", "Direction de la participation");
  await chloe.button("Créer le brouillon");
  await chloe.link("Textes et territoire");
  await chloe.write(/^Introduction/, "Proposez une idée, puis choisissez.");
  await chloe.write(/^Enveloppe/, "60 000");
  await chloe.button("Enregistrer");
  await chloe.link("Publication");
  await chloe.button("Publier la démarche");
  await all.ground.letStageOpen("collect");
  book.reach("process");
}

async function propose(all: Walk): Promise<void> {
  const { city, people } = all;
  for (const [at, { email, name, title: idea, cost, text }] of ideas.entries()) {
    const resident = await newcomer(all);
    people.set(email, resident);
    await resident.goTo("/participer");
    await resident.link(title);
    await resident.link(/^Déposer une idée/);
    await resident.write("Titre", idea);
    await resident.write("Description", text);
    await resident.choose("Commune", city.communes[at % 2]!);
    await resident.write("Coût estimé (facultatif)", cost);
    await resident.button("Continuer");
    await resident.link("Se connecter pour déposer");
    await signIn(resident, email, name);
    await resident.tick(/^J’accepte que ce texte/);
    await resident.button("Déposer l’idée");
  }
}

/** All are admissible, and each is found feasible. */
async function study(all: Walk): Promise<void> {
  const chloe = all.people.get("chloe")!;
  await chloe.goTo("/participer/instruction");
  await chloe.link(title);
  await chloe.link("Recevabilité");
  for (const idea of ideas) await chloe.tick(new RegExp(idea.title));
  await chloe.button("Déclarer recevables");
  await chloe.link(/^Études/);
  for (const idea of ideas) {
    await chloe.link(new RegExp(idea.title));
    await chloe.tick(/^Faisable/);
    await chloe.write("Raisons", "Le terrain est à la ville, le coût tient.");
    await chloe.write("Investissement", idea.cost);
    await chloe.button("Publier la conclusion");
    await chloe.link(title);
    await chloe.link("Études");
  }
}

/** The vote is prepared from its stage, voted, counted. */
async function vote(all: Walk): Promise<void> {
  const { people, ground, book, city } = all;
  const chloe = people.get("chloe")!;
  await chloe.goTo("/participer/instruction");
  await chloe.link(title);
  await chloe.link("Préparer le vote");
  await chloe.button("Créer le brouillon");
  await ground.letVoteComeNear();
  await chloe.tick(/^J’ai tout relu/);
  await chloe.button("Annoncer le vote");
  await ground.letVoteOpen();
  for (const [at, { email }] of ideas.entries()) {
    const resident = people.get(email)!;
    await resident.goTo("/votes");
    await resident.link(title);
    for (const chosen of ballots[at]!) await resident.tick(new RegExp(ideas[chosen]!.title));
    await resident.button("Vérifier mon vote");
    await resident.tick("J’y habite");
    await resident.choose("Commune", city.communes[at % 2]!);
    await resident.tick(/ans ou plus/);
    await resident.button("Confirmer mon vote");
  }
  await ground.letVoteClose();
  await chloe.goTo("/votes/gestion");
  await chloe.link(title);
  await chloe.await(/Voir le résultat/);
  book.reach("count");
}

const chapters = [open, furnish, staff, begin, propose, study, vote];

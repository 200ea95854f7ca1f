import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { administrator, command, manager, newcomer, title, type Walk } from "./cast.ts";
import { protect, signIn } from "./walker.ts";

/** The first administrator, named by command, comes in and says who publishes the site. */
export async function open(all: Walk): Promise<void> {
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
export async function furnish(all: Walk): Promise<void> {
  const { city, people, book } = all;
  const louise = people.get("louise")!;
  const { file, content, one, day } = city.places;
  await louise.goTo("/lieux/importer");
  await louise.give(/^Fichier/, { name: file, type: "text/csv", content });
  await louise.write("Source", "Réseau d’essai");
  if (day) await louise.write("Date des informations", day);
  await louise.button("Envoyer le fichier");
  await louise.await(/Essai terminé/);
  await louise.button("Importer pour de bon");
  await louise.await(/Import terminé/);
  const someone = await newcomer(all);
  await someone.goTo("/lieux");
  await someone.link(new RegExp(one));
  book.reach("place");
}

/** Texts that the law asks for, contours, and all agents by one file. */
export async function staff(all: Walk): Promise<void> {
  const { city, people, ground } = all;
  const louise = people.get("louise")!;
  await louise.goTo("/textes-legaux/editeur");
  await louise.write("Adresse postale", "1 place des Essais");
  await louise.write("Téléphone", "03 20 00 00 00");
  await louise.write("Directeur ou directrice de la publication", "Camille Essai, présidente");
  await louise.write("Délégué à la protection des données", "dpd@metropole.example");
  await louise.write("Tribunal", city.court);
  await louise.button("Enregistrer");
  const file = join(ground.folder, "contours.geojson");
  await writeFile(file, city.contours);
  await command(all, "territory", "contours", file);
  const lines = [`${manager};agent;toute la métropole`, ...city.communes.map((name, at) => `agent-${at}@commune.example;agent;${name}`)];
  await louise.goTo("/invitations/fichier");
  await louise.give(/^Fichier/, { name: "agents.csv", type: "text/csv", content: ["courriel;role;commune", ...lines].join("\n") });
  await louise.write("Raison", "Le budget participatif commence.");
  await louise.button("Envoyer le fichier");
  await louise.await(/Essai terminé/);
  await louise.button("Envoyer les invitations");
  await louise.await(/Import terminé/);
}

/** The manager accepts, prepares a budget from its model, and publishes it. */
export async function begin(all: Walk): Promise<void> {
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

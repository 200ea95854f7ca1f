import sharp from "sharp";

import { addDays, dayOf } from "#platform/time/day.ts";
import { ideas, newcomer, title, type Walk } from "./cast.ts";

const [built] = ideas;
const inDays = (days: number) => addDays(dayOf(Date.now()), days);

/** The council votes the money of the first winner. */
export async function decide({ city, people }: Walk): Promise<void> {
  const chloe = people.get("chloe")!;
  await chloe.goTo("/deliberations/bureau");
  await chloe.link("Enregistrer une délibération");
  await chloe.write("Numéro", "26-C-0001");
  await chloe.write("Date d’adoption", inDays(0));
  await chloe.write("Titre", "Budget participatif, les lauréats");
  await chloe.choose("Matière", "7.1 Décisions budgétaires");
  await chloe.write("SIRET de la collectivité", city.siret);
  await chloe.button("Enregistrer le brouillon");
  await chloe.write("Titre de ce qu’elle décide ou finance", built.title);
  await chloe.button("Chercher");
  await chloe.tick(new RegExp(`^${built.title}`));
  await chloe.choose("La délibération", "la finance");
  await chloe.write("Somme, en euros", built.cost);
  await chloe.button("Relier");
  await chloe.button("Publier la délibération");
}

/** The first of the winners is built, at a place: a plan, a picture, the end. */
export async function deliver({ city, people, book }: Walk): Promise<void> {
  const chloe = people.get("chloe")!;
  await chloe.goTo("/participer/instruction");
  await chloe.link(title);
  await chloe.link(/^Réalisations/);
  await chloe.link(new RegExp(built.title));
  await chloe.write("Réalisée au plus tard le", inDays(180));
  await chloe.write("Ce qui est fait", "Pose des bancs");
  await chloe.write("Prévue le", inDays(150));
  await chloe.button("Publier et commencer");
  await chloe.open("Donner des nouvelles");
  await chloe.write("Ce qui avance", "Les bancs sont posés.");
  await chloe.give(/^Photo/, { name: "bancs.jpg", type: "image/jpeg", content: await picture() });
  await chloe.write("Ce que montre la photo", "Trois bancs sous les tilleuls");
  await chloe.button("Publier");
  await chloe.await(/Les bancs sont posés/);
  await chloe.open("Déclarer réalisée");
  await chloe.write("Ce qui est réalisé", "Trois bancs, comme promis.");
  await chloe.button("Déclarer réalisée");
  await chloe.link("Lier à un lieu ou à un objectif");
  await chloe.write("Nom du lieu", city.places.one);
  await chloe.button("Chercher");
  await chloe.button(new RegExp(`^Lier à .*${city.places.one}`));
  book.reach("delivery");
}

/** Anybody reads the whole line, from the idea to the place. */
export async function read(all: Walk): Promise<void> {
  const someone = await newcomer(all);
  await someone.goTo("/fil");
  await someone.link(new RegExp(built.title));
  await someone.await(new RegExp(all.city.places.one));
  const says = await someone.says();
  // What the council voted is what was awarded: added once.
  for (const words of [/attribués\s+20 000 €/, /26-C-0001/, /20 000 € votés/, /Trois bancs, comme promis/])
    if (!words.test(says)) throw new Error(`The thread does not say ${words}: ${says}`);
  if (!(await someone.page.getByAltText("Trois bancs sous les tilleuls").count())) throw new Error("The thread shows no picture of what was built.");
}

const picture = () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: "#6a8f5b" } })
    .jpeg()
    .toBuffer();

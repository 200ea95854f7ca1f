import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { visitor } from "../browser.ts";
import type { City } from "./city.ts";
import type { Ground } from "./ground.ts";
import type { Book } from "./pace.ts";
import { type Walker, walker } from "./walker.ts";

export const administrator = "administration@metropole.example";
export const manager = "cheffe-de-projet@metropole.example";
export const title = "Budget participatif d’essai";

/** Three residents, each with an idea. All three together cost more than the envelope of 60,000 €: the vote chooses. */
export const ideas = [
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
export const ballots = [[0, 1], [0, 1], [0]] as const;

/** What is known while the walk is made. */
export interface Walk {
  readonly city: City;
  readonly ground: Ground;
  readonly book: Book;
  readonly people: Map<string, Walker>;
}

export const newcomer = async ({ ground, book }: Walk) => walker(await visitor(ground.url), book);

export async function command({ city, ground, book }: Walk, ...args: string[]): Promise<string> {
  book.spend("command");
  const env = { ...process.env, ...city.settings, DATA_DIR: ground.folder, SEED: "non", MAILBOX: "oui", PUBLIC_URL: ground.url };
  return (await promisify(execFile)("node", ["dist/cli.js", ...args], { env })).stdout;
}

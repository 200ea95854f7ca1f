import { en } from "./texts.en.ts";
import { fr } from "./texts.fr.ts";
import { nl } from "./texts.nl.ts";

export const texts = { fr, en, nl };

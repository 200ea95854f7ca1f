import type { ProgramAct } from "#platform/web/program.ts";
import { strategist } from "../../edit/gate.ts";
import { routes } from "../../routes.ts";

/** A value of an indicator that people enter, brought by the program that counts it. */
export const valueByProgram: ProgramAct = {
  name: "governance.value",
  says: { fr: "Saisir une valeur d’un indicateur", en: "Enter a value of an indicator", nl: "Een waarde van een indicator invoeren" },
  method: "POST",
  address: routes.seriesValue,
  opensTo: strategist,
  fields: [
    { name: "day", says: { fr: "Jour", en: "Day", nl: "Dag" }, required: true, example: "2026-11-29" },
    { name: "part", says: { fr: "Territoire", en: "Territory", nl: "Gebied" }, required: true, example: "metropolis" },
    { name: "value", says: { fr: "Valeur", en: "Value", nl: "Waarde" }, required: true, example: "12" },
    { name: "source", says: { fr: "Source", en: "Source", nl: "Bron" }, example: "Compteur de l’accueil" },
    {
      name: "was",
      says: {
        fr: "Valeur qui se corrige, telle qu’un refus la dit",
        en: "Value that is corrected, as a refusal says it",
        nl: "Waarde die verbeterd wordt, zoals een weigering ze zegt",
      },
    },
    { name: "reason", says: { fr: "Pourquoi elle se corrige", en: "Why it is corrected", nl: "Waarom ze verbeterd wordt" } },
  ],
};

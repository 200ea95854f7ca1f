import type { ServiceStep } from "#platform/beginning/service-step.ts";
import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { countAgents } from "./agents.query.ts";

const words: Readonly<Record<Locale, (metropolis: number, communes: number, all: number) => string>> = {
  fr: (metropolis, communes, all) =>
    `${plural(metropolis, "fr", { one: "# agent", other: "# agents" })} de la métropole\u202f; communes qui en ont un\u00a0: ${communes} sur ${all}.`,
  en: (metropolis, communes, all) =>
    `${plural(metropolis, "en", { one: "# officer", other: "# officers" })} of the metropolis; communes that have one: ${communes} of ${all}.`,
  nl: (metropolis, communes, all) =>
    `${plural(metropolis, "nl", { one: "# ambtenaar", other: "# ambtenaren" })} van de metropool; gemeenten die er een hebben: ${communes} van de ${all}.`,
};

/** Whoever works here has no account yet: they are invited, one by one or by a file. */
export const invitationsServiceSteps: readonly ServiceStep[] = [
  {
    order: 70,
    says: { fr: "Des agents", en: "Officers", nl: "Ambtenaren" },
    otherwise: {
      fr: "Personne ne publie un lieu, ne répond à une idée, n’instruit une demande.",
      en: "Nobody publishes a place, answers an idea, or looks into a request.",
      nl: "Niemand publiceert een plek, antwoordt op een idee of onderzoekt een aanvraag.",
    },
    by: { href: routes.list.href() },
    async measure({ db, locale }) {
      const [{ metropolis, communes }, territory] = await Promise.all([countAgents(db), readTerritory(db)]);
      return { done: metropolis > 0, found: words[locale](metropolis, communes, territory.communes.length) };
    },
  },
];

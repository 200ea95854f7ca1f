import type { ServiceStep } from "#platform/beginning/service-step.ts";
import { withQuery } from "#platform/web/path.ts";
import { checklistOf } from "../legal/checklist.ts";
import { readPublisher } from "../legal/publisher/publisher.query.ts";
import { legalPages } from "../legal/text/house.ts";
import { findLatest } from "../legal/text/legal-text.query.ts";
import { routes } from "../routes.ts";
import { countAdministrators } from "./administrators.query.ts";
import { peopleServiceTexts } from "./people-service.texts.ts";

/** Who runs the house, and what the law asks it to say. */
export const peopleServiceSteps: readonly ServiceStep[] = [
  {
    order: 30,
    says: {
      fr: "Deux administrateurs, chacun avec un second facteur",
      en: "Two administrators, each with a second factor",
      nl: "Twee beheerders, elk met een tweede factor",
    },
    otherwise: {
      fr: "Un mot de passe volé ouvre toute la maison\u202f; et si le seul administrateur perd son téléphone, personne n’y entre plus.",
      en: "A stolen password opens the whole house; and if the only administrator loses their phone, nobody gets in any more.",
      nl: "Een gestolen wachtwoord opent het hele huis; en als de enige beheerder zijn telefoon verliest, raakt niemand er nog in.",
    },
    // Who reads this has shown a second factor: a colleague is what is missing.
    by: { href: withQuery(routes.grantRole.href(), { role: "administrator" }) },
    async measure({ db, locale }) {
      const { all, protected: safe } = await countAdministrators(db);
      return { done: all >= 2 && safe === all, found: peopleServiceTexts[locale].administrators(all, safe) };
    },
  },
  {
    order: 60,
    says: { fr: "Les textes que la loi demande", en: "The texts that the law asks for", nl: "De teksten die de wet vraagt" },
    otherwise: {
      fr: "Le site est hors la loi\u00a0: personne ne sait qui le publie, ni à qui demander ses données.",
      en: "The site is against the law: nobody knows who publishes it, nor whom to ask for their data.",
      nl: "De site is in strijd met de wet: niemand weet wie ze uitgeeft, noch bij wie men zijn gegevens vraagt.",
    },
    by: { href: routes.legalDesk.href() },
    async measure({ db, settings, locale }) {
      const publisher = await readPublisher(db);
      const asked = await Promise.all(
        legalPages.map(async (page) => checklistOf(page, publisher, await findLatest(db, page), settings.ERROR_CONTACT ?? null, locale)),
      );
      const missing = asked.flat().filter(({ done }) => !done).length;
      return { done: missing === 0, found: peopleServiceTexts[locale].legal(missing, asked.flat().length) };
    },
  },
];

import { sql } from "kysely";

import { numberOf, type Indicator, ofWhole } from "#territory";
import { routes } from "../routes.ts";

/** What panels handed over and institutions answered. */
export const answeredIndicator: Indicator = {
  id: "assemblies.answered",
  source: { fr: "Assemblées citoyennes tenues dans Beffroi", en: "Citizens’ assemblies kept in Beffroi", nl: "Burgerraden in Beffroi" },
  ...{ type: "output", unit: "count", granularity: ["metropolis"] },
  title: {
    fr: "Recommandations d’assemblées qui ont une réponse",
    en: "Recommendations of assemblies that have an answer",
    nl: "Aanbevelingen van burgerraden met een antwoord",
  },
  definition: {
    fr: "Recommandations adoptées et remises par les assemblées citoyennes qui ont reçu leur réponse officielle, quelle qu’elle soit, au jour de la réponse, depuis le début.",
    en: "Recommendations that citizens’ assemblies adopted and handed over and that got their official answer, whatever it says, on the day of the answer, since the beginning.",
    nl: "Aanbevelingen die burgerraden aannamen en overhandigden en die hun officiële antwoord kregen, wat het ook zegt, op de dag van het antwoord, sinds het begin.",
  },
  counted: { fr: "recommandations", en: "recommendations", nl: "aanbevelingen" },
  rows: () => ({ href: routes.list.href() }),
  changedSince: (db, at) => numberOf(db, sql`select count(*) from assemblies.recommendation where answered_on >= ${at}::date`),
  measure: (db, day) =>
    ofWhole(
      db,
      sql`
      select count(*) from assemblies.recommendation r join assemblies.assembly a on a.id = r.assembly_id
      where a.state = 'handed' and r.state = 'adopted' and r.answered_on <= ${day}::date`,
    ),
};

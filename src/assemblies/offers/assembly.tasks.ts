import type { TaskSource } from "#people";
import { type Plurals, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import { keeper, runBy } from "../keeper.ts";
import { daysToAnswer } from "../panel/panel.command.ts";
import { routes } from "../routes.ts";
import { findWaiting, type Wait } from "./assembly-tasks.query.ts";

const count = (one: string, other: string): Plurals => ({ one, other });

const says: Record<Locale, Record<Wait, Plurals>> = {
  fr: {
    reveal: count("# tirage dont entrer les chiffres", "# tirages dont entrer les chiffres"),
    lapse: count("# place sans réponse à rendre", "# places sans réponse à rendre"),
    question: count("# question de l’assemblée sans réponse", "# questions de l’assemblée sans réponse"),
    attendance: count("# séance dont noter les présences", "# séances dont noter les présences"),
    change: count("# changement proposé à examiner", "# changements proposés à examiner"),
    answer: count("# recommandation sans réponse", "# recommandations sans réponse"),
    outcome: count("# recommandation dont dire la suite", "# recommandations dont dire la suite"),
  },
  en: {
    reveal: count("# draw whose figures are to be entered", "# draws whose figures are to be entered"),
    lapse: count("# place without an answer to give on", "# places without an answer to give on"),
    question: count("# question of the assembly without an answer", "# questions of the assembly without an answer"),
    attendance: count("# session whose attendance is to be noted", "# sessions whose attendance is to be noted"),
    change: count("# proposed change to examine", "# proposed changes to examine"),
    answer: count("# recommendation without an answer", "# recommendations without an answer"),
    outcome: count("# recommendation of which to say what became", "# recommendations of which to say what became"),
  },
  nl: {
    reveal: count("# loting waarvan de cijfers in te voeren zijn", "# lotingen waarvan de cijfers in te voeren zijn"),
    lapse: count("# plaats zonder antwoord door te geven", "# plaatsen zonder antwoord door te geven"),
    question: count("# vraag van de burgerraad zonder antwoord", "# vragen van de burgerraad zonder antwoord"),
    attendance: count("# zitting waarvan de aanwezigheid te noteren is", "# zittingen waarvan de aanwezigheid te noteren is"),
    change: count("# voorgestelde wijziging te onderzoeken", "# voorgestelde wijzigingen te onderzoeken"),
    answer: count("# aanbeveling zonder antwoord", "# aanbevelingen zonder antwoord"),
    outcome: count("# aanbeveling waarvan het vervolg te zeggen is", "# aanbevelingen waarvan het vervolg te zeggen is"),
  },
};

const hrefs = {
  reveal: routes.draw,
  lapse: routes.panel,
  question: routes.work,
  attendance: routes.work,
  change: routes.work,
  answer: routes.work,
  outcome: routes.work,
} as const;

/** What waits for whoever runs assemblies, of their commune or of the metropolis. */
export const assemblyTasks: TaskSource = {
  room: { fr: "Assemblées citoyennes", en: "Citizens’ assemblies", nl: "Burgerraden" },
  async tasks({ db, visitor, locale, now }) {
    if (!keeper(visitor)) return [];
    const waiting = await findWaiting(db, { communes: runBy(visitor), today: dayOf(now), daysToAnswer });
    return waiting.map(({ what, id, title, count: n, late, due }) => ({
      what: plural(n, locale, says[locale][what]),
      of: title,
      href: hrefs[what].href({ id }),
      ...{ count: n, late: what === "reveal" && due !== null && due < now ? n : late, due },
    }));
  },
};

import type { TaskSource } from "#people";
import { type Plurals, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import { instructor } from "../gate.ts";
import { routes } from "../routes.ts";
import { countToInstruct, countWaiting, type Waiting } from "./tasks.query.ts";

const says: Record<Locale, Record<Waiting["what"] | "instruct", Plurals>> = {
  fr: {
    complement: { one: "# dossier à compléter", other: "# dossiers à compléter" },
    review: { one: "# projet à lire", other: "# projets à lire" },
    opinion: { one: "# avis à donner sur un projet", other: "# avis à donner sur des projets" },
    instruct: { one: "# dossier à instruire", other: "# dossiers à instruire" },
  },
  en: {
    complement: { one: "# file to complete", other: "# files to complete" },
    review: { one: "# project to read", other: "# projects to read" },
    opinion: { one: "# opinion on a project to give", other: "# opinions on projects to give" },
    instruct: { one: "# file to examine", other: "# files to examine" },
  },
  nl: {
    complement: { one: "# dossier aan te vullen", other: "# dossiers aan te vullen" },
    review: { one: "# project te lezen", other: "# projecten te lezen" },
    opinion: { one: "# advies over een project te geven", other: "# adviezen over projecten te geven" },
    instruct: { one: "# dossier te onderzoeken", other: "# dossiers te onderzoeken" },
  },
};

const hrefs = { complement: routes.mine.href(), review: routes.reviews.href(), opinion: routes.opinions.href() } as const;

/** What waits for an author, a reader, whoever is asked for an opinion, and for the service. */
export const callTasks: TaskSource = {
  room: { fr: "Appels à projets", en: "Calls for projects", nl: "Projectoproepen" },
  async tasks({ db, visitor, locale, now }) {
    const [waiting, toInstruct] = await Promise.all([countWaiting(db, visitor.id, dayOf(now)), instructor(visitor) ? countToInstruct(db, visitor.id) : []]);
    return [
      ...waiting.map(({ what, count, late, due }) => ({ what: plural(count, locale, says[locale][what]), of: null, href: hrefs[what], count, late, due })),
      ...toInstruct.map(({ slug, title, count }) => ({
        what: plural(count, locale, says[locale].instruct),
        of: title,
        href: routes.queue.href({ slug }),
        count,
        late: 0,
        due: null,
      })),
    ];
  },
};

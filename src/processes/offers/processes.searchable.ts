import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { readTerritory } from "#territory";
import { whereWords } from "../scale-words.ts";
import type { ProcessState, Scale } from "../process.ts";
import { processTexts } from "../process.texts.ts";
import { routes } from "../routes.ts";

interface Hit {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly state: ProcessState;
  readonly scale: Scale;
  readonly communes: readonly string[];
  readonly zones: readonly string[];
}

const processes = sql`
  select json_build_object('id', p.id, 'slug', p.slug, 'title', p.title, 'summary', p.summary, 'state', p.state, 'scale', p.scale,
      'communes', array(select commune_code from processes.process_commune c where c.process_id = p.id),
      'zones', array(select zone_id from processes.process_zone z where z.process_id = p.id)) as shown,
    platform.fold(p.title) as folded, p.words
  from processes.process p where p.state in ('published', 'ended', 'cancelled')`;

/** Processes that everybody may read: drafts and rehearsals are never found. */
export const searchableProcesses: Searchable = {
  kind: "demarches",
  order: 10,
  label: { fr: "Démarches", en: "Processes", nl: "Trajecten" },
  says: {
    fr: "Budgets participatifs, consultations, réunions.",
    en: "Participatory budgets, consultations, meetings.",
    nl: "Burgerbegrotingen, raadplegingen, bijeenkomsten.",
  },
  browse: routes.processes.href(),

  async search(db, asked) {
    const { locale } = asked;
    const [{ total, shown }, territory] = await Promise.all([findMatching<Hit>(db, processes, asked), readTerritory(db)]);
    const hits = shown.map((process) => ({
      title: process.title,
      href: routes.process.href({ process: process.slug }),
      thing: { kind: "process", id: process.id },
      excerpt: beginningOf(process.summary),
      meta: [whereWords(process, territory, locale), processTexts[locale].states[process.state]],
    }));
    return { total, hits };
  },
};

import { sql } from "kysely";

import type { Locale } from "#platform/i18n/locale.ts";
import type { StagePlug } from "#processes";
import { routes } from "../routes.ts";

const words: Readonly<Record<Locale, { readonly act: string; readonly read: string }>> = {
  fr: { act: "Déposer une idée", read: "Lire les idées" },
  en: { act: "File an idea", read: "Read the ideas" },
  nl: { act: "Een idee indienen", read: "De ideeën lezen" },
};

/** Where ideas are filed while they are collected, and read ever after. */
export const collectPlug: StagePlug = {
  kind: "collect",
  act: ({ process }, locale) => ({ href: routes.write.href({ process: process.slug }), label: words[locale].act }),
  read: ({ process }, locale) => ({ href: routes.proposals.href({ process: process.slug }), label: words[locale].read }),

  async given(db, stages) {
    const { rows } = await sql<{ id: string }>`
      select r.id from unnest(${stages.map(({ process }) => process.id)}::uuid[]) as r (id)
      where exists (select from ideas.proposal p where p.process_id = r.id and p.state not in ('withdrawn', 'merged'))`.execute(db);
    const some = new Set(rows.map(({ id }) => id));
    return new Set(stages.flatMap(({ id, process }) => (some.has(process.id) ? [id] : [])));
  },
};

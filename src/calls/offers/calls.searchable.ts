import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { findCalls, isPublic } from "../calls.query.ts";
import { routes } from "../routes.ts";
import { tellCalls, wordedElsewhere } from "../wording.query.ts";

interface Hit {
  readonly id: string;
}

const all = sql`
  select json_build_object('id', c.id) as shown, platform.fold(concat_ws(' ', c.title, ${wordedElsewhere})) as folded,
    (setweight(to_tsvector('french', platform.fold(c.title)), 'A')
      || to_tsvector('french', platform.fold(concat_ws(' ', c.summary, ${wordedElsewhere}, c.about, 'appel projets subvention aide financement')))) as words
  from calls.call c where ${isPublic}`;

export const searchableCalls: Searchable = {
  kind: "appels",
  order: 28,
  label: { fr: callsTexts.fr.list, en: callsTexts.en.list, nl: callsTexts.nl.list },
  says: { fr: "Par titre ou sujet.", en: "By title or subject.", nl: "Op titel of onderwerp." },
  browse: routes.list.href(),

  async search(db, asked) {
    const { total, shown } = await findMatching<Hit>(db, all, asked);
    const ids = shown.map(({ id }) => id);
    const found = ids.length > 0 ? await tellCalls(db, await findCalls(db, sql`c.id = any(${ids}::uuid[])`), asked.locale) : [];
    const byId = new Map(found.map((call) => [call.id, call]));
    const hits = ids.flatMap((id) => {
      const call = byId.get(id);
      if (!call) return [];
      return {
        ...{ title: call.title, lang: call.lang, href: routes.show.href({ slug: call.slug }), thing: { kind: "call", id } },
        ...{ excerpt: beginningOf(call.summary), meta: [] },
      };
    });
    return { total, hits };
  },
};

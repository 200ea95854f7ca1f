import { sql } from "kysely";

import { plural } from "#platform/i18n/format.ts";
import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import type { State } from "../assembly.ts";
import { routes } from "../routes.ts";

interface Hit {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly state: State;
  readonly size: number;
}

const shown = sql`
  select json_build_object('id', a.id, 'slug', a.slug, 'title', a.title, 'question', left(a.question, 400), 'state', a.state, 'size', a.size) as shown,
    platform.fold(a.title) as folded,
    setweight(to_tsvector('french', platform.fold(a.title)), 'A')
      || to_tsvector('french', platform.fold(concat_ws(' ', a.question, a.owner_service, 'assemblée citoyenne jury tirage au sort convention'))) as words
  from assemblies.assembly a where a.state <> 'draft'`;

export const searchableAssemblies: Searchable = {
  kind: "assemblees",
  order: 42,
  label: { fr: "Assemblées citoyennes", en: "Citizens’ assemblies", nl: "Burgerraden" },
  says: { fr: "Tirées au sort parmi les habitants.", en: "Drawn by lot among residents.", nl: "Geloot onder de inwoners." },
  browse: routes.list.href(),
  async search(db, asked) {
    const { total, shown: found } = await findMatching<Hit>(db, shown, asked);
    const t = assembliesTexts[asked.locale];
    const hits = found.map(({ id, slug, title, question, state, size }) => ({
      title,
      href: routes.show.href({ slug }),
      thing: { kind: "assembly", id },
      excerpt: beginningOf(question),
      meta: [t.states[state], plural(size, asked.locale, t.places)],
    }));
    return { total, hits };
  },
};

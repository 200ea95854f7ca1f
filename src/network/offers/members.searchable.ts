import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findKept } from "#platform/search/words.query.ts";
import { isListed } from "../members.query.ts";
import type { College } from "../network.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";

interface Hit {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly about: string | null;
  readonly skills: readonly string[];
  readonly college: College;
}

const shown = sql`
  select m.id as key, m.folded, m.words,
    json_build_object('id', m.id, 'number', m.number, 'name', m.name, 'about', left(m.about, 400), 'skills', m.skills, 'college', m.college) as shown
  from network.member m where m.state = 'admitted' and ${isListed}`;

export const searchableMembers: Searchable = {
  kind: "membres",
  order: 34,
  label: { fr: "Membres du réseau", en: "Members of the network", nl: "Leden van het netwerk" },
  says: { fr: "Par nom ou par savoir-faire.", en: "By name or by skill.", nl: "Op naam of vaardigheid." },
  browse: routes.directory.href(),

  async search(db, asked) {
    const { total, shown: found } = await findKept<Hit>(db, shown, asked);
    const t = networkTexts[asked.locale];
    const hits = found.map(({ id, number, name, about, skills, college }) => ({
      title: name,
      href: routes.member.href({ number: String(number) }),
      thing: { kind: "member", id },
      excerpt: about && beginningOf(about),
      meta: [t.member, t.colleges[college], skills.slice(0, 3).join(", ")].filter(Boolean),
    }));
    return { total, hits };
  },
};

import { sql } from "kysely";

import type { Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { readTerritory } from "#territory";
import { type StructureKind, structureKinds, tidyNumber } from "./structure.ts";
import { routes } from "../routes.ts";

interface Hit {
  readonly id: string;
  readonly name: string;
  readonly kind: StructureKind;
  readonly commune: string | null;
}

/** The legal persons that everybody may see; never their members. */
export const searchableStructures: Searchable = {
  kind: "structures",
  order: 40,
  label: { fr: "Structures", en: "Structures", nl: "Structuren" },
  says: {
    fr: "Associations, entreprises, communes, par nom ou numéro SIRET.",
    en: "Associations, companies, communes, by name or SIRET number.",
    nl: "Verenigingen, bedrijven, gemeenten, op naam of SIRET-nummer.",
  },
  browse: routes.structures.href(),

  async search(db, asked) {
    const number = tidyNumber(asked.words);
    const source = /^\d{14}$/.test(number) ? bySiret(number, asked.words) : everyStructure;
    const [{ total, shown }, territory] = await Promise.all([findMatching<Hit>(db, source, asked), readTerritory(db)]);
    const hits = shown.map(({ id, name, kind, commune }) => ({
      title: name,
      href: routes.structure.href({ id }),
      thing: { kind: "structure", id },
      meta: [structureKinds[kind][asked.locale], ...(commune ? [territory.communeByCode(commune)?.commune.name ?? ""] : [])].filter(Boolean),
    }));
    return { hits, total };
  },
};

const shown = sql`json_build_object('id', id, 'name', name, 'kind', kind, 'commune', commune_code) as shown`;

// Written as the indexes structure_words and structure_folded are.
const everyStructure = sql`select ${shown}, to_tsvector('french', platform.fold(name)) as words, platform.fold(name) as folded from people.structure`;

/** Found by its number, whatever its name. */
const bySiret = (number: string, typed: string) => sql`
  select ${shown}, to_tsvector('french', platform.fold(${typed})) as words, platform.fold(name) as folded from people.structure
    where siret = ${number}`;

import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone, can } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findStructure, listMembers, whereIs } from "../structures.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { ShowStructure } from "./structure.view.tsx";
import { routes } from "../../routes.ts";

export default page("people/structures", routes.structure, {
  access: anyone,

  async get({ db, params, visitor, locale, offers }) {
    const structure = await findStructure(db, params.id);
    if (!structure) throw new NotFound();
    const [territory, members] = await Promise.all([readTerritory(db), listMembers(db, structure.id)]);
    const where = whereIs(structure);
    const seesMembers = can(visitor, "structures.see_members", where);
    const parts = offers.structureParts.toSorted((a, b) => a.order - b.order);
    const isMember = members.some(({ id }) => id === visitor?.id);
    const commune = structure.commune_code ? (territory.communeByCode(structure.commune_code)?.commune ?? null) : null;
    return {
      title: structure.name,
      says: structuresTexts[locale].done,
      body: (
        <ShowStructure
          structure={structure}
          commune={commune}
          members={seesMembers ? members : null}
          count={members.length}
          parts={(await Promise.all(parts.map(({ render }) => render({ db, locale, structure })))).filter((part) => part !== null)}
          may={{ edit: can(visitor, "structures.edit", where), keep: can(visitor, "structures.keep_members", where), join: !isMember, leave: isMember }}
        />
      ),
    };
  },
});

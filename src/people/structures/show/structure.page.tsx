import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone, can } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findStructure, listMembers, whereIs } from "../structures.query.ts";
import { structuresRoutes as routes } from "../structures.routes.ts";
import { ShowStructure, type ShownDone } from "./structure.view.tsx";

const done: Readonly<Record<string, ShownDone>> = { creee: "created", modifiee: "edited", demandee: "asked", quittee: "left", rejointe: "joined" };

export default page("people/structures", routes.structure, {
  access: anyone,

  async get({ db, params, url, visitor }) {
    const structure = await findStructure(db, params.id);
    if (!structure) throw new NotFound();
    const [territory, members] = await Promise.all([readTerritory(db), listMembers(db, structure.id)]);
    const where = whereIs(structure);
    const seesMembers = can(visitor, "structures.see_members", where);
    const isMember = members.some(({ id }) => id === visitor?.id);
    const commune = structure.commune_code ? (territory.communeByCode(structure.commune_code)?.commune ?? null) : null;
    return {
      title: structure.name,
      body: (
        <ShowStructure
          structure={structure}
          commune={commune}
          members={seesMembers ? members : null}
          count={members.length}
          may={{ edit: can(visitor, "structures.edit", where), keep: can(visitor, "structures.keep_members", where), join: !isMember, leave: isMember }}
          done={done[url.searchParams.get("fait") ?? ""] ?? null}
        />
      ),
    };
  },
});

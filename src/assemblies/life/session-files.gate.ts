import { sql } from "kysely";

import type { FileGate } from "#platform/attachment/file-gate.ts";
import { isPublic, type State } from "../assembly.ts";
import { runs } from "../keeper.ts";

/** Pictures that a panel is given go as its assembly goes: of a draft, those who run it alone see them. */
export const sessionFilesGate: FileGate = {
  withdrawn: sql`exists (
    select from assemblies.session_file i join assemblies.session s on s.id = i.session_id join assemblies.assembly a on a.id = s.assembly_id
    where i.file_id = f.id and a.state = 'draft')`,

  async opensTo(db, fileId, someone) {
    const { rows } = await sql<{ state: State; ownerCommune: string | null }>`
      select a.state, a.owner_commune as "ownerCommune" from assemblies.session_file i join assemblies.session s on s.id = i.session_id
      join assemblies.assembly a on a.id = s.assembly_id where i.file_id = ${fileId}`.execute(db);
    return rows.some(({ state, ownerCommune }) => isPublic(state) || runs(someone, ownerCommune));
  },
};

import { type RawBuilder, sql } from "kysely";

import type { Visitor } from "#platform/web/visitor.ts";
import { answersFor } from "./acting.ts";

/** As an array of the database. */
export const ownStructures = (someone: Visitor | null): RawBuilder<unknown> => sql`${[...answersFor(someone)]}::uuid[]`;

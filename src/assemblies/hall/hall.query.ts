import { keysOf } from "#platform/keys-of.ts";
import { sql } from "kysely";

import { afterText, drawnText, fileNames, type FileKey } from "#engines/sortition/record/files.ts";
import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Assembly, findShown } from "../assemblies.query.ts";
import { sayNumber, shownStates } from "../assembly.ts";
import { type DrawRow, findDraws, findSteps, type StepRow } from "../draws.query.ts";

export interface DrawWithSteps {
  readonly assembly: Assembly;
  readonly draw: DrawRow;
  readonly steps: readonly StepRow[];
}

/** A draw that was sealed in public. @throws NotFound */
export async function findShownDraw(
  db: Db,
  { slug, number }: { readonly slug: string; readonly number: string },
  someone: Visitor | null,
): Promise<DrawWithSteps> {
  const assembly = await findShown(db, slug, someone);
  const [draw] = /^\d{1,4}$/.test(number) ? await findDraws(db, sql`d.assembly_id = ${assembly.id} and d.number = ${Number(number)}`) : [];
  if (!draw || !shownStates.some((state) => state === draw.state)) throw new NotFound();
  return { assembly, draw, steps: await findSteps(db, draw.id) };
}

/** What is published of it by now: who may be drawn and the rules with the seal, the lists once they decide nothing any more. */
export function filesOf({ draw, steps }: Pick<DrawWithSteps, "draw" | "steps">): Partial<Record<FileKey, string>> {
  const { pool, rules, panels, prints, figures, value, state } = draw;
  return {
    pool: pool!,
    rules: rules!,
    ...(state !== "sealed" && { panels: panels!, prints: prints! }),
    ...(figures !== null && {
      drawn: drawnText({ figures, value }),
      after: afterText(
        steps.map(({ fact, number, replaces }) => ({ fact, number: sayNumber(number), replaces: replaces === null ? "" : sayNumber(replaces) })),
      ),
    }),
  };
}

export const keyOfFile = (name: string): FileKey | undefined => keysOf(fileNames).find((key) => fileNames[key] === name);

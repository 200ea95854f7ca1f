import { keysOf } from "#platform/keys-of.ts";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import { processIds, storyProcesses } from "#processes";
import { criteriaInText } from "../../criteria/criteria.form.ts";
import type { Line } from "./lines.ts";
import { has, reached, serviceOf, stageId, type StoryCase, whenIn, chance, storyId } from "./story-case.ts";

interface PlantedCriterion {
  readonly id: string;
  readonly name: string;
}

/** What each stage of admissibility and each jury judges by, from its own published text. */
export async function plantCriteria(db: Db): Promise<ReadonlyMap<string, readonly PlantedCriterion[]>> {
  const planted = new Map<string, PlantedCriterion[]>();
  const rows: Row[] = [];
  for (const name of keysOf(processIds))
    for (const stage of Object.values(storyProcesses[name].stages)) {
      if (stage.kind !== "admissibility" && stage.kind !== "jury") continue;
      const id = stageId(name, stage.kind);
      const found = criteriaInText(stage.criteria ?? "- L’idée sert l’intérêt général\n- Elle relève de la collectivité\n- Elle respecte le règlement");
      const own = found.map((one, at) => ({
        id: storyId("76", rows.length + at + 1),
        stage_id: id,
        position: at + 1,
        name: one.name,
        description: "",
        weight: one.weight,
      }));
      rows.push(...own);
      planted.set(id, own);
    }
  await insertRows(db, "ideas.criterion", rows);
  return planted;
}

/** Which of the rules of 2025 a reason is about. */
const themes: readonly RegExp[] = [
  /^$/,
  /fonctionnement|entreprise|association|subvention|rémunér|entretien/i,
  /État|décret|département|arrêté|compétence|conseil|appartient|horaires|propriété/,
  /coût|plafond|million/i,
];

function criterionFor(why: string, criteria: readonly PlantedCriterion[]): PlantedCriterion {
  const at = [3, 2, 1].find((n) => themes[n]!.test(why)) ?? 0;
  return criteria[at] ?? criteria[0]!;
}

/** Who was admitted, who was not and by which criterion. One refusal of 2025 was contested, and revised. */
export async function plantAdmissibility(db: Db, cases: readonly StoryCase[], criteria: ReadonlyMap<string, readonly PlantedCriterion[]>): Promise<Line[]> {
  const rows: Row[] = [];
  const lines: Line[] = [];
  for (const one of cases.filter((told) => has(told, "admissibility") && (told.state === "inadmissible" || reached(told, "admissible")))) {
    const stage = stageId(one.process, "admissibility");
    const refused = one.state === "inadmissible";
    const at = new Date(
      Math.max(whenIn(one, "admissibility", 0.1 + 0.8 * chance(`admit ${one.id}`)).getTime(), one.filedAt.getTime() + 3_600_000),
    ).toISOString();
    const criterion = refused ? criterionFor(one.why!, criteria.get(stage)!) : null;
    const words = refused ? `${criterion!.name} — ${one.why}` : null;
    rows.push({
      ...{ proposal_id: one.id, number: 1, stage_id: stage, decision: refused ? "refused" : "admitted", criterion_id: criterion?.id ?? null },
      ...{ criterion_says: criterion?.name ?? null, reasons: refused ? one.why : null, at, as_whom: serviceOf(one) },
    });
    lines.push({
      proposal_id: one.id,
      at,
      act: refused ? "refused" : "admitted",
      state: refused ? "inadmissible" : "admissible",
      as_whom: serviceOf(one),
      words,
    });
  }
  await insertRows(db, "ideas.admissibility", rows);
  return lines;
}

/** The instant at which an idea was admitted, as it was planted. */
export async function readAdmitted(db: Db): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ id: string; at: Date }>`select proposal_id as id, at from ideas.admissibility where decision = 'admitted'`.execute(db);
  return new Map(rows.map(({ id, at }) => [id, at]));
}

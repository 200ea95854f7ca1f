import type { Db } from "#platform/db/db.ts";
import { readTerritory } from "#territory";
import { communeQuality } from "../../judging/gate.ts";
import { opinionTexts } from "../../opinion/opinion.texts.ts";
import type { OpinionVerdict } from "../../opinion/opinion.ts";
import { insertRows, type Line, type Row } from "./insert-rows.ts";
import { chance, has, pick, serviceOf, stageId, type ToldCase, toldId, whenIn } from "./told-case.ts";
import { opinionWords } from "./words.seeds.ts";

function verdictFor({ id, state }: ToldCase): OpinionVerdict {
  const dice = chance(`verdict ${id}`);
  if (state === "infeasible") return dice < 0.3 ? "unfavourable" : dice < 0.6 ? "with_conditions" : "favourable";
  return dice < 0.06 ? "unfavourable" : dice < 0.34 ? "with_conditions" : "favourable";
}

/** One commune in five never answered; others let a few ideas go by. Where the stage is open, six in ten are still awaited. */
const isSilent = ({ communeCode, id }: ToldCase): boolean => chance(`silent ${communeCode}`) < 0.16 || chance(`missed ${id}`) < 0.07;

/** What each commune was asked about the ideas of its territory, and said, or did not. */
export async function plantOpinions(db: Db, cases: readonly ToldCase[], admitted: ReadonlyMap<string, Date>): Promise<Line[]> {
  const territory = await readTerritory(db);
  const [asked, given, lines]: [Row[], Row[], Line[]] = [[], [], []];
  const own = cases.filter((one) => has(one, "opinion") && one.communeCode !== null && admitted.has(one.id));
  for (const [at, one] of own.entries()) {
    const [id, stage] = [toldId("77", at + 1), stageId(one.process, "opinion")];
    const askedAt = admitted.get(one.id)!;
    const commune = communeQuality(territory.communeByCode(one.communeCode!)!.commune.name);
    const open = one.process === "coolStreets";
    const silent = open ? chance(`waits ${one.id}`) < 0.6 || commune.endsWith("Roubaix") : isSilent(one);
    asked.push({
      id,
      proposal_id: one.id,
      stage_id: stage,
      commune_code: one.communeCode,
      asked_at: askedAt.toISOString(),
      silence_told: silent && !open ? "2025-09-13T07:10:00+02:00" : null,
    });
    lines.push({
      proposal_id: one.id,
      at: new Date(askedAt.getTime() + 1000).toISOString(),
      act: "opinion_asked",
      state: null,
      as_whom: serviceOf(one),
      words: null,
    });
    const when = new Date(Math.max(askedAt.getTime() + 86_400_000, whenIn(one, "opinion", 0.1 + 0.85 * chance(`opinion ${one.id}`)).getTime())).toISOString();
    if (silent) {
      if (!open) lines.push({ proposal_id: one.id, at: "2025-09-13T07:10:00+02:00", act: "opinion_silent", state: null, as_whom: commune, words: null });
      continue;
    }
    const verdict = verdictFor(one);
    const reasons = pick(opinionWords[verdict], `words ${one.id}`);
    given.push({ opinion_id: id, number: 1, verdict, reasons, as_whom: commune, on_behalf: chance(`letter ${one.id}`) < 0.08, at: when });
    lines.push({
      proposal_id: one.id,
      at: when,
      act: "opinion_given",
      state: null,
      as_whom: commune,
      words: `${opinionTexts.fr.verdicts[verdict]} — ${reasons}`,
    });
  }
  await insertRows(db, "opinion", asked);
  await insertRows(db, "opinion_given", given);
  return lines;
}

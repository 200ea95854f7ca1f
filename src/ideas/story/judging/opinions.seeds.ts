import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import { readTerritory } from "#territory";
import { dayOf } from "#platform/time/day.ts";
import { settingsOf, closing, instantAt, opening, storyProcesses } from "#processes";
import { communeQuality } from "../../case/gate.ts";
import type { Line } from "./lines.ts";
import { chance, has, pick, serviceOf, stageId, type StoryCase, storyId } from "./story-case.ts";
import { opinionWords } from "./words.seeds.ts";
import type { OpinionVerdict } from "../../verdicts.ts";

function verdictFor({ id, state }: StoryCase): OpinionVerdict {
  const dice = chance(`verdict ${id}`);
  if (state === "infeasible") return dice < 0.3 ? "unfavourable" : dice < 0.6 ? "with_conditions" : "favourable";
  return dice < 0.06 ? "unfavourable" : dice < 0.34 ? "with_conditions" : "favourable";
}

/** One commune in five never answered; others let a few ideas go by. Where the stage is open, six in ten are still awaited. */
const isSilent = ({ communeCode, id }: StoryCase): boolean => chance(`silent ${communeCode}`) < 0.16 || chance(`missed ${id}`) < 0.07;

const day = 86_400_000;

/** As the database reckons it: the days that the stage gives from its opening, never later than its end. */
function dueOf({ process }: StoryCase, askedAt: Date): Date {
  const stage = Object.values(storyProcesses[process].stages).find(({ kind }) => kind === "opinion")!;
  const { days } = settingsOf("opinion", stage.settings);
  const from = Math.max(askedAt.getTime(), instantAt(stage.opens, opening).getTime());
  const end = stage.closes === null ? Number.POSITIVE_INFINITY : instantAt(stage.closes, closing).getTime();
  return new Date(Math.min(end, from + (days ?? 45) * day));
}

/** The job that notes silences runs in the morning. */
const morningAfter = (due: Date): string => `${dayOf(new Date(due.getTime() + day))}T05:10:00Z`;

/** What each commune was asked about the ideas of its territory, and said, or did not. */
export async function plantOpinions(db: Db, cases: readonly StoryCase[], admitted: ReadonlyMap<string, Date>): Promise<Line[]> {
  const territory = await readTerritory(db);
  const [asked, given, lines]: [Row[], Row[], Line[]] = [[], [], []];
  const own = cases.filter((one) => has(one, "opinion") && one.communeCode !== null && admitted.has(one.id));
  for (const [at, one] of own.entries()) {
    const [id, stage] = [storyId("77", at + 1), stageId(one.process, "opinion")];
    const open = one.process === "coolStreets";
    // Where it is open, ideas were sent to their communes in waves, the last ones three days ago.
    const askedAt = open ? new Date(Date.now() - (3 + (one.number % 9)) * day) : admitted.get(one.id)!;
    const due = dueOf(one, askedAt);
    const commune = communeQuality(territory.communeByCode(one.communeCode!)!.commune);
    const silent = open ? chance(`waits ${one.id}`) < 0.6 || commune.endsWith("Roubaix") : isSilent(one);
    asked.push({
      id,
      proposal_id: one.id,
      stage_id: stage,
      commune_code: one.communeCode,
      asked_at: askedAt.toISOString(),
      silence_told: silent && !open ? morningAfter(due) : null,
    });
    lines.push({
      proposal_id: one.id,
      at: new Date(askedAt.getTime() + 1000).toISOString(),
      act: "opinion_asked",
      state: null,
      as_whom: serviceOf(one),
      words: null,
    });
    const until = Math.min(due.getTime(), Date.now() - day / 12);
    const when = new Date(askedAt.getTime() + (until - askedAt.getTime()) * (0.05 + 0.9 * chance(`opinion ${one.id}`))).toISOString();
    if (silent) {
      if (!open) lines.push({ proposal_id: one.id, at: morningAfter(due), act: "opinion_silent", state: null, as_whom: commune, words: null });
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
      told: { code: "opinion", verdict },
      words: reasons,
    });
  }
  await insertRows(db, "ideas.opinion", asked);
  await insertRows(db, "ideas.opinion_given", given);
  return lines;
}

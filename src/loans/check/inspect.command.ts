import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { largestPicture, type Picture } from "#platform/files/picture.ts";
import type { Services } from "#platform/web/services.ts";
import { giveBack, takeTurn, type Turn } from "../lend/turn.command.ts";
import { acts, type Condition, isDamage, type Moment, type Side, type State } from "../loan.ts";
import { tellBorrower, tellLenders } from "../news/tell.command.ts";
import { record } from "../record.command.ts";

export interface InspectionForm {
  readonly moment: Moment;
  readonly condition: Condition;
  readonly note: string | null;
  readonly picture: { readonly picture: Picture; readonly alt: string } | null;
  /** The paper is signed. */
  readonly signed: boolean;
  readonly by: string;
  readonly side: Side;
}

type InspectOutcome =
  | { readonly ok: true }
  /**
   * `moved`: it is no longer where that is done; `early`: before its first day; `late`: the borrower has something that should be back; `away`: what
   * should be handed over has not come back from somebody else; `unplanned`: nobody was said to carry it; `unsigned`: the paper is not.
   */
  | { readonly ok: false; readonly problem: "moved" | "early" | "late" | "away" | "unplanned" | "unsigned" };

/** What each moment makes of the loan; null: it stays as it is. */
const after: Readonly<Record<Moment, State | null>> = {
  handed: "out",
  sent: "sent",
  received: "out",
  sent_back: "coming",
  returned: "returned",
  reported: null,
};

/** Notes the state of the thing as it changes hands, which moves the loan on; or a damage while it is away. */
export async function inspect(
  db: Db,
  { files, offers }: { files: Files } & Pick<Services, "offers">,
  id: string,
  noted: InspectionForm,
): Promise<InspectOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<InspectOutcome> => {
      const turn = await takeTurn(trx, id);
      if (!turn || !acts[noted.moment].from.some((state) => state === turn.loan.state)) return { ok: false, problem: "moved" };
      const problem = await findProblem(trx, turn, noted);
      if (problem) return { ok: false, problem };
      await insert(trx, files, id, noted);
      await move(trx, turn, noted);
      if (noted.moment === "reported" || (noted.side !== "lender" && isDamage(noted.condition))) await tellLenders(trx, { offers }, id, "reported");
      return { ok: true };
    });
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "no_loan_while_late") return { ok: false, problem: "late" };
    if (broken === "inspection_once") return { ok: false, problem: "moved" };
    throw error;
  }
}

async function findProblem(trx: Db, { loan, today }: Turn, { moment, signed }: InspectionForm): Promise<"early" | "away" | "unplanned" | "unsigned" | null> {
  if (moment === "sent" || moment === "sent_back") {
    const way = moment === "sent" ? "there" : "back";
    const { rows } = await sql`select from loans.carriage where loan_id = ${loan.id} and way = ${way} and left_at is null`.execute(trx);
    if (rows.length === 0) return "unplanned";
  }
  if (moment === "handed" || moment === "sent") {
    if (today < loan.firstDay) return "early";
    if (loan.resourceId !== null && (await countOut(trx, loan.resourceId)) + loan.units > (loan.quantity ?? 0)) return "away";
  }
  return loan.signs && !signed && (moment === "handed" || moment === "received") ? "unsigned" : null;
}

/** Units of it that are with others: handed over, on their way, lost. */
async function countOut(trx: Db, resourceId: string): Promise<number> {
  const { rows } = await sql<{ units: number }>`
    select coalesce(sum(units), 0)::int as units from loans.loan where resource_id = ${resourceId} and state in ('sent', 'out', 'coming', 'lost')`.execute(trx);
  return rows[0]!.units;
}

async function insert(trx: Db, files: Files, id: string, { moment, condition, note, picture, by, side }: InspectionForm): Promise<void> {
  const kept = picture && (await files.put(picture.picture.large, { name: "etat.webp", room: "loans", accept: ["image/webp"], maxBytes: largestPicture }, trx));
  if (kept && !kept.ok) throw new Error(`our own picture was refused: ${kept.problem}`);
  await sql`
    insert into loans.inspection (loan_id, moment, condition, note, file_id, alt, by, side)
    values (${id}, ${moment}, ${condition}, ${note}, ${kept?.file.id ?? null}, ${picture?.alt ?? null}, ${by}, ${side})`.execute(trx);
}

async function move(trx: Db, turn: Turn, { moment, by, side, signed }: InspectionForm): Promise<void> {
  const { loan } = turn;
  const state = after[moment];
  if (state === null) return;
  const handed = state === "out" ? sql`clock_timestamp()` : sql`handed_at`;
  const signs = state === "out" && signed ? sql`clock_timestamp()` : sql`signed_at`;
  const back = state === "returned" ? sql`clock_timestamp()` : sql`returned_at`;
  await sql`
    update loans.loan set state = ${state}, handed_at = ${handed}, signed_at = ${signs}, returned_at = ${back}, version = version + 1,
      ended_at = ${back}, ended_by = ${state === "returned" ? "lender" : null} where id = ${loan.id}`.execute(trx);
  await carried(trx, loan.id, moment);
  if (state === "returned") await giveBack(trx, turn, new Date(Math.floor(turn.now.getTime() / 60_000) * 60_000 + 60_000));
  if (state === "returned" || moment === "handed") await tellBorrower(trx, loan.id, state === "returned" ? "returned" : "handed");
  await record(trx, { kind: "loan", id: loan.id, act: moment, by, before: { state: loan.state }, after: { state, side } });
}

async function carried(trx: Db, id: string, moment: Moment): Promise<void> {
  const way = moment === "sent" || moment === "received" ? "there" : "back";
  if (moment === "sent" || moment === "sent_back")
    await sql`update loans.carriage set left_at = clock_timestamp() where loan_id = ${id} and way = ${way}`.execute(trx);
  else await sql`update loans.carriage set arrived_at = clock_timestamp() where loan_id = ${id} and way = ${way} and left_at is not null`.execute(trx);
}

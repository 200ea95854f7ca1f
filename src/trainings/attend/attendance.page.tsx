import { act, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { formatList } from "#platform/i18n/format.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { isTrainer } from "../modules.query.ts";
import { routes } from "../routes.ts";
import { titleOf } from "../say.ts";
import { findSession, type SessionForVisitor } from "../sessions.query.ts";
import { type Result, results } from "../training.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { attendTexts } from "./attend.texts.ts";
import { Attendance } from "./attendance.view.tsx";
import { enterResults } from "./results.command.ts";
import { resultWords } from "./result-words.ts";
import { findSeats, type Seat } from "./seats.query.ts";

type AttendanceVisit = VisitOf<typeof routes.attendance>;
export interface AttendanceThing {
  readonly session: SessionForVisitor;
  readonly seats: readonly Seat[];
  readonly teaches: boolean;
}

/** Who is expected, who came, who passed: keepers read it, trainers of the module enter it. */
export default act("trainings/attend", routes.attendance, {
  access: signedIn,
  async find({ db, params, visitor }: AttendanceVisit): Promise<AttendanceThing> {
    const session = await findSession(db, params.id, visitor);
    if (!session?.mine) throw new NotFound();
    return { session, seats: await findSeats(db, session.id), teaches: await isTrainer(db, session.moduleId, visitor.id) };
  },
  show: ({ locale, now, visitor }, thing, form) => ({
    title: attendTexts[locale].attendanceOf(titleOf(thing.session, locale)),
    robots: "noindex",
    says: attendTexts[locale].done,
    body: <Attendance {...thing} now={now} self={visitor.id} form={form} />,
  }),
  read: readResults,
  run,
});

/** Of those who have a seat and no result yet; who is left without an answer is asked another time. */
function readResults(form: Reader, _: AttendanceVisit, { seats }: AttendanceThing): ReadonlyMap<string, Result> {
  const t = attendTexts[form.locale];
  const open = seats.filter(({ state, result }) => state === "taken" && result === null);
  const typed = open.flatMap(({ id }): [string, Result][] => {
    if (!form.has(`resultat_${id}`)) return [];
    const word = form.choice(`resultat_${id}`, Object.values(resultWords), t.resultWrong);
    return [[id, results.find((one) => resultWords[one] === word)!]];
  });
  form.check(`resultat_${open[0]?.id ?? ""}`, typed.length > 0, t.noResult);
  return new Map(typed);
}

async function run(visit: AttendanceVisit, { session, teaches }: AttendanceThing, typed: ReadonlyMap<string, Result>): Promise<Outcome<AttendanceThing>> {
  const { db, visitor, locale, params } = visit;
  const t = attendTexts[locale];
  if (!teaches) throw new Forbidden();
  const entered = await enterResults(db, session.id, typed, visitor.id);
  if (entered.ok) return done(routes.attendance.href(params), "resultats", entered.passed);
  if (entered.problem === "needs") return wrong({ [`resultat_${entered.seatId}`]: t.missing(formatList(entered.titles, locale)) });
  if (entered.problem === "trainer") throw new Forbidden();
  return conflict(entered.problem === "moved" ? trainingsTexts[locale].moved : entered.problem === "self" ? t.self : t.early);
}

import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { findOwn } from "../candidates.query.ts";
import { askQuestion } from "../life/life.command.ts";
import { lifeTexts } from "../life/life.texts.ts";
import { findPresences, findSessions } from "../life/life.query.ts";
import { findOf } from "../recommend/recommendations.query.ts";
import { routes } from "../routes.ts";
import { acceptSeat, confirm, giveBack, withdraw } from "./own.command.ts";
import { ownTexts } from "./own.texts.ts";
import { Own, type OwnThing } from "./own.view.tsx";

type OwnVisit = VisitOf<typeof routes.own, Visitor | null>;
type DoneKey = keyof (typeof ownTexts)["fr"]["done"];

const back = ({ params }: OwnVisit, key: DoneKey): Outcome => done(routes.own.href(params), key);
const moved = ({ locale }: OwnVisit): Outcome => conflict(assembliesTexts[locale].moved);

/** What is kept of one person, by their private link: they confirm, withdraw, and answer once they are drawn. */
export default acts("assemblies/own", routes.own, {
  access: anyone,
  async find({ db, params }: OwnVisit): Promise<OwnThing> {
    const own = await findOwn(db, params.token);
    const { seat, seatId } = own.candidate;
    const called = seat === "asked" || seat === "accepted";
    const [sessions, recommendations, noted] = await Promise.all([
      called ? findSessions(db, own.assembly.id) : [],
      seat === "accepted" ? findOf(db, own.assembly.id) : [],
      seatId === null ? [] : findPresences(db, seatId),
    ]);
    return { ...own, sessions, recommendations, presences: new Map(noted.map((one) => [one.sessionId, one])) };
  },
  show: ({ locale, params, now }, file, form) => ({
    title: ownTexts[locale].title(file.assembly.title),
    robots: "noindex",
    ofOneDevice: true,
    says: ownTexts[locale].done,
    help: ownTexts[locale].help,
    body: <Own {...file} token={params.token} now={now} form={form} />,
  }),
  acts: (step) => ({
    confirm: step({ run: async (visit, file) => ((await confirm(visit.db, file)) ? back(visit, "confirme") : moved(visit)) }),
    accept: step({
      async run(visit, { candidate }) {
        if (candidate.seatId === null) throw new NotFound();
        return (await acceptSeat(visit.db, candidate.seatId)) ? back(visit, "accepte") : moved(visit);
      },
    }),
    refuse: step({ run: async (visit, file) => ((await giveBack(visit.db, visit, file)) ? back(visit, "rendu") : moved(visit)) }),
    ask: step({
      read: (form) => form.lines("question", 5, 1000, lifeTexts[form.locale].problems.words),
      brake: { of: "assemblies.ask", limit: 30, windowSeconds: 86_400 },
      async run(visit, { assembly, candidate }, words) {
        if (candidate.seatId === null || candidate.seat !== "accepted") throw new NotFound();
        await askQuestion(visit.db, { assemblyId: assembly.id, seatId: candidate.seatId, words });
        return back(visit, "question");
      },
    }),
    withdraw: step({
      async run(visit, file) {
        await withdraw(visit.db, visit, file);
        return done(routes.show.href(file.assembly), "retire");
      },
    }),
  }),
});

import { addDays, dayOf, isDayOfThisCentury, lastSecondOf } from "#platform/time/day.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { findPerson } from "#people";
import { readTerritory } from "#territory";
import { findNextStep } from "../step/step.query.ts";
import { stepTexts } from "../step/step.texts.ts";
import { setNextStep } from "../step/next-step.command.ts";
import { aidOf } from "../aid/aid.query.ts";
import { cumulate } from "../aid/de-minimis.ts";
import { findAnsweredPlaces } from "../apply/answered-places.query.ts";
import { listComplements, listDocuments, readApplication } from "../apply/application.query.ts";
import { allParts } from "../application.ts";
import { instructor } from "../gate.ts";
import { declareTie } from "../judge/set-aside.command.ts";
import { hasLetter } from "../letters/letters.query.ts";
import { routes } from "../routes.ts";
import { hasTie } from "../ties.query.ts";
import { addNote, askComplement, askOpinion, preselect, reopen, settleAdmissibility, takeOver } from "./instruct.command.ts";
import { listNotes, listOpinions } from "./instruct.query.ts";
import { instructTexts } from "./instruct.texts.ts";
import { Instruct } from "./instruct.view.tsx";
import { opinionKinds } from "./opinion.ts";
import { findOverlaps } from "./overlap.query.ts";

type Visiting = VisitOf<typeof routes.instruct>;
type DoneKey = keyof (typeof instructTexts)["fr"]["done"];

/** What was sent to this call. @throws NotFound for a draft too, which is its authors' alone, and for whoever has a tie to it */
async function find({ db, params, visitor }: Visiting) {
  const application = await readApplication(db, params.id);
  if (application?.call.slug !== params.slug || application.sentAt === null || (await hasTie(db, application.id, visitor.id))) throw new NotFound();
  return application;
}

const back = ({ params }: Visiting, key: DoneKey) => done(routes.instruct.href(params), key);

/** One application at its instruction: what it says, what it overlaps with, what its structure received, opinions, notes, the way on. */
export default acts("calls/instruct", routes.instruct, {
  access: instructor,
  find,
  values: (_, __) => ({ delai: "15", delai_complet: "45" }),
  async show({ db, locale, now, visitor }, application, form) {
    const today = dayOf(now);
    const [documents, complements, notes, opinions, overlaps, aid, step, isTold, places, agent, territory] = await Promise.all([
      listDocuments(db, application.id),
      listComplements(db, application.id),
      listNotes(db, application.id),
      listOpinions(db, application.id),
      findOverlaps(db, application, visitor.id),
      aidOf(db, application),
      findNextStep(db, application.id),
      hasLetter(db, application.id),
      findAnsweredPlaces(db, application.id),
      application.agentId && findPerson(db, application.agentId),
      readTerritory(db),
    ]);
    return {
      title: application.title,
      robots: "noindex",
      says: instructTexts[locale].done,
      body: (
        <Instruct
          {...{ application, documents, complements, notes, opinions, overlaps, aid, step, isTold, places, form, today }}
          agent={agent ? agent.name : null}
          isMine={application.agentId === visitor.id}
          cumulated={application.rules.deMinimis ? cumulate(aid, application.askedCents, today) : null}
          communes={new Map(territory.communes.map(({ code, name }) => [code, name]))}
        />
      ),
    };
  },
  acts: (step) => ({
    take: step({
      async run(visit, { id }) {
        await takeOver(visit.db, id, visit.visitor.id);
        return back(visit, "pris");
      },
    }),
    next: step({
      read(form, { locale, now }) {
        const t = stepTexts[locale].problems;
        const dueOn = form.text("etape_jour");
        form.check("etape_jour", isDayOfThisCentury(dueOn) && dueOn >= dayOf(now), t.due);
        return { words: form.line("etape", 3, 300, t.words), dueOn };
      },
      async run(visit, { id }, typed) {
        await setNextStep(visit.db, id, typed, visit.visitor.id);
        return back(visit, "etape");
      },
    }),
    note: step({
      read: (form, { locale }) => form.lines("note", 2, 3000, instructTexts[locale].problems.note),
      async run(visit, { id }, text) {
        await addNote(visit.db, id, text, visit.visitor.id);
        return back(visit, "note");
      },
    }),
    opinion: step({
      read(form, { locale, now }) {
        const t = instructTexts[locale].problems;
        const dueOn = form.text("avant");
        form.check("avant", isDayOfThisCentury(dueOn) && dueOn > dayOf(now), t.due);
        return {
          ...{ kind: form.choice("genre", opinionKinds, t.kind), name: form.line("nom", 2, 160, t.name), email: form.email("courriel", t.email), dueOn },
          words: form.lines("demande", 3, 1000, t.words),
        };
      },
      async run(visit, application, asked) {
        const outcome = await askOpinion(visit.db, application, asked, visit.visitor.id);
        return outcome === "asked" ? back(visit, "demande") : wrong({ courriel: instructTexts[visit.locale].problems[outcome] });
      },
    }),
    complement: step({
      read(form, { locale }, { form: sections }) {
        const t = instructTexts[locale].problems;
        const parts = form.choices("parties", allParts(sections), t.parts);
        form.check("parties", parts.length > 0, t.parts);
        return { words: form.lines("manque", 3, 2000, t.complement), parts, days: form.whole("delai", 1, 90, t.days) };
      },
      async run(visit, application, { words, parts, days }) {
        const dueAt = lastSecondOf(addDays(dayOf(visit.now), days));
        const asked = await askComplement(visit.db, application, { words, parts, dueAt }, { by: visit.visitor.id });
        return asked ? back(visit, "complements") : conflict(instructTexts[visit.locale].problems.moved);
      },
    }),
    preselect: step({
      read: (form, { locale }) => {
        const t = instructTexts[locale].problems;
        return { words: form.lines("invitation", 3, 2000, t.complement), days: form.whole("delai_complet", 1, 180, t.preselectDays) };
      },
      async run(visit, application, { words, days }) {
        const dueAt = lastSecondOf(addDays(dayOf(visit.now), days));
        const chosen = await preselect(visit.db, application, { words, dueAt }, { by: visit.visitor.id });
        return chosen ? back(visit, "preselectionne") : conflict(instructTexts[visit.locale].problems.moved);
      },
    }),
    admit: step({
      async run(visit, application) {
        const settled = await settleAdmissibility(visit.db, application, true, null, { by: visit.visitor.id });
        return settled ? back(visit, "recevable") : conflict(instructTexts[visit.locale].problems.moved);
      },
    }),
    reopen: step({
      read: (form, { locale }) => form.lines("reprise", 3, 2000, instructTexts[locale].problems.reason),
      async run(visit, application, reason) {
        const open = await reopen(visit.db, application, reason, { by: visit.visitor.id });
        return open ? back(visit, "repris") : conflict(instructTexts[visit.locale].problems.moved);
      },
    }),
    tie: step({
      read: (form, { locale }) => form.line("lien", 3, 500, instructTexts[locale].problems.tie),
      async run({ db, params, visitor }, { id }, reason) {
        await declareTie(db, id, visitor.id, reason);
        return done(routes.queue.href({ slug: params.slug }), "lien");
      },
    }),
    reject: step({
      read: (form, { locale }) => form.lines("raison", 3, 2000, instructTexts[locale].problems.reason),
      async run(visit, application, reason) {
        const settled = await settleAdmissibility(visit.db, application, false, reason, { by: visit.visitor.id });
        return settled ? back(visit, "ecarte") : conflict(instructTexts[visit.locale].problems.moved);
      },
    }),
  }),
});

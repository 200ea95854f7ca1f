import { localOf } from "#platform/time/clock.ts";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { countValues } from "./count-values.ts";
import { addDocument, removeDocument } from "./documents.command.ts";
import { addItem, call, callAgain, cancel, change, removeItem } from "./general.command.ts";
import { readClosing, readCount, readItem, readOpening, readPlan } from "./general.form.ts";
import { findAgenda, findAttendance, findDocuments, findGeneral } from "./general.query.ts";
import { shareFields } from "../ballot.ts";
import { generalTexts } from "./general.texts.ts";
import { Prepare, type PrepareThing } from "./prepare.view.tsx";
import { attend, close, count, open, writeMinutes } from "./session.command.ts";
import { closeSoon, openVote } from "./vote.command.ts";
import { findVoted } from "./vote.query.ts";
import { voteTexts } from "./vote.texts.ts";
import { Session, type SessionThing } from "./session.view.tsx";

type PrepareVisit = VisitOf<typeof routes.prepare>;
type SessionVisit = VisitOf<typeof routes.session>;
type DoneKey = keyof (typeof generalTexts)["fr"]["done"];

const prepared = ({ params, locale }: PrepareVisit, ok: boolean, said: DoneKey): Outcome =>
  ok ? done(routes.prepare.href(params), said) : conflict(networkTexts[locale].moved);

/** A coordinator writes the agenda, adds documents, and calls the members. */
const prepare = acts("network/general", routes.prepare, {
  access: signedIn,
  async find({ db, params, visitor, settings }: PrepareVisit): Promise<PrepareThing> {
    const general = keeps(visitor) ? await findGeneral(db, params.id, true) : null;
    if (!general || (general.state !== "draft" && general.state !== "called")) throw new NotFound();
    const [agenda, documents] = await Promise.all([findAgenda(db, general.id), findDocuments(db, general.id)]);
    return { general, agenda, documents, megabytes: settings.FILE_MAX_MB };
  },
  values: (_, { general: { title, heldAt, place, about, noticeDays, proxies, quorum, shares, tie, version } }) => ({
    ...{ nom: title, jour: localOf(heldAt), lieu: place, presentation: about, delai: String(noticeDays), procurations: String(proxies) },
    ...{ quorum: String(quorum), version: String(version), genre: "discussion", majorite: "half", scrutin: "hands" },
    ...{ egalite: tie, ...shareFields(shares) },
  }),
  show: ({ locale }, thing, form) => ({
    title: thing.general.title,
    robots: "noindex",
    says: generalTexts[locale].done,
    body: <Prepare {...thing} form={form} />,
  }),
  acts: (step) => ({
    change: step({
      read: (form, { now }) => ({ planned: readPlan(form, now), version: form.version() }),
      run: async (visit, { general: { id } }, { planned, version }) => prepared(visit, await change(visit.db, id, planned, version), "modifiee"),
    }),
    item: step({
      read: readItem,
      async run(visit, { general: { id } }, item) {
        return (await addItem(visit.db, id, item)) ? prepared(visit, true, "point") : conflict(generalTexts[visit.locale].problems.full);
      },
    }),
    remove: step({
      read: (form) => form.on(),
      run: async (visit, { general: { id } }, itemId) => prepared(visit, await removeItem(visit.db, id, itemId), "retire"),
    }),
    document: step({
      tooLarge: (locale) => ({ fichier: generalTexts[locale].problems.large }),
      read(form) {
        const t = generalTexts[form.locale].problems;
        const file = form.file("fichier");
        form.check("fichier", file !== null, t.file);
        return { title: form.line("document", 3, 160, t.documentTitle), file: file! };
      },
      async run(visit, { general: { id }, megabytes }, document) {
        const added = await addDocument(visit.db, visit.files, id, { ...document, maxBytes: megabytes * 1_000_000 }, visit.visitor.id);
        return added.ok ? prepared(visit, true, "document") : wrong({ fichier: generalTexts[visit.locale].problems[added.problem] });
      },
    }),
    drop: step({
      read: (form) => form.on(),
      async run(visit, { general: { id, state } }, documentId) {
        return prepared(visit, state === "draft" && (await removeDocument(visit.db, visit.files, id, documentId)), "retire");
      },
    }),
    call: step({
      async run(visit, { general: { id } }) {
        const called = await call(visit.db, id, visit.visitor.id);
        if (called.ok) return done(routes.general.href(visit.params), "convoquee");
        const t = generalTexts[visit.locale].problems;
        return conflict(called.problem === "late" ? t.late : called.problem === "agenda" ? t.noItems : networkTexts[visit.locale].moved);
      },
    }),
    cancel: step({
      read: (form) => form.lines("motif", 3, 500, generalTexts[form.locale].problems.reason),
      async run(visit, { general: { id } }, reason) {
        const over = await cancel(visit.db, id, reason, visit.visitor.id);
        return over ? done(routes.general.href(visit.params), "annulee") : conflict(networkTexts[visit.locale].moved);
      },
    }),
  }),
});

const held = ({ params, locale }: SessionVisit, ok: boolean, said: DoneKey): Outcome =>
  ok ? done(routes.session.href(params), said) : conflict(networkTexts[locale].moved);

/** A coordinator opens the session, notes who is there and what was voted, closes it and writes the minutes. */
const session = acts("network/general", routes.session, {
  access: signedIn,
  async find({ db, params, visitor }: SessionVisit): Promise<SessionThing> {
    const general = keeps(visitor) ? await findGeneral(db, params.id, true) : null;
    if (!general || general.state === "draft" || general.state === "cancelled") throw new NotFound();
    const [agenda, attendance, voted] = await Promise.all([findAgenda(db, general.id), findAttendance(db, general.id), findVoted(db, general.id, visitor.id)]);
    return { general, agenda, attendance, voted };
  },
  values: (_, { general, agenda }) => ({
    ...{ compte_rendu: general.minutes, version: String(general.version) },
    ...Object.assign({}, ...agenda.map(countValues)),
  }),
  show: ({ locale }, thing, form) => ({
    title: thing.general.title,
    robots: "noindex",
    says: { ...generalTexts[locale].done, ...voteTexts[locale].done },
    body: <Session {...thing} form={form} />,
  }),
  acts: (step) => ({
    open: step({
      async run(visit, { general: { id } }) {
        return (await open(visit.db, id, visit.visitor.id)) ? held(visit, true, "ouverte") : conflict(generalTexts[visit.locale].problems.early);
      },
    }),
    present: step({
      read: (form, _, { attendance }) =>
        form.choice(
          "membre",
          attendance.map(({ memberId }) => memberId),
          generalTexts[form.locale].problems.giver,
        ),
      async run(visit, { general: { id } }, memberId) {
        const noted = await attend(visit.db, id, { memberId, how: "present", byMemberId: null }, visit.visitor.id);
        return held(visit, noted.ok, "presence");
      },
    }),
    count: step({
      read: readCount,
      async run(visit, { general: { id } }, counted) {
        const voted = await count(visit.db, id, counted);
        if (voted.ok) return held(visit, true, "compte");
        const t = generalTexts[visit.locale];
        if (voted.problem === "voices") return wrong({ [`pour_${counted.itemId}`]: t.problems.voices });
        return conflict(voted.problem === "quorum" ? t.noQuorum : networkTexts[visit.locale].moved);
      },
    }),
    openVote: step({
      read: readOpening,
      async run(visit, { general: { id } }, opening) {
        const opened = await openVote(visit.db, visit.settings, id, { ...opening, by: visit.visitor.id });
        if (opened.ok) return done(routes.session.href(visit.params), "scrutin");
        if (opened.problem === "moved") return conflict(networkTexts[visit.locale].moved);
        return conflict(opened.problem === "few" ? voteTexts[visit.locale].problems.few : generalTexts[visit.locale].noQuorum);
      },
    }),
    endVote: step({
      read: readClosing,
      async run(visit, { general: { id } }, closing) {
        const closed = await closeSoon(visit.db, id, { ...closing, by: visit.visitor.id });
        return closed ? done(routes.session.href(visit.params), "clos") : conflict(voteTexts[visit.locale].problems.notOpen);
      },
    }),
    close: step({
      async run(visit, { general: { id } }) {
        const closed = await close(visit.db, id, visit.visitor.id);
        return closed === "voting" ? conflict(voteTexts[visit.locale].problems.votesOpen) : held(visit, closed === "closed", "close");
      },
    }),
    again: step({
      async run(visit, { general: { id } }) {
        const second = await callAgain(visit.db, id, visit.now, visit.visitor.id);
        return second ? done(routes.prepare.href({ id: second }), "preparee") : conflict(networkTexts[visit.locale].moved);
      },
    }),
    write: step({
      read: (form) => ({ minutes: form.lines("compte_rendu", 20, 20_000, generalTexts[form.locale].problems.minutes), version: form.version() }),
      run: async (visit, { general: { id } }, written) => held(visit, await writeMinutes(visit.db, id, written, visit.visitor.id), "redige"),
    }),
  }),
});

export const preparePages = [prepare, session];

import type { Db } from "#platform/db/db.ts";
import { act, acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { fileToSave } from "#platform/web/file-to-save.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { page, type VisitOf } from "#platform/web/page.tsx";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findOwn, type Member } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { plan } from "./general.command.ts";
import { readAnswer, readPlan } from "./general.form.ts";
import { findAgenda, findAttendance, findDocuments, findGeneral, type General, listGenerals } from "./general.query.ts";
import { shareFields, usualShares } from "../ballot.ts";
import { tabWords, usual } from "./general.ts";
import { generalTexts } from "./general.texts.ts";
import { GeneralPage, type GeneralThing } from "./general.view.tsx";
import { Generals, Plan } from "./generals.view.tsx";
import { approve, attend, tellWhatBecame } from "./session.command.ts";
import { findVoted } from "./vote.query.ts";

/** Members, and coordinators. */
async function membersOf(db: Db, visitor: Visitor): Promise<Member[]> {
  const own = await findOwn(db, visitor);
  if (own.length === 0 && !keeps(visitor)) throw new Forbidden();
  return own;
}

/** The general meetings to come and those that were held; read by members and coordinators. */
const generals = list("network/general", routes.generals, {
  access: signedIn,
  find: async ({ db, visitor }) => ({ own: await membersOf(db, visitor), keeps: keeps(visitor) }),
  filters: { tab: oneOf("quoi", tabWords, "coming"), q: words("q") },
  tabs: ["tab"],
  rows: ({ db }, { keeps: may }, asked, range) => listGenerals(db, may, asked, range),
  show: ({ locale }, { keeps: may }, found) => ({
    title: generalTexts[locale].title,
    robots: "noindex",
    body: <Generals found={found} keeps={may} />,
  }),
});

/** A coordinator prepares one. */
const planning = act("network/general", routes.plan, {
  access: signedIn,
  find({ visitor }) {
    if (!keeps(visitor)) throw new Forbidden();
    return null;
  },
  values: () => ({
    delai: String(usual.noticeDays),
    procurations: String(usual.proxies),
    quorum: String(usual.quorum),
    egalite: "refused",
    ...shareFields(usualShares),
  }),
  show: ({ locale }, _, form) => ({ title: generalTexts[locale].plan, robots: "noindex", body: <Plan form={form} /> }),
  read: (form, { now }) => readPlan(form, now),
  brake: { of: "network.plan", limit: 30, windowSeconds: 86_400 },
  run: async ({ db, visitor }, _, planned) => done(routes.prepare.href({ id: await plan(db, planned, visitor.id) }), "preparee"),
});

type GeneralVisit = VisitOf<typeof routes.general>;

async function findThing({ db, params, visitor }: GeneralVisit): Promise<GeneralThing> {
  const own = await findOwn(db, visitor);
  const may = keeps(visitor);
  const general = own.length > 0 || may ? await findGeneral(db, params.id, may) : null;
  if (!general) throw new NotFound();
  const [agenda, documents, attendance, voted] = await Promise.all([
    findAgenda(db, general.id),
    findDocuments(db, general.id),
    findAttendance(db, general.id),
    findVoted(db, general.id, visitor.id),
  ]);
  return { general, agenda, documents, attendance, voted, own, keeps: may };
}

const after = ({ params, locale }: GeneralVisit, ok: boolean, said: keyof (typeof generalTexts)["fr"]["done"]): Outcome =>
  ok ? done(routes.general.href(params), said) : conflict(networkTexts[locale].moved);

const isOver = ({ state }: General) => state === "closed" || state === "cancelled";

/** One general meeting: its agenda and documents, one's answer, what was voted, the minutes. */
const general = acts("network/general", routes.general, {
  access: signedIn,
  find: findThing,
  values(_, { own, attendance }) {
    const said = attendance.find(({ memberId }) => memberId === own[0]?.id);
    return { pour: own[0]?.id, reponse: said?.how === "present" ? "coming" : said?.how, porteur: said?.byId };
  },
  show: ({ locale }, thing, form) => ({
    title: thing.general.title,
    robots: "noindex",
    says: generalTexts[locale].done,
    body: <GeneralPage {...thing} form={form} />,
  }),
  acts: (step) => ({
    answer: step({
      read(form, _, { own, attendance, general: one }) {
        if (own.length === 0 || isOver(one)) throw new NotFound();
        return readAnswer(
          form,
          own.map(({ id }) => id),
          attendance.map(({ memberId }) => memberId),
        );
      },
      async run(visit, { general: { id } }, said) {
        const kept = await attend(visit.db, id, said, visit.visitor.id);
        if (kept.ok) return after(visit, true, "reponse");
        const t = generalTexts[visit.locale].problems;
        if (kept.problem === "time") return conflict(t.time);
        return wrong({ [kept.problem === "holds" ? "reponse" : "porteur"]: t[kept.problem] });
      },
    }),
    approve: step({
      read: (form) => form.on(),
      async run(visit, { general: { id }, own }, memberId) {
        if (!own.some((one) => one.id === memberId)) throw new NotFound();
        return (await approve(visit.db, id, memberId, visit.visitor.id))
          ? after(visit, true, "approuve")
          : conflict(generalTexts[visit.locale].problems.noApproval);
      },
    }),
    tell: step({
      read: (form) => ({
        ...{ itemId: form.on(), told: form.version() },
        outcome: form.lines(`suite_${form.on()}`, 3, 2000, generalTexts[form.locale].problems.outcome),
      }),
      async run(visit, { general: { id }, keeps: may }, typed) {
        if (!may) throw new NotFound();
        return after(visit, await tellWhatBecame(visit.db, id, typed), "suite");
      },
    }),
  }),
});

/** A document of a meeting, to be saved; for members and coordinators. */
const document = page("network/general", routes.generalDocument, {
  access: signedIn,
  async get({ db, files, params, visitor }) {
    const may = keeps(visitor);
    const found = may || (await findOwn(db, visitor)).length > 0 ? await findGeneral(db, params.id, may) : null;
    const one = found && (await findDocuments(db, found.id)).find(({ id }) => id === params.document);
    return fileToSave(files, one?.fileId);
  },
});

export const generalPages = [...generals, planning, general, document];

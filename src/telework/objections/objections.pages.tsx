import { isUuid } from "#platform/text/uuid.ts";
import { act, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import { can, may } from "#platform/web/visitor.ts";
import { employersOf, manager, manages, settling } from "../keeper.ts";
import { routes } from "../routes.ts";
import { paperNumber } from "../statements/paper.ts";
import { findStatement } from "../statements/statements.query.ts";
import { answerObjection, object } from "./objection.command.ts";
import { findObjections, findOpenObjections } from "./objections.query.ts";
import { objectionsTexts } from "./objections.texts.ts";
import { ContestPage, ObjectionsPage } from "./objections.view.tsx";

/** An employer contests a line of its statement, and reads what became of it. */
const contest = act("telework/objections", routes.contest, {
  access: manager,
  async find({ db, params, visitor }: VisitOf<typeof routes.contest>) {
    const statement = await findStatement(db, params.id, visitor);
    if (!statement?.employerId || !manages(visitor, statement.employerId)) throw new NotFound();
    return { statement, objections: await findObjections(db, statement.id) };
  },
  show: ({ locale }, thing, form) => ({
    title: objectionsTexts[locale].contest(paperNumber("T", thing.statement)),
    robots: "noindex",
    says: objectionsTexts[locale].done,
    body: <ContestPage {...thing} form={form} />,
  }),
  read(form, _, { statement }) {
    const t = objectionsTexts[form.locale].problems;
    const lines = statement.lines.filter(({ kind }) => kind === "use").map(({ number }) => String(number));
    return { line: Number(form.choice("ligne", lines, t.line)), reason: form.lines("motif", 3, 500, t.reason) };
  },
  async run({ db, visitor, locale }, { statement }, typed) {
    const outcome = await object(db, { statementId: statement.id, ...typed, by: visitor.id });
    return outcome === "contested" ? done(routes.contest.href({ id: statement.id }), "conteste") : wrong({ ligne: objectionsTexts[locale].problems[outcome] });
  },
});

/** For those who settle: lines that employers contest. */
const objections = act("telework/objections", routes.objections, {
  access: may(settling),
  async find({ db, visitor }: VisitOf<typeof routes.objections>) {
    if (!can(visitor, settling, {})) throw new Forbidden();
    return { objections: await findOpenObjections(db) };
  },
  show: ({ locale }, thing, form) => ({
    title: objectionsTexts[locale].title,
    robots: "noindex",
    says: objectionsTexts[locale].done,
    body: <ObjectionsPage {...thing} form={form} />,
  }),
  read(form) {
    const t = objectionsTexts[form.locale].problems;
    return {
      id: form.text("laquelle"),
      upheld: form.choice("sens", ["fondee", "rejetee"], t.decision) === "fondee",
      answer: form.lines("reponse", 3, 500, t.reason),
    };
  },
  async run({ db, visitor, locale }, _, { id, ...typed }) {
    const t = objectionsTexts[locale];
    const outcome = isUuid(id) ? await answerObjection(db, id, { ...typed, by: visitor.id }, employersOf(visitor)) : "moved";
    if (outcome === "answered") return done(routes.objections.href(), "repondu");
    return outcome === "moved" ? conflict(t.moved) : wrong({ [outcome === "own" ? "laquelle" : "sens"]: t.problems[outcome] });
  },
});

export const objectionPages: readonly Page[] = [contest, objections];

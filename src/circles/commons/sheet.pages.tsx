import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { findTold, findUsing } from "../counter/counter.query.ts";
import { page, type VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { findOwnStructures } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { readStructure } from "../read.ts";
import { routes } from "../routes.ts";
import { useNoMore, useToo, withdrawCommon } from "./sheet.command.ts";
import { type Common, findAdaptations, findCommon, findSteps, findUses, findVersions } from "./sheet.query.ts";
import { commonTexts } from "./sheet.texts.ts";
import { CommonPage, type CommonThing } from "./sheet.view.tsx";
import { findTranslated, findTranslation } from "./translation.query.ts";

type CommonVisit = VisitOf<typeof routes.common, Visitor | null>;

async function thingOf({ db, visitor, locale, url }: Pick<CommonVisit, "db" | "visitor" | "locale" | "url">, common: Common | null): Promise<CommonThing> {
  if (!common) throw new NotFound();
  const isProcedure = common.kind === "procedure" && common.state === "published";
  const [steps, uses, versions, adaptations, own, translation, translated, told, using] = await Promise.all([
    findSteps(db, common.id, common.number),
    findUses(db, common.id, visitor),
    findVersions(db, common.id),
    findAdaptations(db, common.id),
    findOwnStructures(db, visitor),
    url.searchParams.get("texte") === "francais" ? null : findTranslation(db, common.id, common.number, locale, visitor),
    findTranslated(db, common.id, common.number, visitor),
    isProcedure ? findTold(db, common.id) : null,
    isProcedure && visitor ? findUsing(db, common.id, visitor) : [],
  ]);
  return { common, steps, uses, versions, adaptations, own, translation, translated, told, notes: using.length > 0 };
}

const after = ({ params, locale }: CommonVisit, ok: boolean, said: keyof (typeof commonTexts)["fr"]["done"]): Outcome =>
  ok ? done(routes.common.href(params), said) : conflict(circlesTexts[locale].moved);

/** A common: anybody reads, prints, copies; structures say that they use it too. */
const common = acts("circles/commons", routes.common, {
  access: anyone,
  find: async (visit: CommonVisit) => thingOf(visit, await findCommon(visit.db, visit.params.slug, visit.visitor)),
  values: ({ now }, { own }) => ({ pour: own[0]?.id, depuis: dayOf(now) }),
  show: ({ locale }, thing, form) => ({
    title: thing.translation?.title ?? thing.common.title,
    description: thing.translation?.summary ?? thing.common.summary,
    ...(thing.common.state === "withdrawn" && { robots: "noindex" as const }),
    says: commonTexts[locale].done,
    body: <CommonPage {...thing} form={form} />,
  }),
  acts: (step) => ({
    use: step({
      read(form, { now }, { own, common: { state } }) {
        if (own.length === 0) throw new Forbidden();
        if (state === "withdrawn") throw new NotFound();
        const t = commonTexts[form.locale].problems;
        const since = form.day("depuis", t.since);
        form.check("depuis", since === "" || (since >= "2000-01-01" && since <= dayOf(now)), t.since);
        return { structureId: readStructure(form, own), since, words: form.has("suite") ? form.lines("suite", 3, 1000, t.words) : null };
      },
      brake: { of: "circles.use", limit: 50, windowSeconds: 86_400 },
      async run(visit, { common: { id } }, use) {
        if (visit.visitor === null) throw new Forbidden();
        await useToo(visit.db, id, use, visit.visitor.id);
        return after(visit, true, "utilise");
      },
    }),
    no: step({
      read: (form) => form.on(),
      async run(visit, { common: { id }, uses }, structureId) {
        if (!uses.some((one) => one.own && one.structureId === structureId)) throw new NotFound();
        return after(visit, await useNoMore(visit.db, id, structureId), "plus");
      },
    }),
    withdraw: step({
      read(form, _, { common: { own } }) {
        if (!own) throw new NotFound();
        return form.lines("motif", 3, 500, commonTexts[form.locale].problems.reason);
      },
      run: async (visit, { common: { id } }, reason) => after(visit, await withdrawCommon(visit.db, id, reason), "retire"),
    }),
  }),
});

/** What it said before. */
const version = page("circles/commons", routes.version, {
  access: anyone,
  async get({ db, params, visitor, locale, url }) {
    const number = /^\d{1,6}$/.test(params.number) ? Number(params.number) : null;
    if (number === null) throw new NotFound();
    const thing = await thingOf({ db, visitor, locale, url }, await findCommon(db, params.slug, visitor, number));
    return { title: thing.common.title, robots: "noindex", body: <CommonPage {...thing} form={null} /> };
  },
});

export const commonPages = [common, version];

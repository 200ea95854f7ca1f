import { addDays, dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, can, type Visitor } from "#platform/web/visitor.ts";
import { agreementsTexts } from "../agreements/agreements.texts.ts";
import { readTerms, valuesOfTerms } from "../agreements/terms.form.ts";
import { findEmployers } from "../agreements/agreements.query.ts";
import { manager, settling } from "../keeper.ts";
import { routes } from "../routes.ts";
import { join, leaveFramework, publish } from "./framework.command.ts";
import { findAdherences, findFrameworks } from "../frameworks.query.ts";
import { frameworkTexts } from "../frameworks.texts.ts";
import { FrameworkPage, leaveWord } from "./framework.view.tsx";

const publishes = (someone: Visitor | null): boolean => can(someone, settling, {});

/** The framework agreement: for everybody to read; employers join its last version, the metropolis publishes the next. */
export default acts("telework/framework", routes.framework, {
  access: anyone,
  async find({ db, visitor }: VisitOf<typeof routes.framework, Visitor | null>) {
    const [frameworks, adherences, own] = await Promise.all([findFrameworks(db), findAdherences(db), manager(visitor) ? findEmployers(db, visitor) : []]);
    const last = frameworks[0] ?? null;
    const joined = new Set(adherences.filter(({ number }) => number === last?.number).map(({ employerId }) => employerId));
    const leaves = adherences.filter(({ employerId, endsOn }) => endsOn === null && own.some(({ id }) => id === employerId));
    return { frameworks, adherences, leaves, open: own.filter(({ id }) => !joined.has(id)), publishes: publishes(visitor) };
  },
  values: ({ now, visitor }, { frameworks, open }) => {
    const last = frameworks[0];
    const from = addDays(dayOf(now), 30);
    const usual = { halfCents: 800, dayCents: 1500, vat: 2000, weekdays: [1, 2, 3, 4, 5], cancel: 24, ceiling: null, validFrom: from, validUntil: null };
    return {
      ...valuesOfTerms(last ? { ...last, ceiling: null, validFrom: from } : usual),
      ...{ preavis: String(last?.notice ?? 60), version: String(last?.number ?? 0), nom: visitor?.name ?? "", employeur: open[0]?.id ?? "" },
    };
  },
  show: ({ locale, now }, thing, form) => ({
    title: frameworkTexts[locale].title,
    description: frameworkTexts[locale].lead,
    says: frameworkTexts[locale].done,
    body: <FrameworkPage {...thing} today={dayOf(now)} form={form} />,
  }),
  acts: (step) => ({
    join: step({
      read(form, { visitor }, { open }) {
        if (!manager(visitor)) throw new Forbidden();
        const t = agreementsTexts[form.locale].problems;
        const employerId =
          open.length > 1
            ? form.choice(
                "employeur",
                open.map(({ id }) => id),
                t.employer,
              )
            : (open[0]?.id ?? "");
        const typed = {
          employerId,
          name: form.line("nom", 1, 200, t.name),
          capacity: form.line("qualite", 3, 120, t.capacity),
          sha256: form.text("empreinte"),
        };
        form.check("accord", form.ticked("accord"), t.consent);
        return { ...typed, by: visitor.id };
      },
      async run({ db, locale }, { frameworks, open }, typed) {
        const last = frameworks[0];
        const outcome = last && open.length > 0 ? await join(db, { frameworkId: last.id, ...typed }) : "moved";
        return outcome === "joined" ? done(routes.framework.href(), "adhesion") : conflict(frameworkTexts[locale][outcome]);
      },
    }),
    leave: step({
      read(form, { visitor }, { leaves }) {
        if (!manager(visitor)) throw new Forbidden();
        const t = agreementsTexts[form.locale].problems;
        const chosen = form.choice("adhesion", leaves.map(leaveWord), t.employer);
        return {
          adherence: leaves.find((one) => leaveWord(one) === chosen),
          ...{ on: form.day("le", t.until), reason: form.lines("raison", 3, 500, t.reason), by: visitor.id },
        };
      },
      async run({ db, locale }, _, { adherence, ...typed }) {
        if (!adherence) return conflict(frameworkTexts[locale].moved);
        const { frameworkId, employerId, notice } = adherence;
        const outcome = await leaveFramework(db, { frameworkId, employerId, ...typed });
        if (outcome === "left") return done(routes.framework.href(), "quittee");
        return outcome === "soon" ? wrong({ le: agreementsTexts[locale].problems.soon(notice) }) : conflict(frameworkTexts[locale].moved);
      },
    }),
    publish: step({
      read(form, { visitor, now }) {
        if (!publishes(visitor)) throw new Forbidden();
        const { ceiling: _, ...terms } = readTerms(form, dayOf(now));
        return {
          terms: { ...terms, notice: form.whole("preavis", 0, 365, agreementsTexts[form.locale].problems.notice) },
          read: form.version(),
          by: visitor!.id,
        };
      },
      async run({ db, locale, metropolis }, _, typed) {
        return (await publish(db, { metropolis, ...typed })) ? done(routes.framework.href(), "publiee") : conflict(frameworkTexts[locale].moved);
      },
    }),
  }),
});

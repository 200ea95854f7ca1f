import { addDays, dayOf } from "#platform/time/day.ts";
import { act, acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { actsFor, keeper, keeps } from "../keeper.ts";
import { findByNumber } from "../members.query.ts";
import { hearingDays } from "../network.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { callHearing, decideHearing, defend } from "./hearing.command.ts";
import { findHearing, type Hearing } from "./hearing.query.ts";
import { hearingTexts } from "./hearing.texts.ts";
import { Accuse, HearingPage } from "./hearing.view.tsx";

type HearingVisit = VisitOf<typeof routes.hearing>;
const back = ({ params }: HearingVisit, said: "repondu" | "decidee"): Outcome => done(routes.hearing.href(params), said);

/** A coordinator calls a member to a hearing, with the grounds; not their own structure. */
export const accuse = act("network/accuse", routes.accuse, {
  access: keeper,
  async find({ db, params, visitor }) {
    const member = await findByNumber(db, params.number);
    if (member?.state !== "admitted" || !keeps(visitor)) throw new NotFound();
    if (actsFor(visitor, member)) throw new NotFound();
    return member;
  },
  values: ({ now }) => ({ jour: addDays(dayOf(now), hearingDays + 1) }),
  show: ({ locale }, member, form) => ({ title: hearingTexts[locale].accuse(member.name), robots: "noindex", body: <Accuse member={member} form={form} /> }),
  read(form, { now }) {
    const t = hearingTexts[form.locale].problems;
    const heardOn = form.day("jour", t.day);
    form.check("jour", heardOn === "" || (heardOn >= addDays(dayOf(now), hearingDays) && heardOn <= addDays(dayOf(now), 365)), t.day);
    return { grounds: form.lines("motifs", 3, 2000, t.grounds), heardOn };
  },
  async run({ db, visitor, locale }, member, call) {
    const id = await callHearing(db, member.id, { ...call, by: visitor.id });
    return id ? done(routes.hearing.href({ id }), "ouverte") : conflict(hearingTexts[locale].already);
  },
});

/** A hearing: grounds, answer, decision; for the member and for coordinators alone. */
export const hearing = acts("network/hearing", routes.hearing, {
  access: signedIn,
  async find({ db, params, visitor }: HearingVisit): Promise<Hearing> {
    const found = await findHearing(db, params.id, visitor);
    if (!found) throw new NotFound();
    return found;
  },
  values: (_, { defence }) => ({ reponse: defence }),
  show: ({ locale }, found, form) => ({
    title: hearingTexts[locale].title(found.name),
    robots: "noindex",
    says: hearingTexts[locale].done,
    body: <HearingPage hearing={found} form={form} />,
  }),
  acts: (step) => ({
    defend: step({
      read: (form) => form.lines("reponse", 1, 4000, hearingTexts[form.locale].problems.defence),
      async run(visit, { id, own }, defence) {
        if (!own) throw new NotFound();
        return (await defend(visit.db, id, defence, visit.visitor.id)) ? back(visit, "repondu") : conflict(networkTexts[visit.locale].moved);
      },
    }),
    decide: step({
      read(form) {
        const t = hearingTexts[form.locale].problems;
        return { outcome: form.choice("decision", ["excluded", "kept", "dropped"] as const, t.outcome), reasons: form.lines("raisons", 3, 2000, t.reasons) };
      },
      async run(visit, { id, own }, ruling) {
        if (own) throw new NotFound();
        const decided = await decideHearing(visit.db, id, { ...ruling, by: visit.visitor.id });
        if (decided.ok) return back(visit, "decidee");
        return conflict(decided.problem === "moved" ? networkTexts[visit.locale].moved : hearingTexts[visit.locale][decided.problem]);
      },
    }),
  }),
});

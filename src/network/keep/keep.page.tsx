import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { actsFor, keeps } from "../keeper.ts";
import { findByNumber, type Member } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { addSeal, leave, type NewSeal, type MemberProfile, saveMember, setLimit } from "./keep.command.ts";
import { keepTexts } from "./keep.texts.ts";
import { Keep } from "./keep.view.tsx";
import { type Account, findAccount } from "./limit.query.ts";

type KeepVisit = VisitOf<typeof routes.keep>;

export interface KeepThing {
  readonly member: Member;
  /** Whoever looks acts for it. */
  readonly own: boolean;
  readonly account: Account;
}

/** Skills are typed one a line. */
function readPublished(form: Reader): MemberProfile {
  const t = keepTexts[form.locale].problems;
  const typed = form.lines("savoirs", 0, 1200, t.skills);
  const skills = [
    ...new Set(
      typed
        .split(/\r?\n/)
        .map((line) => line.trim().replace(/\s+/g, " "))
        .filter(Boolean),
    ),
  ];
  form.check("savoirs", skills.length <= 12 && skills.every((one) => one.length <= 80 && !/\p{Cc}/u.test(one)), t.skills);
  return { about: form.lines("presentation", 0, 1500, t.about) || null, skills, listed: form.ticked("annuaire"), version: form.version() };
}

function readSeal(form: Reader): NewSeal {
  const t = keepTexts[form.locale].problems;
  const since = form.day("depuis", t.day);
  const until = form.day("jusque", t.day);
  form.check("depuis", since === "" || since.startsWith("20"), t.day);
  form.check("jusque", since === "" || until === "" || (until > since && until.startsWith("20")), t.order);
  return { name: form.line("label", 2, 120, t.seal), proof: form.line("preuve", 3, 500, t.proof), since, until };
}

/** Whoever acts for a member says what it publishes, or leaves; a coordinator adds labels. */
export default acts("network/keep", routes.keep, {
  access: signedIn,
  async find({ db, params, visitor }: KeepVisit): Promise<KeepThing> {
    const member = await findByNumber(db, params.number);
    if (member?.state !== "admitted") throw new NotFound();
    const own = actsFor(visitor, member);
    if (!own && !keeps(visitor)) throw new NotFound();
    return { member, own, account: await findAccount(db, member.id) };
  },
  values: ({ now }, { member }) => ({
    ...{ presentation: member.about, savoirs: member.skills.join("\n"), annuaire: member.listed ? "1" : "", version: String(member.version) },
    depuis: dayOf(now),
  }),
  show: ({ locale }, thing, form) => ({ title: keepTexts[locale].title(thing.member.name), robots: "noindex", body: <Keep {...thing} form={form} /> }),
  acts: (step) => ({
    save: step({
      read: readPublished,
      async run({ db, params, locale }, { member }, published) {
        return (await saveMember(db, member.id, published)) ? done(routes.member.href(params), "enregistre") : conflict(networkTexts[locale].moved);
      },
    }),
    seal: step({
      read: readSeal,
      async run({ db, params, visitor }, { member, own }, seal) {
        if (own || !keeps(visitor)) throw new NotFound();
        await addSeal(db, member.id, seal, visitor.id);
        return done(routes.member.href(params), "label");
      },
    }),
    limit: step({
      read: (form) => form.whole("limite", 0, 1000, keepTexts[form.locale].problems.limit),
      async run({ db, params, visitor, locale }, { member, own }, credits) {
        if (own || !keeps(visitor)) throw new NotFound();
        const set = await setLimit(db, member.id, credits, visitor.id);
        return set ? done(routes.member.href(params), "limite") : wrong({ limite: keepTexts[locale].problems.below });
      },
    }),
    leave: step({
      read: (form) => form.lines("raison", 0, 1000, keepTexts[form.locale].problems.reason),
      async run({ db, visitor, locale }, { member, own }, reason) {
        if (!own) throw new NotFound();
        const left = await leave(db, member.id, visitor.id, reason.length >= 3 ? reason : null);
        return left ? done(routes.mine.href(), "parti") : conflict(networkTexts[locale].moved);
      },
    }),
  }),
});

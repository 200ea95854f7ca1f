import { dayOf } from "#platform/time/day.ts";
import { act, conflict, done } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { findScale } from "../contributions.query.ts";
import { isByDay, kinds } from "../ledger.ts";
import { findAdmitted, findOwn } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { declare, type ContributionForm } from "./declare.command.ts";
import { declareTexts } from "./declare.texts.ts";
import { Declare, type DeclareThing } from "./declare.view.tsx";

const longest = 40;

function readGiven(form: Reader, { own, members }: DeclareThing, today: string): ContributionForm {
  const t = declareTexts[form.locale].problems;
  const memberId =
    own.length > 1
      ? form.choice(
          "pour",
          own.map(({ id }) => id),
          t.giver,
        )
      : own[0]!.id;
  const to = form.choice("a", ["tous", ...members.map(({ id }) => id)], t.taker);
  form.check("a", to !== memberId, t.oneself);
  const kind = form.choice("nature", kinds, t.kind);
  const amount = form.text("combien").replace(",", ".");
  const right = isByDay(kind) ? /^\d{1,2}$/.test(amount) : /^\d{1,2}(\.\d{1,2})?$/.test(amount);
  const count = right ? Number(amount) : 0;
  form.check("combien", right && count > 0 && count <= longest, isByDay(kind) ? t.days : t.hours);
  const doneOn = form.day("jour", t.day);
  form.check("jour", doneOn === "" || (doneOn <= today && doneOn >= "2020-01-01"), t.day);
  const words = form.line("quoi", 3, 500, t.words);
  return {
    memberId,
    toMemberId: to === "tous" ? null : to,
    kind,
    quantity: isByDay(kind) ? count : Math.round(count * 60),
    doneOn,
    words,
    paid: form.ticked("payee"),
  };
}

/** Whoever acts for a member says what it gave; somebody else confirms. */
export default act("network/declare", routes.declare, {
  access: signedIn,
  async find({ db, visitor, now }): Promise<DeclareThing> {
    const own = await findOwn(db, visitor);
    if (own.length === 0) throw new Forbidden();
    return { own, members: await findAdmitted(db), scale: await findScale(db, dayOf(now)) };
  },
  values: ({ now }, { own }) => ({ jour: dayOf(now), pour: own[0]?.id }),
  show: ({ locale }, thing, form) => ({
    title: declareTexts[locale].title,
    robots: "noindex",
    help: declareTexts[locale].help,
    body: <Declare {...thing} form={form} />,
  }),
  read: (form, { now }, thing) => readGiven(form, thing, dayOf(now)),
  brake: { of: "network.declare", limit: 100, windowSeconds: 86_400 },
  async run({ db, visitor, locale }, _, given) {
    const id = await declare(db, given, visitor.id);
    return id ? done(routes.contribution.href({ id }), "declaree") : conflict(networkTexts[locale].moved);
  },
});

import { pictureOf, tooLarge } from "#platform/picture-form/picture-steps.ts";
import { act, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { acts, mayDo, momentWords, moments } from "../loan.ts";
import { findSeen } from "../loans.query.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { sayDayOf, thingOf } from "../say.ts";
import { readCheck, type CheckEntry } from "./check.form.ts";
import { checkTexts } from "./check.texts.ts";
import { Check } from "./check.view.tsx";
import type { CheckThing } from "./check-thing.ts";
import { inspect } from "./inspect.command.ts";

type CheckVisit = VisitOf<typeof routes.check>;

/** The state of the thing as it changes hands, or a damage: noted by whoever it belongs to at that moment. */
export default act("loans/check", routes.check, {
  access: signedIn,
  async find({ db, params, visitor }: CheckVisit): Promise<CheckThing> {
    const loan = await findSeen(db, params.id, visitor);
    const moment = moments.find((one) => momentWords[one] === params.moment);
    const side = moment && acts[moment].by.find((one) => loan?.sides.includes(one));
    if (!loan || !moment || !side) throw new NotFound();
    return { loan, moment, side, signs: loan.signs && (moment === "handed" || moment === "received"), now: mayDo(moment, loan.state, loan.sides) };
  },
  show: ({ locale }, thing, form) => ({
    title: `${checkTexts[locale].titles[thing.moment]}, ${thingOf(thing.loan, locale)}`,
    robots: "noindex",
    help: checkTexts[locale].help,
    body: <Check {...thing} form={form} />,
  }),
  tooLarge,
  read: (form, _, { moment, signs }) => readCheck(form, moment, signs),
  brake: { of: "loans.check", limit: 120, windowSeconds: 3600 },
  run,
});

async function run({ db, files, offers, visitor, locale, params }: CheckVisit, { loan, moment, side }: CheckThing, typed: CheckEntry): Promise<Outcome> {
  const { condition, note, photo, signed } = typed;
  const made = photo && (await pictureOf(photo.file, locale));
  if (made && !made.ok) return made.outcome;
  const picture = made && photo ? { picture: made.picture, alt: photo.alt } : null;
  const noted = await inspect(db, { files, offers }, loan.id, { moment, condition, note, picture, signed, by: visitor.id, side });
  if (noted.ok) return done(routes.loan.href({ id: loan.id }), params.moment);
  const t = checkTexts[locale];
  if (noted.problem === "moved") return conflict(loansTexts[locale].moved);
  if (noted.problem === "early") return conflict(t.early(sayDayOf(loan.firstDay, locale)));
  return conflict(t.refused[noted.problem]);
}

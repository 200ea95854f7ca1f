import { recordAct } from "#platform/audit/audit.ts";
import { askBeginning, forgetAskedBeginning, readAskedBeginning } from "#platform/beginning/asked-beginning.ts";
import { hasStory } from "#platform/beginning/beginning.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { may } from "#platform/web/visitor.ts";
import { findOwnSession } from "../auth/session.query.ts";
import { routes } from "../routes.ts";
import { countAccounts } from "./beginning.query.ts";
import { beginningTexts } from "./beginning.texts.ts";
import { Beginning } from "./beginning.view.tsx";

type BeginningVisit = VisitOf<typeof routes.beginning>;

/** A session left open on a desk does not end a story. */
const freshMinutes = 15;

/** For administrators of a demo: what is to be done before its story goes, and the act. A house without a story has no such page. */
export default acts("people/beginning", routes.beginning, {
  access: may("roles.grant"),
  find: findSteps,

  async show({ db, settings, locale }, steps, form) {
    const t = beginningTexts[locale];
    const [accounts, asked] = await Promise.all([countAccounts(db), readAskedBeginning(settings)]);
    return { title: t.title, says: t.says, body: <Beginning steps={steps} accounts={accounts} asked={asked} form={form} />, robots: "noindex" };
  },

  acts: (step) => ({
    ask: step({ read: readConfirmation, run: ask }),
    take_back: step({
      async run(visit) {
        await forgetAskedBeginning(visit.settings);
        await record(visit, "house.begin_taken_back");
        return done(routes.beginning.href(), "repris");
      },
    }),
  }),
});

async function findSteps({ db, settings, offers, locale }: BeginningVisit) {
  if (!(await hasStory(db))) throw new NotFound();
  return Promise.all(offers.beginningSteps.map(async ({ says, isDone }) => ({ says: says[locale], done: await isDone(db, settings) })));
}

function readConfirmation(form: Reader): void {
  const t = beginningTexts[form.locale];
  const same = (words: string, locale: Locale) => words.toLocaleLowerCase(locale).replaceAll("’", "'");
  form.check("phrase", same(form.text("phrase"), form.locale) === same(t.phrase, form.locale), t.phraseWrong);
}

async function ask(visit: BeginningVisit, steps: readonly { readonly done: boolean }[]) {
  const { settings, visitor, locale, now } = visit;
  const t = beginningTexts[locale];
  if (steps.some((one) => !one.done)) return conflict(t.stepsFirst);
  const session = await findOwnSession(visit);
  if (!session || now.getTime() - session.createdAt.getTime() > freshMinutes * 60_000) return conflict(t.signInAgain, t.signInAgainNext);
  await record(visit, "house.begin");
  await askBeginning(settings, { by: visitor.name, at: now.toISOString() });
  return done(routes.beginning.href(), "demande");
}

const record = ({ db, visitor }: BeginningVisit, act: string) => recordAct(db, { who: visitor.id, act, room: "people", about: { kind: "house", id: "story" } });

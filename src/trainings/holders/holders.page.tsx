import { done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { formatList } from "#platform/i18n/format.ts";
import { findTaught, isTrainer } from "../modules.query.ts";
import { routes } from "../routes.ts";
import { sayLast } from "../say.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { attest } from "./authorise.command.ts";
import { listHolders } from "./holders.query.ts";
import { holdersTexts } from "./holders.texts.ts";
import { Holders, standingWords } from "./holders.view.tsx";

/** Who is authorised by a module, for those who keep or teach it; who teaches it authorises somebody who knows it already. */
export default list("trainings/holders", routes.holders, {
  access: signedIn,
  async find({ db, params, visitor }: VisitOf<typeof routes.holders>) {
    const module = await findTaught(db, params.id, visitor);
    if (!module) throw new NotFound();
    return { module, teaches: await isTrainer(db, module.id, visitor.id) };
  },
  filters: { q: words("q"), standing: oneOf("etat", standingWords) },
  rows: ({ db, now }, { module }, asked, range) => listHolders(db, module.id, asked, { ...range, now }),
  show: ({ locale }, thing, found, form) => ({
    title: holdersTexts[locale].title(thing.module.words.title),
    robots: "noindex",
    says: holdersTexts[locale].done,
    body: <Holders {...thing} found={found} form={form} />,
  }),
  csv: {
    path: routes.holdersCsv,
    filename: "habilitations.csv",
    columns: (locale) => {
      const { columns: c } = holdersTexts[locale];
      return {
        [c.name]: ({ name }) => name,
        [c.standing]: ({ standing }) => trainingsTexts[locale].standings[standing],
        [c.from]: ({ from }) => from,
        [c.until]: ({ until }) => (until ? sayLast(until, locale) : trainingsTexts[locale].endless),
      };
    },
  },
  acts: (step) => ({
    attest: step({
      read: (form) => ({
        email: form.email("adresse", holdersTexts[form.locale].emailWrong),
        reason: form.line("raison", 3, 300, holdersTexts[form.locale].reasonWrong),
      }),
      brake: { of: "trainings.attest", limit: 60, windowSeconds: 3600 },
      async run({ db, visitor, locale, params }, { module }, { email, reason }) {
        const t = holdersTexts[locale];
        const attested = await attest(db, module.id, email, { by: visitor.id, reason });
        if (attested.ok) return done(routes.holders.href(params), "habilitee");
        return wrong({ adresse: attested.problem === "needs" ? t.needs(formatList(attested.titles, locale)) : t[attested.problem] });
      },
    }),
  }),
});

import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { findCriteria, findRun } from "../assemblies.query.ts";
import { sayNumber } from "../assembly.ts";
import { asksLetter, invitationOf } from "../invite/typed-code.query.ts";
import { inviteTexts } from "../invite/invite.texts.ts";
import { keeper } from "../keeper.ts";
import { register } from "../register/register.command.ts";
import { readRegistration } from "../register/register.form.ts";
import { registerTexts } from "../register/register.texts.ts";
import { routes } from "../routes.ts";
import { listPool } from "./pool.query.ts";
import { poolTexts } from "./pool.texts.ts";
import { standingWords } from "./standing.ts";
import { Enter, Pool } from "./pool.view.tsx";

/** Who registered: for those alone who run the assembly. */
export const pool = list("assemblies/pool", routes.pool, {
  access: keeper,
  find: ({ db, params, visitor }) => findRun(db, params.id, visitor),
  filters: { state: oneOf("etat", standingWords, "all"), q: words("q") },
  tabs: ["state"],
  rows: ({ db }, assembly, asked, range) => listPool(db, assembly.id, asked, range),
  show: ({ locale }, assembly, found) => ({
    title: `${poolTexts[locale].title}, ${assembly.title}`,
    robots: "noindex",
    says: poolTexts[locale].done,
    body: <Pool assembly={assembly} found={found} />,
  }),
  csv: {
    path: routes.poolCsv,
    filename: "inscrits.csv",
    columns: (locale) => {
      const c = poolTexts[locale].columns;
      return {
        [c.number]: ({ number }) => sayNumber(number),
        [c.name]: ({ name }) => name,
        [c.email]: ({ email }) => email,
        [c.phone]: ({ phone }) => phone,
        [c.address]: ({ address }) => address,
        [c.values]: ({ values }) => values.map(({ label }) => label).join(", "),
        [c.care]: ({ wantsCare }) => wantsCare,
        [c.help]: ({ wantsHelp }) => wantsHelp,
        [c.state]: (one) => poolTexts[locale].standing[one.withdrawnAt ? "withdrawn" : one.confirmedAt ? "confirmed" : "unconfirmed"],
      };
    },
  },
});

type EnterVisit = VisitOf<typeof routes.enter>;

/** On paper or by phone: an agent notes whoever is before them, with the same questions and the same chances. */
export const enter = acts("assemblies/pool", routes.enter, {
  access: keeper,
  async find({ db, params, visitor }: EnterVisit) {
    const assembly = await findRun(db, params.id, visitor);
    const [criteria, territory, letter] = await Promise.all([findCriteria(db, assembly.id), readTerritory(db), asksLetter(db, assembly)]);
    return { assembly, criteria, territory, letter };
  },
  values: () => ({ voie: "paper" }),
  show: ({ locale }, { assembly, criteria, territory, letter }, form) => ({
    title: `${poolTexts[locale].enter}, ${assembly.title}`,
    robots: "noindex",
    says: poolTexts[locale].done,
    body: <Enter assembly={assembly} letter={letter} criteria={criteria} communes={territory.communes.map(({ code, name }) => ({ code, name }))} form={form} />,
  }),
  acts: (step) => ({
    register: step({
      read: (form, _, { criteria, territory, assembly }) => ({
        channel: form.choice("voie", ["paper", "phone"] as const, poolTexts[form.locale].channelWrong),
        typed: readRegistration(form, { criteria, territory, recruits: assembly.recruits, byAgent: true }),
      }),
      async run(visit, { assembly }, { channel, typed }) {
        const { db, locale, visitor, params } = visit;
        const invitationId = await invitationOf(visit, assembly.id, typed.code);
        if (typed.code !== null && invitationId === null) return wrong({ code: inviteTexts[locale].problems.codeUnknown });
        const registered = await register(db, visit, typed, { assemblyId: assembly.id, channel, locale, personId: null, by: visitor.id, invitationId });
        if (!registered.ok && registered.problem === "letter") return wrong({ code: inviteTexts[locale].problems.codeUsed });
        if (!registered.ok) return conflict(registered.problem === "closed" ? registerTexts[locale].closed : poolTexts[locale].twice);
        return done(routes.enter.href(params), "inscrit", registered.number);
      },
    }),
  }),
});

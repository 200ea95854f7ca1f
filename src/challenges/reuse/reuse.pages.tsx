import { findPlaceBriefs, searchPlaceBriefs } from "#places";
import { listDatasets } from "#opendata";
import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { runs } from "../gate.ts";
import { routes } from "../routes.ts";
import { tellOf } from "../wording.query.ts";
import { addTrial, sayStanding } from "./reuse.command.ts";
import { findReuse, isMaker, listReuses, listSaid, listTrials } from "./reuse.query.ts";
import { reuseStates, stateWords } from "./reuse.ts";
import { reuseTexts } from "./reuse.texts.ts";
import { ReusePage, Reuses, type ReuseInLanguage } from "./reuse.view.tsx";

/** What became of what teams made. */
const reuses = list("challenges/reuse", routes.reuses, {
  access: anyone,
  filters: { state: oneOf("etat", stateWords), dataset: words("donnees") },
  async rows({ db, locale }, _, asked, range) {
    const { rows, total } = await listReuses(db, asked, range);
    return { rows: await tellOf(db, rows, locale), total };
  },
  show: ({ locale, url }, _, found) => ({
    title: reuseTexts[locale].title,
    description: reuseTexts[locale].lead,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <Reuses found={found} />,
  }),
  csv: {
    path: routes.reusesCsv,
    filename: "reutilisations.csv",
    columns: (locale) => {
      const t = reuseTexts[locale];
      return {
        [t.columns.title]: ({ title }) => title,
        [t.columns.state]: ({ state }) => t.states[state],
        [t.columns.by]: ({ adoptedBy }) => adoptedBy ?? "",
        [t.columns.since]: ({ beganOn }) => beganOn,
        [t.columns.challenge]: ({ challengeTitle }) => challengeTitle ?? "",
        [t.columns.datasets]: ({ datasets }) => datasets.join("|"),
        [t.columns.link]: ({ link }) => link,
      };
    },
  },
});

/** Places that a form offers. */
const placesMost = 300;

async function findShown({ db, offers, params, visitor, locale }: VisitOf<typeof routes.reuse, Visitor | null>) {
  const found = await findReuse(db, params.id);
  if (!found) throw new NotFound();
  const [reuse] = (await tellOf(db, [found], locale)) as [ReuseInLanguage];
  const makes = visitor !== null && (await isMaker(db, reuse, visitor.id));
  const says = makes || runs(visitor);
  const [said, trials, catalogue, choices] = await Promise.all([
    listSaid(db, reuse.id),
    listTrials(db, reuse.id),
    listDatasets({ db, offers }),
    says ? searchPlaceBriefs(db, { limit: placesMost }) : [],
  ]);
  const places = await findPlaceBriefs(
    db,
    trials.map(({ placeId }) => placeId),
  );
  return { reuse, says, said, trials, places, choices, datasets: catalogue.filter(({ id }) => reuse.datasets.includes(id)) };
}

/** One of them: how it stands, where it was tried, of which data it is made. */
const reuse = acts("challenges/reuse", routes.reuse, {
  access: anyone,
  find: findShown,
  values: (_, { reuse: one }) => ({ etat: stateWords[one.state], service: one.adoptedBy }),
  show: ({ locale }, found, form) => ({
    title: found.reuse.title,
    description: found.reuse.summary,
    says: reuseTexts[locale].done,
    body: <ReusePage {...found} form={form} />,
  }),
  acts: (step) => ({
    say: step({
      read(form) {
        const t = reuseTexts[form.locale].problems;
        const typed = form.choice("etat", Object.values(stateWords), t.state);
        const state = reuseStates.find((one) => stateWords[one] === typed) ?? "alive";
        return { state, adoptedBy: state === "adopted" ? form.line("service", 2, 160, t.by) : null, words: form.lines("mots", 3, 1000, t.words) };
      },
      async run({ db, visitor, params, locale }, { says }, typed) {
        if (!visitor || !says) throw new Forbidden();
        return (await sayStanding(db, params.id, typed, visitor.id)) ? done(routes.reuse.href(params), "dit") : conflict(challengesTexts[locale].moved);
      },
    }),
    trial: step({
      read(form, _, { choices }) {
        const t = reuseTexts[form.locale].problems;
        const placeId = form.choice(
          "lieu",
          choices.map(({ id }) => id),
          t.place,
        );
        return { placeId, words: form.line("essai", 3, 500, t.trial) };
      },
      async run({ db, visitor, params, now }, { reuse: one, says }, typed) {
        if (!visitor || !says) throw new Forbidden();
        await addTrial(db, one, typed, dayOf(now), visitor.id);
        return done(routes.reuse.href(params), "essaye");
      },
    }),
  }),
});

export const reusePages: readonly Page[] = [...reuses, reuse];

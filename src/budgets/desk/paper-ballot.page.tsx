import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Written } from "#platform/ui/written.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { groupsOf } from "../choose/limited.ts";
import { sayBallot, sayLimits } from "../choose/say-ballot.ts";
import { projectsToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import type { Poll } from "../votes.query.ts";
import { deskTexts } from "./desk.texts.ts";

/** The ballot on paper: anybody may print it to prepare a choice; only sheets that a desk gave out are taken. */
export default page("budgets/desk", routes.paperBallot, {
  access: anyone,
  async get({ db, params, visitor, locale }) {
    const poll = await projectsToSee({ db, params, visitor });
    return { title: deskTexts[locale].ballotTitle, robots: "noindex", sheet: true, body: <Sheet poll={poll} territory={await readTerritory(db)} /> };
  },
});

function Sheet({ poll, territory }: { poll: Poll; territory: Territory }) {
  const t = useTexts(deskTexts);
  const locale = useLocale();
  const { vote, projects } = poll;
  const hint = vote.kind === "knapsack" ? sayLimits(poll, locale).join(" ") : sayBallot(poll, locale);
  return (
    <div class="wrap flow paper-ballot">
      <Written as="h1">{vote.title}</Written>
      <p>
        <b>{vote.max_against === null ? t.ballotHow[vote.kind] : t.ballotHow.against}</b> {vote.kind === "knapsack" && sayEuros(vote.budget_cents, locale)}
      </p>
      {hint && <p>{hint}</p>}
      <ul>
        {projects.map((project) => {
          const { title, lang } = sayProject(project, locale);
          return (
            <li>
              <span class="paper-box" aria-hidden="true" />
              <b>{project.number}</b>
              <Written lang={lang}>{title}</Written>
              <span class="small">
                {[project.commune_code && territory.communeByCode(project.commune_code)?.commune.name, ...groupsOf(poll, project)].filter(Boolean).join(" · ")}
              </span>
              <span class="n">{sayEuros(project.cost_cents, locale)}</span>
            </li>
          );
        })}
      </ul>
      <p>{t.ballotEnd}</p>
    </div>
  );
}

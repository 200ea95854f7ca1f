import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber } from "#platform/i18n/format.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Band } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { knotsOf, walkThread } from "#thread";
import { budgetsTexts } from "../budgets.texts.ts";
import { projectThingId } from "../offers/things.ts";
import { pollToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import type { Poll, Project } from "../votes.query.ts";
import { projectTexts } from "./project.texts.ts";

export default page("budgets/project", routes.project, {
  access: anyone,
  async get({ db, params, visitor, locale, offers }) {
    const poll = await pollToSee({ db, params, visitor });
    const project = poll.projects.find(({ number }) => String(number) === params.number);
    if (!project) throw new NotFound();
    const said = sayProject(project, locale);
    const thread = await walkThread(db, offers, { kind: "vote_project", id: projectThingId(poll.vote.id, project.number) }, locale, { own: true, most: 30 });
    return {
      title: said.title,
      description: said.summary,
      body: <OneProject poll={poll} project={project} territory={await readTerritory(db)} knots={thread.standing.length > 1 ? knotsOf(thread, locale) : []} />,
    };
  },
});

function OneProject({ poll, project, territory, knots }: { poll: Poll; project: Project; territory: Territory; knots: readonly Knot[] }) {
  const t = useTexts(projectTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { vote, envelopes } = poll;
  const { slug } = vote;
  const said = sayProject(project, locale);
  const commune = project.commune_code ? territory.communeByCode(project.commune_code)?.commune.name : null;
  const part = envelopes.find(({ number }) => number === project.envelope);
  const group = vote.parameters.exclusions?.find((ids) => ids.includes(String(project.number)));
  const rivals = poll.projects.filter(({ number }) => number !== project.number && group?.includes(String(number)));
  return (
    <>
      <PageHead
        title={said.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: vote.title, href: routes.choose.href({ slug }) },
        ]}
        lead={<span lang={said.lang}>{said.summary}</span>}
      />
      <Band tight>
        <div class={project.file_id || project.easy || project.description || knots.length > 0 ? "cols aside" : undefined}>
          <div class="flow">
            {project.file_id && <img class="project-picture" src={platformRoutes.attachment.href({ id: project.file_id })} alt={project.file_alt ?? ""} />}
            {project.easy && (
              <>
                <h2>{t.easy}</h2>
                <p lang={said.lang}>{sayProject(project, locale, true).summary}</p>
              </>
            )}
            {project.description && (
              <div lang={locale === "fr" ? undefined : "fr"}>
                <Prose html={renderMarkdown(project.description)} />
              </div>
            )}
            {knots.length > 0 && (
              <>
                <h2>{t.thread}</h2>
                <Thread knots={knots} />
              </>
            )}
          </div>
          <div class="flow">
            <Facts
              facts={[
                [general.cost, sayEuros(project.cost_cents, locale)],
                [
                  t.share,
                  t.shareOf(
                    formatNumber(project.cost_cents / (part?.amount_cents ?? vote.budget_cents), locale, { style: "percent", maximumFractionDigits: 1 }),
                  ),
                ],
                [general.commune, commune],
                [general.category, project.category],
                [t.part, part?.name],
                [
                  t.excludes,
                  rivals.length > 0 &&
                    formatList(
                      rivals.map((rival) => sayProject(rival, locale).title),
                      locale,
                    ),
                ],
                [t.number, project.number],
              ]}
            />
            <p>
              <Go href={routes.choose.href({ slug })}>{t.back}</Go>
            </p>
          </div>
        </div>
      </Band>
    </>
  );
}

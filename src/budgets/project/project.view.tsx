import { CoverFigure, CoverImage } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Stories, Story } from "#platform/ui/story.tsx";
import { Thread } from "#platform/ui/thread.tsx";
import { Written } from "#platform/ui/written.tsx";
import { budgetsTexts, phaseTones } from "../budgets.texts.ts";
import { coverOfProject } from "../cover.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import type { Poll, Project } from "../votes.query.ts";
import { besideOf } from "./beside.ts";
import { ChooseThis } from "./choose-this.view.tsx";
import type { OneProjectProps } from "./one-project.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Cost, FromIdea, SaidByServices } from "./origin.view.tsx";
import { projectTexts } from "./project.texts.ts";
import { Where } from "./where.view.tsx";

export function OneProject(props: OneProjectProps) {
  const { poll, project, origin, knots } = props;
  const t = useTexts(projectTexts);
  const locale = useLocale();
  const cover = project.file_id || !origin ? coverOfProject(project) : origin.cover;
  return (
    <>
      <Head {...props} />
      <Band tight>
        <Columns kind="aside">
          <div class="flow loose">
            <CoverFigure cover={cover} />
            <Words project={project} />
            <Cost {...props} />
            {origin && <SaidByServices origin={origin} />}
            {origin && <FromIdea origin={origin} />}
            {knots.length > 0 && (
              <TitledPart id="fil" title={t.thread}>
                <Thread knots={knots} />
              </TitledPart>
            )}
            <Where {...props} />
          </div>
          <ChooseThis {...props} />
        </Columns>
      </Band>
      <Beside poll={poll} project={project} locale={locale} />
    </>
  );
}

function Head({ poll, project, territory }: OneProjectProps) {
  const t = useTexts(projectTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { vote, projects } = poll;
  const said = sayProject(project, locale);
  const commune = project.commune_code ? territory.communeByCode(project.commune_code)?.commune.name : null;
  return (
    <PageHead
      title={<Written lang={said.lang}>{said.title}</Written>}
      here={t.here(formatNumber(project.number, locale), formatNumber(projects.length, locale))}
      trail={[
        { label: general.here, href: routes.list.href() },
        { label: <Written>{vote.title}</Written>, href: routes.choose.href({ slug: vote.slug }) },
      ]}
      badges={
        <>
          <Badge tone={phaseTones[vote.phase]}>{general.phases[vote.phase]}</Badge>
          <span class="soft">{[commune, project.category].filter(Boolean).join(" · ")}</span>
        </>
      }
      lead={<Written lang={said.lang}>{said.summary}</Written>}
      joined
    />
  );
}

function Words({ project }: { project: Project }) {
  const t = useTexts(projectTexts);
  const locale = useLocale();
  const said = sayProject(project, locale, true);
  if (!project.easy && !project.description) return null;
  return (
    <div class="flow">
      {project.easy && (
        <>
          <h2>{t.easy}</h2>
          <Written as="p" lang={said.lang}>
            {said.summary}
          </Written>
        </>
      )}
      {project.description && (
        <Written as="div">
          <Prose html={renderMarkdown(project.description)} />
        </Written>
      )}
    </div>
  );
}

function Beside({ poll, project, locale }: { poll: Poll; project: Project; locale: "fr" | "en" | "nl" }) {
  const t = useTexts(projectTexts);
  const others = besideOf(poll, project);
  if (others.length === 0) return null;
  return (
    <Band ground="linen" label={t.beside}>
      <SectionHead title={t.beside}>{t.besideNote}</SectionHead>
      <Stories>
        {others.map((other) => {
          const said = sayProject(other, locale);
          const href = routes.project.href({ slug: poll.vote.slug, number: String(other.number) });
          return (
            <Story picture={<CoverImage cover={coverOfProject(other)} in="card" />} title={<Written lang={said.lang}>{said.title}</Written>} href={href}>
              <Written as="p" class="soft small" lang={said.lang}>
                {said.summary}
              </Written>
              <p>
                <b>{sayEuros(other.cost_cents, locale)}</b>
              </p>
            </Story>
          );
        })}
      </Stories>
    </Band>
  );
}

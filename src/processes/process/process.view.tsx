import { useLocale } from "#platform/i18n/context.tsx";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { CoverFigure } from "#platform/drawing/cover.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import { Written } from "#platform/ui/written.tsx";
import { threadRoutes } from "#thread";
import { coverOfProcess } from "../cover.ts";
import { DecisionBand } from "../decide/decision/decision.view.tsx";
import { FollowButton } from "../follow/follow-button.view.tsx";
import { mainFirst } from "../stage-order.ts";
import { stateTones } from "../manage/manage-frame.view.tsx";
import { isPublic } from "../process.ts";
import { processTexts } from "../process.texts.ts";
import { phaseOf } from "../stage.ts";
import { Journal } from "./journal.view.tsx";
import { OpenNow } from "./open-now.view.tsx";
import { ProcessFacts } from "./process-facts.view.tsx";
import { processPageTexts } from "./process-page.texts.ts";
import type { ShowProcessProps } from "./process-props.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { reachedOf, Way, WhoDecides } from "./way.view.tsx";
import { routes } from "../routes.ts";

export function ShowProcess(props: ShowProcessProps) {
  const { process, decisions, now } = props;
  const { endedAt } = process;
  const stages = reachedOf(props.stages, endedAt);
  const locale = useLocale();
  const t = processPageTexts[locale];
  const { introduction, objectives, summary, title } = process;
  return (
    <>
      <PageHead
        title={<Written>{title}</Written>}
        trail={[{ label: processTexts[locale].participate, href: routes.processes.href() }]}
        badges={<Badges {...props} />}
        lead={<Written>{summary}</Written>}
        actions={<Acts {...props} />}
      />
      <Standing process={process} />
      <DecisionBand decisions={decisions} />
      <OpenNow stages={process.state === "published" || !isPublic(process.state) ? stages : []} now={now} />
      <Way stages={stages} endedAt={endedAt} now={now} />
      <Band>
        <Columns kind="aside">
          <div class="flow loose">
            <CoverFigure cover={coverOfProcess(process)} />
            {introduction && (
              <TitledPart id="presentation" title={t.about}>
                <Prose html={renderMarkdown(introduction, 2)} />
              </TitledPart>
            )}
            {objectives && (
              <TitledPart id="objectifs" title={t.objectives}>
                <Prose html={renderMarkdown(objectives, 2)} />
              </TitledPart>
            )}
            <WhoDecides stages={stages} />
            <Journal {...props} />
          </div>
          <ProcessFacts {...props} />
        </Columns>
      </Band>
      <OnTheThread id={process.id} knots={props.knots} />
    </>
  );
}

function Badges({ process: { state }, where }: ShowProcessProps) {
  return (
    <>
      {state !== "published" && <Badge tone={stateTones[state]}>{processTexts[useLocale()].states[state]}</Badge>}
      <Badge>{where}</Badge>
    </>
  );
}

/** Every act that is open; the one that most people come for is the filled button. */
function Acts({ process, stages, follows, signedIn, managed, easy, now }: ShowProcessProps) {
  const t = processPageTexts[useLocale()];
  const running = process.state === "published" || process.state === "rehearsal";
  const open = stages.filter((stage) => running && phaseOf(stage, now) === "now" && stage.act.length > 0);
  const acts = open.toSorted(mainFirst()).flatMap(({ act }) => act);
  return (
    <>
      {acts.map(({ href, label }, at) => (
        <ButtonLink big={at === 0} kind={at === 0 ? undefined : "quiet"} href={href}>
          {label}
        </ButtonLink>
      ))}
      {easy && (
        <Go href={routes.easy.href({ process: process.slug })} icon="book-open">
          {t.easy}
        </Go>
      )}
      {isPublic(process.state) && <FollowButton follows={follows} href={routes.followProcess.href({ process: process.slug })} signedIn={signedIn} />}
      {managed && <Go href={routes.manage.href({ process: process.slug })}>{t.manage}</Go>}
    </>
  );
}

/** That it is not public yet, or not any more. */
function Standing({ process: { state, reason } }: Pick<ShowProcessProps, "process">) {
  const t = processPageTexts[useLocale()];
  if (state === "published") return null;
  return (
    <div class="wrap">
      {state === "cancelled" ? (
        <Notice tone="danger" title={t.cancelled}>
          <Written as="p">{reason}</Written>
        </Notice>
      ) : (
        <Notice tone={state === "rehearsal" ? "warn" : "info"} title={t[state].title} text={t[state].says} />
      )}
    </div>
  );
}

function OnTheThread({ id, knots }: { id: string; knots: readonly Knot[] }) {
  const t = processPageTexts[useLocale()];
  if (knots.length === 0) return null;
  return (
    <Band ground="linen">
      <SectionHead title={t.thread} more={<Go href={threadRoutes.show.href({ kind: "process", id })}>{t.seeThread}</Go>}>
        {t.threadSays}
      </SectionHead>
      <Thread knots={knots} flat />
    </Band>
  );
}

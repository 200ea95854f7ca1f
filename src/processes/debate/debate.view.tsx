import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { processCrumb } from "../process-crumb.ts";
import { Discussion, type DiscussionProps } from "../comments/discussion.view.tsx";
import type { StageSheet } from "../process.query.ts";
import { phaseOf, type StagePhase } from "../stage.ts";
import type { Debate, DebateQuestion } from "./debate.query.ts";
import { debateTexts } from "./debate.texts.ts";
import { routes } from "../routes.ts";

interface DebatePageProps {
  debate: Debate;
  /** Of the whole, when it asks no question. */
  discussion: DiscussionProps | null;
  /** Whether this reader may change the questions. */
  edits: boolean;
  now: Date;
}

export function DebatePage({ debate, discussion, edits, now }: DebatePageProps) {
  const { process, stage, questions } = debate;
  const t = useTexts(debateTexts);
  const open = phaseOf(stage, now) === "now";
  return (
    <PageFrame
      title={<Written>{stage.title}</Written>}
      trail={[processCrumb(process)]}
      badges={<Phase stage={stage} now={now} />}
      actions={
        edits && (
          <ButtonLink kind="quiet" icon="pencil" href={routes.questions.href({ stage: stage.id })}>
            {t.edit.title}
          </ButtonLink>
        )
      }
      flow="loose"
    >
      {stage.description && <Prose html={renderMarkdown(stage.description, 2)} />}
      {questions.length > 0 && <Questions process={process.slug} stage={stage} questions={questions} open={open} />}
      {discussion && <Discussion {...discussion} />}
    </PageFrame>
  );
}

function Questions({ process, stage, questions, open }: { process: string; stage: StageSheet; questions: readonly DebateQuestion[]; open: boolean }) {
  const t = useTexts(debateTexts);
  const locale = useLocale();
  return (
    <TitledPart id="questions" title={t.questions}>
      <Entries>
        {questions.map(({ position, title, comments }) => {
          const href = routes.debateQuestion.href({ process, stage: String(stage.position), question: String(position) });
          return (
            <Entry
              lead={{ big: String(position) }}
              title={<Written>{title}</Written>}
              href={href}
              meta={[plural(comments, locale, t.comments)]}
              action={{ label: open ? t.answer : t.read, href: `${href}#commentaires` }}
            />
          );
        })}
      </Entries>
    </TitledPart>
  );
}

interface QuestionPageProps {
  debate: Debate;
  question: DebateQuestion;
  discussion: DiscussionProps;
  now: Date;
}

export function QuestionPage({ debate: { process, stage, questions }, question, discussion, now }: QuestionPageProps) {
  const t = useTexts(debateTexts);
  const params = { process: process.slug, stage: String(stage.position) };
  const next = questions.find(({ position }) => position > question.position);
  return (
    <PageFrame
      title={<Written>{question.title}</Written>}
      trail={[processCrumb(process), { label: <Written>{stage.title}</Written>, href: routes.debate.href(params) }]}
      badges={<Phase stage={stage} now={now} />}
      flow="loose"
    >
      {question.details && <Prose html={renderMarkdown(question.details, 2)} />}
      <Discussion {...discussion} />
      <p class="row">
        {next && (
          <Go href={routes.debateQuestion.href({ ...params, question: String(next.position) })}>
            <Quoting words={next.title}>{`${t.next}\u00a0: ${next.title}`}</Quoting>
          </Go>
        )}
        {questions.length > 1 && <Go href={routes.debate.href(params)}>{t.previous}</Go>}
      </p>
    </PageFrame>
  );
}

const tones: Readonly<Record<StagePhase, Tone>> = { next: "info", now: "ok", done: "none" };

function Phase({ stage, now }: { stage: StageSheet; now: Date }) {
  const t = useTexts(debateTexts);
  const locale = useLocale();
  const phase = phaseOf(stage, now);
  const say = (at: Date) => formatDate(at, locale, { dateStyle: "long", timeStyle: "short" });
  const { opensAt, closesAt } = stage;
  return (
    <>
      <Badge tone={tones[phase]}>{t.phases[phase]}</Badge>
      <span class="soft">{phase === "next" ? t.from(say(opensAt)) : closesAt && (phase === "now" ? t.until(say(closesAt)) : t.since(say(closesAt)))}</span>
    </>
  );
}

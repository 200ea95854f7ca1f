import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink, Onward } from "#platform/ui/button.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import type { Question, Session } from "../life/life.query.ts";
import { lifeTexts } from "../life/life.texts.ts";
import { recommendTexts } from "../recommend/recommend.texts.ts";
import type { Recommendation } from "../recommend/recommendations.query.ts";
import { routes } from "../routes.ts";
import { sayMoment } from "../say.ts";

interface WorkProps {
  readonly assembly: Assembly;
  readonly sessions: readonly Session[];
  readonly questions: readonly Question[];
  readonly recommendations: readonly Recommendation[];
  readonly now: Date;
}

export function Work({ assembly, sessions, questions, recommendations, now }: WorkProps) {
  const t = useTexts(lifeTexts);
  const general = useTexts(assembliesTexts);
  const r = useTexts(recommendTexts);
  const locale = useLocale();
  const { id } = assembly;
  return (
    <PageFrame
      title={general.work}
      trail={[
        { label: general.desk, href: routes.desk.href() },
        { label: <Written>{assembly.title}</Written>, href: routes.manage.href(assembly) },
      ]}
      lead={t.workLead}
      ground="surface"
      flow="loose"
    >
      <TitledPart id="seances" title={t.sessions}>
        {sessions.length === 0 && <p>{t.noSession}</p>}
        <ul class="flow">
          {sessions.map((one) => (
            <li>
              <Written as="a" href={routes.session.href({ id, session: one.id })}>
                {one.title}
              </Written>
              , {sayMoment(one.startsAt, locale)}
              {(one.present > 0 || one.endsAt < now) && `, ${plural(one.present, locale, t.present)}`}
            </li>
          ))}
        </ul>
        <ButtonLink kind="quiet" href={routes.session.href({ id, session: "nouvelle" })}>
          {t.add}
        </ButtonLink>
      </TitledPart>
      <Onward href={routes.allowances.href(assembly)}>{t.allowances}</Onward>
      <TitledPart id="questions" title={t.questions}>
        {questions.length === 0 && <p>{t.noQuestion}</p>}
        <ul class="flow">
          {questions.map((one) => (
            <li>
              <a href={routes.question.href({ id, question: one.id })}>{written(one.words)}</a> {one.answer === null && <Badge tone="warn">{t.waiting}</Badge>}
            </li>
          ))}
        </ul>
      </TitledPart>
      <TitledPart id="recommandations" title={r.title}>
        {recommendations.length === 0 && <p>{r.none}</p>}
        <ul class="flow">
          {recommendations.map((one) => (
            <li>
              <a href={routes.draft.href({ id, number: String(one.number) })}>
                {one.number}. {written(one.title)}
              </a>{" "}
              <Badge tone={one.state === "adopted" ? "ok" : "none"}>{r.states[one.state]}</Badge>
            </li>
          ))}
        </ul>
        {assembly.state === "drawn" && (
          <ButtonLink kind="quiet" href={routes.draft.href({ id, number: "nouvelle" })}>
            {r.add}
          </ButtonLink>
        )}
        <Onward href={routes.handOver.href(assembly)}>{r.handOver}</Onward>
      </TitledPart>
    </PageFrame>
  );
}

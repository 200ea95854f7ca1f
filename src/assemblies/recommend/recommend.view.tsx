import { useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Go } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { threadRoutes } from "#thread";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { routes } from "../routes.ts";
import { DraftText, Paragraphs, Proposals } from "../drafting/drafting.view.tsx";
import type { Drafting } from "../drafting/drafting.query.ts";
import { Course } from "./parts.view.tsx";
import { type Vote, votes } from "./recommendation.ts";
import { recommendTexts } from "./recommend.texts.ts";
import type { Recommendation } from "./recommendations.query.ts";

export function RecommendationPage({ assembly, one }: { assembly: Assembly; one: Recommendation }) {
  const t = useTexts(recommendTexts);
  const general = useTexts(assembliesTexts);
  return (
    <PageFrame
      title={<Written>{one.title}</Written>}
      here={t.one(one.number)}
      trail={[
        { label: general.title, href: routes.list.href() },
        { label: <Written>{assembly.title}</Written>, href: routes.show.href(assembly) },
      ]}
      badges={
        <>
          <Badge tone={one.state === "adopted" ? "ok" : "none"}>{t.states[one.state]}</Badge>
          {one.state === "adopted" && <Badge tone={one.verdict ? "info" : "warn"}>{one.verdict ? t.verdicts[one.verdict] : t.waiting}</Badge>}
        </>
      }
      ground="surface"
      flow="loose"
    >
      <Paragraphs parts={one.paragraphs} />
      <Course one={one} />
      <p class="row">
        {one.state === "adopted" && <Go href={threadRoutes.show.href({ kind: "recommendation", id: one.id })}>{t.thread}</Go>}
        <Go href={routes.show.href(assembly)}>
          <Written>{assembly.title}</Written>
        </Go>
      </p>
    </PageFrame>
  );
}

export function HandOver({ assembly, all, form }: { assembly: Assembly; all: readonly Recommendation[]; form: FormState }) {
  const t = useTexts(recommendTexts);
  const general = useTexts(assembliesTexts);
  const ready = all.some(({ state }) => state === "adopted") && all.every(({ state }) => state === "adopted" || state === "rejected");
  return (
    <PageFrame
      title={t.handOver}
      trail={[
        { label: general.desk, href: routes.desk.href() },
        { label: <Written>{assembly.title}</Written>, href: routes.manage.href(assembly) },
        { label: general.work, href: routes.work.href(assembly) },
      ]}
      lead={t.handLead}
      ground="surface"
    >
      {assembly.state === "handed" ? (
        <Notice tone="ok" title={t.handedTitle} />
      ) : ready && assembly.state === "drawn" ? (
        <Form action={routes.handOver.href(assembly)} state={form} label={t.handOver}>
          <TextArea name="mot" label={t.handWords} maxLength={20_000} rows={10} />
          <Submit label={t.handOver} act="hand" />
        </Form>
      ) : (
        <Notice title={t.handNot} />
      )}
    </PageFrame>
  );
}

interface OpinionProps {
  readonly assembly: Assembly;
  readonly one: Recommendation;
  readonly text: Drafting;
  readonly voted: Vote | null;
  readonly token: string;
  readonly action: string;
  readonly form: FormState;
}

export function OpinionPage({ assembly, one, text, voted, token, action, form }: OpinionProps) {
  const t = useTexts(recommendTexts);
  const open = one.state === "draft";
  const changes = (paragraph: number | null) => withQuery(routes.change.href({ token, number: String(one.number) }), { paragraphe: paragraph?.toString() });
  return (
    <PageFrame
      title={<Written>{one.title}</Written>}
      here={t.one(one.number)}
      trail={[
        { label: <Written>{assembly.title}</Written>, href: routes.show.href(assembly) },
        { label: useTexts(assembliesTexts).own, href: routes.own.href({ token }) },
      ]}
      badges={<Badge tone={one.state === "adopted" ? "ok" : "none"}>{t.states[one.state]}</Badge>}
      ground="surface"
      flow="loose"
    >
      <DraftText text={text} changes={open ? changes : null} verb="propose" />
      <Proposals text={text} action={action} examine={null} open={open} />
      {one.state === "voting" && (
        <Form action={action} state={stateOf(form, "vote", { vote: voted ?? "" })} label={one.title}>
          {voted && <p>{t.voted(t.votes[voted])}</p>}
          <Radios name="vote" label={t.vote} hint={t.voteHint} choices={votes.map((value) => ({ value, label: t.votes[value] }))} scale />
          <Submit label={t.voteSend} act="vote" />
        </Form>
      )}
      <Course one={one} />
      {(one.state === "adopted" || one.state === "rejected") && assembly.state === "drawn" && (
        <Form action={action} state={stateOf(form, "minority")} label={t.writeMinority}>
          <TextArea name="avis" label={t.minorityOwn} hint={t.minorityHint} maxLength={3000} />
          <Submit label={t.writeMinority} act="minority" />
        </Form>
      )}
    </PageFrame>
  );
}

import { useTexts } from "#platform/i18n/context.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { readReasons } from "../case/case.form.ts";
import { authorOf, openOwnIdea } from "../case/own-idea.ts";
import { OwnIdeaPage } from "../case/own-idea.view.tsx";
import type { OpenedProposal } from "../open-proposal.query.ts";
import { proposalParam } from "../proposal-address.ts";
import { routes } from "../routes.ts";
import { Assessments, Concluded, Replies } from "./assessments.view.tsx";
import { feasibilityTexts } from "./feasibility.texts.ts";
import { mayReply } from "./may-reply.ts";
import { replyToServices } from "./reply.command.ts";
import { type Assessment, findStudy, readAssessments, readReplies, type Reply, type Study } from "./study.query.ts";

interface OwnStudy {
  readonly opened: OpenedProposal;
  readonly study: Study;
}

/** The authors answer what services said of their idea. */
export default act("ideas/feasibility", routes.studyReply, {
  access: signedIn,
  find: findOwnStudy,
  show,
  read: (form) => readReasons(form, "words", 10, 4000),
  async run(visit, { opened }, words) {
    const replied = await replyToServices(visit.db, visit, { ...authorOf(visit.visitor, opened), words });
    if (!replied.ok) return conflict(feasibilityTexts[visit.locale].replyOver);
    return done(routes.studyReply.href(visit.params), replied.held ? "retenue" : "publiee");
  },
});

/** @throws NotFound unless it is one's own idea, and studied. */
async function findOwnStudy(visit: VisitOf<typeof routes.studyReply>): Promise<OwnStudy> {
  const opened = await openOwnIdea(visit);
  const study = await findStudy(visit.db, opened.proposal.id);
  if (!study) throw new NotFound();
  return { opened, study };
}

async function show({ db, now, locale }: VisitOf<typeof routes.studyReply>, { opened, study }: OwnStudy, form: FormState) {
  const [assessments, replies] = await Promise.all([readAssessments(db, opened.proposal.id), readReplies(db, opened.proposal.id)]);
  const t = feasibilityTexts[locale];
  return {
    title: t.replyTitle,
    robots: "noindex",
    says: { publiee: t.replied, retenue: { sentence: t.replyHeld, tone: "info" } },
    body: <ReplyPage {...{ opened, study, assessments, replies, now, form }} />,
  } as const;
}

interface ReplyProps extends OwnStudy {
  assessments: readonly Assessment[];
  replies: readonly Reply[];
  now: Date;
  form: FormState;
}

function ReplyPage({ opened, study, assessments, replies, now, form }: ReplyProps) {
  const t = useTexts(feasibilityTexts);
  const { process, proposal } = opened;
  const open = mayReply(proposal.state, study, now);
  return (
    <OwnIdeaPage opened={opened} title={t.replyTitle} lead={t.replyLead}>
      {!open && form.act === null && <p>{t.replyLate}</p>}
      {open && (
        <Form action={routes.studyReply.href({ process: process.slug, proposal: proposalParam(proposal) })} state={form} label={t.replyTitle}>
          <TextArea name="words" label={t.reply} hint={t.replyHint} maxLength={4000} rows={6} />
          <Submit label={t.replyTitle} big />
        </Form>
      )}
      <h2>{t.opinions}</h2>
      <Concluded {...study} />
      <Assessments assessments={assessments} now={now} />
      <Replies replies={replies} />
    </OwnIdeaPage>
  );
}

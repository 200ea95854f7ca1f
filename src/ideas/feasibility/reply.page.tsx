import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { processRoutes } from "#processes";
import { judgingTexts } from "../judging/judging.texts.ts";
import { signatureOf } from "../judging/signature.ts";
import { type OpenedProposal, openProposal } from "../open-proposal.ts";
import { isAuthor } from "../proposal.query.ts";
import { proposalHref } from "../proposal-address.ts";
import { Assessments, Concluded, Replies } from "./assessments.view.tsx";
import { feasibilityTexts } from "./feasibility.texts.ts";
import { mayReply } from "./may-reply.ts";
import { replyToServices } from "./reply.command.ts";
import { type Assessment, findStudy, readAssessments, readReplies, type Reply, type Study } from "./study.query.ts";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/:process/idees/:proposal/repondre-aux-services", Visitor>;

/** The authors answer what services said of their idea. */
export default page("ideas/feasibility", routes.studyReply, {
  access: signedIn,

  async get(visit) {
    return show(visit, await find(visit), { done: visit.url.searchParams.get("fait") ?? undefined });
  },

  async post(visit) {
    const { db, visitor, params, locale } = visit;
    const found = await find(visit);
    const { opened } = found;
    const words = ((await visit.form())["words"] ?? "").trim();
    if (words.length < 10 || words.length > 4000)
      return show(visit, found, { values: { words }, problems: { words: judgingTexts[locale].reasonsMissing(10, 4000) }, status: 422 });
    const replied = await replyToServices(db, visit, {
      proposalId: opened.proposal.id,
      words,
      signature: signatureOf(opened.proposal, visitor.id),
      by: visitor.id,
    });
    if (!replied.ok) return show(visit, found, { values: { words }, wrong: feasibilityTexts[locale].replyOver, status: 409 });
    return { redirect: withQuery(routes.studyReply.href(params), { fait: replied.held ? "retenue" : "publiee" }) };
  },
});

interface Found {
  readonly opened: OpenedProposal;
  readonly study: Study;
}

/** @throws NotFound unless it is one's own idea, and studied. */
async function find(visit: Asked): Promise<Found> {
  const opened = await openProposal(visit);
  const study = await findStudy(visit.db, opened.proposal.id);
  if (!study || !isAuthor(opened.proposal, visit.visitor.id)) throw new NotFound();
  return { opened, study };
}

interface Said {
  readonly done?: string | undefined;
  readonly wrong?: string;
  readonly values?: Record<string, string>;
  readonly problems?: Problems;
  readonly status?: 200 | 409 | 422;
}

async function show({ db, now, locale }: Asked, { opened, study }: Found, { status = 200, ...said }: Said) {
  const [assessments, replies] = await Promise.all([readAssessments(db, opened.proposal.id), readReplies(db, opened.proposal.id)]);
  const open = mayReply(opened.proposal.state, study, now);
  return {
    title: feasibilityTexts[locale].replyTitle,
    robots: "noindex",
    status,
    body: <ReplyPage {...{ opened, study, assessments, replies, open, now, ...said }} />,
  } as const;
}

interface Props extends Omit<Said, "status">, Found {
  assessments: readonly Assessment[];
  replies: readonly Reply[];
  open: boolean;
  now: Date;
}

function ReplyPage({ opened, study, assessments, replies, open, now, done, wrong, values, problems }: Props) {
  const t = useTexts(feasibilityTexts);
  const { process, proposal } = opened;
  const trail = [
    { label: process.title, href: processRoutes.process.href({ process: process.slug }) },
    { label: proposal.title, href: proposalHref(process.slug, proposal) },
  ];
  const params = { process: process.slug, proposal: `${proposal.number}-${proposal.slug}` };
  return (
    <>
      <PageHead title={t.replyTitle} trail={trail} lead={t.replyLead} joined />
      <Band tight>
        <div class="flow">
          {done === "publiee" && <Notice tone="ok" title={t.replied} announce />}
          {done === "retenue" && <Notice title={t.replyHeld} announce />}
          {wrong && <Notice tone="warn" title={wrong} announce />}
          {!open && !wrong && <p>{t.replyLate}</p>}
          {open && (
            <Form action={routes.studyReply.href(params)} values={values} problems={problems} label={t.replyTitle}>
              <TextArea name="words" label={t.reply} hint={t.replyHint} maxLength={4000} rows={6} />
              <Actions>
                <Button big>{t.replyTitle}</Button>
              </Actions>
            </Form>
          )}
          <h2>{t.opinions}</h2>
          <Concluded {...study} />
          <Assessments assessments={assessments} now={now} />
          <Replies replies={replies} />
        </div>
      </Band>
    </>
  );
}

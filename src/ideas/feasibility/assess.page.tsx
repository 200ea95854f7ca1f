import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, Radios, TextArea, TextField } from "#platform/ui/form.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { typedEuros } from "#platform/money/euros.ts";
import { readTerritory } from "#territory";
import { ActPage } from "../judging/act-page.view.tsx";
import { communeNameOf } from "../judging/commune-name.ts";
import { type Note, readNotes } from "../judging/idea/idea.query.ts";
import { ideaTexts } from "../judging/idea/idea.texts.ts";
import { NoteList } from "../judging/idea/notes.view.tsx";
import { findJudged, type Judged } from "../judging/judged.query.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import { giveAssessment } from "./assess.command.ts";
import { Assessments, Concluded, Replies } from "./assessments.view.tsx";
import { assessVerdicts } from "../verdicts.ts";
import { feasibilityTexts } from "./feasibility.texts.ts";
import { findOwnAssessment } from "./queue.query.ts";
import { readAssessment } from "./study.form.ts";
import { type Assessment, findStudy, readAssessments, readReplies, type Reply, type Study } from "./study.query.ts";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/etudes/:id", Visitor>;

interface Found {
  readonly assessment: Assessment;
  readonly judged: Judged;
}

/** The opinion of one service on one aspect, by those who give it in the team. */
export default page("ideas/feasibility", routes.assess, {
  access: signedIn,

  async get(visit) {
    return show(visit, await find(visit), { done: visit.url.searchParams.get("fait") === "avis" });
  },

  async post(visit) {
    const { db, visitor, params, locale } = visit;
    const found = await find(visit);
    const form = await visit.form();
    const read = readAssessment(form, locale);
    if (!read.ok) return show(visit, found, { values: form, problems: read.problems, status: 422 });
    const { id, proposalId, service } = found.assessment;
    const given = await giveAssessment(db, { ...read.value, id, proposalId, service, seen: Number(form["seen"]) || 0, by: visitor.id });
    const t = feasibilityTexts[locale].problems;
    if (!given.ok) return show(visit, await find(visit), { wrong: given.problem === "concluded" ? t.not_open : t[given.problem], values: form, status: 409 });
    return { redirect: withQuery(routes.assess.href(params), { fait: "avis" }) };
  },
});

/** @throws NotFound unless it was asked of a service for which this person answers. */
async function find({ db, visitor, params }: Asked): Promise<Found> {
  const assessment = await findOwnAssessment(db, visitor.id, params.id);
  const judged = assessment && (await findJudged(db, assessment.proposalId));
  if (!assessment || !judged) throw new NotFound();
  return { assessment, judged };
}

interface Said {
  readonly done?: boolean;
  readonly wrong?: string;
  readonly values?: Record<string, string>;
  readonly problems?: Problems;
  readonly status?: 200 | 409 | 422;
}

async function show({ db, now, locale }: Asked, { assessment, judged }: Found, { status = 200, ...said }: Said) {
  const [study, all, replies, notes, territory] = await Promise.all([
    findStudy(db, judged.id),
    readAssessments(db, judged.id),
    readReplies(db, judged.id),
    readNotes(db, judged.id),
    readTerritory(db),
  ]);
  const t = feasibilityTexts[locale];
  const title = `${t.assess(t.aspects[assessment.aspect])} — ${assessment.service}`;
  const others = all.filter(({ id }) => id !== assessment.id);
  const props = { title, assessment, judged, study: study!, others, replies, notes, now, communeName: communeNameOf(territory, judged.communeCode), ...said };
  return { title, robots: "noindex", status, body: <Assess {...props} /> } as const;
}

interface Props extends Omit<Said, "status">, Found {
  title: string;
  communeName: string | null;
  study: Study;
  others: readonly Assessment[];
  replies: readonly Reply[];
  notes: readonly Note[];
  now: Date;
}

function Assess(props: Props) {
  const { title, judged, communeName, study, assessment, others, replies, notes, now, done, wrong } = props;
  const t = useTexts(feasibilityTexts);
  const idea = useTexts(ideaTexts);
  const queue = { label: t.mineTitle, href: routes.assessments.href() };
  return (
    <ActPage judged={judged} communeName={communeName} title={title} lead={t.assessLead} done={done ? t.done["avis"] : undefined} wrong={wrong} queue={queue}>
      <Concluded {...study} />
      {study.conclusion === null ? <AssessForm {...props} /> : <Assessments assessments={[assessment]} now={now} />}
      <h2>{t.opinions}</h2>
      <Assessments assessments={others} now={now} />
      <Replies replies={replies} />
      <h2>{idea.notes}</h2>
      <NoteList notes={notes} />
    </ActPage>
  );
}

function AssessForm({ title, assessment, values, problems }: Props) {
  const t = useTexts(feasibilityTexts);
  const general = useTexts(judgingTexts);
  const { id, number, verdict, reasons, investmentCents, runningCents } = assessment;
  const typed = values ?? { verdict, reasons, investment: typedEuros(investmentCents), running: typedEuros(runningCents) };
  return (
    <Form action={routes.assess.href({ id })} values={typed} problems={problems} label={title}>
      <input type="hidden" name="seen" value={number} />
      <Radios name="verdict" label={t.verdict} choices={assessVerdicts.map((value) => ({ value, label: t.verdicts[value], note: t.verdictNotes[value] }))} />
      <TextArea name="reasons" label={general.reasons} hint={t.reasonsHint} maxLength={4000} rows={6} />
      <TextField name="investment" label={t.investment} inputMode="decimal" maxLength={20} unit="€" short optional />
      <TextField name="running" label={t.running} hint={t.runningHint} inputMode="decimal" maxLength={20} unit="€" short optional />
      <TextArea name="note" label={t.note} hint={t.noteHint} maxLength={4000} rows={2} optional />
      <Actions>
        <Button big>{number > 0 ? t.change : t.give}</Button>
      </Actions>
    </Form>
  );
}

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, CheckboxGroup, Form, Radios, TextArea } from "#platform/ui/form.tsx";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { agent } from "#processes";
import { type Criterion, readCriteria } from "../criteria/criteria.query.ts";
import { ActPage } from "../judging/act-page.view.tsx";
import { communeNameOf } from "../judging/commune-name.ts";
import { findHandled, qualityOf } from "../judging/gate.ts";
import type { Judged } from "../judging/judged.query.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import { findJury } from "../jury/jury.query.ts";
import { juryTexts } from "../jury/jury.texts.ts";
import { readSheetsOn, type Sheet } from "../jury/sheet.query.ts";
import { Sheets } from "../jury/sheets.view.tsx";
import { type Contest, findContest } from "./contest.query.ts";
import { contestTexts } from "./contest.texts.ts";
import { decideContest } from "./decide.command.ts";
import { ContestLine } from "./contests.view.tsx";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/contestation/:id", Visitor>;

interface Found {
  readonly contest: Contest;
  readonly judged: Judged;
  /** Of a jury: its sheets on this idea. */
  readonly sheets: readonly Sheet[];
  readonly criteria: readonly Criterion[];
  readonly top: number;
}

/** An objection, upheld or rejected with reasons. */
export default page("ideas/contest", routes.contestDecision, {
  access: agent,

  async get(visit) {
    return show(visit, await find(visit), { done: visit.url.searchParams.get("fait") === "reponse" });
  },

  async post(visit) {
    const { db, visitor, params, locale } = visit;
    const found = await find(visit);
    const input = await visit.formInput();
    const t = contestTexts[locale];
    const outcome = input.text["outcome"] === "upheld" || input.text["outcome"] === "rejected" ? input.text["outcome"] : null;
    const reasons = (input.text["reasons"] ?? "").trim();
    const exclude = input.all("exclude");
    const wrong = reasons.length < 10 || reasons.length > 4000;
    const problems = { ...(!outcome && { outcome: t.outcomeMissing }), ...(wrong && { reasons: judgingTexts[locale].reasonsMissing(10, 4000) }) };
    if (!outcome || wrong) return show(visit, found, { values: { outcome, reasons, exclude }, problems, status: 422 });
    const asWhom = qualityOf(visitor, found.judged, await readTerritory(db));
    const decided = await decideContest(db, { contestId: found.contest.id, outcome, reasons, exclude, by: visitor.id, asWhom });
    if (!decided.ok) return show(visit, await find(visit), { wrong: t.problems[decided.problem], status: 409 });
    return { redirect: withQuery(routes.contestDecision.href(params), { fait: "reponse" }) };
  },
});

/** @throws NotFound for an objection that is somebody else's to answer. */
async function find({ db, visitor, params, now }: Asked): Promise<Found> {
  const contest = await findContest(db, params.id);
  if (!contest) throw new NotFound();
  const judged = await findHandled(db, visitor, contest.proposalId);
  const jury = contest.about === "jury" ? await findJury(db, judged.process, now) : null;
  const sheets = jury ? await readSheetsOn(db, jury.stage.id, judged.id) : [];
  return { contest, judged, sheets, criteria: jury ? await readCriteria(db, jury.stage.id) : [], top: jury?.top ?? 5 };
}

interface Said {
  readonly done?: boolean;
  readonly wrong?: string;
  readonly values?: Values;
  readonly problems?: Problems;
  readonly status?: 200 | 409 | 422;
}

async function show({ db, locale }: Asked, found: Found, { status = 200, ...said }: Said) {
  const communeName = communeNameOf(await readTerritory(db), found.judged.communeCode);
  return { title: contestTexts[locale].decide, robots: "noindex", status, body: <DecideContest {...found} {...said} communeName={communeName} /> } as const;
}

type Props = Found & Omit<Said, "status"> & { communeName: string | null };

function DecideContest(props: Props) {
  const { contest, judged, communeName, sheets, criteria, top, done, wrong } = props;
  const t = useTexts(contestTexts);
  return (
    <ActPage judged={judged} communeName={communeName} title={t.decide} lead={t.decideLead} done={done ? t.decided : undefined} wrong={wrong}>
      <ul class="judging-lines">
        <ContestLine contest={contest} />
      </ul>
      {judged.stateReason && <p class="judging-words soft">{judged.stateReason}</p>}
      {contest.state === "open" && <AnswerForm {...props} />}
      {sheets.length > 0 && <Sheets sheets={sheets} criteria={criteria} top={top} />}
    </ActPage>
  );
}

function AnswerForm({ contest, sheets, values, problems }: Props) {
  const t = useTexts(contestTexts);
  const general = useTexts(judgingTexts);
  const jury = useTexts(juryTexts);
  const locale = useLocale();
  const counted = sheets.filter(({ kind, excludedReason }) => kind === "score" && excludedReason === null);
  return (
    <Form action={routes.contestDecision.href({ id: contest.id })} values={values} problems={problems} label={t.decide}>
      <Radios
        name="outcome"
        label={t.outcome}
        choices={[
          { value: "upheld", label: t.outcomes.upheld, note: t.effects[contest.about] },
          { value: "rejected", label: t.outcomes.rejected },
        ]}
      />
      {counted.length > 0 && (
        <CheckboxGroup
          name="exclude"
          label={t.exclude}
          hint={t.excludeHint}
          choices={counted.map(({ id, juror, at }) => ({ value: id, label: `${jury.juror(juror)}, ${formatDate(at, locale)}` }))}
          optional
        />
      )}
      <TextArea name="reasons" label={general.reasons} hint={general.reasonsHint} maxLength={4000} rows={5} />
      <Actions>
        <Button big>{t.answer}</Button>
      </Actions>
    </Form>
  );
}

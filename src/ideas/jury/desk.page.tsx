import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Button, Go } from "#platform/ui/button.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findManaged, agent, processRoutes } from "#processes";
import { criteriaTexts } from "../criteria/criteria.texts.ts";
import { CriteriaTable } from "../criteria/criteria.view.tsx";
import { ideaName } from "../judging/act-page.view.tsx";
import type { JudgingProcess } from "../judging/judged.query.ts";
import { readQueues } from "../judging/queue-counts.query.ts";
import { QueuePage, type QueuePageProps } from "../judging/queue-page.view.tsx";
import { countConflicts, findJury, type Jury, readCandidates, readSheets, type ToJudge } from "./jury.query.ts";
import { Deadline } from "./jury.page.tsx";
import { juryTexts } from "./jury.texts.ts";
import { publishRecord } from "./publish.command.ts";
import { keepQuorum } from "./quorum.command.ts";
import { type JuryRecord, readRecords } from "./record.query.ts";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/demarche/:process/jury", Visitor>;

/** How far a jury is, without any score; its record is published here. */
export default page("ideas/jury", routes.juryDesk, {
  access: agent,

  async get(visit) {
    return show(visit, await find(visit), { done: visit.url.searchParams.get("fait") === "publie" });
  },

  async post(visit) {
    const { db, visitor, params, locale } = visit;
    const found = await find(visit);
    const form = await visit.form();
    if (form["act"] === "quorum") return changeQuorum(visit, found, (form["quorum"] ?? "").trim());
    const published = await publishRecord(db, { stage: found.jury.stage, why: null, by: visitor.id, asWhom: found.process.ownerService });
    if (!published.ok) return show(visit, found, { wrong: juryTexts[locale].publishProblems[published.problem] });
    return { redirect: withQuery(routes.juryDesk.href(params), { fait: "publie" }) };
  },
});

async function changeQuorum(visit: Asked, found: Found, typed: string) {
  const t = juryTexts[visit.locale];
  if (!/^([1-9]|[1-4]\d|50)$/.test(typed)) return show(visit, found, { quorum: typed, problem: t.quorumWrong });
  const kept = await keepQuorum(visit.db, found.jury.stage, Number(typed), visit.visitor.id);
  return kept ? { redirect: routes.juryDesk.href(visit.params) } : show(visit, await find(visit), { wrong: criteriaTexts[visit.locale].frozen });
}

interface Found {
  readonly process: JudgingProcess;
  readonly jury: Jury;
}

/** @throws NotFound for a process without jury, as for somebody else's. */
async function find({ db, visitor, params, now }: Asked): Promise<Found> {
  const process = await findManaged(db, params.process, visitor);
  const jury = await findJury(db, process, now);
  if (!jury) throw new NotFound();
  return { process, jury };
}

interface Said {
  readonly done?: boolean;
  readonly wrong?: string;
  /** What was typed as a quorum, and what is wrong with it. */
  readonly quorum?: string;
  readonly problem?: string;
}

async function show({ db, now, locale }: Asked, { process, jury }: Found, said: Said) {
  const [queues, candidates, sheets, conflicts, records] = await Promise.all([
    readQueues(db, process.id),
    readCandidates(db, process.id, jury.stage.id),
    readSheets(db, jury.stage.id),
    countConflicts(db, jury.stage.id),
    readRecords(db, jury.stage.id),
  ]);
  const counts = new Map([...Map.groupBy(sheets, ({ proposalId }) => proposalId)].map(([id, all]) => [id, all.length]));
  const props = { process, jury, queues, candidates, counts, conflicts, records, now, ...said };
  return { title: juryTexts[locale].desk, robots: "noindex", status: said.wrong ? 409 : said.problem ? 422 : 200, body: <JuryDesk {...props} /> } as const;
}

interface Props extends Found, Said {
  queues: Pick<QueuePageProps, "kinds" | "counts">;
  candidates: readonly ToJudge[];
  counts: ReadonlyMap<string, number>;
  conflicts: ReadonlyMap<string, number>;
  records: readonly JuryRecord[];
  now: Date;
}

function JuryDesk({ process, jury, queues, candidates, counts, conflicts, records, now, done, wrong, quorum, problem }: Props) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  const number = (of: ReadonlyMap<string, number>) => (one: ToJudge) => formatNumber(of.get(one.id) ?? 0, locale);
  return (
    <QueuePage process={process} current="juryDesk" title={t.desk} lead={t.deskLead} done={done ? t.published : undefined} wrong={wrong} {...queues}>
      <Deadline {...{ process, jury, now }} />
      {jury.jurors === 0 && (
        <p>
          {t.noJurors} <Go href={processRoutes.editTeam.href({ process: process.slug })}>{t.jurors}</Go>
        </p>
      )}
      {jury.criteria.length > 0 && <CriteriaTable criteria={jury.criteria} caption={t.criteria} />}
      <p>
        <Go href={routes.criteria.href({ stage: jury.stage.id })}>{t.criteria}</Go>
      </p>
      {jury.frozenAt === null && (
        <Form
          action={routes.juryDesk.href({ process: process.slug })}
          values={{ quorum: quorum ?? String(jury.quorum) }}
          problems={{ quorum: problem }}
          label={t.quorum}
        >
          <TextField name="quorum" label={t.quorum} hint={t.quorumHint} inputMode="numeric" maxLength={2} short />
          <Actions>
            <Button kind="quiet" name="act" value="quorum">
              {t.quorumAct}
            </Button>
          </Actions>
        </Form>
      )}
      {candidates.length > 0 ? (
        <Table
          caption={t.progress}
          captionNote={t.jurorCount(formatNumber(jury.jurors, locale))}
          rows={candidates}
          columns={[
            { label: t.idea, heads: true, cell: (one) => <a href={routes.judged.href({ id: one.id })}>{ideaName(one)}</a> },
            { label: t.sheets, number: true, cell: number(counts) },
            { label: t.conflicts, number: true, cell: number(conflicts) },
          ]}
        />
      ) : (
        <p>{t.nothing}</p>
      )}
      {records.length === 0 && candidates.length > 0 && <Publish process={process} />}
      {records.map((record) => (
        <p>{t.recordNumber(record.number, formatDate(record.publishedAt, locale))}</p>
      ))}
    </QueuePage>
  );
}

function Publish({ process }: Pick<Props, "process">) {
  const t = useTexts(juryTexts);
  return (
    <form method="post" action={routes.juryDesk.href({ process: process.slug })} class="flow">
      <h2>{t.publish}</h2>
      <p>{t.publishLead}</p>
      <p class="soft">{t.notYet}</p>
      <Button name="act" value="publish">
        {t.publish}
      </Button>
    </form>
  );
}

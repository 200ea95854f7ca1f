import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { ColumnsProps } from "#platform/imports/columns.view.tsx";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { Report } from "#platform/imports/report.view.tsx";
import { RunState, Sent } from "#platform/imports/run.view.tsx";
import type { FileFault } from "#platform/imports/sheet.ts";
import { sayFault } from "#platform/imports/upload.ts";
import { taskOf } from "#platform/imports/run.query.ts";
import type { Task } from "#platform/jobs/task.ts";
import { Go } from "#platform/ui/button.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit, type VisitOf } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { runsSomewhere, voteToRun } from "../gates.ts";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import { mostMembers } from "../member.ts";
import { most, type RefusedLine } from "./list-file.ts";
import { listImport, type ListRun } from "./list-import.job.ts";
import { choicesFor, tooLate } from "./list-state.ts";
import { type RollTexts, rollTexts } from "./roll.texts.ts";

interface OpenRun {
  readonly vote: Vote;
  readonly run: ListRun;
}

async function openRun(visit: Pick<Visit, "db"> & { visitor: Visitor; params: { slug: string; run: string } }): Promise<OpenRun> {
  const vote = await voteToRun(visit);
  const run = await listImport.find(visit.db, visit.params.run, { vote_id: vote.id });
  if (!run) throw new NotFound();
  return { vote, run };
}

/** One file of electors: tried, then brought in. */
export const listRun = acts("budgets/roll", routes.electorsRun, {
  access: runsSomewhere,
  find: openRun,
  async show(visit, { vote, run }, form) {
    const { db, locale } = visit;
    const [task, file] = await Promise.all([taskOf(db, run), listImport.columns(visit, run, choicesFor(vote))]);
    const title = importsTexts[locale].task(run.fileName, run.dryRun);
    return { title, robots: "noindex", body: <RunPage {...{ vote, run, task }} columns={file && { file, choices: choicesFor(vote), form }} /> };
  },
  acts: (step) => ({
    import: step({
      async run(visit, { vote, run: trial }) {
        const late = tooLate(vote, rollTexts[visit.locale]);
        if (late) return conflict(late);
        return leadTo(visit, await listImport.forReal(visit, trial));
      },
    }),
    columns: step({
      read: (form, visit, { vote, run }) => listImport.readColumns(form, visit, run, choicesFor(vote)),
      async run(visit, { vote, run }, named) {
        const late = tooLate(vote, rollTexts[visit.locale]);
        if (late) return conflict(late);
        return leadTo(visit, await listImport.withColumns(visit, run, named));
      },
    }),
  }),
});

const leadTo = ({ locale, params }: Pick<VisitOf<typeof routes.electorsRun>, "locale" | "params">, id: string | null) =>
  id ? done(routes.electorsRun.href({ ...params, run: id })) : conflict(importsTexts[locale].run.noFile);

/** Every line that does not go in, to be looked for in the file. */
export const listRefusals = page("budgets/roll", routes.electorsRunCsv, {
  access: runsSomewhere,
  async get(visit) {
    const { run } = await openRun(visit);
    if (!run.report) throw new NotFound();
    const t = rollTexts[visit.locale];
    const columns = { ligne: ({ line }: RefusedLine) => line, raison: ({ problem }: RefusedLine) => sayProblem(problem, t) };
    return csvResponse(columns, run.report.rejections, { filename: `refus-${run.id.slice(0, 8)}.csv`, bom: true });
  },
});

const sayProblem = (problem: RefusedLine["problem"], t: RollTexts): string => t.lineProblems[problem];

function RunPage({ vote: { slug, title, open_ballot }, run, task, columns }: OpenRun & { task: Task | null; columns: ColumnsProps | null }) {
  const t = useTexts(rollTexts);
  const general = useTexts(budgetsTexts);
  const imports = useTexts(importsTexts);
  const locale = useLocale();
  const { report, refusal } = run;
  const list = routes.electors.href({ slug });
  const trail = [
    { label: general.here, href: routes.list.href() },
    { label: <Written>{title}</Written>, href: routes.follow.href({ slug }) },
    { label: t.listTitle.list, href: list },
  ];
  return (
    <>
      <PageHead title={imports.task(run.fileName, run.dryRun)} trail={trail} />
      <div class="wrap flow">
        <RunState
          run={run}
          task={task}
          refusal={sayRefusal(refusal, open_ballot, t, locale)}
          uploadHref={list}
          hrefOf={(id) => routes.electorsRun.href({ slug, run: id })}
          columns={columns}
          after={<Go href={list}>{t.listTitle.list}</Go>}
        />
        <Sent run={run} />
        {report && (
          <Report
            figures={(["read", "added", "known", "rejected"] as const).map(
              (name) => [(open_ballot ? t.memberFigures : t.listFigures)[name], report[name]] as const,
            )}
            ignored={report.ignored}
            rejections={report.rejections.map(({ line, problem }) => ({ line, field: t.listFields[problem], remark: sayProblem(problem, t) }))}
            csv={routes.electorsRunCsv.href({ slug, run: run.id })}
          />
        )}
      </div>
    </>
  );
}

function sayRefusal(refusal: string | null, open: boolean, t: RollTexts, locale: ReturnType<typeof useLocale>): string {
  if (refusal === "early") return t.listEarly;
  if (refusal === "late") return open ? t.membersLate : t.listLate;
  return sayFault(refusal as FileFault, open ? { most: mostMembers, columns: t.memberColumns } : { most, columns: t.columns }, locale);
}

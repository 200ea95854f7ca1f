import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { findTask, type Task } from "#platform/jobs/task.ts";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Progress } from "#platform/ui/progress.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";
import { progressTexts } from "./texts.ts";

/** How far a long work is: for the person who started it, under an address that nobody guesses. */
export default page("platform/progress", routes.progress, {
  access: anyone,

  async get({ db, params, visitor }) {
    const task = await findTask(db, params.id);
    if (!task || (task.startedBy !== null && task.startedBy !== visitor?.id)) throw new NotFound();
    return { title: task.title, body: <ShowTask task={task} />, robots: "noindex" };
  },
});

function ShowTask({ task }: { task: Task }) {
  const t = useTexts(progressTexts);
  const locale = useLocale();
  const when = { dateStyle: "long", timeStyle: "short" } as const;
  const label = task.total === null ? t.step : t.of(formatNumber(task.done, locale), formatNumber(task.total, locale));
  return (
    <>
      <PageHead title={task.title} lead={t.lead[task.state]} />
      <div class="wrap flow">
        {task.state !== "failed" && <Progress id="avancement" label={label} value={task.done} {...(task.total ? { max: task.total } : {})} />}
        {task.note && <p>{task.note}</p>}
        {task.reason && (
          <p>
            {t.reason}
            {colonIn(locale)} {task.reason}
          </p>
        )}
        {task.report ? (
          <>
            <h2>{t.report}</h2>
            <pre>{JSON.stringify(task.report, null, 2)}</pre>
          </>
        ) : null}
        <p class="soft">
          {t.started} {formatDate(task.createdAt, locale, when)}
          {task.finishedAt && ` · ${t.ended} ${formatDate(task.finishedAt, locale, when)}`}
        </p>
        {(task.state === "waiting" || task.state === "running") && (
          <p>
            <a class="button" href={routes.progress.href({ id: task.id })}>
              {t.reload}
            </a>
          </p>
        )}
      </div>
    </>
  );
}

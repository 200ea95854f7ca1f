import { keysOf } from "#platform/keys-of.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import type { JobCounts, ListedJob } from "#platform/jobs/listed-jobs.query.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { routes } from "../routes.ts";
import { type JobFilters, stateWords } from "./jobs.filters.ts";
import { jobTexts } from "./jobs.texts.ts";

interface JobsProps {
  found: ListPage<ListedJob, JobFilters> & { readonly counts: JobCounts };
  form: FormState;
  /** A job's name, in words. */
  says: (name: string) => string;
}

export function Jobs(props: JobsProps) {
  const { found } = props;
  const t = useTexts(jobTexts);
  const locale = useLocale();
  const failed = found.rows.some(({ state }) => state === "failed");
  return (
    <>
      <PageHead title={t.title} lead={t.lead} joined />
      <Band tight>
        <JobFilterForm found={found} />
      </Band>
      <section class="wrap band" aria-labelledby="found">
        <SectionHead title={plural(found.total, locale, t.found)} id="found" />
        {found.total === 0 && <NothingListed of={found} title={t.emptyTitle} level={3} text={t.emptyNote} />}
        {found.total > 0 && !failed && <JobTable {...props} />}
        {failed && <FailedJobs {...props} />}
        <Pages of={found} />
      </section>
    </>
  );
}

/** With boxes, so that several are tried again or forgotten at once. */
function FailedJobs(props: JobsProps) {
  const { found, form } = props;
  const t = useTexts(jobTexts);
  const buttons = (
    <>
      <Button act="retry" icon="refresh-cw">
        {t.retry}
      </Button>
      <Button kind="danger" act="forget">
        {t.forget}
      </Button>
    </>
  );
  return (
    <Selection action={found.href({ page: found.page })} form={form} label={t.select} buttons={buttons}>
      <JobTable {...props} />
    </Selection>
  );
}

function JobFilterForm({ found: { values, counts } }: Pick<JobsProps, "found">) {
  const t = useTexts(jobTexts);
  const locale = useLocale();
  const states = keysOf(stateWords);
  return (
    <Filters action={routes.jobs.href()} label={t.search} fold={0}>
      <div class="filters-grid">
        <TextField name="q" label={t.name} value={values.words} maxLength={100} autocomplete="off" />
        <Select
          name="etat"
          label={t.state}
          empty={t.allStates}
          value={values.state && stateWords[values.state]}
          choices={states.map((state) => ({ value: stateWords[state], label: `${t.states[state]} (${formatNumber(counts[state], locale)})` }))}
        />
        <Button icon="search" kind="quiet">
          {t.submit}
        </Button>
      </div>
    </Filters>
  );
}

const tones = { failed: "danger", again: "warn", active: "info", waiting: undefined, done: "ok" } as const;

function JobTable({ found, form, says }: JobsProps) {
  const t = useTexts(jobTexts);
  return (
    <Table
      caption={t.title}
      hideCaption
      rows={found.rows}
      columns={[
        {
          label: t.columns.name,
          heads: true,
          cell: ({ id, name, title, task, state }) => (
            <>
              {state === "failed" && <Tick id={id} name={title ?? says(name)} form={form} />} {title ?? says(name)}{" "}
              {title && <small class="soft">{says(name)}</small>} {task && <a href={platformRoutes.progress.href({ id: task })}>{t.progress}</a>}
            </>
          ),
        },
        { label: t.columns.state, cell: ({ state }) => <Badge tone={tones[state]}>{t.states[state]}</Badge> },
        { label: t.columns.attempts, number: true, cell: ({ attempts }) => attempts },
        { label: t.columns.when, cell: (job) => <When job={job} /> },
        { label: t.columns.reason, cell: ({ reason, state }) => (state === "done" ? null : reason) },
      ]}
    />
  );
}

function When({ job: { askedAt, dueAt, endedAt } }: { job: ListedJob }) {
  const t = useTexts(jobTexts);
  const locale = useLocale();
  const said = (at: Date) => formatDate(at, locale, { dateStyle: "medium", timeStyle: "short" });
  if (endedAt) return <>{t.ended(said(endedAt))}</>;
  return <>{dueAt ? t.due(said(dueAt)) : t.asked(said(askedAt))}</>;
}

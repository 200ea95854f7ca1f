import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Task } from "#platform/jobs/task.ts";
import type { DatasetRow } from "#platform/open-data/dataset.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Progress } from "#platform/ui/progress.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { useCell } from "../look/cell.view.tsx";
import { type Edition, type PublishedDataset, type Report, stateOfEdition, undecided } from "../published/published.ts";
import { routes } from "../routes.ts";
import { CellsTold } from "./cells-told.view.tsx";
import { ColumnsForm } from "./columns.view.tsx";
import { editionTones, sayDiff } from "./manage.view.tsx";
import { NearlyRead } from "./nearly.view.tsx";
import { publishTexts } from "./publish.texts.ts";
import { cellsTold, misfitsTold } from "./told-cells.ts";

interface VersionProps {
  dataset: PublishedDataset;
  edition: Edition;
  /** What reads or publishes it. */
  task: Task | null;
  rows: readonly { readonly line: number; readonly row: DatasetRow }[];
  form: FormState;
}

export function ShowVersion(props: VersionProps) {
  const { dataset, edition, rows, form } = props;
  const t = useTexts(publishTexts);
  const locale = useLocale();
  const { report } = edition;
  const state = stateOfEdition(edition, dataset.current);
  const waits = state === "waiting";
  const cells = cellsTold(dataset, edition, locale);
  return (
    <PageFrame
      title={t.version(String(edition.number))}
      lead={edition.fileName}
      trail={[
        { label: t.desk, href: routes.desk.href() },
        { label: <Written>{dataset.title}</Written>, href: routes.manage.href({ id: dataset.id }) },
      ]}
      badges={<Badge tone={editionTones[state]}>{t.editionStates[state]}</Badge>}
      flow="loose"
    >
      <State {...props} />
      {report && <HowRead edition={edition} report={report} />}
      {report && report.misfitCount > 0 && <Misfits report={report} />}
      {report && waits && <NearlyRead dataset={dataset} report={report} />}
      {cells.length > 0 && (
        <Go icon="download" href={routes.faults.href({ id: dataset.id, number: String(edition.number) })}>
          {plural(cells.length, locale, t.cellsFile)}
        </Go>
      )}
      {report && waits && <ColumnsForm dataset={dataset} edition={edition} report={report} form={form} />}
      {report && waits && rows.length > 0 && <Preview report={report} rows={rows} />}
    </PageFrame>
  );
}

function State(props: VersionProps) {
  const { dataset, edition, task } = props;
  const t = useTexts(publishTexts);
  const state = stateOfEdition(edition, dataset.current);
  const works = task && (task.state === "waiting" || task.state === "running");
  if (works && (state === "reading" || state === "waiting")) return <Working {...props} task={task} reads={state === "reading"} />;
  if (task?.state === "failed" && (state === "reading" || state === "waiting"))
    return (
      <Notice tone="danger" title={t.failed}>
        <p>{t.failedNext}</p>
        <Go href={`${routes.manage.href({ id: dataset.id })}#envoyer`}>{t.sendNew}</Go>
      </Notice>
    );
  if (state === "refused" && edition.refusal)
    return (
      <Notice tone="danger" title={t.refused}>
        <p>{t.refusals[edition.refusal]}</p>
        <Go href={`${routes.manage.href({ id: dataset.id })}#envoyer`}>{t.sendNew}</Go>
      </Notice>
    );
  if (state === "waiting") return <Review {...props} />;
  if (state === "published")
    return (
      <Notice tone="ok" title={t.isPublic}>
        <Go href={routes.dataset.href({ id: dataset.id })}>{t.see}</Go>
      </Notice>
    );
  return state === "replaced" || state === "discarded" ? <Notice title={state === "replaced" ? t.isReplaced : t.isDiscarded} /> : null;
}

function Working({ dataset, edition, task, reads }: VersionProps & { task: Task; reads: boolean }) {
  const t = useTexts(publishTexts);
  const locale = useLocale();
  const label = `${reads ? t.reading : t.publishing}${task.done > 0 ? ` (${formatNumber(task.done, locale)})` : ""}`;
  return (
    <div class="flow">
      <Progress id="avancement" label={label} value={task.done} {...(task.total ? { max: task.total } : {})} />
      <p>{t.goesOn}</p>
      <ButtonLink kind="quiet" icon="refresh-cw" href={routes.version.href({ id: dataset.id, number: String(edition.number) })}>
        {t.reload}
      </ButtonLink>
    </div>
  );
}

function Review({ dataset, edition }: VersionProps) {
  const t = useTexts(publishTexts);
  const locale = useLocale();
  const blocked = undecided(edition.report!, dataset.columns);
  const lost = edition.report!.columns.find(({ name }) => dataset.columns[name]?.key && edition.report!.key !== name);
  return (
    <Notice tone={blocked.length > 0 ? "warn" : "info"} title={t.ready}>
      <p>{blocked.length > 0 ? t.decideFirst : t.readyText}</p>
      {edition.report!.diff && (
        <p>
          {t.against}
          {colonIn(locale)} {sayDiff(edition.report!.diff, t, locale)}.{" "}
          <a href={routes.waitingChanges.href({ id: dataset.id, number: String(edition.number) })}>{t.seeChanges}</a>
        </p>
      )}
      {lost && <p>{t.keyLost(lost.title)}</p>}
      <Form action={routes.version.href({ id: dataset.id, number: String(edition.number) })} label={t.publish}>
        <Actions>
          {blocked.length === 0 && <Button act="publish">{t.publish}</Button>}
          <Button kind="quiet" act="discard">
            {t.discard}
          </Button>
        </Actions>
      </Form>
    </Notice>
  );
}

function HowRead({ edition: { encoding, kind, diff, publishedAt }, report }: { edition: Edition; report: Report }) {
  const t = useTexts(publishTexts);
  const locale = useLocale();
  const number = (value: number) => formatNumber(value, locale);
  const { position, unplaced, schema, communes, beyond, blank, key, sheet } = report;
  return (
    <TitledPart id="lecture" title={t.how}>
      <Facts
        facts={
          [
            [t.rows, [number(report.rows), blank > 0 && plural(blank, locale, t.blank)].filter(Boolean).join(" · ")],
            [t.sheet, sheet?.name],
            [t.encoding, encoding?.toUpperCase()],
            [t.separator, kind === "csv" && t.separators[report.delimiter]],
            [t.titlesAt, kind === "csv" && t.titlesLine(number(report.titleLine), report.titleLines)],
            [t.keyFact, key ? <code>{key}</code> : t.noKey],
            [
              t.place,
              position &&
                [t.placeFrom(position.from.join(", "), position.system), unplaced > 0 && plural(unplaced, locale, t.unplaced)].filter(Boolean).join(" · "),
            ],
            [t.communes, communes.map((one) => <CommunesOf communes={one} />)],
            [t.schemaFact, schema && <SchemaOf schema={schema} />],
            [t.changes, publishedAt && diff && sayDiff(diff, t, locale)],
          ].filter(([, value]) => !(Array.isArray(value) && value.length === 0)) as never
        }
      />
      {sheet && sheet.others.length > 0 && <Notice tone="warn" level={3} title={t.sheetsLeft} text={t.sheetsLeftNext(formatList(sheet.others, locale))} />}
      {beyond && <Notice tone="warn" level={3} title={t.beyond(number(beyond.count), number(beyond.line))} />}
    </TitledPart>
  );
}

function CommunesOf({ communes: { column, known, unknown } }: { communes: Report["communes"][number] }) {
  const t = useTexts(publishTexts);
  const locale = useLocale();
  return (
    <>
      {t.communesIn(column, formatNumber(known, locale))}
      {unknown.length > 0 && ` (${t.communesUnknown(unknown.join(", "))})`}
      <br />
    </>
  );
}

function SchemaOf({ schema: { title, missing, extra, faults } }: { schema: NonNullable<Report["schema"]> }) {
  const t = useTexts(publishTexts);
  const locale = useLocale();
  return (
    <>
      {t.schemaSays(title, formatNumber(faults, locale))}
      {missing.length > 0 && ` · ${t.schemaMissing(missing.join(", "))}`}
      {extra.length > 0 && ` · ${t.schemaExtra(extra.join(", "))}`}
    </>
  );
}

const shownMisfits = 20;

function Misfits({ report }: { report: Report }) {
  const t = useTexts(publishTexts);
  const locale = useLocale();
  return (
    <TitledPart id="erreurs" title={plural(report.misfitCount, locale, t.misfits)}>
      <p>{t.misfitsText}</p>
      <CellsTold caption={t.misfits.other.replace("# ", "")} cells={misfitsTold(report, locale).slice(0, shownMisfits)} />
    </TitledPart>
  );
}

function Preview({ report, rows }: { report: Report } & Pick<VersionProps, "rows">) {
  const t = useTexts(publishTexts);
  const names = [...new Set([...report.columns.map(({ name }) => name), ...(report.position ? ["longitude", "latitude"] : [])])];
  const types = new Map(report.columns.map(({ name, type }) => [name, type]));
  const say = useCell();
  return (
    <Table
      caption={t.preview}
      scroll
      dense
      rows={rows}
      columns={[
        { label: t.line, number: true, cell: ({ line }) => String(line) },
        ...names.map((name) => ({
          label: name,
          number: types.get(name) === "integer" || types.get(name) === "number",
          cell: ({ row }: VersionProps["rows"][number]) => say(row[name]),
        })),
      ]}
    />
  );
}

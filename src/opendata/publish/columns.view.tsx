import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Checkbox, Form, Radios, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { sayNumber } from "../look/cell.view.tsx";
import { opendataTexts } from "../opendata.texts.ts";
import type { Edition, PublishedDataset, Report, ReportColumn } from "../published/published.ts";
import { routes } from "../routes.ts";
import { ableAsKey, columnTypes, columnValues, fieldsFor, keyField } from "./columns.form.ts";
import { publishTexts } from "./publish.texts.ts";

interface ColumnsFormProps {
  dataset: PublishedDataset;
  edition: Edition;
  report: Report;
  form: FormState;
}

/** Each column as it was read, folded; those that lead to persons are open. */
export function ColumnsForm({ dataset, edition, report, form }: ColumnsFormProps) {
  const t = useTexts(publishTexts);
  const own = stateOf(form, "columns", columnValues(report, dataset));
  return (
    <TitledPart id="colonnes" title={t.columnsTitle}>
      <p>{t.columnsLead}</p>
      <Form action={routes.version.href({ id: dataset.id, number: String(edition.number) })} state={own} label={t.columnsTitle}>
        <input type="hidden" name="version" value={String(own.values["version"] ?? "")} />
        {report.columns.map((column) => (
          <OneColumn column={column} problems={own.problems} decided={isDecided(column, dataset)} />
        ))}
        <Select
          name={keyField}
          label={t.keyFact}
          hint={t.keyHint}
          empty={t.keyFound(report.key)}
          choices={report.columns.filter(ableAsKey).map(({ name, title }) => ({ value: name, label: title, written: true }))}
        />
        <Submit label={t.keepColumns} act="columns" />
      </Form>
    </TitledPart>
  );
}

const isDecided = ({ name }: ReportColumn, { columns }: PublishedDataset): boolean => columns[name]?.out === true || columns[name]?.allowed !== undefined;

function OneColumn({ column, problems, decided }: { column: ReportColumn; problems: FormState["problems"]; decided: boolean }) {
  const t = useTexts(publishTexts);
  const { types } = useTexts(opendataTexts);
  const field = fieldsFor(column.name);
  const isWrong = Object.values(field).some((name) => problems[name]);
  const isPersonal = column.personal.length > 0;
  return (
    <Disclosure
      open={isWrong || (isPersonal && !decided)}
      summary={
        <>
          {column.title} <span class="soft">({types[column.type]})</span> {isPersonal && <Badge tone="warn">{t.personal}</Badge>}
        </>
      }
    >
      <div class="flow">
        <Profile column={column} />
        <TextField name={field.says} label={`${t.says} (${column.title})`} hint={t.saysHint} maxLength={300} optional />
        <Select name={field.type} label={`${t.type} (${column.title})`} choices={columnTypes.map((value) => ({ value, label: types[value] }))} />
        {isPersonal ? <Decision column={column} /> : <Checkbox name={field.out} label={`${t.leaveOut} (${column.title})`} />}
      </div>
    </Disclosure>
  );
}

function Profile({ column: { name, type, filled, missing, distinct, lowest, highest, common, misfits, unsure } }: { column: ReportColumn }) {
  const t = useTexts(publishTexts);
  const locale = useLocale();
  const say = (bound: string) => (type === "integer" || type === "number" ? sayNumber(Number(bound), locale) : bound);
  const facts = [
    plural(filled, locale, t.filled),
    distinct === null ? t.many : plural(distinct, locale, t.distinct),
    missing > 0 && plural(missing, locale, t.missing),
    misfits > 0 && plural(misfits, locale, t.misfits),
    unsure && t.unsureDays,
    lowest !== null && highest !== null && t.bounds(say(lowest), say(highest)),
    common.length > 0 && t.common(common.map(([value, times]) => `${value} (${formatNumber(times, locale)})`).join(", ")),
  ];
  return (
    <p class="small soft">
      <code>{name}</code> · {facts.filter(Boolean).join(" · ")}
    </p>
  );
}

function Decision({ column: { name, title, personal } }: { column: ReportColumn }) {
  const t = useTexts(publishTexts);
  const locale = useLocale();
  const field = fieldsFor(name);
  const found = personal.map(({ kind, count, line }) =>
    t.personalFound(t.personalKinds[kind], formatNumber(count, locale), line > 0 ? formatNumber(line, locale) : null),
  );
  return (
    <>
      <Radios
        name={field.decide}
        label={`${t.decide} (${title})`}
        hint={found.join(" · ")}
        choices={[
          { value: "out", label: t.decideOut, note: t.decideOutNote },
          { value: "in", label: t.decideIn, note: t.decideInNote },
        ]}
      />
      <TextField name={field.reason} label={`${t.reason} (${title})`} maxLength={300} optional />
    </>
  );
}

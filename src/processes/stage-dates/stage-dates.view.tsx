import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Facts } from "#platform/ui/facts.tsx";
import { Checkbox, DateTimeField, Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { ManageFrame } from "../manage/manage-frame.view.tsx";
import { manageTexts } from "../manage/manage.texts.ts";
import { Warnings, When } from "../manage/manage.view.tsx";
import type { StageWarning } from "../stage-plug.ts";
import type { ProcessSheet, StageSheet } from "../process.query.ts";
import type { StagePhase } from "../stage.ts";
import type { StageChange } from "./stage-changes.query.ts";
import type { DatesChange } from "./stage-dates.form.ts";
import { stageDatesTexts } from "./stage-dates.texts.ts";
import { routes } from "../routes.ts";

export interface StageDatesProps {
  process: ProcessSheet;
  stage: StageSheet;
  phase: StagePhase;
  changes: readonly StageChange[];
  /** What goes wrong if it opens, or closes, as it stands. */
  warnings: readonly StageWarning[];
  /** What this agent asked for while another changed the same stage. */
  mine: DatesChange | null;
  form: FormState;
}

export function StageDates(props: StageDatesProps) {
  const { process, stage, phase, mine, warnings, form } = props;
  const locale = useLocale();
  const t = stageDatesTexts[locale];
  return (
    <ManageFrame process={process} part="editStages" title={<Quoting words={stage.title}>{t.title(stage.title)}</Quoting>} lead={t.lead}>
      {mine && <BothVersions {...props} mine={mine} />}
      {warnings.length > 0 && (
        <Notice tone="warn" title={manageTexts[locale].warnings}>
          <Warnings warnings={warnings} />
        </Notice>
      )}
      {process.state === "published" ? (
        <Form action={routes.stageDates.href({ stage: stage.id })} state={form}>
          <p>
            {t.now}
            {colonIn(locale)} <When stage={stage} />
          </p>
          <Radios
            name="act"
            label={t.act}
            choices={actsOf[phase].map((value) => ({ value, label: value === "change" && phase === "next" ? t.actMove : t.acts[value] }))}
          />
          {phase === "next" && <DateTimeField name="opens" label={t.opens} />}
          <DateTimeField name="closes" label={t.closes} optional />
          <Checkbox name="stays_open" label={t.staysOpen} />
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxLength={2000} rows={4} />
          <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
          <Submit label={t.save} />
        </Form>
      ) : (
        <Notice title={t.over} />
      )}
      <Changes {...props} />
    </ManageFrame>
  );
}

const actsOf: Readonly<Record<StagePhase, readonly DatesChange["act"][]>> = { next: ["change", "open_now"], now: ["change", "close_now"], done: ["change"] };

/** Side by side: what the other agent published, and what this one asked for. */
function BothVersions({ stage, changes, mine }: StageDatesProps & { mine: DatesChange }) {
  const locale = useLocale();
  const t = stageDatesTexts[locale];
  const [last] = changes;
  const dates = mine.act !== "change" ? t.acts[mine.act] : <When stage={{ opensAt: mine.opensAt ?? stage.opensAt, closesAt: mine.closesAt }} />;
  return (
    <Facts
      wide
      facts={[
        [
          t.theirs,
          <>
            <When stage={stage} />
            {last && (
              <>
                <br />
                <Quoting words={last.reason}>{[last.by, last.reason].filter(Boolean).join("\u00a0: ")}</Quoting>
              </>
            )}
          </>,
        ],
        [
          t.yours,
          <>
            {dates}
            <br />
            <Written>{mine.reason}</Written>
          </>,
        ],
      ]}
    />
  );
}

function Changes({ changes }: Pick<StageDatesProps, "changes">) {
  const locale = useLocale();
  const t = stageDatesTexts[locale];
  const say = (instant: Date | null) => (instant ? formatDate(instant, locale, { dateStyle: "medium", timeStyle: "short" }) : t.noEnd);
  return (
    <>
      <h2>{t.history}</h2>
      {changes.length === 0 ? (
        <p>{t.noHistory}</p>
      ) : (
        <Table
          caption={t.history}
          hideCaption
          rows={changes}
          columns={[
            { label: t.columns.when, cell: ({ at }) => say(at) },
            { label: t.columns.what, heads: true, cell: ({ change }) => t.changes[change] },
            { label: t.columns.before, cell: ({ change, before }) => (change === "added" ? "" : say(before)) },
            { label: t.columns.after, cell: ({ after }) => say(after) },
            { label: t.columns.reason, cell: ({ reason }) => <Written>{reason}</Written> },
            { label: t.columns.by, cell: ({ by }) => by ?? "" },
          ]}
        />
      )}
    </>
  );
}

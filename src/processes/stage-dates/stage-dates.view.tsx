import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Checkbox, DateTimeField, Form, Radios, TextArea } from "#platform/ui/form.tsx";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Table } from "#platform/ui/table.tsx";
import { ManageFrame } from "../manage/manage-frame.view.tsx";
import { When } from "../manage/manage.view.tsx";
import type { ProcessSheet, StageSheet } from "../process.query.ts";
import type { StagePhase } from "../stage.ts";
import type { StageChange } from "./stage-changes.query.ts";
import type { TypedDates } from "./stage-dates.form.ts";
import { stageDatesTexts } from "./stage-dates.texts.ts";
import { routes } from "../routes.ts";

export interface StageDatesProps {
  process: ProcessSheet;
  stage: StageSheet;
  phase: StagePhase;
  changes: readonly StageChange[];
  values: Values;
  problems: Problems;
  /** What this agent asked for while another changed the same stage. */
  conflict?: TypedDates | undefined;
}

export function StageDates(props: StageDatesProps) {
  const { process, stage, phase, values, problems, conflict } = props;
  const locale = useLocale();
  const t = stageDatesTexts[locale];
  return (
    <ManageFrame process={process} part="editStages" title={t.title(stage.title)} lead={t.lead}>
      {conflict && <Conflict {...props} conflict={conflict} />}
      {process.state === "published" ? (
        <Form action={routes.stageDates.href({ stage: stage.id })} values={values} problems={problems}>
          <p>
            {t.now} : <When stage={stage} />
          </p>
          {phase === "next" ? (
            <DateTimeField name="opens" label={t.opens} />
          ) : (
            <Radios
              name="act"
              label={t.act}
              choices={(phase === "now" ? (["change", "close_now"] as const) : (["change"] as const)).map((value) => ({ value, label: t.acts[value] }))}
            />
          )}
          <DateTimeField name="closes" label={t.closes} optional />
          <Checkbox name="stays_open" label={t.staysOpen} />
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxLength={2000} rows={4} />
          <input type="hidden" name="version" value={String(values["version"] ?? "")} />
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
        </Form>
      ) : (
        <Notice title={t.over} />
      )}
      <Changes {...props} />
    </ManageFrame>
  );
}

/** Both versions, side by side: what the other agent published, and what this one asked for. */
function Conflict({ stage, changes, conflict }: StageDatesProps & { conflict: TypedDates }) {
  const locale = useLocale();
  const t = stageDatesTexts[locale];
  const [last] = changes;
  const asked = conflict.act === "close_now" ? t.acts.close_now : <When stage={{ opensAt: conflict.opensAt ?? stage.opensAt, closesAt: conflict.closesAt }} />;
  return (
    <Notice tone="warn" title={t.conflict} announce>
      <p>{t.conflictSays}</p>
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
                  {[last.by, last.reason].filter(Boolean).join("\u00a0: ")}
                </>
              )}
            </>,
          ],
          [
            t.yours,
            <>
              {asked}
              <br />
              {conflict.reason}
            </>,
          ],
        ]}
      />
    </Notice>
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
            { label: t.columns.reason, cell: ({ reason }) => reason },
            { label: t.columns.by, cell: ({ by }) => by ?? "" },
          ]}
        />
      )}
    </>
  );
}

import { useTexts } from "#platform/i18n/context.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { FieldGroup } from "#platform/ui/field.tsx";
import { Actions, Form, Radios, TextArea } from "#platform/ui/form.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import type { Territory } from "#territory";
import { Concluded } from "../feasibility/assessments.view.tsx";
import { feasibilityTexts } from "../feasibility/feasibility.texts.ts";
import type { Study } from "../feasibility/study.query.ts";
import { ActPage } from "../judging/act-page.view.tsx";
import type { Judged } from "../judging/judged.query.ts";
import type { Opinion } from "../opinion/opinion.query.ts";
import { CommuneOpinions } from "../opinion/public.view.tsx";
import { opinionTexts } from "../opinion/opinion.texts.ts";
import { Deadline } from "./jury.page.tsx";
import type { Jury, ToJudge } from "./jury.query.ts";
import { juryTexts } from "./jury.texts.ts";
import type { Sheet } from "./sheet.query.ts";
import { Sheets } from "./sheets.view.tsx";
import { routes } from "../routes.ts";

export interface JurySheetProps {
  jury: Jury;
  judged: Judged;
  communeName: string | null;
  territory: Territory;
  own: Sheet | null;
  /** Empty until one's own is in. */
  others: readonly Sheet[];
  opinions: readonly Opinion[];
  study: Study | null;
  /** The next one to score. */
  next: ToJudge | null;
  open: boolean;
  now: Date;
  done?: string | undefined;
  wrong?: string | undefined;
  act?: "score" | "conflict" | undefined;
  values?: Record<string, string> | undefined;
  problems?: Problems | undefined;
}

export function JurySheet(props: JurySheetProps) {
  const { jury, judged, communeName, territory, own, others, opinions, study, next, open, now, done, wrong } = props;
  const t = useTexts(juryTexts);
  const feasibility = useTexts(feasibilityTexts);
  const opinion = useTexts(opinionTexts);
  const { process } = judged;
  const queue = { label: t.mine(process.title), href: routes.jury.href({ process: process.slug }) };
  return (
    <ActPage judged={judged} communeName={communeName} title={t.judge} lead={t.sheetLead} done={done} wrong={wrong} queue={queue}>
      <Deadline {...{ process, jury, now }} />
      {own?.kind === "conflict" && <p>{t.declared}</p>}
      {own?.kind !== "conflict" && open && (jury.criteria.length === 0 ? <p>{t.noCriteria}</p> : <Scores {...props} />)}
      {own?.kind === "score" && !open && <Sheets sheets={[own]} criteria={jury.criteria} top={jury.top} />}
      {next && (
        <p>
          <Go href={routes.jurySheet.href({ process: process.slug, number: String(next.number) })}>{t.next}</Go>
        </p>
      )}
      {own?.kind !== "conflict" && open && <Conflict {...props} />}
      {own?.kind !== "conflict" && (
        <>
          <h2>{t.others}</h2>
          {own ? <Sheets sheets={others} criteria={jury.criteria} top={jury.top} /> : <p class="soft">{t.hiddenOthers}</p>}
        </>
      )}
      {study?.conclusion && <h2>{feasibility.title}</h2>}
      {study && <Concluded {...study} />}
      {opinions.length > 0 && <h2>{opinion.public}</h2>}
      <CommuneOpinions opinions={opinions} territory={territory} now={now} />
    </ActPage>
  );
}

const valuesOf = (own: Sheet | null): Record<string, string> =>
  Object.fromEntries(
    (own?.scores ?? []).flatMap(({ criterionId, score, reason }) => [
      [`score_${criterionId}`, String(score)],
      [`reason_${criterionId}`, reason],
    ]),
  );

function Scores({ jury, judged, own, act, values, problems }: JurySheetProps) {
  const t = useTexts(juryTexts);
  const again = act === "score";
  const action = routes.jurySheet.href({ process: judged.process.slug, number: String(judged.number) });
  const form = (
    <Form action={action} values={again ? values : valuesOf(own)} problems={again ? problems : undefined} label={t.judge}>
      <input type="hidden" name="seen" value={own?.version ?? 0} />
      {jury.criteria.map(({ id, name, description }) => (
        <FieldGroup id={`criterion_${id}`} label={name} hint={description || undefined} title>
          <Radios
            name={`score_${id}`}
            label={t.score}
            hint={t.scale(jury.top)}
            choices={Array.from({ length: jury.top + 1 }, (_, score) => ({ value: String(score), label: String(score) }))}
          />
          <TextArea name={`reason_${id}`} label={t.reason} maxLength={1000} rows={2} />
        </FieldGroup>
      ))}
      {own && <TextArea name="why" label={t.why} hint={t.whyHint} maxLength={1000} rows={2} />}
      <Actions>
        <Button big name="act" value="score">
          {own ? t.change : t.send}
        </Button>
      </Actions>
    </Form>
  );
  return own ? (
    <>
      <Sheets sheets={[own]} criteria={jury.criteria} top={jury.top} />
      <Disclosure summary={t.change} open={again && problems !== undefined}>
        {form}
      </Disclosure>
    </>
  ) : (
    form
  );
}

function Conflict({ judged, act, values, problems }: JurySheetProps) {
  const t = useTexts(juryTexts);
  const again = act === "conflict";
  const action = routes.jurySheet.href({ process: judged.process.slug, number: String(judged.number) });
  return (
    <Disclosure summary={t.conflictTitle} open={again}>
      <Form action={action} values={again ? values : undefined} problems={again ? problems : undefined} label={t.conflictTitle}>
        <p class="soft">{t.conflictLead}</p>
        <TextArea name="conflict" label={t.conflict} hint={t.conflictHint} maxLength={1000} rows={2} />
        <Actions>
          <Button kind="danger" name="act" value="conflict">
            {t.declare}
          </Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}

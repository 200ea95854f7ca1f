import { useLocale } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { ManageFrame } from "../manage/manage-frame.view.tsx";
import { When } from "../manage/manage.view.tsx";
import { manageTexts } from "../manage/manage.texts.ts";
import type { ProcessSheet, StageSheet } from "../process.query.ts";
import { isPublic } from "../process.ts";
import { type StageKind, stageKinds } from "../stage.ts";
import { stageTexts } from "../stage.texts.ts";
import { stageEditTexts } from "./stage-edit.texts.ts";
import { StageFields } from "./stage-fields.view.tsx";
import { routes } from "../routes.ts";

interface FormProps {
  process: ProcessSheet;
  form: FormState;
}

interface EditStageProps extends FormProps {
  stage: StageSheet;
  ideas: boolean;
  /** Whether its criteria, who decides and its settings may still change. */
  rules: boolean;
  dates: boolean;
}

export function EditStage({ process, stage, ideas, rules, dates, form }: EditStageProps) {
  const locale = useLocale();
  const t = stageEditTexts[locale];
  return (
    <ManageFrame process={process} part="editStages" title={<Written>{stage.title}</Written>} lead={stageTexts[locale].kinds[stage.kind]}>
      {form.status === 409 && <Saved stage={stage} />}
      {!rules && <Notice title={t.frozen} />}
      {!dates && (
        <p>
          <When stage={stage} />. {t.datesElsewhere} <Go href={routes.stageDates.href({ stage: stage.id })}>{t.changeDates}</Go>
        </p>
      )}
      <Form action={routes.editStage.href({ stage: stage.id })} state={form}>
        <StageFields kind={stage.kind} ideas={ideas} rules={rules} dates={dates} />
        {isPublic(process.state) && <TextArea name="reason" label={t.labels.reason} hint={t.hints.rewording} maxLength={2000} rows={3} optional />}
        <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
        <Submit label={manageTexts[locale].save} />
      </Form>
    </ManageFrame>
  );
}

function Saved({ stage: { title, description, criteria, actors, decides } }: Pick<EditStageProps, "stage">) {
  const { labels, saved } = stageEditTexts[useLocale()];
  return (
    <Disclosure summary={saved}>
      <Facts
        wide
        facts={[
          [labels.title, written(title)],
          [labels.description, description && written(description)],
          [labels.actors, actors && written(actors)],
          [labels.decides, decides && written(decides)],
          [labels.criteria, criteria && written(criteria)],
        ]}
      />
    </Disclosure>
  );
}

export function NewStagePage({ process, kind, ideas, form }: FormProps & { kind: StageKind; ideas: boolean }) {
  const locale = useLocale();
  const t = stageEditTexts[locale];
  return (
    <ManageFrame process={process} part="editStages" title={t.newTitle} lead={stageTexts[locale].kinds[kind]}>
      <Form action={routes.newStage.href({ process: process.slug })} state={form}>
        <StageFields kind={kind} ideas={ideas} rules dates />
        {process.state === "published" && <TextArea name="reason" label={t.labels.reason} hint={t.hints.reason} maxLength={2000} rows={3} />}
        <input type="hidden" name="kind" value={kind} />
        <Submit label={t.add} icon="plus" />
      </Form>
    </ManageFrame>
  );
}

/** First the kind: the form that follows asks what that kind needs. */
export function ChooseKind({ process, form: { problems } }: FormProps) {
  const locale = useLocale();
  const t = stageEditTexts[locale];
  return (
    <ManageFrame process={process} part="editStages" title={t.newTitle}>
      <form class="form" action={routes.newStage.href({ process: process.slug })}>
        <Radios
          name="kind"
          label={t.chooseKind}
          problem={problems["kind"]}
          choices={stageKinds.map((value) => ({ value, label: stageTexts[locale].kinds[value] }))}
        />
        <Submit label={t.next} />
      </form>
    </ManageFrame>
  );
}

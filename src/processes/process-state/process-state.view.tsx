import { Facts } from "#platform/ui/facts.tsx";
import type { ComponentChildren } from "preact";

import { useLocale } from "#platform/i18n/context.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import type { Lack } from "../manage/lacks.query.ts";
import { ManageFrame } from "../manage/manage-frame.view.tsx";
import { manageTexts } from "../manage/manage.texts.ts";
import { Lacks } from "../manage/manage.view.tsx";
import type { ProcessSheet } from "../process.query.ts";
import type { ProcessState } from "../process.ts";
import { processStateTexts, type StateAct } from "./process-state.texts.ts";
import { routes } from "../routes.ts";

interface ProcessStateProps {
  process: ProcessSheet;
  /** Whether this person may change the state, or only read it. */
  mayChange: boolean;
  lacks: readonly Lack[];
  form: FormState;
}

const offered: Readonly<Record<ProcessState, readonly StateAct[]>> = {
  draft: ["publish", "rehearse", "delete"],
  rehearsal: ["publish", "redraft"],
  published: ["end", "cancel"],
  ended: [],
  cancelled: [],
};

export function ProcessStatePage({ process, mayChange, lacks, form }: ProcessStateProps) {
  const locale = useLocale();
  const t = processStateTexts[locale];
  const { state, reason } = process;
  const prepared = state === "draft" || state === "rehearsal";
  return (
    <ManageFrame process={process} part="processState" lead={manageTexts[locale].stateSays[state]}>
      {prepared && <Lacks lacks={lacks} />}
      {state === "cancelled" && <Facts facts={[[t.wasCancelled, reason]]} />}
      {!mayChange && <p>{t.onlyLeads}</p>}
      {offered[state].length === 0 && <p>{t.over}</p>}
      {mayChange &&
        offered[state].map((act) => (
          <Act act={act} slug={process.slug} form={stateOf(form, act)}>
            {act === "cancel" && <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxLength={2000} rows={4} />}
          </Act>
        ))}
    </ManageFrame>
  );
}

interface ActProps {
  act: StateAct;
  slug: string;
  form: FormState;
  children: ComponentChildren;
}

function Act({ act, slug, form, children }: ActProps) {
  const t = processStateTexts[useLocale()].acts[act];
  const kind = act === "publish" ? "main" : act === "cancel" || act === "delete" ? "danger" : "quiet";
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.says}</p>
      <Form action={routes.processState.href({ process: slug })} state={form} label={t.title}>
        {children}
        <Submit label={t.verb} kind={kind} act={act} />
      </Form>
    </>
  );
}

import type { ComponentChildren } from "preact";

import { useLocale } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { ManageFrame } from "../manage/manage-frame.view.tsx";
import { manageTexts } from "../manage/manage.texts.ts";
import { Lacks } from "../manage/manage.view.tsx";
import type { ProcessSheet } from "../process.query.ts";
import type { ProcessState } from "../process.ts";
import { processStateTexts, type StateAct } from "./process-state.texts.ts";
import { routes } from "../routes.ts";

export interface ProcessStateProps {
  process: ProcessSheet;
  /** Whether this person may change the state, or only read it. */
  mayChange: boolean;
  lacks: readonly string[];
  done: string | null;
  values?: Values | undefined;
  problems?: Problems | undefined;
  problem?: "lacks" | "open" | "not_from_there" | "used" | undefined;
}

const offered: Readonly<Record<ProcessState, readonly StateAct[]>> = {
  draft: ["publish", "rehearse", "delete"],
  rehearsal: ["publish", "redraft"],
  published: ["end", "cancel"],
  ended: [],
  cancelled: [],
};

export function ProcessStatePage({ process, mayChange, lacks, done, values, problems, problem }: ProcessStateProps) {
  const locale = useLocale();
  const t = processStateTexts[locale];
  const { state, reason } = process;
  const prepared = state === "draft" || state === "rehearsal";
  return (
    <ManageFrame process={process} part="processState" done={done} lead={manageTexts[locale].stateSays[state]}>
      {problem && <Notice tone="warn" title={t.problems[problem]} announce />}
      {prepared && <Lacks lacks={lacks} />}
      {state === "cancelled" && (
        <p>
          {t.wasCancelled}: {reason}
        </p>
      )}
      {!mayChange && <p>{t.onlyLeads}</p>}
      {offered[state].length === 0 && <p>{t.over}</p>}
      {mayChange &&
        offered[state].map((act) => (
          <Act act={act} slug={process.slug} values={values} problems={problems}>
            {act === "cancel" && <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxLength={2000} rows={4} />}
          </Act>
        ))}
    </ManageFrame>
  );
}

interface ActProps {
  act: StateAct;
  slug: string;
  values: Values | undefined;
  problems: Problems | undefined;
  children: ComponentChildren;
}

function Act({ act, slug, values, problems, children }: ActProps) {
  const t = processStateTexts[useLocale()].acts[act];
  const kind = act === "publish" ? "main" : act === "cancel" || act === "delete" ? "danger" : "quiet";
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.says}</p>
      <Form
        action={routes.processState.href({ process: slug })}
        values={act === "cancel" ? values : undefined}
        problems={act === "cancel" ? problems : undefined}
        label={t.title}
      >
        {children}
        <Actions>
          <Button kind={kind} name="act" value={act}>
            {t.verb}
          </Button>
        </Actions>
      </Form>
    </>
  );
}

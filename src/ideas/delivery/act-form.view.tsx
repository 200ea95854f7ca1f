import type { ComponentChildren } from "preact";

import type { Choice } from "#platform/ui/choice-fields.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { type FormState, stateOf, type Values } from "#platform/ui/form-state.tsx";
import type { Case } from "../case/case.query.ts";
import { routes } from "../routes.ts";
import type { DeliveryAct } from "./delivery.ts";
import type { Delivery } from "./delivery.query.ts";

export interface DeliveryProps {
  judged: Case;
  delivery: Delivery | null;
  /** Figures that the house offers. */
  indicators: readonly Choice[];
  /** A day. */
  today: string;
  /** What the plan holds before anybody typed. */
  first: Values;
  form: FormState;
}

interface ActFormProps extends Pick<DeliveryProps, "judged" | "form"> {
  act: DeliveryAct;
  title: string;
  lead?: string | undefined;
  button: string;
  danger?: boolean | undefined;
  files?: boolean | undefined;
  /** What the fields hold before anything was typed. */
  start?: Values | undefined;
  children: ComponentChildren;
}

/** One act of a delivery, folded until it is asked for, open again when something in it was wrong. */
export function ActForm({ judged, form, act, title, lead, button, danger, files, start, children }: ActFormProps) {
  return (
    <Disclosure summary={title} open={form.act === act}>
      <Form action={routes.delivery.href({ id: judged.id })} state={stateOf(form, act, start)} label={title} files={files}>
        {lead && <p class="soft">{lead}</p>}
        {children}
        <Submit label={button} kind={danger ? "danger" : "quiet"} act={act} />
      </Form>
    </Disclosure>
  );
}

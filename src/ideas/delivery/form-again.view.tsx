import type { ComponentChildren } from "preact";

import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import type { DeliveryAct } from "./delivery.ts";
import type { DeliveryProps } from "./delivery.view.tsx";
import { routes } from "../routes.ts";

interface ActFormProps extends Pick<DeliveryProps, "judged" | "act" | "values" | "problems"> {
  own: DeliveryAct;
  title: string;
  lead?: string | undefined;
  button: string;
  danger?: boolean | undefined;
  files?: boolean | undefined;
  /** What the fields hold before anything was typed. */
  start?: Record<string, string> | undefined;
  children: ComponentChildren;
}

/** One act of a delivery, folded until it is asked for, open again when something in it was wrong. */
export function ActForm({ judged, act, values, problems, own, title, lead, button, danger, files, start, children }: ActFormProps) {
  const again = act === own;
  return (
    <Disclosure summary={title} open={again}>
      <Form
        action={routes.delivery.href({ id: judged.id })}
        values={again ? values : start}
        problems={again ? problems : undefined}
        label={title}
        files={files}
      >
        {lead && <p class="soft">{lead}</p>}
        {children}
        <Actions>
          <Button kind={danger ? "danger" : "quiet"} name="act" value={own}>
            {button}
          </Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}

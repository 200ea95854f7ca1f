import { useTexts } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import type { Choice } from "#platform/ui/choice-fields.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import { ActPage } from "../judging/act-page.view.tsx";
import type { Judged } from "../judging/judged.query.ts";
import { type DeliveryAct, mayDeliver } from "./delivery.ts";
import type { Delivery } from "./delivery.query.ts";
import { deliveryTexts } from "./delivery.texts.ts";
import { EndForm, EvaluateForm, NewsForm, SpendForm } from "./ending.view.tsx";
import { MoveStepForm, StartForm, StepDoneForm, StepForm } from "./steps.view.tsx";
import { DeliveryStory } from "./story.view.tsx";
import { routes } from "../routes.ts";

export interface DeliveryProps {
  judged: Judged;
  communeName: string | null;
  delivery: Delivery | null;
  /** Figures that the house offers. */
  indicators: readonly Choice[];
  /** Days. */
  today: string;
  promised: string;
  firstStep: string;
  signs: string;
  done?: string | undefined;
  wrong?: string | undefined;
  /** The form that was posted, to be shown again. */
  act?: DeliveryAct | undefined;
  values?: Record<string, string> | undefined;
  problems?: Problems | undefined;
}

export function DeliveryPage(props: DeliveryProps) {
  const { judged, communeName, delivery, today, done, wrong } = props;
  const t = useTexts(deliveryTexts);
  const may = (act: DeliveryAct) => mayDeliver(judged.state, act, delivery !== null);
  return (
    <ActPage judged={judged} communeName={communeName} title={t.title} lead={t.lead} done={done} wrong={wrong}>
      {may("start") && <StartForm {...props} />}
      {delivery && <DeliveryStory delivery={delivery} today={today} level={2} />}
      {may("news") && <NewsForm {...props} />}
      {may("step_done") && <StepDoneForm {...props} />}
      {may("date") && <MoveStepForm {...props} />}
      {may("step") && <StepForm {...props} />}
      {may("spent") && <SpendForm {...props} />}
      {may("finish") && <EndForm {...props} end="finish" />}
      {may("evaluate") && <EvaluateForm {...props} />}
      {may("resume") && <EndForm {...props} end="resume" />}
      {may("abandon") && <EndForm {...props} end="abandon" />}
      <p>
        <Go href={routes.ideaLinks.href({ id: judged.id })}>{t.links}</Go>
      </p>
    </ActPage>
  );
}

import { useTexts } from "#platform/i18n/context.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { CasePage } from "../case/case-page.view.tsx";
import type { DeliveryProps } from "./act-form.view.tsx";
import { type DeliveryAct, mayDeliver } from "./delivery.ts";
import { deliveryTexts } from "./delivery.texts.ts";
import { EndForm, EvaluateForm, NewsForm, SpendForm } from "./ending.view.tsx";
import { MoveStepForm, StartForm, StepDoneForm, StepForm } from "./steps.view.tsx";
import { DeliveryStory } from "./story.view.tsx";
import { routes } from "../routes.ts";

export function DeliveryPage(props: DeliveryProps) {
  const { judged, delivery, today } = props;
  const t = useTexts(deliveryTexts);
  const may = (act: DeliveryAct) => mayDeliver(judged.state, act, delivery !== null);
  return (
    <CasePage judged={judged} title={t.title} lead={t.lead}>
      {may("start") && <StartForm {...props} />}
      {delivery && <DeliveryStory delivery={delivery} today={today} level={2} measures />}
      {may("news") && <NewsForm {...props} />}
      {may("step_done") && <StepDoneForm {...props} />}
      {may("date") && <MoveStepForm {...props} />}
      {may("step") && <StepForm {...props} />}
      {may("spent") && <SpendForm {...props} />}
      {may("finish") && <EndForm {...props} end="finish" />}
      {may("evaluate") && <EvaluateForm {...props} />}
      {may("resume") && <EndForm {...props} end="resume" />}
      {may("abandon") && <EndForm {...props} end="abandon" />}
      <Onward href={routes.ideaLinks.href({ id: judged.id })}>{t.links}</Onward>
    </CasePage>
  );
}

import { useTexts } from "#platform/i18n/context.tsx";
import type { Delivery } from "./delivery.query.ts";
import { deliveryTexts } from "./delivery.texts.ts";
import { DeliveryStory } from "./story.view.tsx";

export function DeliverySection({ delivery, today }: { delivery: Delivery; today: string }) {
  const t = useTexts(deliveryTexts);
  return (
    <section class="flow" id="realisation" aria-labelledby="realisation-titre">
      <h2 id="realisation-titre">{t.section}</h2>
      <DeliveryStory delivery={delivery} today={today} level={3} measures={false} />
    </section>
  );
}

import type { SpaceCard } from "#people";
import type { ServiceQuestion } from "#platform/beginning/service-step.ts";
import type { AllOffers } from "#platform/offers.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go, Onward } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { can } from "#platform/web/visitor.ts";
import type { HomeSlot } from "#territory";
import { bringIntoService } from "../operations.ts";
import { routes } from "../routes.ts";
import { measureService } from "./measure-service.ts";
import { serviceTexts } from "./service.texts.ts";

const leftOf = async (offers: AllOffers, question: ServiceQuestion) => {
  const steps = await measureService(offers, question);
  return { left: steps.filter(({ done }) => !done), all: steps.length };
};

/** On top of an administrator's own space, until nothing is left. */
export const serviceCard: SpaceCard = {
  order: 5,
  async card({ visitor, offers, ...question }) {
    if (!can(visitor, bringIntoService)) return null;
    const { left, all } = await leftOf(offers, question);
    const t = serviceTexts[question.locale];
    if (left.length === 0) return null;
    return (
      <Card title={t.title}>
        <p>{t.count(all - left.length, all)}</p>
        <ul>
          {left.slice(0, 3).map(({ step }) => (
            <li>{step.says[question.locale]}</li>
          ))}
        </ul>
        <Onward href={routes.service.href()}>{t.see}</Onward>
      </Card>
    );
  },
};

/** On the home, under what everybody sees, for an administrator alone: an empty house leads there. */
export const serviceBand: HomeSlot = {
  order: 0,
  async render({ visitor, settings, offers, db, now, locale }, commune) {
    if (commune || !visitor || !settings || !can(visitor, bringIntoService)) return null;
    const { left, all } = await leftOf(offers, { db, settings, now, locale });
    if (left.length === 0) return null;
    const t = serviceTexts[locale];
    return (
      <Band ground="surface" label={t.title}>
        <SectionHead title={t.title} more={<Go href={routes.service.href()}>{t.see}</Go>}>
          {t.next(all - left.length, all, left[0]!.step.says[locale])}
        </SectionHead>
      </Band>
    );
  },
};

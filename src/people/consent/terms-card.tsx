import { Onward } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import type { SpaceCard } from "../offers.ts";
import { hasAcceptedTerms } from "./consent.query.ts";
import { consentTexts } from "./consent.texts.ts";
import { routes } from "../routes.ts";

/** Awaits whoever has not agreed to the terms in force: somebody from before they changed. */
export const termsCard: SpaceCard = {
  order: 10,
  async card({ db, visitor, locale }) {
    if (await hasAcceptedTerms(db, visitor.id)) return null;
    const t = consentTexts[locale];
    return (
      <Card title={t.cardTitle}>
        <p>{t.cardNote}</p>
        <Onward href={routes.terms.href()}>{t.read}</Onward>
      </Card>
    );
  },
};

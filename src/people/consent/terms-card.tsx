import { Go } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import type { SpaceCard } from "../offers.ts";
import { hasConsented } from "./consent.query.ts";
import { consentTexts } from "./consent.texts.ts";
import { terms, termsVersion } from "./terms.ts";
import { routes } from "../routes.ts";

/** Awaits whoever has not agreed to the terms in force: somebody from before they changed. */
export const termsCard: SpaceCard = {
  order: 10,
  async card({ db, visitor, locale }) {
    if (await hasConsented(db, visitor.id, terms, termsVersion)) return null;
    const t = consentTexts[locale];
    return (
      <Card title={t.cardTitle}>
        <p>{t.cardNote}</p>
        <p>
          <Go href={routes.terms.href()}>{t.read}</Go>
        </p>
      </Card>
    );
  },
};

import { keeper, keptBy } from "#bookings";
import { plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Card } from "#platform/ui/card.tsx";
import type { SpaceCard } from "#people";
import { listKept } from "../keep/keep.query.ts";
import { keepTexts } from "../keep/keep.texts.ts";
import { listOwnOpen, listOwnStatements } from "../mine/mine.query.ts";
import { mineTexts } from "../mine/mine.texts.ts";
import { routes } from "../routes.ts";
import { countSuspense } from "../online/suspense.query.ts";
import { suspenseTexts } from "../suspense/suspense.texts.ts";

/** What this person owes, and their invoices; nothing for whoever never had to pay. */
export const ownPayments: SpaceCard = {
  order: 110,
  async card({ db, visitor, locale }) {
    const [open, { total }] = await Promise.all([listOwnOpen(db, visitor.id), listOwnStatements(db, visitor.id, { limit: 0, offset: 0 })]);
    if (open.length === 0 && total === 0) return null;
    const t = mineTexts[locale];
    const owed = open.reduce((sum, { balance }) => sum + Math.max(0, balance), 0);
    return (
      <Card title={t.title}>
        {owed > 0 && <p>{t.toPay(sayEuros(owed, locale))}</p>}
        <p>
          <a href={routes.mine.href()}>{t.see}</a>
        </p>
      </Card>
    );
  },
};

/** For whoever keeps places: their prices. */
export const keptCard: SpaceCard = {
  order: 106,
  async card({ db, visitor, locale }) {
    if (!keeper(visitor)) return null;
    const t = keepTexts[locale];
    const { total } = await listKept(db, visitor, "", { limit: 0, offset: 0 });
    const unknown = keptBy(visitor).all ? await countSuspense(db) : 0;
    return (
      <Card title={t.title}>
        {unknown > 0 && (
          <p>
            <a href={routes.suspense.href()}>{plural(unknown, locale, suspenseTexts[locale].card)}</a>
          </p>
        )}
        <p>
          <a href={routes.keep.href()}>{total === 0 ? t.add : plural(total, locale, t.card)}</a>
        </p>
        <p>
          <a href={routes.attest.href()}>{t.attestations}</a>
        </p>
        <p>
          <a href={routes.desk.href()}>{t.desk}</a>
        </p>
      </Card>
    );
  },
};

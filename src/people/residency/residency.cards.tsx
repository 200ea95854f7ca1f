import { formatDate } from "#platform/i18n/format.ts";
import { Onward } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { inCommune, readTerritory } from "#territory";
import type { SpaceCard } from "../offers.ts";
import { findOpenLetter, residencyOf } from "./residency.query.ts";
import { residencyTexts } from "./residency.texts.ts";
import { routes } from "../routes.ts";

/** A letter is in the post: its code must come back here. */
const codeToType: SpaceCard = {
  order: 40,
  async card({ db, visitor, locale, now }) {
    const letter = await findOpenLetter(db, visitor.id);
    if (!letter?.printed_at || letter.until <= now) return null;
    const t = residencyTexts[locale].card;
    const commune = (await readTerritory(db)).communeByCode(letter.commune_code)?.commune ?? { name: letter.commune_code, liaison: 0 };
    return (
      <Card title={t.codeTitle}>
        <Onward href={routes.residencyCode.href()}>{t.typeCode(inCommune(commune, locale))}</Onward>
      </Card>
    );
  },
};

const attestation: SpaceCard = {
  order: 200,
  async card({ db, visitor, locale }) {
    const residency = await residencyOf(db, visitor.id);
    if (!residency) return null;
    const t = residencyTexts[locale].card;
    const commune = (await readTerritory(db)).communeByCode(residency.communeCode)?.commune.name ?? residency.communeCode;
    return (
      <Card title={t.title} href={routes.residency.href()}>
        <p>{t.attested(commune, formatDate(residency.until, locale))}</p>
      </Card>
    );
  },
};

export const residencyCards: readonly SpaceCard[] = [codeToType, attestation];

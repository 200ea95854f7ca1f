import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { type CommuneSlot, ofCommune } from "#territory";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";

/** On a commune's page: the way to its figures. Nothing before the first of them is measured. */
export const communeSlot: CommuneSlot = {
  order: 40,
  async render({ db, locale }, commune) {
    const known = await db
      .selectFrom("governance.today")
      .select("indicator")
      .where("part_kind", "=", "commune")
      .where("part_id", "=", commune.code)
      .limit(1)
      .executeTakeFirst();
    if (!known) return null;
    const t = governanceTexts[locale].dashboard;
    return (
      <Band>
        <SectionHead title={t.inFigures} more={<Go href={routes.commune.href({ slug: commune.slug })}>{t.ofPart(ofCommune(commune, locale))}</Go>}>
          {t.inFiguresLead}
        </SectionHead>
      </Band>
    );
  },
};

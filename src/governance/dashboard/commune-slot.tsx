import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { type CommuneSlot, ofCommune } from "#territory";
import { isMeasured } from "../figures/figures.query.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";

/** On a commune's page: the way to its figures. Nothing before the first of them is measured. */
export const communeSlot: CommuneSlot = {
  order: 40,
  async render({ db, locale }, commune) {
    if (!(await isMeasured(db, commune.code))) return null;
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

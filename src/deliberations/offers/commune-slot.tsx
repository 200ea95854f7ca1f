import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { withQuery } from "#platform/web/path.ts";
import { type CommuneSlot, inCommune } from "#territory";
import { deliberationsTexts } from "../deliberations.texts.ts";
import { named } from "../list/columns.ts";
import { listDeliberations } from "../list/deliberations-list.query.ts";
import { Line } from "../list/deliberations.view.tsx";
import { routes } from "../routes.ts";

const shown = 3;

/** On a commune's page: the last decisions of its council, and of the metropolis about things on its ground. */
export const communeSlot: CommuneSlot = {
  order: 35,
  async render({ db, locale, territory }, commune) {
    const asked = { q: "", assembly: undefined, year: null, commune: commune.code, order: { by: "day", descending: false } } as const;
    const { rows, total } = await listDeliberations(db, asked, { limit: shown, offset: 0 });
    if (total === 0) return null;
    const t = deliberationsTexts[locale];
    const all = withQuery(routes.list.href(), { commune: commune.slug });
    return (
      <Band>
        <SectionHead title={t.here(inCommune(commune, locale))} more={total > shown && <Go href={all}>{t.hereAll}</Go>}>
          {t.hereLead}
        </SectionHead>
        <Entries>
          {rows.map((row) => (
            <Line one={named(territory, row, locale)} href={routes.show.href({ slug: row.slug })} />
          ))}
        </Entries>
      </Band>
    );
  },
};

import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { StructurePart } from "#people";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { structureTexts } from "./structure.texts.ts";
import { placesRunBy } from "./structures.query.ts";

/** On the page of a structure: the places that it runs. */
export const structurePlaces: StructurePart = {
  order: 10,
  async render({ db, locale, structure }) {
    const [places, territory] = await Promise.all([placesRunBy(db, structure), readTerritory(db)]);
    const t = structureTexts[locale];
    return (
      <Band ground="surface" tight>
        <SectionHead title={t.places} />
        {places.length === 0 ? (
          <p class="soft">{t.noPlaces}</p>
        ) : (
          <Table
            caption={t.places}
            hideCaption
            rows={places}
            columns={[
              { label: t.place, heads: true, cell: ({ slug, name }) => <a href={routes.show.href({ slug })}>{name}</a> },
              { label: t.commune, cell: ({ commune_code }) => territory.communeByCode(commune_code)?.commune.name ?? commune_code },
              { label: t.stage, cell: ({ stage }) => texts[locale].stages[stage] },
            ]}
          />
        )}
      </Band>
    );
  },
};

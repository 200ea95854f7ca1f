import type { PlaceBrief } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { withQuery } from "#platform/web/path.ts";
import { mediationTexts } from "../mediation.texts.ts";
import { routes } from "../routes.ts";
import type { PlaceWithFigures } from "./told-places.query.ts";

interface PlacesProps {
  /** Where this person notes. */
  own: readonly PlaceBrief[];
  /** Whose figures an agent reads; null for whoever is none. */
  told: readonly PlaceWithFigures[] | null;
  /** The name of a commune, by its code. */
  communes: ReadonlyMap<string, string>;
}

export function Places({ own, told, communes }: PlacesProps) {
  const t = useTexts(mediationTexts);
  return (
    <PageFrame title={t.places} lead={told ? t.toldLead : t.placesLead}>
      {own.length > 0 && (
        <Entries>
          {own.map(({ id, name, address, postalCode, communeCode }) => (
            <Entry
              title={name}
              level={2}
              href={routes.note.href({ id })}
              meta={[address, `${postalCode} ${communes.get(communeCode) ?? ""}`.trim()].filter(Boolean)}
              action={{ label: t.seeMonth, href: routes.month.href({ id }) }}
            />
          ))}
        </Entries>
      )}
      {told && <Told told={told} communes={communes} />}
      {own.length === 0 && !told && <Empty title={t.noPlace} text={t.noPlaceNext} />}
    </PageFrame>
  );
}

/** The figures that an agent may read, place by place. */
function Told({ told, communes }: { told: readonly PlaceWithFigures[]; communes: PlacesProps["communes"] }) {
  const t = useTexts(mediationTexts);
  const locale = useLocale();
  if (told.length === 0) {
    return <Empty title={t.noneTold} text={t.noneNext} />;
  }
  return (
    <Table
      caption={t.toldPlaces}
      rows={told}
      columns={[
        {
          label: t.place,
          heads: true,
          cell: ({ id, name, month }) => <a href={withQuery(routes.month.href({ id }), { mois: month })}>{name}</a>,
        },
        { label: t.commune, cell: ({ communeCode }) => communes.get(communeCode) ?? communeCode },
        { label: t.lastMonth, cell: ({ month }) => formatDate(`${month}-15T12:00:00Z`, locale, { month: "long", year: "numeric" }) },
      ]}
    />
  );
}

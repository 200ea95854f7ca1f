import { placeRoutes, type PlaceBrief } from "#places";

/** Whoever has an appointment there reads where, also of a place whose page is shown to nobody any more: then nothing leads to it. */
export function PlaceName({ place: { slug, name, published } }: { place: Pick<PlaceBrief, "slug" | "name" | "published"> }) {
  return published ? <a href={placeRoutes.show.href({ slug })}>{name}</a> : <span>{name}</span>;
}

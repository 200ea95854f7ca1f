import type { Territory } from "#territory";
import { routes } from "../routes.ts";
import type { SimilarPlace } from "./similar.query.ts";

export function SimilarPlaces({ places, territory }: { places: readonly SimilarPlace[]; territory: Territory }) {
  return (
    <ul class="flow">
      {places.map(({ slug, name, address, commune_code }) => (
        <li>
          <a href={routes.show.href({ slug })}>{name}</a>, {[address, territory.communeByCode(commune_code)?.commune.name].filter(Boolean).join(", ")}
        </li>
      ))}
    </ul>
  );
}

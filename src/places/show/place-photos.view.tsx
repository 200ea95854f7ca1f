import { useTexts } from "#platform/i18n/context.tsx";
import { routes as platformRoutes } from "#platform/routes.ts";
import { texts } from "../texts.ts";
import type { ShownPlace } from "./show.query.ts";

/** Each picture says in words what it shows; pictures load when they come in sight. */
export function PlacePhotos({ photos }: Pick<ShownPlace, "photos">) {
  const t = useTexts(texts).show;
  if (photos.length === 0) return null;
  return (
    <section>
      <h2>{t.photos}</h2>
      <div class="photos">
        {photos.map(({ file_id, alt }) => (
          <img src={platformRoutes.attachment.href({ id: file_id })} alt={alt} loading="lazy" decoding="async" />
        ))}
      </div>
    </section>
  );
}

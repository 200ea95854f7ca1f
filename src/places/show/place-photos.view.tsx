import { useTexts } from "#platform/i18n/context.tsx";
import { routes as platformRoutes } from "#platform/routes.ts";
import { moderationRoutes } from "#moderation";
import { photosTexts } from "../photos/photos.texts.ts";
import { texts } from "../texts.ts";
import type { ShownPlace } from "./show.query.ts";

/** Each picture says in words what it shows; pictures load when they come in sight, in the size that the window needs. */
export function PlacePhotos({ photos }: Pick<ShownPlace, "photos">) {
  const t = useTexts(texts).show;
  if (photos.length === 0) return null;
  return (
    <section aria-labelledby="photos">
      <h2 id="photos">{t.photos}</h2>
      <div class="photos">
        {photos.map((photo) => (
          <PlacePhoto photo={photo} />
        ))}
      </div>
    </section>
  );
}

function PlacePhoto({ photo: { id, file_id, small_file_id, alt, width, height, credit } }: { photo: ShownPlace["photos"][number] }) {
  const t = useTexts(photosTexts);
  const large = platformRoutes.attachment.href({ id: file_id });
  const small = small_file_id && platformRoutes.attachment.href({ id: small_file_id });
  // Both fit into their frames (1600 × 1200 and 640 × 480): an upright picture is narrower.
  const smallWidth = width && height ? Math.round(width * Math.min(1, 640 / width, 480 / height)) : 640;
  return (
    <figure>
      <img
        src={small ?? large}
        srcset={small && width ? `${small} ${smallWidth}w, ${large} ${width}w` : undefined}
        sizes="(width < 40em) 100vw, 24rem"
        alt={alt}
        width={width ?? undefined}
        height={height ?? undefined}
        loading="lazy"
        decoding="async"
      />
      <figcaption class="small soft">
        {credit && `${t.creditSaid(credit)}. `}
        <a href={moderationRoutes.report.href({ kind: "place_photo", id })} rel="nofollow">
          {t.report}
          <span class="vh"> ({alt})</span>
        </a>
      </figcaption>
    </figure>
  );
}

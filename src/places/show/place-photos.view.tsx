import { useTexts } from "#platform/i18n/context.tsx";
import { Picture } from "#platform/attachment/picture.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { moderationRoutes } from "#moderation";
import { photosTexts } from "../photos/photos.texts.ts";
import { texts } from "../texts.ts";
import type { PlaceSheet } from "./show.query.ts";

export function PlacePhotos({ photos }: Pick<PlaceSheet, "photos">) {
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

function PlacePhoto({ photo: { id, file_id, small_file_id, alt, width, height, credit } }: { photo: PlaceSheet["photos"][number] }) {
  const t = useTexts(photosTexts);
  return (
    <figure>
      <Picture large={file_id} small={small_file_id} alt={alt} width={width} height={height} />
      <figcaption class="small soft">
        {credit && <Quoting words={credit}>{`${t.creditSaid(credit)}. `}</Quoting>}
        <a href={moderationRoutes.report.href({ kind: "place_photo", id })} rel="nofollow">
          {t.report}
          <span class="vh">
            {" "}
            (<Written>{alt}</Written>)
          </span>
        </a>
      </figcaption>
    </figure>
  );
}

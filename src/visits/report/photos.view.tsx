import type { ComponentChildren } from "preact";

import { routes as platformRoutes } from "#platform/web/routes.ts";
import type { Photo } from "./report.query.ts";

/** Pictures of a report, with what each shows. */
export function Photos({ photos, under }: { photos: readonly Photo[]; under?: (photo: Photo) => ComponentChildren }) {
  if (photos.length === 0) return null;
  return (
    <ul class="visit-list visit-photos">
      {photos.map((photo) => (
        <li>
          <img src={platformRoutes.attachment.href({ id: photo.fileId })} alt={photo.alt} loading="lazy" />
          {under?.(photo)}
        </li>
      ))}
    </ul>
  );
}

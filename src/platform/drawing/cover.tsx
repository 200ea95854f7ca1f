import { useTexts } from "#platform/i18n/context.tsx";
import { routes } from "../web/routes.ts";
import { coverTexts } from "./cover.texts.ts";
import { type Drawing, drawingHref } from "./drawing.ts";

/** A picture that somebody sent, in its two sizes: see `makePicture`. Ids of attachments. */
interface Photo {
  readonly large: string;
  /** Null where there is one size only. */
  readonly small: string | null;
  /** Says in words what it shows. */
  readonly alt: string;
}

/** What stands for a thing at sight: the first picture that somebody sent, else the house's own drawing. */
export type Cover = { readonly photo: Photo } | { readonly drawing: Drawing };

/** As queries give a picture: null where there is none. */
interface PhotoRow {
  readonly fileId: string;
  readonly smallFileId: string | null;
  readonly alt: string;
}

export const coverOf = (photo: PhotoRow | null | undefined, drawing: Drawing): Cover =>
  photo ? { photo: { large: photo.fileId, small: photo.smallFileId, alt: photo.alt } } : { drawing };

interface CoverImageProps {
  cover: Cover;
  /** `list`: beside a title that says enough, so that nothing is read aloud; `card`: above one; `top`: at the top of its own page, with words. */
  in?: "list" | "card" | "top";
  /** In sight at once: asked for with the page. */
  first?: boolean;
  /** What a photo shows is read aloud: no title beside it says it. At the top of a page it always is. */
  said?: boolean;
}

/** Keeps its room before it comes (16 to 10, and 26 to 10 at the top of a wide page), and loads when it comes in sight. */
export function CoverImage({ cover, in: place = "list", first, said }: CoverImageProps) {
  const loading = first ? undefined : ("lazy" as const);
  const top = place === "top";
  if ("drawing" in cover) {
    const [width, height] = [top ? 520 : 320, 200];
    return (
      <img
        class={top ? "cover cover-top" : "cover"}
        src={drawingHref(cover.drawing, top)}
        alt=""
        width={width}
        height={height}
        loading={loading}
        decoding="async"
      />
    );
  }
  const { large, small, alt } = cover.photo;
  const whole = routes.attachment.href({ id: large });
  const smaller = small ? routes.attachment.href({ id: small }) : `${whole}?largeur=640`;
  const wide = small ? whole : `${whole}?largeur=1600`;
  const thumb = `${small ? smaller : whole}?largeur=320`;
  return (
    <img
      class={top ? "cover photo cover-top" : "cover photo"}
      src={top ? smaller : thumb}
      srcset={top ? `${smaller} 640w, ${wide} 1600w` : `${thumb} 320w, ${smaller} 640w`}
      sizes={top ? "(width < 62em) 100vw, 50rem" : place === "card" ? "(width < 40em) 92vw, 20rem" : "11rem"}
      alt={top || said ? alt : ""}
      width={640}
      height={400}
      loading={loading}
      decoding="async"
    />
  );
}

/** At the top of a thing's own page: a drawing says that it is one. `only`: nobody sends a photo of such a thing. */
export function CoverFigure({ cover, only }: { cover: Cover; only?: boolean }) {
  const t = useTexts(coverTexts);
  return (
    <figure class="cover-figure">
      <CoverImage cover={cover} in="top" first />
      {"drawing" in cover && <figcaption class="small soft">{only ? t.only : t.drawing}</figcaption>}
    </figure>
  );
}

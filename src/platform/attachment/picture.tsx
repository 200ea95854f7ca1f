import { routes } from "../web/routes.ts";

interface PictureProps {
  /** Ids of attachments: at most 1600 × 1200, and 640 × 480 where there is one. */
  large: string;
  small: string | null;
  /** Says in words what it shows. */
  alt: string;
  /** Of the large one. */
  width: number | null;
  height: number | null;
}

/** A picture that somebody sent: it loads when it comes in sight, in the size that the window needs. */
export function Picture({ large, small, alt, width, height }: PictureProps) {
  const [src, smallSrc] = [routes.attachment.href({ id: large }), small && routes.attachment.href({ id: small })];
  // Both fit into their frames: an upright picture is narrower.
  const smallWidth = width && height ? Math.round(width * Math.min(1, 640 / width, 480 / height)) : 640;
  return (
    <img
      src={smallSrc ?? src}
      srcset={smallSrc && width ? `${smallSrc} ${smallWidth}w, ${src} ${width}w` : undefined}
      sizes="(width < 40em) 100vw, 24rem"
      alt={alt}
      width={width ?? undefined}
      height={height ?? undefined}
      loading="lazy"
      decoding="async"
    />
  );
}

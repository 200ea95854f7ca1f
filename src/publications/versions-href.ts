import type { Kind } from "./piece.ts";
import { routes } from "./routes.ts";

/** All editions of a piece, for everybody. */
export const versionsHref = (kind: Kind, slug: string): string => (kind === "news" ? routes.newsVersions : routes.pageVersions).href({ slug });

export const versionHref = (kind: Kind, slug: string, number: number): string =>
  (kind === "news" ? routes.newsVersion : routes.pageVersion).href({ slug, number: String(number) });

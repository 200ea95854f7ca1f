import type { Kind } from "../piece.ts";
import { routes } from "../routes.ts";

/** Where everybody reads it. */
export const hrefOf = ({ kind, slug }: { readonly kind: Kind; readonly slug: string }): string =>
  kind === "news" ? routes.newsItem.href({ slug }) : routes.page.href({ slug });

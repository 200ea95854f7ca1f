import { useTexts } from "#platform/i18n/context.tsx";
import type { Crumb } from "#platform/ui/breadcrumb.tsx";
import { routes } from "./routes.ts";
import { texts } from "./texts.ts";

/** The way to a page about one place: the directory, then the place. */
export function useTrail({ slug, name }: { readonly slug: string; readonly name: string }): Crumb[] {
  const t = useTexts(texts);
  return [
    { label: t.directory.here, href: routes.directory.href() },
    { label: name, href: routes.show.href({ slug }) },
  ];
}

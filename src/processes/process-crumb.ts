import type { Crumb } from "#platform/ui/breadcrumb.tsx";
import { written } from "#platform/ui/written.tsx";
import { routes } from "./routes.ts";

/** The way back to a process, from what stands in it. */
export const processCrumb = ({ title, slug }: { readonly title: string; readonly slug: string }): Crumb => ({
  label: written(title),
  href: routes.process.href({ process: slug }),
});

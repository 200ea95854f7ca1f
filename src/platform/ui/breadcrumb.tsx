import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { texts } from "./texts.ts";

export interface Crumb {
  readonly label: ComponentChildren;
  readonly href: string;
}

/** From the home to here. The home is added by itself. */
export function Breadcrumb({ trail = [], here, label }: { trail?: readonly Crumb[] | undefined; here: ComponentChildren; label?: string | undefined }) {
  const t = useTexts(texts);
  return (
    <nav class="crumbs" aria-label={label ?? t.breadcrumb}>
      <ol>
        {[{ label: t.home, href: "/" }, ...trail].map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}

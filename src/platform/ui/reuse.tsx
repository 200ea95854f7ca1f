import { useTexts } from "#platform/i18n/context.tsx";
import { texts } from "./texts.ts";

/** At the foot of a page: how what it shows is taken elsewhere. */
export function ReuseLine({ links }: { links: readonly { readonly href: string; readonly label: string }[] }) {
  const t = useTexts(texts);
  if (links.length === 0) return null;
  return (
    <nav class="wrap band tight reuse" aria-label={t.reuse}>
      <p class="meta">
        <span aria-hidden="true">{t.reuse}</span>
        {links.map(({ href, label }) => (
          <a href={href}>{label}</a>
        ))}
      </p>
    </nav>
  );
}

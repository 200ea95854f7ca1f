import { useTexts } from "#platform/i18n/context.tsx";
import { Icon } from "./icon.tsx";
import { texts } from "./texts.ts";

/** The filters that are on. Each one is a link to the same list without it. */
export function Chips({ filters, clear }: { filters: readonly { label: string; href: string }[]; clear?: string | undefined }) {
  const t = useTexts(texts);
  if (filters.length === 0) return null;
  return (
    <p class="chips">
      <span class="vh">{t.activeFilters}</span>
      {filters.map(({ label, href }) => (
        <a href={href}>
          {label} <Icon name="x" />
          <span class="vh">{t.removeFilter}</span>
        </a>
      ))}
      {clear && filters.length > 1 && (
        <a class="clear" href={clear}>
          {t.clearFilters}
        </a>
      )}
    </p>
  );
}

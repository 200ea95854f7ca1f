import { useLocale } from "../i18n/context.tsx";
import { formatNumber } from "../i18n/format.ts";

/** A number in a table's cell, and a bar that says it again to the eye: its share of the largest of its column. */
export function CountBar({ count, most }: { count: number; most: number }) {
  return (
    <span>
      {formatNumber(count, useLocale())}
      {count > 0 && (
        <svg class="chart count-bar" viewBox="0 0 100 6" aria-hidden="true" preserveAspectRatio="none">
          <rect class="rest" width="100" height="6" />
          <rect class="bar" width={Math.round((count / most) * 1000) / 10} height="6" />
        </svg>
      )}
    </span>
  );
}

import { useLocale } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";

/** How far a long work has come, in words and as a bar. Without `max`, it only says that it goes on. */
export function Progress({ id, label, value, max }: { id: string; label: string; value: number; max?: number | undefined }) {
  const locale = useLocale();
  return (
    <div class="progress" role="status">
      <label class="label" for={id}>
        {label}
      </label>
      {max === undefined ? (
        <progress id={id} />
      ) : (
        <progress id={id} max={max} value={value}>
          {formatNumber(value / max, locale, { style: "percent" })}
        </progress>
      )}
    </div>
  );
}

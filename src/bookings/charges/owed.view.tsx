import { useLocale } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import type { OpenCharge } from "./pricing.ts";

/** What is still to be settled, and where. */
export function OwedTold({ owed }: { owed: readonly OpenCharge[] }) {
  const locale = useLocale();
  return (
    <>
      {owed.map(({ says, href, go }) => (
        <p>
          <b>{says[locale]}</b> <Go href={href}>{go[locale]}</Go>
        </p>
      ))}
    </>
  );
}

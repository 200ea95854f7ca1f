import { useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import type { DatasetUse } from "#platform/open-data/dataset-use.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Visit } from "#platform/web/page.tsx";

const title: Record<Locale, string> = { fr: "Ce qui en est fait", en: "What is made of it", nl: "Wat ermee gemaakt wordt" };

/** What rooms know that is made of a dataset. */
export const listUses = async ({ db, offers, locale }: Pick<Visit, "db" | "offers" | "locale">, id: string): Promise<readonly DatasetUse[]> =>
  (await Promise.all(offers.datasetUses.map((one) => one.list(db, id, locale)))).flat();

export function Uses({ uses }: { uses: readonly DatasetUse[] }) {
  const said = useTexts(title);
  if (uses.length === 0) return null;
  return (
    <Band tight>
      <SectionHead title={said} />
      <ul>
        {uses.map((use) => (
          <li>
            <Written as="a" href={use.href}>
              {use.title}
            </Written>{" "}
            ({use.state})
          </li>
        ))}
      </ul>
    </Band>
  );
}

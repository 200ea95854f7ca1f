import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Differences } from "#platform/ui/differences.tsx";
import type { Territory } from "#territory";
import { proposalTexts } from "../proposal.texts.ts";
import type { Version } from "./versions.query.ts";
import { versionsTexts } from "./versions.texts.ts";

type ComparableVersion = Pick<Version, "title" | "body" | "category" | "communeCode" | "address" | "latitude" | "longitude" | "costCents">;

/** What changed from one wording to another, field by field, word by word. What stayed the same is left out, but for the text. */
export function ComparedVersions({ before, after, territory }: { before: ComparableVersion; after: ComparableVersion; territory: Territory }) {
  const t = useTexts(versionsTexts);
  const locale = useLocale();
  const say = (version: ComparableVersion) => sayVersion(version, territory, locale);
  const [was, is] = [say(before), say(after)];
  const changed = (["title", "category", "where", "cost", "body"] as const).filter((field) => was[field] !== is[field]);
  if (changed.length === 0) return <p>{t.same}</p>;
  return (
    <div class="flow">
      {changed.map((field) => (
        <section class="flow" aria-labelledby={`champ-${field}`}>
          <h3 id={`champ-${field}`}>{t.fields[field]}</h3>
          <Differences before={was[field]} after={is[field]} />
        </section>
      ))}
    </div>
  );
}

function sayVersion({ title, body, category, communeCode, address, latitude, longitude, costCents }: ComparableVersion, territory: Territory, locale: Locale) {
  const { none } = versionsTexts[locale];
  const commune = communeCode ? (territory.communeByCode(communeCode)?.commune.name ?? communeCode) : proposalTexts[locale].everywhere;
  const point = latitude !== null && longitude !== null ? `${latitude}, ${longitude}` : null;
  return {
    title,
    body,
    category: category ?? none,
    where: [address, commune, point].filter(Boolean).join(", "),
    cost: costCents === null ? none : sayEuros(costCents, locale),
  };
}

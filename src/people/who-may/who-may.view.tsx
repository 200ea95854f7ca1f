import { keysOf } from "#platform/keys-of.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { type Area, type Power, sayArea } from "#platform/offers.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { scopeKindNames } from "../granting/granting.texts.ts";
import { isRole, roles, type RoleName } from "../roles.ts";
import { whoMayTexts } from "./who-may.texts.ts";

export function WhoMay({ areas, powers, holders }: { areas: readonly Area[]; powers: readonly Power[]; holders: ReadonlyMap<string, number> }) {
  const t = useTexts(whoMayTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead title={t.title} lead={t.lead} joined />
      <Band tight>
        <SectionHead title={t.acts} />
        <div class="flow loose who-may">
          {areasOf(powers).map(([area, acts]) => (
            <Acts area={sayArea(areas, area, locale)} acts={acts} />
          ))}
        </div>
      </Band>
      <Band ground="linen">
        <SectionHead title={t.rolesTitle}>{t.rolesNote}</SectionHead>
        <Roles holders={holders} />
      </Band>
      <Band tight>
        <SectionHead title={t.how}>{t.howNote}</SectionHead>
      </Band>
    </>
  );
}

/** By the first word of their names, in the order of the rooms. */
function areasOf(powers: readonly Power[]): [string, readonly Power[]][] {
  const areas = new Map<string, Power[]>();
  for (const power of powers) {
    const area = power.name.split(".")[0]!;
    areas.set(area, [...(areas.get(area) ?? []), power]);
  }
  return [...areas];
}

function Acts({ area, acts }: { area: string; acts: readonly Power[] }) {
  const t = useTexts(whoMayTexts);
  const locale = useLocale();
  const who = ({ holders }: Power) => {
    if (holders === "anyone") return t.anyone;
    if (holders === "signed_in") return t.signedIn;
    return (
      formatList(
        holders.map((role) => (isRole(role) ? roles[role].says[locale] : role)),
        locale,
      ) || t.nobody
    );
  };
  return (
    <Table
      caption={area}
      columns={[
        { label: t.act, heads: true, cell: ({ says }) => says[locale] },
        { label: t.who, cell: who },
      ]}
      rows={acts}
    />
  );
}

/** "Toute la métropole, une commune". */
function sayScopes(role: RoleName, locale: Locale): string {
  const [first, ...others] = roles[role].scopes.map((kind) => scopeKindNames[kind][locale]);
  return [first, ...others.map((name) => name.replace(/^./, (letter) => letter.toLowerCase()))].join(", ");
}

function Roles({ holders }: { holders: ReadonlyMap<string, number> }) {
  const t = useTexts(whoMayTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.rolesTitle}
      hideCaption
      columns={[
        { label: t.role, heads: true, cell: (role) => roles[role].says[locale] },
        { label: t.where, cell: (role) => sayScopes(role, locale) },
        { label: t.staff, cell: (role) => (roles[role].staff ? t.isStaff : t.isNotStaff) },
        { label: t.holders, number: true, cell: (role) => plural(holders.get(role) ?? 0, locale, t.people) },
      ]}
      rows={keysOf(roles)}
    />
  );
}

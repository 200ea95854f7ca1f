import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList, plural } from "#platform/i18n/format.ts";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import type { AssociatedCommune, Commune, Membership } from "../commune.ts";
import type { Territory } from "../territory.ts";
import { texts } from "../texts.ts";
import { qpv, type Zone } from "../zone.ts";

export function CommuneFacts({ territory, commune }: { territory: Territory; commune: Commune }) {
  const t = useTexts(texts).commune;
  const locale = useLocale();
  const zones = territory.zones(qpv);
  return (
    <Facts
      wide
      facts={[
        [plural(commune.postalCodes.length, locale, t.postalCodes), commune.postalCodes.join(", ")],
        ...partsOf(commune.associated, (kind, count) => plural(count, locale, t[kind])),
        [t.member, memberText(commune.membership, t, (day) => formatDate(day, locale))],
        [zones[0] ? t.zonesOf(zones[0].year) : t.zones, <Zones territory={territory} commune={commune} />],
        [t.insee, commune.code],
        [t.siren, commune.siren],
      ]}
    />
  );
}

function partsOf(parts: readonly AssociatedCommune[], label: (kind: AssociatedCommune["kind"], count: number) => string): Fact[] {
  const kinds = [...new Set(parts.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const named = parts.filter((part) => part.kind === kind).map(({ name, code }) => `${name} (${code})`);
    return [label(kind, named.length), named.join(", ")];
  });
}

type CommuneTexts = (typeof texts)["fr"]["commune"];

function memberText({ from, exact, until }: Membership, t: CommuneTexts, say: (day: string) => string): string {
  const since = exact ? t.since(say(from)) : t.sinceAtLatest(say(from));
  return until ? `${since}, ${t.until(say(until))}` : since;
}

/** Nothing is guessed: "not loaded" is not "none". */
function Zones({ territory, commune }: { territory: Territory; commune: Commune }) {
  const t = useTexts(texts).commune;
  if (territory.zones(qpv).length === 0) return <>{t.zonesNotLoaded}</>;
  const zones = territory.zonesOf(commune, qpv);
  if (zones.length === 0) return <>{t.noZone}</>;
  return (
    <>
      <ul class="plain">
        {zones.map((zone) => (
          <li>
            <ZoneName territory={territory} commune={commune} zone={zone} />
          </li>
        ))}
      </ul>
      {zones.some(({ approximate }) => approximate) && <small class="soft">{t.approximate}</small>}
    </>
  );
}

function ZoneName({ territory, commune, zone }: { territory: Territory; commune: Commune; zone: Zone }) {
  const t = useTexts(texts).commune;
  const locale = useLocale();
  const others = zone.communes.filter((code) => code !== commune.code).flatMap((code) => territory.communeByCode(code)?.commune.name ?? []);
  return (
    <>
      {zone.name}
      {others.length > 0 && <small class="soft"> ({t.straddles(formatList(others, locale))})</small>}
    </>
  );
}

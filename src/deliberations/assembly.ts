import type { Locale } from "#platform/i18n/locale.ts";
import { ofCommune, type Territory } from "#territory";

const metropolis: Record<Locale, string> = { fr: "Conseil de la métropole", en: "Council of the metropolis", nl: "Raad van de metropool" };
const municipal: Record<Locale, string> = { fr: "Conseil municipal", en: "Municipal council", nl: "Gemeenteraad" };

/** "Conseil de la métropole", "Conseil municipal de Roubaix". */
export function sayAssembly(territory: Territory, communeCode: string | null, locale: Locale): string {
  if (communeCode === null) return metropolis[locale];
  const commune = territory.communeByCode(communeCode)?.commune;
  return commune ? `${municipal[locale]} ${ofCommune(commune, locale)}` : `${municipal[locale]} ${communeCode}`;
}

/** The authority whose council it is, as official files call it. */
export function authorityName(territory: Territory, communeCode: string | null): string {
  if (communeCode === null) return territory.metropolis.name;
  const commune = territory.communeByCode(communeCode)?.commune;
  return commune ? `Commune ${ofCommune(commune, "fr")}` : communeCode;
}

/** Its SIREN; null where the territory does not know it. */
export const sirenOf = (territory: Territory, communeCode: string | null): string | null =>
  communeCode === null ? territory.metropolis.siren : (territory.communeByCode(communeCode)?.commune.siren ?? null);

/** Whose council a SIRET tells: the code of a commune, null for the metropolis (under its former numbers too); undefined for anybody else's. */
export function assemblyOfSiret(territory: Territory, siret: string): string | null | undefined {
  const siren = siret.slice(0, 9);
  if (siren === territory.metropolis.siren || territory.metropolis.formerSirens.includes(siren)) return null;
  return territory.communes.find((commune) => commune.siren === siren)?.code;
}

/** With what addresses of its acts begin: "metropole", "roubaix". */
export const authoritySlug = (territory: Territory, communeCode: string | null): string =>
  communeCode === null ? "metropole" : (territory.communeByCode(communeCode)?.commune.slug ?? communeCode);

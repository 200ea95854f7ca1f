import { sql } from "kysely";

import { slugOf } from "#platform/text/slug.ts";

import type { Db } from "#platform/db/db.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { WrongSetting } from "#platform/settings.ts";
import * as cells from "../mel/cells.ts";
import * as mel from "../mel/history.ts";
import { forgetTerritory } from "../territory-memory.ts";
import { type PackageVersion, type Perimeter, readPackageVersion, readPerimeter } from "./package.ts";

/**
 * Loads the communes of the metropolis that the settings name, unless the database has them from the same version of the package.
 * @throws WrongSetting when no metropolis has that number.
 */
export async function loadTerritory({ db, settings, say }: Pick<SeedContext, "db" | "settings" | "say">): Promise<void> {
  const siren = mel.formerSirens.includes(settings.EPCI_SIREN) ? mel.siren : settings.EPCI_SIREN;
  const version = await readPackageVersion();
  const known = await db.selectFrom("territory.metropolis").select(["current", "source"]).where("siren", "=", siren).executeTakeFirst();
  if (known?.current && known.source === version.source) return;

  const perimeter = await readPerimeter(siren);
  if (!perimeter)
    throw new WrongSetting(`The setting EPCI_SIREN is wrong: the official list of ${version.geographyYear} knows no EPCI with the number ${siren}.`);
  await db.transaction().execute(async (trx) => {
    await saveMetropolis(trx, siren, perimeter, version);
    await saveCommunes(trx, siren, perimeter, version, known !== undefined);
    await savePostalCodes(trx, perimeter);
    await saveParts(trx, perimeter);
  });
  forgetTerritory(db);
  say(`Loaded ${perimeter.name}: ${perimeter.communes.length} communes, geography ${version.geographyYear}, population ${version.populationYear}.`);
}

async function saveMetropolis(db: Db, siren: string, { name }: Perimeter, version: PackageVersion): Promise<void> {
  const { source, geographyYear: geography_year, populationYear: population_year } = version;
  const row = { name, source, geography_year, population_year, former_sirens: siren === mel.siren ? mel.formerSirens : [], current: true };
  await db.updateTable("territory.metropolis").set({ current: false }).where("siren", "<>", siren).execute();
  await db
    .insertInto("territory.metropolis")
    .values({ siren, ...row })
    .onConflict((conflict) => conflict.column("siren").doUpdateSet({ ...row, revision: sql`metropolis.revision + 1`, loaded_at: sql`now()` }))
    .execute();
}

/** The first time, membership is what history tells; later, who is new joined and who is missing left on 1 January of the list's year. */
async function saveCommunes(db: Db, siren: string, { communes }: Perimeter, version: PackageVersion, again: boolean): Promise<void> {
  const newYear = `${version.geographyYear}-01-01`;
  const slugs = distinctSlugs(communes);
  const drawn = new Map(siren === mel.siren ? cells.rows.map(([code, longitude, latitude, area]) => [code, { longitude, latitude, area }]) : []);
  const rows = communes.map((commune) => ({
    code: commune.code,
    metropolis_siren: siren,
    slug: slugs.get(commune.code)!,
    name: commune.nom,
    liaison: commune.typeLiaison ?? 0,
    siren: commune.siren ?? null,
    population: commune.population ?? 0,
    population_year: version.populationYear,
    area_km2: drawn.get(commune.code)?.area.toString() ?? null,
    longitude: drawn.get(commune.code)?.longitude ?? null,
    latitude: drawn.get(commune.code)?.latitude ?? null,
    ...(siren === mel.siren && !again ? membershipInMel(commune.code) : { member_from: newYear, member_from_exact: again }),
  }));
  await db
    .insertInto("territory.commune")
    .values(rows)
    .onConflict((conflict) =>
      conflict.column("code").doUpdateSet((row) => ({
        metropolis_siren: row.ref("excluded.metropolis_siren"),
        slug: row.ref("excluded.slug"),
        name: row.ref("excluded.name"),
        liaison: row.ref("excluded.liaison"),
        siren: row.ref("excluded.siren"),
        population: row.ref("excluded.population"),
        population_year: row.ref("excluded.population_year"),
        member_until: null,
      })),
    )
    .execute();
  await endMembership(db, siren, communes, newYear);
}

/** Of those that the list does not have any more. */
async function endMembership(db: Db, siren: string, communes: Perimeter["communes"], day: string): Promise<void> {
  const codes = communes.map(({ code }) => code);
  await db
    .updateTable("territory.commune")
    .set({ member_until: day })
    .where("metropolis_siren", "=", siren)
    .where("code", "not in", codes)
    .where("member_until", "is", null)
    .execute();
}

function membershipInMel(code: string): { member_from: string; member_from_exact: boolean } {
  const day = mel.joined.get(code);
  return { member_from: day ?? mel.founded, member_from_exact: day !== undefined };
}

/** Two communes of one EPCI may share a name (Seyssel, in Ain and in Haute-Savoie): both then carry their code. */
function distinctSlugs(communes: Perimeter["communes"]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { nom } of communes) counts.set(slugOf(nom), (counts.get(slugOf(nom)) ?? 0) + 1);
  return new Map(communes.map(({ code, nom }) => [code, counts.get(slugOf(nom))! > 1 ? `${slugOf(nom)}-${code.toLowerCase()}` : slugOf(nom)]));
}

async function savePostalCodes(db: Db, { communes }: Perimeter): Promise<void> {
  const rows = communes.flatMap(({ code, codesPostaux = [] }) => codesPostaux.map((postal_code) => ({ commune_code: code, postal_code })));
  await db
    .deleteFrom("territory.postal_code")
    .where(
      "commune_code",
      "in",
      communes.map(({ code }) => code),
    )
    .execute();
  if (rows.length > 0) await db.insertInto("territory.postal_code").values(rows).execute();
}

const kinds = {
  "commune-associee": "associated",
  "commune-deleguee": "delegated",
  "arrondissement-municipal": "district",
  "commune-actuelle": "delegated",
} as const;

async function saveParts(db: Db, { communes, parts }: Perimeter): Promise<void> {
  const rows = parts.map(({ code, nom, type, inside }) => ({ code, name: nom, kind: kinds[type], commune_code: inside }));
  await db
    .deleteFrom("territory.associated_commune")
    .where(
      "commune_code",
      "in",
      communes.map(({ code }) => code),
    )
    .execute();
  if (rows.length > 0) await db.insertInto("territory.associated_commune").values(rows).execute();
}

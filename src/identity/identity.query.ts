import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { ownAppearance } from "#platform/appearance/appearance.ts";
import type { HeadingType, Roofs } from "#platform/appearance/appearance.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { type Identity, type IdentityVersion, type Words, wordFields } from "./identity.ts";

const noWords = Object.fromEntries(wordFields.map((field) => [field, null])) as Words;

/** Before anybody chose. Elsewhere than in Flanders roofs are plain: gables in steps are of there. */
export const houseIdentity = (roofs: Roofs): Identity => ({
  name: ownAppearance.name,
  logo: null,
  light: null,
  dark: null,
  headings: "texturina",
  roofs,
  languages: ["fr", "en", "nl"],
  homeOrder: [],
  homeHidden: [],
  words: { fr: noWords, en: noWords, nl: noWords },
});

interface VersionRow {
  readonly version: number;
  readonly name: string;
  readonly logo_file_id: string | null;
  readonly logo_width: number | null;
  readonly logo_height: number | null;
  readonly logo_alt: string | null;
  readonly light: string | null;
  readonly dark: string | null;
  readonly headings: HeadingType;
  readonly roofs: Roofs;
  readonly languages: Locale[];
  readonly home_order: string[];
  readonly home_hidden: string[];
  readonly note: string;
  readonly published_at: Date;
}

/** The versions that were published, the last one first. `only`: one of them. */
export async function listIdentities(db: Db, only: number | "latest" | "all"): Promise<IdentityVersion[]> {
  const { rows } = await sql<VersionRow>`
    select version, name, logo_file_id, logo_width, logo_height, logo_alt, light, dark, headings, roofs, languages, home_order, home_hidden, note, published_at
    from identity.version where ${typeof only === "string"} or version = ${typeof only === "number" ? only : 0}
    order by version desc limit ${only === "latest" ? 1 : null}`.execute(db);
  const numbers = rows.map(({ version }) => version);
  const { rows: words } = await sql<Words & { version: number; locale: Locale }>`
    select version, locale, tagline, motto, heading, lead, help, closing as signature from identity.words where version = any(${numbers}::integer[])`.execute(
    db,
  );
  return rows.map((row) =>
    identityOf(
      row,
      words.filter(({ version }) => version === row.version),
    ),
  );
}

function identityOf(row: VersionRow, words: readonly (Words & { locale: Locale })[]): IdentityVersion {
  const inLocale = (locale: Locale): Words => words.find((one) => one.locale === locale) ?? noWords;
  const { logo_file_id: fileId, logo_width: width, logo_height: height, logo_alt: alt } = row;
  return {
    version: row.version,
    name: row.name,
    logo: fileId && width && height ? { fileId, width, height, alt } : null,
    light: row.light,
    dark: row.dark,
    headings: row.headings,
    roofs: row.roofs,
    languages: row.languages,
    homeOrder: row.home_order,
    homeHidden: row.home_hidden,
    words: { fr: inLocale("fr"), en: inLocale("en"), nl: inLocale("nl") },
    note: row.note,
    publishedAt: row.published_at,
  };
}

export async function findIdentity(db: Db): Promise<IdentityVersion | null> {
  return (await listIdentities(db, "latest"))[0] ?? null;
}

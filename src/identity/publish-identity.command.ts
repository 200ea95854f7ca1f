import { sql } from "kysely";

import { forgetAppearance } from "#platform/appearance/appearance.ts";
import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { locales } from "#platform/i18n/locale.ts";
import type { Identity } from "./identity.ts";

interface Publication {
  readonly identity: Identity;
  /** The version that the form was made from; 0: the house's own. */
  readonly after: number;
  readonly note: string;
  readonly by: string;
}

/** Publishes a version, unless another was published since the form was made. */
export async function publishIdentity(db: Db, publication: Publication): Promise<{ ok: boolean }> {
  const published = await db.transaction().execute((trx) => insert(trx, publication));
  if (published.ok) forgetAppearance(db);
  return published;
}

async function insert(trx: Db, { identity, after, note, by }: Publication): Promise<{ ok: boolean }> {
  const { name, logo, light, dark, headings, roofs, languages, homeOrder, homeHidden, words } = identity;
  const version = after + 1;
  const { rows } = await sql`
    insert into identity.version (version, name, logo_file_id, logo_width, logo_height, logo_alt, light, dark, headings, roofs, languages,
                                  home_order, home_hidden, note, published_by)
    select ${version}::integer, ${name}, ${logo?.fileId ?? null}::uuid, ${logo?.width ?? null}::integer, ${logo?.height ?? null}::integer,
           ${logo?.alt ?? null}, ${light}, ${dark}, ${headings}, ${roofs}, ${languages}::text[], ${homeOrder}::text[], ${homeHidden}::text[], ${note}, ${by}::uuid
    where ${after}::integer = (select coalesce(max(version), 0) from identity.version)
    on conflict (version) do nothing returning version`.execute(trx);
  if (rows.length === 0) return { ok: false };
  for (const locale of locales) {
    const { tagline, motto, heading, lead, help, signature } = words[locale];
    await sql`
      insert into identity.words (version, locale, tagline, motto, heading, lead, help, closing)
      values (${version}, ${locale}, ${tagline}, ${motto}, ${heading}, ${lead}, ${help}, ${signature})`.execute(trx);
  }
  const about = { kind: "identity", id: String(version) };
  await recordAct(trx, { who: by, act: "identity.publish", room: "identity", about, after: { version, languages: languages.join(" ") }, reason: note });
  return { ok: true };
}

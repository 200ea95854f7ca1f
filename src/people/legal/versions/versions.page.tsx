import { page, type Visit } from "#platform/web/page.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../../routes.ts";
import { pageOf } from "../addresses.ts";
import { houseTexts } from "../text/house-texts.ts";
import type { LegalPage } from "../text/house.ts";
import { findVersion, type LegalText, listVersions } from "../text/legal-text.query.ts";
import { showText } from "../text/shown-text.ts";
import { legalTexts } from "../legal.texts.ts";
import { type Changes, Version, VersionsList } from "./versions.view.tsx";

/** What was in force and when: for everybody. */
export const legalVersions = page("people/legal", routes.legalVersions, {
  access: anyone,
  async get({ db, params, locale }) {
    const kind = pageOf(params.page);
    const versions = await listVersions(db, kind);
    return { title: legalTexts[locale].versionsOf[kind], body: <VersionsList page={kind} versions={versions} />, robots: "noindex" };
  },
});

/** 0 is the house's own text. */
export const legalVersion = page("people/legal", routes.legalVersion, {
  access: anyone,
  async get(visit) {
    const { db, params, locale } = visit;
    const kind = pageOf(params.page);
    const number = /^\d{1,6}$/.test(params.version) ? Number(params.version) : -1;
    const written = number === 0 ? null : await findVersion(db, kind, number);
    if (number !== 0 && !written) throw new NotFound();
    const text = await showText(visit, kind, written);
    const changes = await changesOf(visit, kind, { number, after: written });
    const title = `${houseTexts[locale][kind].title.replace(/\s?:\s?\{.*/, "")} (${legalTexts[locale].version(number)})`;
    return { title, body: <Version page={kind} title={title} text={text} written={written} changes={changes} />, robots: "noindex" };
  },
});

type CompareVisit = Pick<Visit, "db" | "locale" | "url">;

/** What a version changed of the one before, or of that which `avec` names: as they were written, with their blanks. Null for the house's own. */
async function changesOf(
  { db, locale, url }: CompareVisit,
  kind: LegalPage,
  { number, after }: { readonly number: number; readonly after: LegalText | null },
): Promise<Changes | null> {
  if (!after) return null;
  const versions = await listVersions(db, kind);
  const asked = url.searchParams.get("avec");
  const others = [...versions.map(({ version }) => version), 0].filter((one) => one !== number);
  const against = others.find((one) => String(one) === asked) ?? number - 1;
  const language = after[locale] ? locale : "fr";
  const wordsOf = (text: LegalText | null) => text?.[language] ?? text?.fr ?? houseTexts[language][kind].body;
  return { against, others, language, before: wordsOf(versions.find(({ version }) => version === against) ?? null), after: wordsOf(after) };
}

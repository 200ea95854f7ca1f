import { page } from "#platform/web/page.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../../routes.ts";
import { pageOf } from "../addresses.ts";
import { houseTexts } from "../text/house-texts.ts";
import { findVersion, listVersions } from "../text/legal-text.query.ts";
import { showText } from "../text/shown-text.ts";
import { legalTexts } from "../legal.texts.ts";
import { Version, VersionsList } from "./versions.view.tsx";

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
    const title = `${houseTexts[locale][kind].title.replace(/\s?:\s?\{.*/, "")} (${legalTexts[locale].version(number)})`;
    return { title, body: <Version page={kind} title={title} text={text} written={written} />, robots: "noindex" };
  },
});

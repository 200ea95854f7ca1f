import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { findText, listChanges, listVersions, readVersion } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { Compare } from "./compare.view.tsx";

/** Two versions, one into the other or side by side: `?de=1&a=3&vue=cote`. The last two unless said. */
export default page("texts/compare", routes.compareVersions, {
  access: anyone,

  async get({ db, params, visitor, url, locale }) {
    const text = await findText(db, params, visitor);
    if (!text || text.version === 0) throw new NotFound();
    const versions = await listVersions(db, text.id);
    const asked = (name: string, otherwise: number) => {
      const number = Number(url.searchParams.get(name));
      return versions.some((version) => version.number === number) ? number : otherwise;
    };
    const to = asked("a", text.version);
    const from = asked("de", Math.max(1, to - 1));
    const [before, after, changes] = await Promise.all([
      readVersion(db, text.id, from),
      readVersion(db, text.id, to),
      listChanges(db, text.id, { from: Math.min(from, to) + 1, upTo: Math.max(from, to) }),
    ]);
    const beside = url.searchParams.get("vue") === "cote";
    const body = <Compare text={text} versions={versions} from={from} to={to} before={before} after={after} changes={changes} beside={beside} />;
    return { title: `${textTexts[locale].tabs.versions}, ${text.title}`, body };
  },
});

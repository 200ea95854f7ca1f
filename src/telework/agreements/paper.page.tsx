import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { party } from "../keeper.ts";
import { routes } from "../routes.ts";
import { findAgreement, findVersions, type Version } from "./agreements.query.ts";
import { agreementsTexts } from "./agreements.texts.ts";

/** One version on paper: the text as it was signed, its SHA-256, who signed it and when. */
export default page("telework/agreements", routes.paper, {
  access: party,
  async get({ db, params, visitor, locale }) {
    const agreement = await findAgreement(db, params.id, visitor);
    const version = agreement && (await findVersions(db, agreement.id)).find(({ number }) => String(number) === params.number);
    if (!agreement || !version) throw new NotFound();
    const title = `${agreementsTexts[locale].agreement}, ${agreement.employerName}, ${agreement.placeName}`;
    return { title, sheet: true, robots: "noindex", body: <Paper title={title} version={version} /> };
  },
});

function Paper({ title, version }: { title: string; version: Version }) {
  const t = useTexts(agreementsTexts);
  const locale = useLocale();
  return (
    <div class="wrap flow">
      <h1>{title}</h1>
      <Written as="div" class="flow">
        {version.text.split("\n\n").map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Written>
      <p>
        {t.states[version.state]}. {t.hash} <code class="tw-hash">{version.sha256}</code>
      </p>
      <ul>
        {version.signatures.map(({ side, name, capacity, at }) => (
          <li>
            {t.sides[side]}
            {"\u00a0"}: <Quoting words={capacity}>{t.signedBy(name, capacity, sayInstant(at, locale))}</Quoting>
          </li>
        ))}
      </ul>
    </div>
  );
}

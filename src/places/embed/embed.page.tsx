import { siteOf } from "#platform/web/public-address.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { activeFilters } from "../directory/active-filters.ts";
import { addressOf, type Filters, readFilters } from "../directory/directory.filters.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";

/** How a commune shows its selection on its own site. */
export default page("places/embed", routes.embed, {
  access: anyone,

  async get({ db, url, locale, settings }) {
    const filters = readFilters(url.searchParams, await readTerritory(db));
    const site = siteOf(settings);
    return { title: texts[locale].embed.title, robots: "noindex", body: <Embed filters={filters} site={site} /> };
  },
});

function Embed({ filters, site }: { filters: Filters; site: string }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const frame = addressOf(routes.embedded.href(), filters);
  const code = `<iframe src="${(site + frame).replaceAll("&", "&amp;")}" title="${t.directory.here}" width="100%" height="640" loading="lazy"></iframe>`;
  const on = activeFilters(filters, locale);
  return (
    <PageFrame title={t.embed.title} here={t.embed.here} trail={[{ label: t.directory.here, href: routes.directory.href() }]} lead={t.embed.lead}>
      <div class="field">
        <label for="code">{t.embed.code}</label>
        <textarea class="area" id="code" rows={4} readOnly value={code} />
      </div>
      <p>{t.embed.selection}</p>
      {on.length > 0 && (
        <ul class="tags">
          {on.map(({ label }) => (
            <li>{label}</li>
          ))}
        </ul>
      )}
      <p class="row">
        <Go href={frame}>{t.embed.preview}</Go>
        <a href={addressOf(routes.directory.href(), filters)}>{t.embed.all}</a>
      </p>
    </PageFrame>
  );
}

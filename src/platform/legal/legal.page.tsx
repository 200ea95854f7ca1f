import { useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { page } from "#platform/web/page.tsx";
import type { Path } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";
import { keptTables } from "./kept.ts";
import type { Legal, Publisher } from "./legal.ts";
import { legalEn } from "./texts.en.ts";
import { legalFr } from "./texts.fr.ts";
import { legalNl } from "./texts.nl.ts";

const texts: Record<Locale, Legal> = { fr: legalFr, en: legalEn, nl: legalNl };

export const accessibility = legalPage(routes.accessibility, "accessibility");
export const privacy = legalPage(routes.privacy, "privacy");
export const legal = legalPage(routes.legal, "legal");

function legalPage(path: Path<string>, kind: keyof Legal) {
  return page("platform/legal", path, {
    access: anyone,
    get({ locale, metropolis, offers, settings }) {
      const publisher = { name: metropolis, contact: settings.ERROR_CONTACT ?? null, source: "publiccode.yml" };
      return { title: texts[locale][kind].title, body: <LegalPage kind={kind} publisher={publisher} kept={keptTables(offers, locale)} /> };
    },
  });
}

function LegalPage({ kind, publisher, kept }: { kind: keyof Legal; publisher: Publisher; kept: string }) {
  const { title, lead, body } = useTexts(texts)[kind];
  return (
    <>
      <PageHead title={title} lead={lead} />
      <div class="wrap band tight">
        <Prose html={renderMarkdown(body(publisher, kept), 2)} />
      </div>
    </>
  );
}

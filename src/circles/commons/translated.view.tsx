import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { withQuery } from "#platform/web/path.ts";
import type { Structure } from "../circles.query.ts";
import { routes } from "../routes.ts";
import type { Common } from "./sheet.query.ts";
import { translatedInto } from "./translated.ts";
import type { TranslatedLanguage, Translation } from "./translation.query.ts";
import { translationTexts } from "./translation.texts.ts";

/** Whose words these are, and where the French ones are. */
export function TranslatedBy({ common: { slug, number, latest }, translation }: { common: Common; translation: Translation | null }) {
  const t = useTexts(translationTexts);
  const locale = useLocale();
  if (!translation) return null;
  const here = number === latest ? routes.common.href({ slug }) : routes.version.href({ slug, number: String(number) });
  return (
    <p class="soft small">
      {t.by(translation.structure ?? t.gone, formatDate(translation.writtenAt, locale))}{" "}
      <a href={withQuery(here, { texte: "francais" })} hreflang="fr">
        {t.read}
      </a>
    </p>
  );
}

/** Languages into which whoever looks can bring the current version. */
export function Translating({ common, own, translated }: { common: Common; own: readonly Structure[]; translated: readonly TranslatedLanguage[] }) {
  const t = useTexts(translationTexts);
  const open = translatedInto.filter((into) => {
    const found = translated.find((one) => one.locale === into);
    return own.length > 0 && (!found || found.own || common.own);
  });
  if (open.length === 0) return null;
  return (
    <ul>
      {open.map((into) => (
        <li>
          <a href={routes.translate.href({ slug: common.slug, locale: into })}>
            {(translated.some((one) => one.locale === into) ? t.rewrite : t.translate)(t.languages[into])}
          </a>
        </li>
      ))}
    </ul>
  );
}

import { fileToSave } from "#platform/web/file-to-save.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink, Onward } from "#platform/ui/button.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { SpaceHead } from "../space/space-head.view.tsx";
import { type SpaceTabs, spaceTabs } from "../space/space-tabs.ts";
import { type DataCopy, findCopy } from "./copies.query.ts";
import { dataTexts } from "./data.texts.ts";
import { routes } from "../routes.ts";

/** How far a copy is. Only the person it is about finds it. */
export const showCopy = page("people/data-export", routes.dataCopy, {
  access: signedIn,

  async get({ db, visitor, params, offers, locale }) {
    const copy = await findCopy(db, visitor.id, params.id);
    if (!copy) throw new NotFound();
    const tabs = spaceTabs(offers, locale, routes.data.href());
    return { title: dataTexts[locale].copyTitle, body: <ShowCopy copy={copy} tabs={tabs} />, robots: "noindex" };
  },
});

export const downloadCopy = page("people/data-export", routes.downloadCopy, {
  access: signedIn,

  async get({ db, visitor, params, files }) {
    const copy = await findCopy(db, visitor.id, params.id);
    return fileToSave(files, copy?.state === "ready" ? copy.fileId : null, "private, no-store");
  },
});

function ShowCopy({ copy, tabs }: { copy: DataCopy; tabs: SpaceTabs }) {
  const t = useTexts(dataTexts);
  const locale = useLocale();
  const { id, state, askedAt, expiresAt, size } = copy;
  const kilobytes = formatNumber(Math.max(1, Math.round((size ?? 0) / 1000)), locale, { style: "unit", unit: "kilobyte" });
  return (
    <>
      <SpaceHead title={t.copyTitle} lead={t.copyLeads[state]} trail={[{ label: t.title, href: routes.data.href() }]} tabs={tabs} />
      <Band tight>
        <div class="flow">
          {state === "ready" && (
            <>
              <p>
                <ButtonLink href={routes.downloadCopy.href({ id })} icon="download">
                  {t.download}
                </ButtonLink>
              </p>
              <p class="soft">
                ZIP, {kilobytes} · {t.until(formatDate(expiresAt!, locale))}
              </p>
            </>
          )}
          {state === "waiting" && (
            <p>
              <ButtonLink href={routes.dataCopy.href({ id })} icon="refresh-cw">
                {t.refresh}
              </ButtonLink>
            </p>
          )}
          <p class="soft">{t.asked(formatDate(askedAt, locale, { dateStyle: "long", timeStyle: "short" }))}</p>
          <Onward href={routes.data.href()}>{t.back}</Onward>
        </div>
      </Band>
    </>
  );
}

import { useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { findProcessOf, type ProcessOf, processRoutes } from "#processes";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { listTexts, type TextLine } from "./texts.query.ts";

/** The texts of a process, or of one of its stages (`?etape=`). A single one is opened at once. */
export default page("texts/list", routes.texts, {
  access: anyone,

  async get({ db, params, visitor, url, locale }) {
    const found = await findProcessOf(db, params.process, visitor);
    if (!found) throw new NotFound();
    const stage = url.searchParams.get("etape");
    const texts = await listTexts(db, found.process.id, { team: found.team, stage });
    if (texts.length === 1 && !found.team) return { redirect: routes.text.href({ ...params, text: texts[0]!.slug }) };
    const body = <Texts process={found.process} texts={texts} team={found.team} stage={stage} />;
    return { title: `${textTexts[locale].list}, ${found.process.title}`, body };
  },
});

function Texts({ process, texts, team, stage }: { process: ProcessOf; texts: readonly TextLine[]; team: boolean; stage: string | null }) {
  const t = useTexts(textTexts);
  const params = { process: process.slug };
  const add = team && <ButtonLink href={withQuery(routes.newText.href(params), { etape: stage })}>{t.newText}</ButtonLink>;
  return (
    <PageFrame
      title={t.list}
      trail={[{ label: <Written>{process.title}</Written>, href: processRoutes.process.href(params) }]}
      lead={t.listLead}
      actions={texts.length > 0 && add}
    >
      {texts.length === 0 ? (
        <Empty title={t.none} actions={add}>
          <p>{team ? t.noneTeam : t.noneNext}</p>
        </Empty>
      ) : (
        <Entries>
          {texts.map(({ slug, title, state, version, stage: stageTitle }) => (
            <Entry
              title={<Written>{title}</Written>}
              level={2}
              href={routes.text.href({ ...params, text: slug })}
              meta={[
                <Badge tone={state === "final" ? "ok" : state === "draft" ? "warn" : "accent"}>{t.states[state]}</Badge>,
                version > 0 && t.versionNumber(version),
                <Written>{stageTitle}</Written>,
              ].filter(Boolean)}
            />
          ))}
        </Entries>
      )}
    </PageFrame>
  );
}

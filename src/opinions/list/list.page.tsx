import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
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
import { conversationTexts } from "../conversation.texts.ts";
import { importTexts } from "../import/import.texts.ts";
import { routes } from "../routes.ts";
import { type ConversationLine, listConversations } from "./list.query.ts";

/** The conversations of a process, or of one of its stages (`?etape=`). A single one is opened at once. */
export default page("opinions/list", routes.conversations, {
  access: anyone,

  async get({ db, params, visitor, url, locale }) {
    const found = await findProcessOf(db, params.process, visitor);
    if (!found) throw new NotFound();
    const stage = url.searchParams.get("etape");
    const lines = await listConversations(db, found.process.id, { team: found.team, stage });
    if (lines.length === 1 && !found.team) return { redirect: routes.conversation.href({ ...params, conversation: lines[0]!.slug }) };
    const body = <Conversations process={found.process} lines={lines} team={found.team} stage={stage} />;
    return { title: `${conversationTexts[locale].list}, ${found.process.title}`, news: "conversations", body };
  },
});

function Conversations({ process, lines, team, stage }: { process: ProcessOf; lines: readonly ConversationLine[]; team: boolean; stage: string | null }) {
  const t = useTexts(conversationTexts);
  const locale = useLocale();
  const params = { process: process.slug };
  const add = team && (
    <>
      <ButtonLink href={withQuery(routes.newConversation.href(params), { etape: stage })}>{t.newOne}</ButtonLink>
      <ButtonLink kind="quiet" href={routes.importConversation.href(params)}>
        {importTexts[locale].link}
      </ButtonLink>
    </>
  );
  return (
    <PageFrame
      title={t.list}
      trail={[{ label: <Written>{process.title}</Written>, href: processRoutes.process.href(params) }]}
      lead={t.listLead}
      actions={lines.length > 0 && add}
    >
      {lines.length === 0 ? (
        <Empty title={t.none} actions={add}>
          <p>{team ? t.noneTeam : t.noneNext}</p>
        </Empty>
      ) : (
        <Entries>
          {lines.map(({ slug, title, state, statements, people, stage: stageTitle }) => (
            <Entry
              title={<Written>{title}</Written>}
              level={2}
              href={routes.conversation.href({ ...params, conversation: slug })}
              meta={[
                <Badge tone={state === "published" ? "ok" : state === "draft" ? "warn" : "accent"}>{t.states[state]}</Badge>,
                plural(statements, locale, t.statements),
                plural(people, locale, t.people),
                <Written>{stageTitle}</Written>,
              ]}
            />
          ))}
        </Entries>
      )}
    </PageFrame>
  );
}

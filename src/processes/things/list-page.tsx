import type { ComponentChildren } from "preact";

import type { Db } from "#platform/db/db.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { type Path, withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { findProcessOf, type ProcessOf } from "../process-of.query.ts";
import { processCrumb } from "../process-crumb.ts";
import { stateTone, type ThingState } from "./state-tone.ts";

/** One of the things that a room keeps in the stages of processes: a text, a questionnaire, a conversation. */
export interface ThingLine {
  readonly slug: string;
  readonly title: string;
  readonly state: ThingState;
  /** The title of its stage. */
  readonly stage: string;
}

interface ListTexts {
  readonly list: string;
  readonly listLead: string;
  readonly none: string;
  readonly noneNext: string;
  readonly noneTeam: string;
  readonly newOne: string;
  readonly states: Readonly<Partial<Record<ThingState, string>>>;
}

interface ThingList<line extends ThingLine> {
  readonly texts: Record<Locale, ListTexts>;
  /** Of one stage, or of all (null); drafts for the team alone. */
  readonly lines: (db: Db, processId: string, of: { readonly team: boolean; readonly stage: string | null }) => Promise<readonly line[]>;
  readonly href: (process: string, slug: string) => string;
  /** Where the team adds one. */
  readonly newHref: (process: string) => string;
  /** Another way to add one. */
  readonly otherWay?: (process: string, locale: Locale) => ComponentChildren;
  /** Small facts between its state and its stage. */
  readonly facts: (line: line, locale: Locale) => readonly ComponentChildren[];
  /** The sort of news by which the list is followed. */
  readonly news?: string;
}

/** The things of a process, or of one of its stages (`?etape=`). A single one is opened at once, but for whoever may add others. */
export function thingsPage<line extends ThingLine>(room: string, path: Path<`${string}:process/${string}`>, kind: ThingList<line>): Page {
  return page(room, path, {
    access: anyone,

    async get({ db, params, visitor, url, locale }) {
      const found = await findProcessOf(db, params.process, visitor);
      if (!found) throw new NotFound();
      const stage = url.searchParams.get("etape");
      const lines = await kind.lines(db, found.process.id, { team: found.team, stage });
      if (lines.length === 1 && !found.team) return { redirect: kind.href(params.process, lines[0]!.slug) };
      const title = `${kind.texts[locale].list}, ${found.process.title}`;
      return { title, ...(kind.news && { news: kind.news }), body: <Things {...found} {...{ kind, lines, stage }} /> };
    },
  });
}

interface ThingsProps<line extends ThingLine> {
  kind: ThingList<line>;
  process: ProcessOf;
  lines: readonly line[];
  team: boolean;
  stage: string | null;
}

function Things<line extends ThingLine>({ kind, process, lines, team, stage }: ThingsProps<line>) {
  const t = useTexts(kind.texts);
  const locale = useLocale();
  const add = team && (
    <>
      <ButtonLink href={withQuery(kind.newHref(process.slug), { etape: stage })}>{t.newOne}</ButtonLink>
      {kind.otherWay?.(process.slug, locale)}
    </>
  );
  return (
    <PageFrame title={t.list} trail={[processCrumb(process)]} lead={t.listLead} actions={lines.length > 0 && add}>
      {lines.length === 0 ? (
        <Empty title={t.none} actions={add} text={team ? t.noneTeam : t.noneNext} />
      ) : (
        <Entries>
          {lines.map((line) => (
            <Entry
              title={<Written>{line.title}</Written>}
              level={2}
              href={kind.href(process.slug, line.slug)}
              meta={[
                <Badge tone={stateTone(line.state)}>{t.states[line.state]}</Badge>,
                ...kind.facts(line, locale).filter(Boolean),
                <Written>{line.stage}</Written>,
              ]}
            />
          ))}
        </Entries>
      )}
    </PageFrame>
  );
}

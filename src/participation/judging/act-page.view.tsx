import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { proposalHref } from "../proposal-address.ts";
import { routes } from "../routes.ts";
import type { Judged } from "./judged.query.ts";
import { judgingTexts } from "./judging.texts.ts";
import { sayEuros } from "./money.ts";
import { stateNames, stateTones } from "./states.texts.ts";

export interface ActPageProps {
  judged: Judged;
  communeName: string | null;
  title: string;
  lead?: string | undefined;
  /** What was just done. */
  done?: string | undefined;
  /** Why it was not. */
  wrong?: string | undefined;
  /** Where whoever is no officer comes from: their own queue. */
  queue?: { readonly label: string; readonly href: string } | undefined;
  children: ComponentChildren;
}

/** An act of the case work on one idea: what is decided on one side, what it is about on the other. */
export function ActPage({ judged, communeName, title, lead, done, wrong, queue, children }: ActPageProps) {
  const t = useTexts(judgingTexts);
  const own = [
    { label: t.desk, href: routes.desk.href() },
    { label: judged.process.title, href: routes.manage.href({ process: judged.process.slug }) },
    { label: ideaName(judged), href: routes.judged.href({ id: judged.id }) },
  ];
  return (
    <>
      <PageHead title={title} trail={queue ? [queue] : own} lead={lead} joined />
      <Band tight>
        {done && <Notice tone="ok" title={done} announce />}
        {wrong && <Notice tone="warn" title={wrong} announce />}
        <Columns kind="half">
          <div class="flow">{children}</div>
          <IdeaBeside judged={judged} communeName={communeName} />
        </Columns>
      </Band>
    </>
  );
}

/** "n° 12 Un verger de quartier". */
export const ideaName = ({ number, title }: Pick<Judged, "number" | "title">): string => `n°\u00a0${number} ${title}`;

export function IdeaBeside({ judged, communeName }: Pick<ActPageProps, "judged" | "communeName">) {
  const t = useTexts(judgingTexts);
  const locale = useLocale();
  const { title, body, state, level, process } = judged;
  return (
    <section class="flow" aria-labelledby="idee">
      <h2 id="idee">{title}</h2>
      <p class="row tight">
        <Badge tone={stateTones[state]}>{stateNames[locale][state]}</Badge>
      </p>
      <Facts
        facts={[
          [t.number, String(judged.number)],
          [t.signature, judged.signature],
          [t.filed, formatDate(judged.filedAt, locale)],
          [t.where, [judged.address, communeName ?? t.wholeMetropolis].filter(Boolean).join(", ")],
          [t.cost, judged.costCents === null ? null : sayEuros(judged.costCents, locale)],
          [t.with, level === "commune" && communeName ? communeName : process.ownerCommune === null ? t.metropolis : process.ownerService],
        ]}
      />
      <Prose html={renderMarkdown(body, 3)} />
      <p>
        <Go href={proposalHref(process.slug, judged)}>{t.seen}</Go>
      </p>
    </section>
  );
}

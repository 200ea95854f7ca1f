import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { Written } from "#platform/ui/written.tsx";
import { processRoutes } from "#processes";
import { Documents, Pictures } from "../proposal-files.view.tsx";
import { NumberedTitle } from "../numbered-title.view.tsx";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import type { Case } from "./case.query.ts";
import { caseTexts } from "./case.texts.ts";
import { stateNames, stateTones } from "../states.texts.ts";
import { routes } from "../routes.ts";

interface CasePageProps {
  judged: Case;
  /** Of the act; none where the page is about the idea itself. */
  title?: string | undefined;
  lead?: string | undefined;
  /** Where whoever is no officer comes from: their own queue. */
  queue?: { readonly label: ComponentChildren; readonly href: string } | undefined;
  /** What is known of the idea besides: under it, beside the act. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** An act of the case work on one idea: the idea first, whole, then what is decided; beside it where there is room. */
export function CasePage({ judged, title, lead, queue, beside, children }: CasePageProps) {
  const t = useTexts(caseTexts);
  const name = <NumberedTitle of={judged} />;
  const hub = title ? [{ label: name, href: routes.judged.href({ id: judged.id }) }] : [];
  const own = [
    { label: t.desk, href: processRoutes.desk.href() },
    { label: <Written>{judged.process.title}</Written>, href: processRoutes.manage.href({ process: judged.process.slug }) },
    ...hub,
  ];
  return (
    <PageFrame title={name} here={title} trail={queue ? [queue] : own}>
      <Columns kind="even">
        <div class="flow">
          <IdeaBeside judged={judged} />
          {beside}
        </div>
        {title ? (
          <TitledPart id="acte" title={title}>
            {lead && <p class="lead">{lead}</p>}
            {children}
          </TitledPart>
        ) : (
          <div class="flow">{children}</div>
        )}
      </Columns>
    </PageFrame>
  );
}

/** What is judged, with all that its author gave. */
function IdeaBeside({ judged }: { judged: Case }) {
  const t = useTexts(caseTexts);
  const locale = useLocale();
  const { body, state, level, commune, process, files } = judged;
  const metropolis = process.ownerCommune === null ? t.metropolis : process.ownerService;
  const hrefOf = (file: string) => routes.proposalDocument.href({ process: process.slug, proposal: proposalParam(judged), file });
  return (
    <TitledPart id="idee" title={t.idea}>
      <p class="row tight">
        <Badge tone={stateTones[state]}>{stateNames[locale][state]}</Badge>
      </p>
      <Prose html={renderMarkdown(body, 3)} />
      <Pictures files={files} under />
      <Documents files={files} hrefOf={hrefOf} under />
      <Facts
        facts={[
          [t.signature, judged.signature],
          [t.filed, formatDate(judged.filedAt, locale)],
          [t.where, [judged.address, commune?.name ?? t.wholeMetropolis].filter(Boolean).join(", ")],
          [t.cost, judged.costCents === null ? null : sayEuros(judged.costCents, locale)],
          [t.with, (level === "commune" && commune?.name) || metropolis],
        ]}
      />
      <Onward href={proposalHref(process.slug, judged)}>{t.seen}</Onward>
    </TitledPart>
  );
}

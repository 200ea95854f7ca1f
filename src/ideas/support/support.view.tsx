import { useTexts } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { SupportButton } from "./support-button.view.tsx";
import type { SupportState } from "./support.query.ts";
import { supportTexts } from "./support.texts.ts";
import { routes } from "../routes.ts";

interface SupportPageProps {
  title: string;
  state: SupportState;
  params: { process: string; proposal: string };
}

export function SupportPage({ title, state, params }: SupportPageProps) {
  const t = useTexts(supportTexts);
  const back = routes.proposal.href(params);
  return (
    <PageFrame title={t.title} trail={[{ label: <Written>{title}</Written>, href: back }]} lead={<Quoting words={title}>{t.lead(title)}</Quoting>} flow>
      <SupportButton state={state} href={routes.support.href(params)} signedIn />
      <Go href={back}>{t.back}</Go>
    </PageFrame>
  );
}

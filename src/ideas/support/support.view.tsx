import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
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
    <>
      <PageHead title={t.title} trail={[{ label: <Written>{title}</Written>, href: back }]} lead={<Quoting words={title}>{t.lead(title)}</Quoting>} joined />
      <Band tight>
        <div class="flow">
          <SupportButton state={state} href={routes.support.href(params)} signedIn />
          <Go href={back}>{t.back}</Go>
        </div>
      </Band>
    </>
  );
}

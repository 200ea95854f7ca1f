import type { ComponentChildren } from "preact";

import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { processCrumb } from "#processes";
import type { OpenedProposal } from "../open-proposal.query.ts";
import { proposalHref } from "../proposal-address.ts";

interface OwnIdeaPageProps {
  opened: OpenedProposal;
  title: string;
  lead: string;
  children: ComponentChildren;
}

/** What only its authors do about an idea that is judged. */
export function OwnIdeaPage({ opened: { process, proposal }, title, lead, children }: OwnIdeaPageProps) {
  const trail = [processCrumb(process), { label: <Written>{proposal.title}</Written>, href: proposalHref(process.slug, proposal) }];
  return (
    <PageFrame title={title} trail={trail} lead={lead} flow>
      {children}
    </PageFrame>
  );
}

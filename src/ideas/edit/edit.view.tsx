import { useTexts } from "#platform/i18n/context.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Button, ButtonLink, EnterButton } from "#platform/ui/button.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ProcessSheet } from "#processes";
import type { ProposalContent } from "../add-proposal.command.ts";
import type { Quality } from "../authors.ts";
import { ComparedVersions } from "../proposal/compared-versions.view.tsx";
import type { ProposalSheet } from "../proposal.query.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { ContentFields } from "../write/content-fields.view.tsx";
import type { Rules } from "../write/rules.query.ts";
import type { MapNote } from "../write/where-map.form.ts";
import { editTexts } from "./edit.texts.ts";
import { routes } from "../routes.ts";

interface EditProps {
  form: FormState;
  process: ProcessSheet;
  proposal: ProposalSheet;
  rules: Rules;
  quality: Quality;
  /** What came of a press on the plan. */
  mapNote?: MapNote | undefined;
  /** What this person wrote while somebody else saved the version that `proposal` holds. */
  clash?: ProposalContent | undefined;
}

export function Edit(props: EditProps) {
  const { form, process, proposal, rules, quality, mapNote = null, clash } = props;
  const t = useTexts(editTexts);
  const here = proposalHref(process.slug, proposal);
  const action = routes.editProposal.href({ process: process.slug, proposal: proposalParam(proposal) });
  return (
    <PageFrame
      title={t.title}
      trail={[{ label: <Written>{proposal.title}</Written>, href: here }]}
      lead={quality === "team" ? t.teamLead : t.lead}
      flow="loose"
    >
      {clash && <Clash {...props} mine={clash} />}
      <Form action={action} state={form} label={t.title}>
        <EnterButton label={clash ? t.clashSave : t.save} />
        <input type="hidden" name="version" value={String(form.values["version"])} />
        <ContentFields rules={rules} process={process} except={proposal.id} plan={{ action, note: mapNote }} />
        <TextField name="pourquoi" label={quality === "team" ? t.teamWhy : t.why} hint={t.whyHint} maxLength={500} optional={quality !== "team"} />
        <Actions>
          <Button big>{clash ? t.clashSave : t.save}</Button>
          <ButtonLink kind="quiet" href={here}>
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </PageFrame>
  );
}

/** Both versions before the form: what the other person saved, and what differs from what this person wrote. */
function Clash({ proposal, rules, mine }: EditProps & { mine: ProposalContent }) {
  const t = useTexts(editTexts);
  const { title, body, communeCode, address, point, costCents } = mine;
  const category = rules.categories.find(({ id }) => id === mine.categoryId)?.name ?? null;
  const written = { title, body, category, communeCode, address, latitude: point?.latitude ?? null, longitude: point?.longitude ?? null, costCents };
  return (
    <TitledPart id="deux-versions" title={t.clashDifferences}>
      <ComparedVersions before={proposal} after={written} territory={rules.territory} />
      <h2>{t.clashTheirs}</h2>
      <Written as="h3">{proposal.title}</Written>
      <Written as="p" class="text-wording">
        {proposal.body}
      </Written>
    </TitledPart>
  );
}

export function Closed({ title, here }: { title: string; here: string }) {
  const t = useTexts(editTexts);
  return (
    <PageHead
      title={t.closed}
      trail={[{ label: <Written>{title}</Written>, href: here }]}
      lead={t.closedNote}
      actions={<ButtonLink href={here}>{t.back}</ButtonLink>}
    />
  );
}

import { useTexts } from "#platform/i18n/context.tsx";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { peopleRoutes } from "#people";
import type { ProposalSheet } from "../proposal.query.ts";
import { coauthorsTexts } from "./coauthors.texts.ts";

interface CosignProps {
  proposal: ProposalSheet;
  process: { readonly title: string };
  action: string;
  signedIn: boolean;
  form: FormState;
}

export function Cosign({ proposal, process, action, signedIn, form }: CosignProps) {
  const t = useTexts(coauthorsTexts);
  return (
    <>
      <PageHead
        title={<Written>{proposal.title}</Written>}
        here={t.cosign}
        lead={<Quoting words={process.title}>{t.cosignLead(process.title)}</Quoting>}
        joined
      />
      <div class="band surface tight">
        <div class="wrap">
          <Prose html={renderMarkdown(proposal.body, 2)} />
        </div>
      </div>
      <Band tight>
        <div class="flow loose">
          <h2>{t.cosign}</h2>
          {signedIn ? (
            <Form action={action} state={form} label={t.cosign}>
              <TextField name="signature" label={t.signature} hint={t.signatureHint} maxLength={80} autocomplete="nickname" />
              <Submit label={t.accept} big act="accept" />
            </Form>
          ) : (
            <>
              <p>{t.signInNote}</p>
              <p>
                <ButtonLink big icon="log-in" href={withQuery(peopleRoutes.signIn.href(), { suite: action })}>
                  {t.signIn}
                </ButtonLink>
              </p>
            </>
          )}
          <form class="form" method="post" action={action}>
            <p class="soft">{t.declineNote}</p>
            <Button kind="quiet" act="decline">
              {t.decline}
            </Button>
          </form>
        </div>
      </Band>
    </>
  );
}

export function Declined() {
  const t = useTexts(coauthorsTexts);
  return <PageHead title={t.declined} lead={t.declinedNote} />;
}

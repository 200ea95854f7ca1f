import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { LookAlikes } from "#platform/ui/look-alikes.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Territory } from "#territory";
import { communeChoices } from "../commune-choices.ts";
import { SectionFields } from "../edit/section-fields.view.tsx";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { proposeTexts } from "./propose.texts.ts";
import { SimilarPlaces } from "./similar.view.tsx";
import type { SimilarPlace } from "./similar.query.ts";

interface ProposeProps {
  territory: Territory;
  /** Places that may be this one: the person says whether it is none of them. */
  similar?: readonly SimilarPlace[];
  form: FormState;
}

export function Propose({ territory, similar, form }: ProposeProps) {
  const t = useTexts(proposeTexts);
  return (
    <PageFrame title={t.title} trail={[{ label: useTexts(texts).directory.here, href: routes.directory.href() }]} lead={t.lead} flow="loose">
      <Form action={routes.propose.href()} state={form} label={t.title}>
        <input type="hidden" name="envoi" value={String(form.values["envoi"] ?? "")} />
        {similar && (
          <>
            <SimilarPlaces places={similar} territory={territory} />
            <p>
              <Button kind="quiet" act="propose_new">
                {t.similar.none}
              </Button>
            </p>
          </>
        )}
        <ProposalFields territory={territory} form={form} live />
        <Submit label={t.send} big act="propose" />
      </Form>
    </PageFrame>
  );
}

interface ProposalFieldsProps {
  territory: Territory;
  form: FormState;
  /** Shows places that look alike while the name is typed, where scripts run. */
  live?: boolean;
}

export function ProposalFields({ territory, form: { values, problems }, live }: ProposalFieldsProps) {
  const t = useTexts(proposeTexts);
  const pointed = Boolean(values["longitude"] || values["latitude"] || problems["longitude"] || problems["latitude"]);
  const fields = { kept: {}, communes: communeChoices(territory) };
  return (
    <>
      <SectionFields {...fields} fields={["name"]} />
      {live && <LookAlikes from={routes.similar.href()} fields={["name", "insee_code"]} title={t.similar.title} />}
      <SectionFields {...fields} fields={["insee_code", "postal_code", "address"]} />
      <Disclosure summary={t.position} open={pointed}>
        <div class="flow">
          <SectionFields {...fields} fields={["longitude", "latitude"]} />
        </div>
      </Disclosure>
      <SectionFields {...fields} fields={["summary", "activities", "phone", "emails", "websites"]} />
      <TextArea name="hours_words" label={t.hoursWords} hint={t.hoursWordsHint} optional rows={3} />
      <TextArea name="note" label={t.note} hint={t.noteHint} optional rows={3} />
    </>
  );
}

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import { LookAlikes } from "#platform/ui/look-alikes.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Territory } from "#territory";
import type { FieldProblems, Typed } from "../edit/edit.form.ts";
import { editTexts } from "../edit/edit.texts.ts";
import { SectionFields } from "../edit/section-fields.view.tsx";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { proposeTexts } from "./propose.texts.ts";
import { SimilarPlaces } from "./similar.view.tsx";
import type { SimilarPlace } from "./similar.query.ts";

export interface ProposeProps {
  submission: string;
  communes: readonly { readonly value: string; readonly label: string }[];
  values: Typed;
  problems?: FieldProblems;
  /** Places that may be this one: the person says whether it is none of them. */
  similar?: readonly SimilarPlace[];
  territory?: Territory;
  brake?: boolean;
}

export function Propose({ submission, communes, values, problems = {}, similar = [], territory, brake }: ProposeProps) {
  const t = useTexts(proposeTexts);
  return (
    <>
      <PageHead title={t.title} trail={[{ label: useTexts(texts).directory.here, href: routes.directory.href() }]} lead={t.lead} joined />
      <Band tight>
        <div class="flow loose">
          {brake && <Notice tone="danger" title={t.brake} announce />}
          <Form action={routes.propose.href()} values={values} problems={useSaid(problems)} label={t.title}>
            <input type="hidden" name="envoi" value={submission} />
            {similar.length > 0 && (
              <Notice tone="warn" title={t.similar.title} announce>
                <p>{t.similar.text}</p>
                <SimilarPlaces places={similar} territory={territory} />
                <Button kind="quiet" name="nouveau" value="1">
                  {t.similar.none}
                </Button>
              </Notice>
            )}
            <ProposalFields communes={communes} values={values} problems={problems} live />
            <Actions>
              <Button big>{t.send}</Button>
            </Actions>
          </Form>
        </div>
      </Band>
    </>
  );
}

/** The sentences for what is wrong, in the reader's language. */
export function useSaid(problems: FieldProblems): Record<string, string> {
  const { problems: said } = editTexts[useLocale()];
  return Object.fromEntries(Object.entries(problems).map(([field, code]) => [field, said[code]]));
}

interface ProposalFieldsProps {
  communes: ProposeProps["communes"];
  values: Typed;
  problems: FieldProblems;
  /** Shows places that look alike while the name is typed, where scripts run. */
  live?: boolean;
}

export function ProposalFields({ communes, values, problems, live }: ProposalFieldsProps) {
  const t = useTexts(proposeTexts);
  const pointed = Boolean(values["longitude"] || values["latitude"] || problems.longitude || problems.latitude);
  const fields = { kept: {}, communes };
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

import { useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { usePage } from "#platform/ui/page-context.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { useTrail } from "../use-trail.ts";
import { routes } from "../routes.ts";
import { subjects } from "./error-report.ts";
import { reportTexts } from "./report-error.texts.ts";

interface ReportErrorProps {
  place: { readonly name: string; readonly slug: string };
  signedIn: boolean;
  form: FormState;
}

export function ReportErrorView({ place, signedIn, form }: ReportErrorProps) {
  const t = useTexts(reportTexts);
  const done = usePage().flash?.done;
  const sent = done === "courriel" || done === "envoye";
  return (
    <PageFrame title={t.title(place.name)} here={t.here} trail={useTrail(place)} lead={sent ? undefined : t.lead} ground="surface" flow="loose">
      {!sent && (
        <Columns kind="aside">
          <ReportForm place={place} signedIn={signedIn} form={form} />
          <aside aria-labelledby="ensuite">
            <h2 id="ensuite">{t.next}</h2>
            <p>{t.nextSteps}</p>
          </aside>
        </Columns>
      )}
      <Onward href={routes.show.href({ slug: place.slug })}>{t.back}</Onward>
    </PageFrame>
  );
}

function ReportForm({ place, signedIn, form }: ReportErrorProps) {
  const t = useTexts(reportTexts);
  return (
    <Form action={routes.reportError.href({ slug: place.slug })} state={form} label={t.here}>
      <Radios name="sujet" label={t.subject} choices={subjects.map((value) => ({ value, label: t.subjects[value] }))} />
      <TextArea name="faux" label={t.wrong} hint={t.wrongHint} maxLength={2000} />
      <TextArea name="juste" label={t.suggested} hint={t.suggestedHint} rows={3} maxLength={2000} optional />
      {!signedIn && <TextField name="courriel" label={t.email} hint={t.emailHint} type="email" autocomplete="email" maxLength={254} />}
      <Submit label={t.send} big />
    </Form>
  );
}

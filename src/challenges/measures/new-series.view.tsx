import { useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { routes } from "../routes.ts";
import type { ChallengeInLanguage } from "../wording.query.ts";
import { measuresTexts } from "./measures.texts.ts";
import { quantities, quantityWords, unitOf } from "./series.ts";

export function NewSeries({ challenges, form }: { challenges: readonly ChallengeInLanguage[]; form: FormState }) {
  const t = useTexts(measuresTexts);
  return (
    <PageFrame title={t.create} lead={t.createLead} trail={[{ label: t.title, href: routes.measures.href() }]} ground="surface">
      <Form action={routes.newSeries.href()} state={form} label={t.create}>
        <Select
          name="grandeur"
          label={t.columns.quantity}
          choices={quantities.map((one) => ({ value: quantityWords[one], label: `${t.quantities[one]} (${unitOf[one]})` }))}
        />
        <TextField name="titre" label={t.columns.title} hint={t.titleHint} maxLength={120} />
        <TextField name="lieu" label={t.columns.place} hint={t.placeHint} maxLength={160} />
        <TextField name="latitude" label={t.columns.latitude} hint={t.latitudeHint} inputMode="decimal" short />
        <TextField name="longitude" label={t.columns.longitude} hint={t.longitudeHint} inputMode="decimal" short />
        <TextField name="instrument" label={t.columns.instrument} hint={t.instrumentHint} maxLength={160} />
        <TextArea name="methode" label={t.method} hint={t.methodHint} rows={4} maxLength={2000} />
        <TextField name="moi" label={t.author} hint={t.authorHint} maxLength={80} />
        {challenges.length > 0 && (
          <Select
            name="defi"
            label={t.forChallenge}
            empty={t.noChallenge}
            choices={challenges.map(({ id, title, lang }) => ({ value: id, label: title, written: lang }))}
            optional
          />
        )}
        <Submit label={t.create} />
      </Form>
    </PageFrame>
  );
}

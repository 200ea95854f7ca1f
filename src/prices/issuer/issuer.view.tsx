import { useTexts } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { withQuery } from "#platform/web/path.ts";
import { deskTexts } from "../desk/desk.texts.ts";
import { listTexts } from "../list/list.texts.ts";
import { routes } from "../routes.ts";
import type { Issuer } from "./issuer.query.ts";
import { issuerTexts } from "./issuer.texts.ts";

interface IssuerProps {
  places: readonly { readonly id: string; readonly name: string }[];
  issuer: Issuer | null;
  form: FormState;
}

export function IssuerPage({ places, issuer, form }: IssuerProps) {
  const t = useTexts(issuerTexts);
  const desk = useTexts(deskTexts);
  const { fields } = useTexts(listTexts);
  const others = places.filter(({ id }) => id !== issuer?.placeId);
  return (
    <PageFrame title={t.title} trail={[{ label: desk.title, href: routes.desk.href() }]} lead={t.lead} ground="surface">
      {issuer === null ? (
        <Empty title={t.noPlace} text={t.noPlaceNext} />
      ) : (
        <div class="flow loose">
          <Form action={withQuery(routes.issuer.href(), { lieu: issuer.placeId })} state={form} label={t.title}>
            <h2>{places.find(({ id }) => id === issuer.placeId)?.name}</h2>
            <TextField name="nom" label={t.name} hint={t.nameHint} maxLength={200} />
            <TextField name="adresse" label={t.address} maxLength={300} optional />
            <TextField name="siret" label="SIRET" hint={t.siretHint} inputMode="numeric" maxLength={20} short optional />
            <TextField name="tva" label={t.vat} hint={fields.vat.hint} inputMode="decimal" maxLength={6} unit="%" short optional />
            <Submit label={t.save} act="save" />
          </Form>
          {others.length > 0 && (
            <section class="flow">
              <h2>{t.others}</h2>
              <ul>
                {others.map(({ id, name }) => (
                  <li>
                    <Go href={withQuery(routes.issuer.href(), { lieu: id })}>{name}</Go>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </PageFrame>
  );
}

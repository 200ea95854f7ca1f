import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Actions, Form, Radios, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { dataTexts } from "../data-export/data.texts.ts";
import { SpaceHead } from "../space/space-head.view.tsx";
import type { SpaceTabs } from "../space/space-tabs.ts";
import { contributionChoices } from "./erasure.ts";
import { erasureTexts } from "./erasure.texts.ts";
import type { SoleRole } from "./last-holder.query.ts";
import { routes } from "../routes.ts";

interface ErasureProps {
  tabs: SpaceTabs;
  held: readonly SoleRole[];
  hasAddress: boolean;
  form: FormState;
}

export function Erasure({ tabs, held, hasAddress, form }: ErasureProps) {
  const t = useTexts(erasureTexts);
  const myData = { label: useTexts(dataTexts).title, href: routes.data.href() };
  return (
    <>
      <SpaceHead title={t.title} lead={t.lead} trail={[myData]} tabs={tabs} />
      <Band tight>
        <div class="flow">
          <h2>{t.what}</h2>
          <div class="prose">
            <ul>
              {t.happens.map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>
          </div>
          <Onward href={routes.data.href()}>{t.copyFirst}</Onward>
          {held.length > 0 ? <HandOver held={held} /> : <Ask form={form} hasAddress={hasAddress} />}
        </div>
      </Band>
    </>
  );
}

function Ask({ form, hasAddress }: Pick<ErasureProps, "form" | "hasAddress">) {
  const t = useTexts(erasureTexts);
  return (
    <Form action={routes.erasure.href()} state={form}>
      <Radios name="contributions" label={t.contributions} choices={contributionChoices.map((value) => ({ value, ...t.choices[value] }))} />
      {hasAddress && <TextField name="adresse" type="email" label={t.email} hint={t.emailHint} autocomplete="off" />}
      <Actions>
        <Button kind="danger">{t.erase}</Button>
        <ButtonLink kind="quiet" href={routes.space.href()}>
          {t.keep}
        </ButtonLink>
      </Actions>
    </Form>
  );
}

/** Roles that nobody else holds, each with the way to hand it over. */
function HandOver({ held }: Pick<ErasureProps, "held">) {
  const t = useTexts(erasureTexts);
  return (
    <Notice tone="warn" title={t.first}>
      <p>{t.firstNote}</p>
      <ul>
        {held.map(({ role, structure, structureId }) =>
          role === "manager" && structureId ? (
            <li>
              {t.lastManager(structure ?? "")} <a href={routes.members.href({ id: structureId })}>{t.toMembers}</a>
            </li>
          ) : (
            <li>
              {t.lastAdministrator} <a href={routes.grantRole.href()}>{t.toRoles}</a>
            </li>
          ),
        )}
      </ul>
    </Notice>
  );
}

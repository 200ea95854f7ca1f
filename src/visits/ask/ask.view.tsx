import { useTexts } from "#platform/i18n/context.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { PlaceBrief } from "#places";
import { routes } from "../routes.ts";
import { visitsTexts } from "../visits.texts.ts";
import { askTexts } from "./ask.texts.ts";
import { GroupFields, WhatFields, WhenFields, WhoFields } from "./ask-fields.view.tsx";

interface AskProps {
  form: FormState;
  /** To choose from. */
  places: readonly PlaceBrief[];
}

export function Ask({ form, places }: AskProps) {
  const t = useTexts(askTexts);
  const general = useTexts(visitsTexts);
  return (
    <>
      <PageHead title={t.title} trail={[{ label: general.here, href: routes.home.href() }]} lead={t.lead} />
      <div class="wrap flow">
        <Form action={routes.ask.href()} state={form} label={t.title}>
          <WhoFields email />
          <WhatFields found={places} />
          <WhenFields />
          <GroupFields />
          <p class="small soft">{t.afterwards}</p>
          <Submit label={t.send} big act="ask" />
        </Form>
      </div>
    </>
  );
}

export function Sent() {
  const t = useTexts(askTexts);
  const general = useTexts(visitsTexts);
  return (
    <>
      <PageHead title={t.sentTitle} trail={[{ label: general.here, href: routes.home.href() }]} lead={t.sentLead} />
      <div class="wrap flow">
        <p>{t.sentNext}</p>
        <p class="soft">
          {t.sentAgain} <a href={routes.ask.href()}>{t.title}</a>
        </p>
      </div>
    </>
  );
}

import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { PlaceBrief } from "#places";
import { routes } from "../routes.ts";
import { visitsTexts } from "../visits.texts.ts";
import type { Problems, Values } from "./ask.form.ts";
import { askTexts } from "./ask.texts.ts";
import { GroupFields, WhatFields, WhenFields, WhoFields } from "./ask-fields.view.tsx";

interface AskProps {
  values: Values;
  problems: Problems;
  /** Places that answer what was looked for, and those chosen before. */
  found: readonly PlaceBrief[];
  tooMany?: boolean | undefined;
}

export function Ask({ values, problems, found, tooMany }: AskProps) {
  const t = useTexts(askTexts);
  const general = useTexts(visitsTexts);
  return (
    <>
      <PageHead title={t.title} trail={[{ label: general.here, href: routes.home.href() }]} lead={t.lead} />
      <div class="wrap flow">
        {tooMany && (
          <Notice tone="warn" title={t.tooMany} announce>
            <p>{t.tooManyNext}</p>
          </Notice>
        )}
        <Form action={routes.ask.href()} values={values} problems={problems} label={t.title}>
          <WhoFields email />
          <WhatFields found={found} />
          <WhenFields />
          <GroupFields />
          <p class="small soft">{t.afterwards}</p>
          <Actions>
            <Button big>{t.send}</Button>
          </Actions>
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

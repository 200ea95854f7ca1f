import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { usePage } from "#platform/ui/page-context.tsx";
import { localeNames } from "#platform/i18n/locale.ts";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { mergeTexts } from "../merge/merge.texts.ts";
import { SpaceHead } from "../space/space-head.view.tsx";
import type { SpaceTabs } from "../space/space-tabs.ts";
import type { WaitingChange } from "./profile.query.ts";
import { profileTexts } from "./profile.texts.ts";
import { routes } from "../routes.ts";

interface ProfileProps {
  tabs: SpaceTabs;
  /** Null before one was confirmed. */
  email: string | null;
  waiting: WaitingChange | null;
  form: FormState;
}

export function ProfileForm({ tabs, email, waiting, form }: ProfileProps) {
  const t = useTexts(profileTexts);
  return (
    <>
      <SpaceHead title={t.title} lead={t.lead} tabs={tabs} />
      <Band tight>
        <div class="flow">
          <Form action={routes.profile.href()} state={form}>
            <TextField name="nom" label={t.name} hint={t.nameHint} autocomplete="name" maxLength={120} />
            <Radios
              name="langue"
              label={t.language}
              hint={t.languageHint}
              choices={usePage().appearance.locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
            />
            <Submit label={t.save} />
          </Form>
        </div>
      </Band>
      <Address email={email} waiting={waiting} />
    </>
  );
}

function Address({ email, waiting }: Pick<ProfileProps, "email" | "waiting">) {
  const t = useTexts(profileTexts);
  const locale = useLocale();
  const until = waiting && formatDate(waiting.expiresAt, locale, { dateStyle: "long", timeStyle: "short" });
  return (
    <Band ground="linen">
      <div class="flow">
        <h2>{t.email}</h2>
        <p>
          <strong>{email ?? t.noEmail}</strong>
        </p>
        <p class="soft">{email ? t.emailNote : t.noEmailNote}</p>
        {waiting && <p>{t.waiting(waiting.email, until!)}</p>}
        <ButtonLink kind="quiet" href={routes.changeEmail.href()}>
          {email ? t.changeEmail : t.giveEmail}
        </ButtonLink>
        <Onward href={routes.askMerge.href()}>{useTexts(mergeTexts).title}</Onward>
      </div>
    </Band>
  );
}

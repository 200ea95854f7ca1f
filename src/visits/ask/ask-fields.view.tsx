import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Checkbox, CheckboxGroup, Radios, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { PlaceBrief } from "#places";
import { choicesOf, countryChoices, halfDays, kinds, languages, themes, transports, wishes } from "../vocabulary.ts";
import { wishedDays } from "./ask.form.ts";
import { askTexts } from "./ask.texts.ts";

/** Who comes: asked once; the address that was confirmed cannot be changed. */
export function WhoFields({ email }: { email: boolean }) {
  const t = useTexts(askTexts);
  const locale = useLocale();
  return (
    <>
      <h2>{t.who}</h2>
      <TextField name="organisation" label={t.organisation} autocomplete="organization" maxLength={160} />
      <Select name="kind" label={t.kind} choices={choicesOf(kinds, locale)} />
      <TextField name="city" label={t.city} autocomplete="address-level2" maxLength={120} />
      <Select name="country" label={t.country} choices={countryChoices(locale)} />
      <TextField name="contact_name" label={t.contact} autocomplete="name" maxLength={120} />
      {email && <TextField name="email" type="email" label={t.email} hint={t.emailHint} autocomplete="email" maxLength={254} />}
      <TextField name="phone" type="tel" label={t.phone} autocomplete="tel" maxLength={30} optional />
    </>
  );
}

export function WhatFields({ found }: { found: readonly PlaceBrief[] }) {
  const t = useTexts(askTexts);
  const locale = useLocale();
  const themeChoices = Object.entries(themes).map(([value, { says }]) => ({ value, label: says[locale] }));
  return (
    <>
      <h2>{t.what}</h2>
      <Radios name="wish" label={t.wish} choices={choicesOf(wishes, locale)} />
      <CheckboxGroup name="themes" label={t.themes} choices={themeChoices} />
      {found.length > 0 && (
        <CheckboxGroup
          name="places"
          label={t.placesFound}
          choices={found.map(({ id, name, postalCode }) => ({ value: id, label: `${name} (${postalCode})` }))}
          optional
        />
      )}
      <TextField name="place_words" label={t.places} hint={t.placesHint} maxLength={100} optional />
      <p>
        <Button kind="quiet" icon="search" act="find">
          {t.find}
        </Button>
      </p>
    </>
  );
}

export function WhenFields() {
  const t = useTexts(askTexts);
  const locale = useLocale();
  return (
    <>
      <h2>{t.when}</h2>
      <p class="soft">{t.whenHint}</p>
      {wishedDays.map((n) => (
        <div class="visit-pair">
          <TextField name={`day${n}`} type="date" label={t.day(n)} optional={n > 1} short />
          <Select name={`half${n}`} label={t.half(n)} choices={choicesOf(halfDays, locale)} empty={halfDays.whole[locale]} optional />
        </div>
      ))}
      <div class="visit-pair">
        <TextField name="from" type="date" label={t.from} optional short />
        <TextField name="until" type="date" label={t.until} optional short />
      </div>
    </>
  );
}

export function GroupFields() {
  const t = useTexts(askTexts);
  const locale = useLocale();
  return (
    <>
      <h2>{t.group}</h2>
      <TextField name="people" label={t.size} inputMode="numeric" maxLength={3} short />
      <Select name="language" label={t.language} choices={choicesOf(languages, locale)} />
      <Select name="transport" label={t.transport} choices={choicesOf(transports, locale)} />
      <Checkbox name="wheelchair" label={t.wheelchair} />
      <TextArea name="message" label={t.message} hint={t.messageHint} maxLength={3000} optional />
    </>
  );
}

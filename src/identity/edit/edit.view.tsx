import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { localeNames, locales } from "#platform/i18n/locale.ts";
import { headingTypes, roofs } from "#platform/appearance/appearance.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Actions, Checkbox, CheckboxGroup, FileField, Form, Radios, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import type { HomePart } from "#territory";
import type { Identity } from "../identity.ts";
import { longestWords } from "../identity.ts";
import { identityTexts } from "../identity.texts.ts";
import { routes } from "../routes.ts";

interface EditProps {
  version: number;
  logo: Identity["logo"];
  parts: readonly HomePart[];
  form: FormState;
  tried: Identity | null;
}

export function EditIdentity({ version, logo, parts, form, tried }: EditProps) {
  const t = useTexts(identityTexts);
  return (
    <PageFrame title={t.title} lead={t.lead} badges={<Badge>{version === 0 ? t.ofHouse : t.versionNumber(version)}</Badge>}>
      <p>
        <a href={routes.versions.href()}>{t.versions}</a>
      </p>
      {tried && <Tried />}
      <Form action={routes.edit.href()} state={form} files>
        <input type="hidden" name="version" value={String(form.values["version"] ?? version)} />
        <NameAndLogo logo={logo} />
        <Colours />
        <Languages />
        <Home parts={parts} />
        <Words />
        <TextField name="note" label={t.note} hint={t.noteHint} maxLength={300} />
        <Actions>
          <Button act="publish">{t.publish}</Button>
          <Button act="preview" kind="quiet" icon="eye">
            {t.preview}
          </Button>
        </Actions>
      </Form>
    </PageFrame>
  );
}

/** This very page wears what is tried; here stands what else it changes. */
function Tried() {
  const t = useTexts(identityTexts);
  return (
    <Notice tone="info" title={t.tried}>
      <p>
        {t.triedWhat} <a href={routes.edit.href()}>{t.triedLink}</a>
      </p>
    </Notice>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="flow">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function NameAndLogo({ logo }: Pick<EditProps, "logo">) {
  const t = useTexts(identityTexts);
  return (
    <Part title={t.nameAndLogo}>
      <TextField name="name" label={t.name} hint={t.nameHint} maxLength={60} />
      {logo && <img src={platformRoutes.attachment.href({ id: logo.fileId })} width={logo.width} height={logo.height} alt={t.logoNow} class="logo-now" />}
      <FileField name="logo" label={t.logo} hint={t.logoHint} accept="image/png,image/jpeg,image/webp" optional />
      <Checkbox name="logo_alone" label={t.logoAlone} />
      {logo && <Checkbox name="remove_logo" label={t.removeLogo} />}
    </Part>
  );
}

function Colours() {
  const t = useTexts(identityTexts);
  return (
    <Part title={t.colours}>
      <TextField name="light" label={t.light} hint={t.lightHint} maxLength={7} short optional />
      <TextField name="dark" label={t.dark} hint={t.darkHint} maxLength={7} short optional />
      <Radios name="headings" label={t.headings} choices={headingTypes.map((value) => ({ value, label: t.headingTypes[value] }))} />
      <Radios name="roofs" label={t.roofs} choices={roofs.map((value) => ({ value, label: t.roofTypes[value] }))} />
    </Part>
  );
}

function Languages() {
  const t = useTexts(identityTexts);
  const choices = locales.filter((locale) => locale !== "fr").map((value) => ({ value, label: localeNames[value] }));
  return (
    <Part title={t.languages}>
      <CheckboxGroup name="languages" label={t.languagesOffered} hint={t.languagesHint} choices={choices} />
    </Part>
  );
}

function Home({ parts }: Pick<EditProps, "parts">) {
  const t = useTexts(identityTexts);
  const locale = useLocale();
  return (
    <Part title={t.home}>
      <p class="soft">{t.homeHint}</p>
      {parts.map(({ key, says }, at) => (
        <div class="identity-rank">
          <TextField name={`place_${key}`} label={t.placeOf(says[locale], at + 1)} inputMode="numeric" maxLength={2} short optional />
          <Checkbox name={`hide_${key}`} label={t.hide(says[locale])} />
        </div>
      ))}
    </Part>
  );
}

/** French first; the others fold. */
function Words() {
  const t = useTexts(identityTexts);
  return (
    <Part title={t.words}>
      <p class="soft">{t.wordsHint}</p>
      {locales.map((locale) =>
        locale === "fr" ? (
          <WordsIn locale={locale} />
        ) : (
          <Disclosure summary={t.wordsIn(localeNames[locale])}>
            <WordsIn locale={locale} />
          </Disclosure>
        ),
      )}
    </Part>
  );
}

function WordsIn({ locale }: { locale: (typeof locales)[number] }) {
  const t = useTexts(identityTexts);
  const label = (says: string) => `${says} (${localeNames[locale]})`;
  return (
    <>
      {(["tagline", "heading", "motto"] as const).map((field) => (
        <TextField name={`${field}_${locale}`} label={label(t.fields[field])} maxLength={longestWords[field]} optional />
      ))}
      <TextArea name={`lead_${locale}`} label={label(t.fields.lead)} rows={3} maxLength={longestWords.lead} optional />
      <TextField name={`help_${locale}`} label={label(t.fields.help)} hint={t.helpHint} maxLength={longestWords.help} optional />
      <TextArea name={`signature_${locale}`} label={label(t.fields.signature)} hint={t.signatureHint} rows={3} maxLength={longestWords.signature} optional />
    </>
  );
}

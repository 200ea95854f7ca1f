import { z } from "zod";

import { useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { Button, Go } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { HtmlAnswer } from "#platform/web/answer.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { PendingForm } from "#platform/web/services.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { nextOf } from "../auth/admit.ts";
import { texts } from "./welcome.texts.ts";
import { Welcome } from "./welcome.view.tsx";

/** The first page, with a form that was sent too early beside it. */
export function welcomeWith({ name }: Visitor, locale: Locale, next: string, { to, values }: PendingForm): HtmlAnswer {
  const kept = { suite: next, langue: locale, nom: name, pour: to, saisi: JSON.stringify(values) };
  return { title: texts[locale].title, body: <Welcome next={next} form={{ act: null, values: kept, problems: {} }} />, robots: "noindex" };
}

const typed = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The form that the page kept; null when there was none, or somebody wrote it by hand. */
export function readKept(form: Reader): PendingForm | null {
  const to = nextOf(form.text("pour"));
  try {
    const values = typed.safeParse(JSON.parse(form.text("saisi")));
    return values.success && form.text("pour") === to ? { to, values: values.data } : null;
  } catch {
    return null;
  }
}

/** One press more, and it is sent as it was. */
export function SendKept({ kept: { to, values }, next }: { kept: PendingForm; next: string }) {
  const t = useTexts(texts);
  const fields = Object.entries(values).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));
  return (
    <>
      <PageHead title={t.kept} lead={t.keptLead} joined />
      <div class="wrap band tight">
        <Form action={to} state={{ act: null, values: {}, problems: {} }}>
          {fields.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Actions>
            <Button>{t.send}</Button>
            <Go href={next}>{t.readAgain}</Go>
          </Actions>
        </Form>
      </div>
    </>
  );
}

import { isLocale } from "#platform/i18n/locale.ts";
import { renderLetter } from "#platform/mail/letter.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";
import { listLetterExamples, slugOf } from "./letter-examples.ts";
import { MailPreview, Mails } from "./mails.view.tsx";

const list = page("platform/gallery", routes.mails, {
  access: anyone,
  get: ({ offers, locale }) => ({ title: "Courriers", body: <Mails examples={listLetterExamples(offers)} locale={locale} />, robots: "noindex" }),
});

const asText = page("platform/gallery", routes.mailText, {
  access: anyone,
  get(visit) {
    const { example, locale, mail } = render(visit);
    return { title: mail.subject, body: <MailPreview example={example} locale={locale} mail={mail} />, robots: "noindex" };
  },
});

/** The very document that is sent, under a policy of its own (`x-mail`). */
const asHtml = page("platform/gallery", routes.mailHtml, {
  access: anyone,
  get(visit) {
    const { locale, mail } = render(visit);
    const headers = { "content-type": "text/html; charset=utf-8", "content-language": locale, "x-robots-tag": "noindex", "x-mail": "1" };
    return new Response(mail.html, { headers });
  },
});

export const mailPages = [list, asText, asHtml];

interface MailVisit extends Pick<Visit, "offers" | "metropolis"> {
  readonly params: { readonly mail: string; readonly locale: string };
}

function render({ params, offers, metropolis }: MailVisit) {
  const { mail: slug, locale } = params;
  const example = listLetterExamples(offers).find((one) => slugOf(one) === slug);
  if (!example || !isLocale(locale)) throw new NotFound();
  return { example, locale, mail: renderLetter(example.letter(locale), locale, metropolis) };
}

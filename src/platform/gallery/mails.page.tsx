import { isLocale } from "#platform/i18n/locale.ts";
import { isLocalDemo, isTypedHere } from "#platform/local-demo.ts";
import { renderLetter } from "#platform/mail/letter.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";
import { listLetterExamples, slugOf } from "./letter-examples.ts";
import { MailPreview, Mails } from "./mails.view.tsx";

const list = page("platform/gallery", routes.mails, {
  access: anyone,
  get(visit) {
    const { locale } = visit;
    return { title: "Courriers", body: <Mails examples={examplesFor(visit)} locale={locale} />, robots: "noindex" };
  },
});

const asText = page("platform/gallery", routes.mailText, {
  access: anyone,
  async get(visit) {
    const { example, locale, mail } = await render(visit);
    return { title: mail.subject, body: <MailPreview example={example} locale={locale} mail={mail} />, robots: "noindex" };
  },
});

/** The very document that is sent, under a policy of its own (`x-mail`). */
const asHtml = page("platform/gallery", routes.mailHtml, {
  access: anyone,
  async get(visit) {
    const { locale, mail } = await render(visit);
    const headers = { "content-type": "text/html; charset=utf-8", "content-language": locale, "x-robots-tag": "noindex", "x-mail": "1" };
    return new Response(mail.html, { headers });
  },
});

export const mailPages = [list, asText, asHtml];

/** They are looked at where there is a gallery: in a demo on this machine. */
function examplesFor({ offers, settings, url }: Pick<Visit, "offers" | "settings" | "url">) {
  if (!isLocalDemo(settings) || !isTypedHere(url)) throw new NotFound();
  return listLetterExamples(offers);
}

interface MailVisit extends Pick<Visit, "offers" | "settings" | "url" | "metropolis" | "appearance"> {
  readonly params: { readonly mail: string; readonly locale: string };
}

async function render(visit: MailVisit) {
  const { metropolis } = visit;
  const { mail: slug, locale } = visit.params;
  const example = examplesFor(visit).find((one) => slugOf(one) === slug);
  if (!example || !isLocale(locale)) throw new NotFound();
  return { example, locale, mail: renderLetter(example.letter(locale), locale, metropolis, await visit.appearance()) };
}

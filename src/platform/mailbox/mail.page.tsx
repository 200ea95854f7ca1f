import { formatDate } from "#platform/i18n/format.ts";
import { hasMailbox, isTypedHere } from "#platform/local-demo.ts";
import { findMail } from "#platform/mail/mail.query.ts";
import { PageHead } from "#platform/ui/page-head.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";
import { mailboxTexts } from "./texts.ts";

/** One mail of the development mailbox, as text: what the person reads in the simplest program. */
export default page("platform/mailbox", routes.mail, {
  access: anyone,

  async get({ db, params, settings, url, locale }) {
    const mail = hasMailbox(settings) && isTypedHere(url) ? await findMail(db, params.id) : null;
    if (!mail) throw new NotFound();

    const t = mailboxTexts[locale];
    const body = (
      <>
        <PageHead title={mail.subject} trail={[{ label: t.title, href: routes.mailbox.href() }]} lead={`${t.recipient}\u00a0: ${mail.recipient}`} />
        <div class="wrap flow">
          <p class="soft">{formatDate(mail.createdAt, locale, { dateStyle: "long", timeStyle: "short" })}</p>
          <pre lang={mail.locale}>{mail.text}</pre>
        </div>
      </>
    );
    return { title: mail.subject, body, robots: "noindex" };
  },
});

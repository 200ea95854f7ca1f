import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { hasMailbox, isTypedHere } from "#platform/local-demo.ts";
import { listMails, type MailLine } from "#platform/mail/mail.query.ts";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../web/routes.ts";
import { mailboxTexts } from "./texts.ts";

/** The mails that were not sent, since no mail server is set: for development and the demo. Elsewhere it is not there. */
export default page("platform/mailbox", routes.mailbox, {
  access: anyone,

  async get({ db, settings, url, locale }) {
    if (!hasMailbox(settings) || !isTypedHere(url)) throw new NotFound();
    const to = url.searchParams.get("pour") ?? "";
    return { title: mailboxTexts[locale].title, body: <Mailbox mails={await listMails(db, { to })} to={to} locale={locale} />, robots: "noindex" };
  },
});

function Mailbox({ mails, to, locale }: { mails: readonly MailLine[]; to: string; locale: Locale }) {
  const t = mailboxTexts[locale];
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div class="wrap flow">
        <Filters action={routes.mailbox.href()} values={{ pour: to }} label={t.search} inline>
          <TextField name="pour" label={t.recipient} />
          <Button big icon="search">
            {t.search}
          </Button>
        </Filters>
        {mails.length === 0 ? (
          <Empty title={t.empty} text={to ? t.noneTo : t.emptyWhy} />
        ) : (
          <Table
            caption={t.title}
            hideCaption
            rows={mails}
            columns={[
              { label: t.subject, cell: ({ id, subject }) => <a href={routes.mail.href({ id })}>{subject}</a> },
              { label: t.recipient, cell: ({ recipient }) => recipient },
              { label: t.written, cell: ({ createdAt }) => formatDate(createdAt, locale, { dateStyle: "medium", timeStyle: "short" }) },
            ]}
          />
        )}
      </div>
    </>
  );
}

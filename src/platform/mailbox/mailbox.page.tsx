import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { listMails, type MailLine } from "#platform/mail/mail.query.ts";
import { Empty } from "#platform/ui/empty.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { mailboxTexts } from "./texts.ts";

/** The mails that were not sent, since no mail server is set: for development and the demo. With SMTP_URL it is not there. */
export default page("platform/mailbox", routes.mailbox, {
  access: anyone,

  async get({ db, settings, locale }) {
    if (settings.SMTP_URL) throw new NotFound();
    return { title: mailboxTexts[locale].title, body: <Mailbox mails={await listMails(db)} locale={locale} />, robots: "noindex" };
  },
});

function Mailbox({ mails, locale }: { mails: readonly MailLine[]; locale: Locale }) {
  const t = mailboxTexts[locale];
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div class="wrap">
        {mails.length === 0 ? (
          <Empty title={t.empty}>
            <p>{t.emptyWhy}</p>
          </Empty>
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

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { SectionHead } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { residencyTexts } from "../residency.texts.ts";
import type { QueuedLetter } from "./letters.query.ts";
import { routes } from "../../routes.ts";

export function Letters({ letters }: { letters: readonly QueuedLetter[] }) {
  const t = useTexts(residencyTexts);
  const waiting = letters.filter(({ printed_at }) => printed_at === null);
  const printed = letters.filter(({ printed_at }) => printed_at !== null);
  return (
    <PageFrame title={t.letters.title} trail={[{ label: t.attest.title, href: routes.attest.href() }]} lead={t.letters.lead} flow="loose">
      {letters.length === 0 && <Empty title={t.letters.empty} text={t.letters.emptyNote} />}
      {waiting.length > 0 && <Waiting letters={waiting} />}
      {printed.length > 0 && <Printed letters={printed} />}
    </PageFrame>
  );
}

function Waiting({ letters }: { letters: readonly QueuedLetter[] }) {
  const t = useTexts(residencyTexts).letters;
  const locale = useLocale();
  return (
    <div>
      <SectionHead title={plural(letters.length, locale, t.toPrint)} />
      <Queue letters={letters} caption={t.toPrintCaption} />
      <form class="form-actions" method="post" action={routes.residencySheet.href()} aria-label={t.print}>
        <Button icon="printer" act="print">
          {t.print}
        </Button>
      </form>
    </div>
  );
}

function Printed({ letters }: { letters: readonly QueuedLetter[] }) {
  const t = useTexts(residencyTexts).letters;
  const locale = useLocale();
  return (
    <div>
      <SectionHead title={plural(letters.length, locale, t.toPost)}>{t.toPostNote}</SectionHead>
      <Queue letters={letters} caption={t.toPostCaption} />
      <div class="form-actions">
        <form method="post" action={routes.residencyLetters.href()} aria-label={t.markPosted}>
          <Button icon="mail">{t.markPosted}</Button>
        </form>
        <form method="post" action={routes.residencySheet.href()} aria-label={t.printAgain}>
          <Button kind="quiet" act="printAgain">
            {t.printAgain}
          </Button>
        </form>
      </div>
    </div>
  );
}

function Queue({ letters, caption }: { letters: readonly QueuedLetter[]; caption: string }) {
  const t = useTexts(residencyTexts);
  const locale = useLocale();
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        { label: t.own.recipient, heads: true, cell: ({ recipient }) => recipient },
        { label: t.own.street, cell: ({ street }) => street },
        { label: t.attest.commune, cell: ({ postal_code, city }) => `${postal_code} ${city}` },
        { label: t.letters.askedOn, cell: ({ asked_at }) => formatDate(asked_at, locale, { dateStyle: "medium" }) },
      ]}
      rows={letters}
    />
  );
}

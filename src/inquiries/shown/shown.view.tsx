import { smallest } from "#engines/disclosure/small-cells.ts";
import { moderationRoutes } from "#moderation";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Written } from "#platform/ui/written.tsx";
import { threadRoutes } from "#thread";
import { inquiriesTexts } from "../inquiries.texts.ts";
import type { Publication } from "../publications.query.ts";
import { routes } from "../routes.ts";
import { shownTexts } from "./shown.texts.ts";

/** A thing that answers the question, too. */
interface Lead {
  readonly title: string;
  readonly href: string;
  /** "Un lieu". */
  readonly label: string;
  readonly fact: string | undefined;
}

interface PublicationProps {
  answer: Publication;
  commune: string | null;
  leads: readonly Lead[];
  /** Whether this person may bring it up to date. */
  revises: boolean;
}

export function Shown({ answer, commune, leads, revises }: PublicationProps) {
  const t = useTexts(shownTexts);
  const general = useTexts(inquiriesTexts);
  const locale = useLocale();
  const { slug, title, question, body, theme, checkedOn } = answer;
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      trail={[{ label: general.here, href: routes.answers.href() }]}
      badges={
        <>
          <Badge>{general.themes[theme]}</Badge>
          <Badge tone="ok">{t.checkedOn(formatDate(`${checkedOn}T12:00:00Z`, locale))}</Badge>
        </>
      }
      actions={
        revises && (
          <>
            <ButtonLink kind="quiet" icon="pencil" href={routes.revise.href({ slug })}>
              {t.revise}
            </ButtonLink>
            <ButtonLink kind="quiet" icon="plus" href={routes.relate.href({ slug })}>
              {t.relate}
            </ButtonLink>
          </>
        )
      }
    >
      <Columns kind="aside">
        <div class="flow">
          <section aria-labelledby="question">
            <h2 id="question">{t.question}</h2>
            <Written as="p" class="inquiry-words">
              {question}
            </Written>
          </section>
          <section class="inquiry-answer" aria-labelledby="reponse">
            <h2 id="reponse">{t.answer}</h2>
            <Prose html={renderMarkdown(body)} />
          </section>
          {leads.length > 0 && <Leads leads={leads} id={answer.id} />}
          <Useful slug={slug} />
        </div>
        <Sheet answer={answer} commune={commune} />
      </Columns>
    </PageFrame>
  );
}

/** Where the answer leads on: places, ideas, processes of the house. */
function Leads({ leads, id }: { leads: readonly Lead[]; id: string }) {
  const t = useTexts(shownTexts);
  return (
    <section aria-labelledby="mene">
      <SectionHead id="mene" title={t.leads} more={<Go href={threadRoutes.show.href({ kind: "inquiry_answer", id })}>{t.thread}</Go>} />
      <Entries>
        {leads.map(({ title, href, label, fact }) => (
          <Entry title={title} href={href} level={3} meta={[label, fact].filter(Boolean)} />
        ))}
      </Entries>
    </section>
  );
}

/** Who answered, when, and where to ask what it does not say. */
function Sheet({ answer, commune }: Pick<PublicationProps, "answer" | "commune">) {
  const t = useTexts(shownTexts);
  const general = useTexts(inquiriesTexts);
  const locale = useLocale();
  const { id, service, publishedAt, answers } = answer;
  return (
    <div class="flow">
      <Facts
        facts={[
          [general.service, service],
          [general.commune, commune],
          [t.published, formatDate(publishedAt, locale)],
          [t.asked, answers >= smallest ? plural(answers, locale, t.times) : null],
        ]}
      />
      <p>{t.notYours}</p>
      <p>
        <ButtonLink href={routes.ask.href()}>{t.ask}</ButtonLink>
      </p>
      <p class="small">
        <a href={moderationRoutes.report.href({ kind: "inquiry_answer", id })} rel="nofollow">
          {t.report}
        </a>
      </p>
    </div>
  );
}

/** Whether it helped whoever reads it. */
function Useful({ slug }: { slug: string }) {
  const t = useTexts(shownTexts);
  return (
    <Form action={routes.shown.href({ slug })} label={t.useful}>
      <h2 class="inquiry-useful">{t.useful}</h2>
      <Actions>
        <Button kind="quiet" act="useful">
          {t.yes}
        </Button>
        <Button kind="quiet" act="useless">
          {t.no}
        </Button>
      </Actions>
    </Form>
  );
}

import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { MailAddress } from "#platform/ui/mail-address.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { Written } from "#platform/ui/written.tsx";
import { sayFile } from "../lists/say-file.ts";
import { isPublic } from "../process.ts";
import type { ShowProcessProps } from "./process-props.ts";
import { processPageTexts } from "./process-page.texts.ts";
import { routes } from "../routes.ts";

/** In the margin: who runs it, for whom, with how much; its documents and partners. */
export function ProcessFacts({ process, beside, where }: ShowProcessProps) {
  const locale = useLocale();
  const t = processPageTexts[locale];
  const { ownerService, contact, envelopeCents, publishedAt, slug, state, stages } = process;
  return (
    <aside class="flow" aria-label={t.facts.title}>
      <h2>{t.facts.title}</h2>
      <Facts
        facts={[
          [t.facts.owner, ownerService],
          [t.facts.where, where],
          [t.facts.envelope, envelopeCents !== null && sayEuros(envelopeCents, locale)],
          [t.facts.published, publishedAt && formatDate(publishedAt, locale)],
          [t.facts.contact, contact && <MailAddress to={contact} />],
          [
            t.facts.copied,
            beside.copied && (
              <Written as="a" href={routes.process.href({ process: beside.copied.slug })}>
                {beside.copied.title}
              </Written>
            ),
          ],
          [t.facts.data, isPublic(state) && <a href="/donnees/demarches">{t.dataLink}</a>],
        ]}
      />
      {isPublic(state) && stages.length > 0 && (
        <Go href={routes.processCalendar.href({ process: slug })} icon="calendar">
          {t.calendar}
        </Go>
      )}
      <Documents beside={beside} slug={slug} />
      <Partners beside={beside} />
    </aside>
  );
}

function Documents({ beside: { documents }, slug }: Pick<ShowProcessProps, "beside"> & { slug: string }) {
  const locale = useLocale();
  const t = processPageTexts[locale];
  if (documents.length === 0) return null;
  return (
    <>
      <h3>{t.facts.documents}</h3>
      <ul class="links">
        {documents.map((line) => (
          <li>
            <Written as="a" href={routes.processDocument.href({ process: slug, document: line.id })}>
              {line.title}
            </Written>{" "}
            <span class="soft">({sayFile(line, locale)})</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Partners({ beside: { partners } }: Pick<ShowProcessProps, "beside">) {
  const t = processPageTexts[useLocale()];
  if (partners.length === 0) return null;
  return (
    <>
      <h3>{t.facts.partners}</h3>
      <ul class="links">
        {partners.map(({ name, part, website }) => (
          <li>
            {website ? <a href={website}>{name}</a> : <b>{name}</b>}
            {part && (
              <span class="soft">
                . <Written>{part}</Written>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

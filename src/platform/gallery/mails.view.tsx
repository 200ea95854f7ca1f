import { type Locale, localeNames, locales } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { RenderedLetter } from "#platform/mail/letter.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { routes } from "../web/routes.ts";
import { slugOf } from "./letter-examples.ts";
import { PageFrame } from "#platform/ui/page-frame.tsx";

const trail = [{ label: "Galerie", href: routes.gallery.href() }];

/** Like the gallery, in French for those who build. */
export function Mails({ examples, locale }: { examples: readonly LetterExample[]; locale: Locale }) {
  return (
    <PageFrame
      title="Tous les courriers"
      here="Courriers"
      trail={trail}
      lead="Chaque courriel que Beffroi envoie, avec des valeurs d’exemple, tel qu’il part."
      ground="surface"
    >
      {examples.length === 0 ? (
        <Empty title="Aucun courrier" text="Une salle qui écrit à quelqu’un offre un exemple de son courrier." />
      ) : (
        <Table
          caption="Courriers"
          hideCaption
          rows={examples}
          columns={[
            { label: "Objet", heads: true, cell: (example) => <span lang={locale}>{example.letter(locale).subject}</span> },
            { label: "Nom", cell: ({ name }) => <code>{name}</code> },
            ...locales.map((one) => ({
              label: localeNames[one],
              cell: (example: LetterExample) => <Ways example={example} locale={one} />,
            })),
          ]}
        />
      )}
    </PageFrame>
  );
}

function Ways({ example, locale }: { example: LetterExample; locale: Locale }) {
  const params = { mail: slugOf(example), locale };
  const of = (
    <span class="vh">
      {" "}
      {example.name}, {localeNames[locale]}
    </span>
  );
  return (
    <span class="row tight">
      <a href={routes.mailText.href(params)}>Texte{of}</a>
      <a href={routes.mailHtml.href(params)}>HTML{of}</a>
    </span>
  );
}

export function MailPreview({ example, locale, mail }: { example: LetterExample; locale: Locale; mail: RenderedLetter }) {
  const params = { mail: slugOf(example), locale };
  const tabs = locales.map((one) => ({ label: localeNames[one], href: routes.mailText.href({ ...params, locale: one }), current: one === locale }));
  const { unsubscribe } = example.letter(locale);
  return (
    <>
      <PageHead title={mail.subject} here={example.name} trail={[...trail, { label: "Courriers", href: routes.mails.href() }]} />
      <Band ground="surface" tight>
        <div class="flow">
          <Tabs label="Langues" tabs={tabs} />
          <Facts
            facts={[
              ["Objet", <span lang={locale}>{mail.subject}</span>],
              ["Désabonnement en un clic", unsubscribe ? <code>{unsubscribe.href}</code> : "Non\u00a0: ce courriel part toujours"],
            ]}
          />
          <Onward href={routes.mailHtml.href(params)}>Voir le courriel en HTML</Onward>
          <pre class="letter" lang={locale}>
            {mail.text}
          </pre>
        </div>
      </Band>
    </>
  );
}

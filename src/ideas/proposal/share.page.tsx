import { useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { Written } from "#platform/ui/written.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import { openProposal } from "../open-proposal.query.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { routes } from "../routes.ts";

const shareTexts: Readonly<
  Record<Locale, { title: string; lead: string; address: string; mail: string; mailWords: string; code: string; back: string; sheet: string }>
> = {
  fr: {
    title: "Partager cette idée",
    lead: "Copiez son adresse, envoyez-la, ou montrez ce code. Rien n’est envoyé à un autre site.",
    address: "Adresse de l’idée",
    mail: "L’envoyer par courriel",
    mailWords: "Bonjour,\n\nCette idée peut vous intéresser\u00a0:",
    code: "Code à photographier",
    back: "Revenir à l’idée",
    sheet: "Imprimer une affiche",
  },
  en: {
    title: "Share this idea",
    lead: "Copy its address, send it, or show this code. Nothing is sent to another site.",
    address: "Address of the idea",
    mail: "Send it by e-mail",
    mailWords: "Hello,\n\nThis idea may interest you:",
    code: "Code to photograph",
    back: "Back to the idea",
    sheet: "Print a sheet",
  },
  nl: {
    title: "Dit idee delen",
    lead: "Kopieer het adres, verstuur het of toon deze code. Er wordt niets naar een andere site gestuurd.",
    address: "Adres van het idee",
    mail: "Per e-mail versturen",
    mailWords: "Goeiedag,\n\nDit idee kan u interesseren:",
    code: "Code om te fotograferen",
    back: "Terug naar het idee",
    sheet: "Een affiche afdrukken",
  },
};

export default page("ideas/proposal", routes.share, {
  access: anyone,

  async get(visit) {
    const { process, proposal } = await openProposal(visit);
    const here = proposalHref(process.slug, proposal);
    const address = publicAddress(visit.settings, here);
    const sheet = routes.sheet.href({ process: process.slug, proposal: proposalParam(proposal) });
    return {
      title: `${shareTexts[visit.locale].title}, ${proposal.title}`,
      robots: "noindex",
      body: <Share title={proposal.title} here={here} address={address} sheet={sheet} />,
    };
  },
});

function Share({ title, here, address, sheet }: { title: string; here: string; address: string; sheet: string }) {
  const t = useTexts(shareTexts);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${t.mailWords}\n${title}\n${address}\n`)}`;
  return (
    <PageFrame title={t.title} trail={[{ label: <Written>{title}</Written>, href: here }]} lead={t.lead}>
      <Columns kind="even">
        <div class="flow">
          <h2>{t.address}</h2>
          <p class="idea-address">
            <code>{address}</code>
          </p>
          <Onward icon="mail" href={mail}>
            {t.mail}
          </Onward>
          <Onward icon="printer" href={sheet}>
            {t.sheet}
          </Onward>
          <Onward href={here}>{t.back}</Onward>
        </div>
        <div class="flow">
          <h2>{t.code}</h2>
          <div class="idea-code">
            <QrCode text={address} />
          </div>
        </div>
      </Columns>
    </PageFrame>
  );
}

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Prose } from "#platform/ui/prose.tsx";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { Written } from "#platform/ui/written.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import { readTerritory } from "#territory";
import { stateNames } from "../states.texts.ts";
import { openProposal } from "../open-proposal.query.ts";
import { proposalTexts, saySignature } from "../proposal.texts.ts";
import type { ProposalSheet } from "../proposal.query.ts";
import { proposalHref } from "../proposal-address.ts";
import { routes } from "../routes.ts";

const sheetTexts: Readonly<Record<Locale, { scan: string; printed: (day: string) => string; idea: (n: string) => string }>> = {
  fr: {
    scan: "Photographiez ce code pour lire l’idée, la soutenir et en discuter.",
    printed: (day) => `Imprimé le ${day}.`,
    idea: (n) => `Idée ${n}`,
  },
  en: { scan: "Photograph this code to read the idea, support it and discuss it.", printed: (day) => `Printed on ${day}.`, idea: (n) => `Idea ${n}` },
  nl: { scan: "Fotografeer deze code om het idee te lezen, te steunen en te bespreken.", printed: (day) => `Afgedrukt op ${day}.`, idea: (n) => `Idee ${n}` },
};

/** One sheet of A4 for a hall or a shop window. */
export default page("ideas/proposal", routes.sheet, {
  access: anyone,

  async get(visit) {
    const [territory, { process, proposal }] = await Promise.all([readTerritory(visit.db), openProposal(visit)]);
    const commune = proposal.communeCode ? (territory.communeByCode(proposal.communeCode)?.commune.name ?? null) : null;
    const address = publicAddress(visit.settings, proposalHref(process.slug, proposal));
    return {
      title: proposal.title,
      sheet: true,
      robots: "noindex",
      body: <Sheet proposal={proposal} process={process.title} commune={commune} address={address} now={visit.now} />,
    };
  },
});

interface SheetProps {
  proposal: ProposalSheet;
  process: string;
  commune: string | null;
  address: string;
  now: Date;
}

function Sheet({ proposal, process, commune, address, now }: SheetProps) {
  const t = useTexts(sheetTexts);
  const words = useTexts(proposalTexts);
  const locale = useLocale();
  const { number, title, body, signature, coauthors, supports, state } = proposal;
  const facts = [commune ?? words.everywhere, stateNames[locale][state], supports > 0 && plural(supports, locale, words.supports)].filter(Boolean);
  const authors = [saySignature(signature, locale), ...coauthors.map((one) => one.signature)].join(", ");
  return (
    <div class="wrap idea-sheet flow">
      <p class="soft">
        <Written>{process}</Written> · {t.idea(words.number(formatNumber(number, locale)))}
      </p>
      <Written as="h1">{title}</Written>
      <p>
        <b>{authors}</b>
        <br />
        {facts.join(" · ")}
      </p>
      <Prose html={renderMarkdown(body, 2)} />
      <div class="idea-sheet-code">
        <QrCode text={address} />
        <p>
          <b>{address.replace(/^https?:\/\//, "")}</b>
          <br />
          {t.scan}
        </p>
      </div>
      <p class="small soft">{t.printed(formatDate(now, locale))}</p>
    </div>
  );
}

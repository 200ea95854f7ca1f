import { useTexts } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import { moderationRoutes } from "#moderation";
import { isEditable, isListed } from "../proposal.ts";
import { proposalParam } from "../proposal-address.ts";
import type { ProposalPageProps } from "./proposal-page.ts";
import { pageTexts } from "./proposal.texts.ts";
import { routes } from "../routes.ts";

/** What everybody may do with the page, then what its authors and its team may. */
export function ProposalActs({ process, proposal, reader, hidden }: ProposalPageProps) {
  const t = useTexts(pageTexts);
  const at = { process: process.slug, proposal: proposalParam(proposal) };
  const editable = isEditable(proposal.state);
  return (
    <>
      <ul class="idea-acts">
        <li>
          <Go icon="share-2" href={routes.share.href(at)}>
            {t.share}
          </Go>
        </li>
        <li>
          <Go icon="printer" href={routes.sheet.href(at)}>
            {t.print}
          </Go>
        </li>
        {isListed(proposal.state) && !hidden && (
          <li>
            <Go icon="flag" href={moderationRoutes.report.href({ kind: "proposal", id: proposal.id })}>
              {t.report}
            </Go>
          </li>
        )}
      </ul>
      {(reader.author || reader.coauthor || (reader.team && editable) || reader.handles) && isListed(proposal.state) && (
        <section class="notice" aria-labelledby="votre-idee">
          <div>
            <h2 id="votre-idee">{reader.author || reader.coauthor ? t.mine : reader.team ? t.team : t.handling}</h2>
            {(reader.author || reader.coauthor) && editable && <p>{t.mineNote}</p>}
            <ul class="idea-acts">
              {editable && (
                <>
                  <Act href={routes.editProposal.href(at)} label={t.edit} />
                  <Act href={routes.proposalFiles.href(at)} label={t.files} />
                </>
              )}
              {(reader.author || reader.coauthor) && <Act href={routes.coauthors.href(at)} label={t.coauthors} />}
              {reader.handles && <Act href={routes.judged.href({ id: proposal.id })} label={t.handle} />}
              {reader.author && <Act href={routes.withdraw.href(at)} label={t.withdraw} />}
            </ul>
          </div>
        </section>
      )}
    </>
  );
}

const Act = ({ href, label }: { href: string; label: string }) => (
  <li>
    <a href={href}>{label}</a>
  </li>
);

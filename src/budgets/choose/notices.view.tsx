import { useTexts } from "#platform/i18n/context.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Standing } from "../receipt/own-ballot.query.ts";
import type { Member } from "../member.ts";
import { OpenBallot } from "../members/open-ballot.view.tsx";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import { chooseTexts } from "./choose.texts.ts";

/** Where the vote stands, and where this person stands in it. */
export function Notices({ vote, standing, member }: { vote: Vote; standing: Standing; member: Member | null }) {
  const t = useTexts(chooseTexts);
  return (
    <>
      {vote.rehearsal_of && <Notice tone="warn" title={t.rehearsal} text={t.rehearsalNext} />}
      {(vote.phase === "announced" || vote.phase === "open") && <OpenBallot vote={vote} member={member} />}
      {vote.phase === "open" && standing.desk === null && standing.voted && <Notice tone="ok" title={t.voted} text={t.votedNext} />}
      {vote.phase === "open" && standing.desk !== null && <Notice tone="info" title={t.desk[standing.desk]} text={t.deskNext} />}
      {vote.phase === "closed" && <Notice tone="info" title={t.closed} text={t.closedNext} />}
      {(vote.phase === "counted" || vote.phase === "sealed") && (
        <Notice tone="ok" title={t.counted}>
          <p>{t.countedNext}</p>
          <Onward href={routes.result.href({ slug: vote.slug })}>{t.result}</Onward>
        </Notice>
      )}
      {vote.phase === "cancelled" && (
        <Notice tone="danger" title={t.cancelled}>
          <Written as="p">{vote.cancel_reason}</Written>
        </Notice>
      )}
    </>
  );
}

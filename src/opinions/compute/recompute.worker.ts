import { findingsOf } from "../analyse/findings.ts";
import { firstDifference } from "./compare.ts";
import { answersFile, checkFiles, fingerprintsFile, statementsFile } from "./fingerprints.ts";
import { readReport } from "./published-report.ts";
import { materialOf, readConversation } from "./read-conversation.ts";
import type { RecomputeReply, RecomputeRequest } from "./recompute-protocol.ts";

/** Fetches what a conversation published and calculates it again, beside the page. */
async function recompute({ address, fingerprint }: RecomputeRequest): Promise<RecomputeReply> {
  const read = async (name: string) => {
    const answer = await fetch(`${address}/${name}`);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.text();
  };
  const [statements, answers, fingerprints, told] = await Promise.all([read(statementsFile), read(answersFile), read(fingerprintsFile), read("report.json")]);
  const { fault, hidden } = await checkFiles({ answers, statements, fingerprints }, fingerprint);
  if (fault) return { type: "fault", at: fault === "fingerprints" ? null : fault };
  const report = readReport(told);
  const findings = findingsOf(materialOf(readConversation(statements, answers), report));
  const difference = firstDifference(report.findings, findings);
  return { type: "calculated", difference, people: findings.people, votes: findings.votes, hidden: hidden.length };
}

self.addEventListener("message", async ({ data }: MessageEvent<RecomputeRequest>) => self.postMessage(await recompute(data)));

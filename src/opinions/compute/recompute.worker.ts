import { findingsOf } from "../analyse/findings.ts";
import { firstDifference } from "./compare.ts";
import { findFault, fingerprinted, fingerprintsFile } from "./fingerprints.ts";
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
  const [comments, matrix, fingerprints, told] = await Promise.all(["comments.csv", fingerprinted, fingerprintsFile, "report.json"].map(read));
  const fault = await findFault(matrix!, fingerprints!, fingerprint);
  if (fault) return { type: "fault", line: fault === "fingerprints" ? null : fault.line };
  const report = readReport(told!);
  const findings = findingsOf(materialOf(readConversation(comments!, matrix!), report));
  return { type: "calculated", difference: firstDifference(report.findings, findings), people: findings.people, votes: findings.votes };
}

self.addEventListener("message", async ({ data }: MessageEvent<RecomputeRequest>) => self.postMessage(await recompute(data)));

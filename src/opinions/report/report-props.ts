import type { Conversation } from "../conversation.ts";
import type { KeptAnalysis } from "./findings.query.ts";
import type { CommuneLine, Earlier, ReportMaterial } from "./report.query.ts";

/** All that the report shows. */
export interface ReportProps {
  conversation: Conversation;
  analysis: KeptAnalysis;
  told: ReportMaterial;
  who: readonly CommuneLine[] | null;
  earlier: Earlier | null;
}

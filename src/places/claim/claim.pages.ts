import claim from "./claim.page.tsx";
import claimCode from "./claim-code.page.tsx";
import claims from "./claims.page.tsx";
import decision from "./decision.page.tsx";
import hosts from "./hosts.page.tsx";

export const claimPages = [...claims, decision, claim, claimCode, hosts];

import proposal from "./proposal.page.tsx";
import proposals from "./proposals.page.tsx";
import propose from "./propose.page.tsx";
import similar from "./similar.page.tsx";

export const proposePages = [propose, ...proposals, similar, proposal];

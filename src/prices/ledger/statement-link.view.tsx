import { statementNumber } from "../money.ts";
import { routes } from "../routes.ts";
import type { Line } from "./ledger.query.ts";

type StatementOfLine = Pick<Line, "statementId" | "year" | "number"> & { readonly hrefOf?: ((statementId: string) => string) | undefined };

const ownHref = (id: string) => routes.statement.href({ id });

/** The statement on which a line stands, or that it stands on none yet. */
export function StatementLink({ statementId, year, number, hrefOf = ownHref }: StatementOfLine) {
  if (statementId === null || year === null || number === null) return <>–</>;
  return <a href={hrefOf(statementId)}>{statementNumber({ year, number })}</a>;
}

/** An identifier as the house writes it; asked before PostgreSQL is, which answers anything else with an error. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

export { hashOfToken as hashOf, newToken } from "#platform/crypto/token.ts";

export const looksLikeToken = (token: string): boolean => /^[\w-]{22,64}$/.test(token);

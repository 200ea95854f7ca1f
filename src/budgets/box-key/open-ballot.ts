import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";

/**
 * Ballots are encrypted to the key of their vote by HPKE (RFC 9180, base mode, X25519, HKDF-SHA256, AES-256-GCM), bound to the vote and to
 * the commitment: under another one they do not open. Runs in browsers as on the server; what encrypts them is seal-ballot.ts.
 */
const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

type Bytes = Uint8Array<ArrayBuffer>;

const keyBytes = 32;
/** What a ballot is bound to beside its commitment: under another vote it does not open. */
export const infoOf = (voteId: string): Bytes => new TextEncoder().encode(`beffroi ballot\n${voteId}`);
const bytesOf = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** The pair that these 32 random bytes stand for. */
export const boxKeyPair = (seed: Bytes): Promise<CryptoKeyPair> => suite.kem.deriveKeyPair(seed.buffer);

/** 32 bytes, as budgets.vote_key.ballots has it. */
export const publicBytes = async ({ publicKey }: CryptoKeyPair): Promise<Bytes> => new Uint8Array(await suite.kem.serializePublicKey(publicKey));

/** 32 bytes. For nothing but the nonce of the seed, which follows from them. */
export const privateBytes = async ({ privateKey }: CryptoKeyPair): Promise<Bytes> => new Uint8Array(await suite.kem.serializePrivateKey(privateKey));

/** @throws for another key, another vote, another commitment, or a byte that was changed. */
export async function openBallot(pair: CryptoKeyPair, voteId: string, commitment: string, sealed: Bytes): Promise<Bytes> {
  const opened = await suite.open({ recipientKey: pair, enc: sealed.slice(0, keyBytes), info: infoOf(voteId) }, sealed.slice(keyBytes), bytesOf(commitment));
  return new Uint8Array(opened);
}

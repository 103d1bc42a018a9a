/** Signs of base64 that are kept, 96 bits: each page holds them, and no accident gives two texts the same. */
export const DIGEST_LENGTH = 16;

/**
 * By which one text is known for another: the beginning of its SHA-256 (FIPS 180-4). Null where the page may use no
 * cryptography: on plain http.
 */
export async function digestOf(text: string): Promise<string | null> {
  const { subtle }: { readonly subtle?: SubtleCrypto } = crypto;
  const bytes = await subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return bytes ? btoa(String.fromCharCode(...new Uint8Array(bytes))).slice(0, DIGEST_LENGTH) : null;
}

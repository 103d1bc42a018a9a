/**
 * By which one text is known for another: SHA-256 (FIPS 180-4), in base64. Null where the page may use no cryptography:
 * on plain http.
 */
export async function digestOf(text: string): Promise<string | null> {
  const { subtle }: { readonly subtle?: SubtleCrypto } = crypto;
  const bytes = await subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return bytes ? btoa(String.fromCharCode(...new Uint8Array(bytes))) : null;
}

import { LanguageGuard } from "./LanguageGuard";
import type { LanguageOfferProps } from "./LanguageOffer";
import { LanguageOffer } from "./LanguageOffer";
import { NewVersion } from "./NewVersion";

/** What watches while the visitor reads: for a newer version, for the device's language, and over the ways to others. */
export function Watchers({ search }: LanguageOfferProps) {
  return (
    <>
      <NewVersion />
      <LanguageOffer search={search} />
      <LanguageGuard />
    </>
  );
}

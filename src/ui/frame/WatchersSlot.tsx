import { QuietPart } from "../shared/QuietPart";
import type { LanguageOfferProps } from "./LanguageOffer";

const loadWatchers = async () => (await import("./Watchers")).Watchers;

/** What keeps the app for later, and the visitor in it, comes with the parts that follow the first screen. */
export const WatchersSlot = (props: LanguageOfferProps) => <QuietPart load={loadWatchers} props={props} />;

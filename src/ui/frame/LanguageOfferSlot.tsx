import { QuietPart } from "../shared/QuietPart";
import type { LanguageOfferProps } from "./LanguageOffer";

const loadOffer = async () => (await import("./LanguageOffer")).LanguageOffer;

/** What offers another language comes with the parts that follow the first screen. */
export const LanguageOfferSlot = (props: LanguageOfferProps) => <QuietPart load={loadOffer} props={props} />;

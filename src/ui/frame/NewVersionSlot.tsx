import { QuietPart } from "../shared/QuietPart";

const loadVersion = async () => (await import("./NewVersion")).NewVersion;
const NO_PROPS = {};

/** Keeping the app for later comes with the parts that follow the first screen. */
export const NewVersionSlot = () => <QuietPart load={loadVersion} props={NO_PROPS} />;
